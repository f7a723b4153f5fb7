import type { Page } from 'playwright-core'
import { openPanel } from '../open-panel.ts'
import type { PanelPage } from '../pages/panel-page.ts'
import type { Step } from '../tour.ts'
import { expectThat, pause, until } from '../until.ts'

/** What is pointed at, in the order in which the panel asks for it. */
const parts = [
  ['你打字的输入框', 'textarea'],
  ['发送按钮', 'button'],
  ['任意一条买家发来的文字消息', 'text=请问什么时候发货'],
  ['任意一条你自己发出的文字消息', 'text=您好，在的'],
] as const

/** A desk that nobody wrote a profile for is taught by pointing, and works at once. */
export const teaching: readonly Step[] = [
  {
    name: '没见过的客服台，指几下就会用 / an unknown desk is taught by pointing and works at once',
    timeoutMs: 90_000,
    run: async (tour) => {
      const page = await tour.wenda.context.newPage()
      await page.goto(`${tour.origin}/untaught/`)
      const panel = tour.panel?.real === true ? tour.panel : await openPanel(tour.wenda, page)
      await page.bringToFront()
      const began = Date.now()
      await panel.target.click({ role: 'button', name: '教稳答认识这个页面' }, 8000)
      for (const [asked, where] of parts) await point(page, panel, asked, where)
      await panel.says('5 条消息：买家 3，自己 2')
      await point(page, panel, '聊天窗口上方当前客户的名字', 'h2')
      await panel.says('现在是「小溪」')
      await tour.output.picture('teaching', page, panel)
      for (const part of ['会话列表', '订单卡']) {
        await panel.target.click({ role: 'button', name: `跳过 ${part}` }, 8000)
      }
      await panel.target.click({ role: 'button', name: '试写一个词再收回' }, 8000)
      await panel.says('写得进，也收得回。')
      // The other demo pages stand on the same host, and a profile of one's own comes first.
      await panel.target.click({ role: 'textbox', name: /^用在哪些网址/ })
      await panel.target.press('Control+a')
      await panel.target.type('http://127.0.0.1/untaught/*')
      await panel.target.click({ role: 'button', name: '保存站点配置' }, 8000)
      await panel.says('已保存，这一页马上能用。')
      await panel.target.click({ role: 'button', name: '完成' }, 8000)
      tour.remark(`taught in ${Math.round((Date.now() - began) / 1000)} s by the tour’s hands`)
      await panel.says('发什么快递', 10_000)
      await panel.waitForSuggestions(1)
      await page.locator('textarea').click()
      await page.keyboard.press('Alt+1')
      await until('the reply in the composer', async () => (await page.locator('textarea').inputValue()).length > 5)
      const lines = await page.locator('p').count()
      expectThat(lines === 5, 'Something was sent by itself')
      await tour.output.picture('taught', page, panel)
      await page.close()
      await tour.chat?.bringToFront()
    },
  },
]

/** Presses with the mouse where a person would, once the panel has asked for it. */
async function point(page: Page, panel: PanelPage, asked: string, where: string): Promise<void> {
  await panel.says(`请在页面上点一下：${asked}`)
  // The page's picker hears of it a moment after it is written.
  await pause(300)
  const box = await page.locator(where).first().boundingBox()
  if (box === null) throw new Error(`The desk shows no ${where}`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x - 3, y)
  await page.mouse.move(x, y)
  await page.mouse.click(x, y)
}
