import { demoShops } from '../demo-shops.ts'
import { atShop, type Step } from '../tour.ts'
import { expectThat, pause, until } from '../until.ts'

/** Several buyers wait: each has a clock, the most urgent stands first. */
export const clocks: readonly Step[] = [
  {
    name: '多位客户在等,最急的在最前 / clocks run, the most urgent on top',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.openChat('小溪')
      for (const [id, text] of [
        ['u1004', '裤子怎么处理'],
        ['u1001', '人呢'],
        ['u1013', '在吗'],
      ] as const) {
        await chat.say(id, text)
        await pause(1200)
      }
      await until('three waiting customers', async () => (await panel.waiting()).length >= 3)
      const before = await panel.waiting()
      const left = before.map((one) => one.leftS)
      expectThat(
        left.every((seconds, index) => index === 0 || (left[index - 1] ?? 0) <= seconds),
        `The most urgent does not stand first: ${before.map((one) => one.name).join(' · ')}`,
      )
      await pause(1500)
      const after = (await panel.waiting()).map((one) => one.leftS)
      expectThat(after.join() !== left.join(), 'The clocks stand still')
      tour.remark(before.map((one) => one.name).join(' · '))
      await tour.output.picture('clocks', chat.page, panel)
    },
  },
  {
    name: '一键跳到下一位等待的客户 / one key opens the next waiting chat',
    run: async (tour) => {
      const { chat } = await atShop(tour, demoShops.apparel)
      const before = await chat.active()
      await chat.focusComposer()
      await chat.press('Alt+J')
      await until('another chat to open', async () => (await chat.active()) !== before)
      tour.remark((await chat.active()) ?? '')
    },
  },
]
