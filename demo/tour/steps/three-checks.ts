import { demoShops } from '../demo-shops.ts'
import { atShop, type Step } from '../tour.ts'
import { expectThat, pause, until } from '../until.ts'

const confirmation =
  '亲，跟您确认订单：羊毛呢大衣 黑色 M 1件，收件人陈溪，地址杭州西湖区文三路138号，没问题今天给您发出'

/** An order confirmation leaves only when goods, delivery and payment are settled. */
export const threeChecks: readonly Step[] = [
  {
    name: '订单与聊天不一致，标出颜色和尺码 / differences between card and chat are marked',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.openChat('小溪')
      await chat.say('u1002', '拍好了 你确认下 快递放驿站就行')
      await panel.says('三核对')
      await panel.says('不一致')
      const text = await panel.text()
      for (const word of ['驼色', '黑色']) expectThat(text.includes(word), `The panel does not say ${word}:\n${text}`)
      expectThat(!/金额.{0,6}说/.test(text), `The sum agrees and is doubted:\n${text}`)
      await tour.output.picture('differs', chat.page, panel)
    },
  },
  {
    name: '对不上的，一个键填入问买家的话 / what differs is asked of the buyer with one key',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await panel.says('先问清')
      await chat.press('Alt+1')
      await until('the question in the composer', async () => /驼色[^]*黑色/.test(await chat.draft()))
    },
  },
  {
    name: '三核对没做完，确认消息发不出 / the confirmation is held until three checks are done',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.clear()
      const before = (await chat.sent()).length
      await chat.type(confirmation)
      await chat.pressSend()
      await panel.says('订单还没有三核对')
      await pause(300)
      expectThat((await chat.sent()).length === before, 'The confirmation left unchecked')
      await tour.output.picture('held-for-checks', chat.page, panel)
    },
  },
  {
    name: '三项逐项核对，不一致的说明怎么处理 / the three checks are settled, a difference by saying how',
    run: async (tour) => {
      const { panel, chat } = await atShop(tour, demoShops.apparel)
      for (const name of ['商品', '收货', '支付']) {
        if ((await panel.text()).includes(`${name} 已核对`)) continue
        await panel.target.click({ role: 'button', name: new RegExp(`^核对完：${name}`) })
        await pause(250)
        if (await panel.target.has({ role: 'button', name: /已请买家确认/ })) await panel.target.press('4')
        await panel.target.waitFor({ role: 'button', name: new RegExp(`^${name} 已核对`) })
      }
      await tour.output.picture('checked', chat.page, panel)
    },
  },
  {
    name: '核对完，同一个 Enter 放行 / checked: the same Enter passes',
    run: async (tour) => {
      const { chat } = await atShop(tour, demoShops.apparel)
      const draft = await chat.draft()
      await chat.focusComposer()
      await chat.pressSend()
      await until('the confirmation to be sent', async () => (await chat.sent()).at(-1)?.text === draft)
      expectThat(draft === confirmation, `The draft became ${draft}`)
    },
  },
]
