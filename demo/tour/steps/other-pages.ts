import { openPanel } from '../open-panel.ts'
import { ConsolePage, demoPages } from '../pages/console-page.ts'
import type { Step } from '../tour.ts'
import { expectThat, pause, until } from '../until.ts'

/** The same chain on a page of a published chat kit, and on one with a published rich-text editor. */
export const otherPages: readonly Step[] = (['kit', 'editor'] as const).map((page) => ({
  name: `同一条链路在 ${page} 页面也走得通 / the same chain on the ${page} page (${demoPages[page].send} sends)`,
  timeoutMs: 60_000,
  run: async (tour) => {
    const chat = new ConsolePage(await tour.wenda.context.newPage(), page)
    await chat.open(tour.origin, 'script=quiet')
    const panel = tour.panel?.real === true ? tour.panel : await openPanel(tour.wenda, chat.page)
    await chat.bringToFront()
    await chat.openChat('d***8')
    await chat.say('u1001', '会不会起球啊')
    await panel.says('会不会起球啊')
    await panel.waitForSuggestions(3)
    await chat.focusComposer()
    await chat.press('Alt+1')
    await until('the reply in the composer', async () => (await chat.draft()).length > 10)
    const draft = await chat.draft()
    await chat.pressSend()
    await until('the reply to be sent', async () => (await chat.sent()).at(-1)?.text === draft)
    await chat.type('亲加我V信给您优惠')
    await pause(300)
    await chat.pressSend()
    await panel.says('这条消息还没发出去')
    expectThat((await chat.sent()).length === 1, 'A held message was sent')
    await tour.output.picture(page, chat.page, panel)
    await chat.clear()
    await chat.openChat('小溪')
    await chat.say('u1002', '拍好了 你确认下')
    await panel.says('不一致')
    await chat.page.close()
    await tour.chat?.bringToFront()
  },
}))
