import { demoShops } from '../demo-shops.ts'
import { OptionsPage } from '../pages/options-page.ts'
import { atShop, type Step } from '../tour.ts'
import { expectThat, pause, until } from '../until.ts'

/** Words that cost money: flagged while typing, mended by one key, held at send. */
export const sayingNothingWrong: readonly Step[] = [
  {
    name: '输入禁用说法，边打边标 / a banned phrase is flagged while typing',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.openChat('d***8')
      await chat.clear()
      await chat.type('亲这款全网最低价')
      await panel.says(/全网最低/)
      await tour.output.picture('flagged', chat.page, panel)
    },
  },
  {
    name: '一键换成稳妥的说法 / one key replaces it',
    run: async (tour) => {
      const { chat } = await atShop(tour, demoShops.apparel)
      await chat.press('Tab')
      await until('the phrase to be replaced', async () => !(await chat.draft()).includes('全网最低'))
      tour.remark(await chat.draft())
    },
  },
  {
    name: '站外导流的话按 Enter 也发不出，改好再按就走 / held at send; mended, the next press passes',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.clear()
      const before = (await chat.sent()).length
      await chat.type('亲加我V信给您优惠')
      await pause(300)
      await chat.pressSend()
      await panel.says('这条消息还没发出去')
      await pause(300)
      expectThat((await chat.sent()).length === before, 'A held message was sent')
      expectThat((await chat.draft()).includes('V信'), 'The draft was lost')
      await tour.output.picture('held', chat.page, panel)
      await chat.clear()
      await chat.type('亲，在这里直接问我就好')
      await pause(200)
      await chat.pressSend()
      await until(
        'the mended line to be sent',
        async () => (await chat.sent()).at(-1)?.text === '亲，在这里直接问我就好',
      )
    },
  },
  {
    name: '普通的话不打扰 / ordinary words are left alone',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.clear()
      await chat.type('亲，最近第一次买的话，最好先看下尺码表')
      await pause(500)
      expectThat(!(await panel.text()).includes('输入框里有要改的话'), 'Ordinary words were flagged')
      await chat.pressSend()
      await until('the line to be sent', async () => (await chat.sent()).at(-1)?.text.includes('最近第一次') === true)
    },
  },
  {
    name: '数字和知识库不一致，提示是哪一条，一键改对 / a figure the knowledge base denies is flagged with its entry',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.clear()
      await chat.type('亲，支持15天无理由退货的')
      await panel.says(/「7天无理由退换」写的是/)
      await tour.output.picture('figure-denied', chat.page, panel)
      await chat.press('Tab')
      await until('the figure of the entry', async () => (await chat.draft()).includes('支持7天无理由'))
      await chat.clear()
    },
  },
  {
    name: '一家店关掉一个规则包，别的店照旧 / one shop goes without a pack, the others keep it',
    timeoutMs: 60_000,
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.clear()
      await chat.type('亲，最后一批了')
      await panel.says('最后一批')
      const options = await OptionsPage.open(tour.wenda, 'rules')
      await options.page.getByLabel('看哪家店').selectOption({ label: demoShops.apparel.name })
      const packs = options.page.getByRole('region', { name: `${demoShops.apparel.name}：用哪些规则包` })
      const pack = packs.getByRole('checkbox', { name: /^需依据/ })
      await pack.click()
      await tour.output.picture('rule-packs', options.page)
      await chat.bringToFront()
      await until(
        'the page to hear of it',
        async () => {
          await chat.clear()
          await chat.type('亲，最后一批了')
          await pause(300)
          return !(await panel.text()).includes('数字、稀缺或对比')
        },
        { timeoutMs: 20_000 },
      )
      await options.page.bringToFront()
      await pack.click()
      await options.close()
      await chat.bringToFront()
      await chat.clear()
    },
  },
  {
    name: '承诺超过权限：主管在侧边栏输口令才放行 / a promise above the limit goes with the supervisor’s word alone',
    timeoutMs: 60_000,
    run: async (tour) => {
      const word = '2468'
      const options = await OptionsPage.open(tour.wenda, 'data')
      const card = options.page.getByRole('region', { name: '主管口令' })
      await card.getByLabel(/^新口令/).fill(word)
      await card.getByRole('button', { name: '保存' }).click()
      await card.getByText('口令已更新').waitFor()
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.openChat('d***8')
      await chat.clear()
      const draft = '亲，这边赔您800元'
      await chat.type(draft)
      const before = (await chat.sent()).length
      await chat.pressSend()
      await panel.says('承诺金额超过了你的权限')
      await panel.target.click({ role: 'button', name: '请主管输口令' })
      await panel.target.type('主管电话同意')
      await panel.target.press('Tab')
      await panel.target.type('1111')
      await panel.target.press('Enter')
      await panel.says('口令不对，没有放行')
      await panel.target.type(word)
      await panel.target.press('Enter')
      await panel.says('已放行，还没发出')
      expectThat((await chat.sent()).length === before, 'It was sent without the agent’s own press')
      await tour.output.picture('supervisor-agreed', chat.page, panel)
      await chat.focusComposer()
      await chat.pressSend()
      await until('the promise to be sent', async () => (await chat.sent()).at(-1)?.text === draft)
      await options.page.bringToFront()
      await card.getByLabel('现在的口令').fill(word)
      await card.getByRole('button', { name: '取消口令' }).click()
      await card.getByText('还没有设置').waitFor()
      await options.close()
    },
  },
]
