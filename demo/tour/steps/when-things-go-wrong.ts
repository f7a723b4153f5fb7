import { killWorker } from '../browser/launch.ts'
import { demoShops } from '../demo-shops.ts'
import { atShop, type Step } from '../tour.ts'
import { expectThat, pause, until } from '../until.ts'

/** Bad days: each has a calm state. */
export const whenThingsGoWrong: readonly Step[] = [
  {
    name: '后台被浏览器停掉，工作照常 / the worker is killed, nothing is noticed',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.bringToFront()
      await chat.openChat('d***8')
      expectThat(await killWorker(tour.wenda), 'There was no worker to kill')
      const began = Date.now()
      await chat.say('u1001', '掉不掉色')
      await panel.says('掉不掉色')
      await panel.waitForSuggestions(1)
      tour.figures.set('suggestions after the worker was killed', `${Date.now() - began} ms`)
      await chat.focusComposer()
      await chat.clear()
      await chat.press('Alt+1')
      await until('the reply in the composer', async () => (await chat.draft()).length > 5)
      const draft = await chat.draft()
      await chat.pressSend()
      await until('the reply to be sent', async () => (await chat.sent()).at(-1)?.text === draft)
    },
  },
  {
    name: '页面移走提示条，拦截照常 / the page removes our overlay, the gate still holds',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.clear()
      await chat.page.evaluate(() => {
        for (const node of document.documentElement.querySelectorAll('[popover]')) node.remove()
      })
      const before = (await chat.sent()).length
      await chat.type('亲加我V信给您优惠')
      await pause(300)
      await chat.pressSend()
      await panel.says('这条消息还没发出去')
      expectThat((await chat.sent()).length === before, 'A held message was sent')
      await chat.clear()
    },
  },
  {
    name: '配置对不上页面，说明哪里看不见 / a profile that does not fit says what is blind',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.page.evaluate(() => document.querySelector('[data-desk="flow"]')?.removeAttribute('data-desk'))
      await panel.says('看不见：聊天记录', 10_000)
      await tour.output.picture('misfit', chat.page, panel)
      await chat.remount()
      await until('the panel to see again', async () => !(await panel.text()).includes('看不见'), { timeoutMs: 10_000 })
    },
  },
]
