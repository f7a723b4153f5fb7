import { demoShops } from '../demo-shops.ts'
import { OptionsPage } from '../pages/options-page.ts'
import { atShop, type Step } from '../tour.ts'
import { expectThat, pause, until } from '../until.ts'

/** The smallest picture there is: one point. */
const DOT_PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A question comes, an answer goes: by one key and the agent's own Enter. */
export const answering: readonly Step[] = [
  {
    name: '买家提问，三条建议在侧边栏 / a question comes, three suggestions stand',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.openChat('d***8')
      await chat.say('u1001', '这条裙子会不会起球啊')
      await panel.says('这条裙子会不会起球啊')
      const names = await panel.waitForSuggestions(3)
      tour.remark(names[0] ?? '')
      await tour.output.picture('suggestions', chat.page, panel)
    },
  },
  {
    name: '一键插入输入框，没有发出 / one key inserts, nothing is sent',
    run: async (tour) => {
      const { chat } = await atShop(tour, demoShops.apparel)
      const before = (await chat.sent()).length
      await chat.focusComposer()
      await chat.press('Alt+1')
      await until('the reply to stand in the composer', async () => (await chat.draft()).length > 10)
      expectThat((await chat.sent()).length === before, 'Something was sent by itself')
      tour.remark((await chat.draft()).slice(0, 24))
      await tour.output.picture('inserted', chat.page, tour.panel)
    },
  },
  {
    name: '按自己的 Enter 发出，字字相同 / the message leaves by the agent’s own Enter',
    run: async (tour) => {
      const { chat } = await atShop(tour, demoShops.apparel)
      const draft = await chat.draft()
      await chat.pressSend()
      await until('the line to be sent', async () => (await chat.sent()).at(-1)?.text === draft)
      expectThat((await chat.draft()) === '', 'The composer is not empty after sending')
    },
  },
  {
    name: '尺码问题有答案 / a size question gets its answer',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.say('u1001', '我165 110斤穿什么码')
      await panel.says('我165 110斤穿什么码')
      await panel.waitForSuggestions(1)
      await panel.says('身高 165cm、体重 110斤')
      await panel.says(/尺码表是 L/)
      tour.remark('from the size table: L')
      await tour.output.picture('size', chat.page, panel)
      // Answered and sent: a question left open would be read together with the next one.
      await chat.focusComposer()
      await chat.press('Alt+1')
      await until('the size to stand in the composer', async () => (await chat.draft()).includes('L'))
      await chat.pressSend()
      await until('the size to be sent', async () => (await chat.draft()) === '')
    },
  },
  {
    name: '输入框里打 / 找快捷短语 / quick replies in the composer by a trigger',
    timeoutMs: 60_000,
    run: async (tour) => {
      const { chat } = await atShop(tour, demoShops.apparel)
      await chat.clear()
      await chat.type('/hyy')
      // The list is drawn where no test can look; its script and the search have this long.
      await pause(3000)
      await chat.press('Alt+1')
      await until('the phrase to stand in the token’s place', async () => {
        const draft = await chat.draft()
        return draft.length > 10 && !draft.includes('/hyy')
      })
      tour.remark((await chat.draft()).slice(0, 24))
      // pressed at once, while the page is still read back
      await chat.press('Backspace')
      await until('Backspace to take the phrase back', async () => (await chat.draft()).includes('/hyy'))
      await chat.clear()
    },
  },
  {
    name: '知识库没有的问题不乱猜 / nothing fits: it says so',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.say('u1001', '你们老板养的猫叫什么名字呀')
      await panel.says('知识库里没有合适的答案')
      await tour.output.picture('nothing-fits', chat.page, panel)
    },
  },
  {
    name: '没答案的问题，客服答过一次，一键变成词条 / a question without an answer becomes an entry',
    timeoutMs: 90_000,
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      const { length } = await chat.sent()
      await chat.clear()
      await chat.type('小猫叫年糕，是店里的小店长哦')
      await chat.pressSend()
      await until('the answer to be sent', async () => (await chat.sent()).length > length)
      const options = await OptionsPage.open(tour.wenda, 'knowledge')
      await options.page.getByRole('button', { name: '待补的问题' }).click()
      await options.page.getByRole('button', { name: '把「你们老板养的猫叫什么名字呀」存为词条' }).click()
      const form = options.page.getByRole('dialog')
      await tour.output.picture('question-to-entry', options.page)
      expectThat(
        (await form.getByLabel('回复', { exact: true }).inputValue()).includes('年糕'),
        'No answer is proposed',
      )
      const chooser = options.page.waitForEvent('filechooser')
      await form.getByRole('button', { name: '加图片' }).click()
      await (
        await chooser
      ).setFiles({ name: '年糕.png', mimeType: 'image/png', buffer: Buffer.from(DOT_PNG, 'base64') })
      await form.getByRole('img', { name: '年糕.png' }).waitFor()
      await form.getByRole('button', { name: '保存' }).click()
      await options.page.getByText('已保存「你们老板养的猫叫什么名字呀」').waitFor()
      await options.close()
      await chat.bringToFront()
      await chat.say('u1001', '你家老板的猫叫啥名字')
      await panel.waitForSuggestions(1)
      await panel.says('小猫叫年糕')
      tour.remark('asked once, answered from then on')
    },
  },
  {
    name: '词条里的图，一按放进输入框，没有发出 / an entry’s picture goes into the composer, nothing is sent',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      const { length } = await chat.sent()
      await panel.target.click({ role: 'button', name: '放图 1 张' })
      await until('the picture to stand in the draft', async () => (await chat.pictures()).length === 1)
      await panel.says('图在输入框里了')
      expectThat((await chat.pictures())[0] === '年糕.png', 'Another picture stands in the draft')
      expectThat((await chat.sent()).length === length, 'Something was sent by itself')
      await tour.output.picture('picture-in-draft', chat.page, panel)
    },
  },
  {
    name: '换一个店铺，只出那个店铺的答案 / another shop: only that shop’s answers',
    timeoutMs: 60_000,
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.digital)
      await chat.openChat('追风少年')
      await chat.say('u2001', '60Hz和144Hz有什么区别')
      await panel.says('60Hz和144Hz有什么区别')
      await panel.waitForSuggestions(1)
      await panel.says('144Hz拖影少')
      await tour.output.picture('other-shop', chat.page, panel)
    },
  },
  {
    name: '页面重建节点后照常 / the page mounts everything anew, nothing is said twice',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.digital)
      await chat.remount()
      await pause(600)
      await panel.says('60Hz和144Hz有什么区别')
      await panel.waitForSuggestions(1)
    },
  },
  {
    name: '不问要不要：二选一，带页面上的真库存 / either-or, with the stock the page shows',
    timeoutMs: 60_000,
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.digital)
      // Closing comes after the answer: the options are those of the question just answered.
      await chat.clear()
      await chat.focusComposer()
      await chat.press('Alt+1')
      await until('the comparison to stand in the composer', async () => (await chat.draft()).includes('144Hz'))
      await chat.pressSend()
      await until('the comparison to be sent', async () => (await chat.draft()) === '')
      await chat.type('您要下单吗？')
      await panel.says('您更中意 60Hz 还是 144Hz？这款现在库存 12 件')
      await tour.output.picture('either-or', chat.page, panel)
      await chat.press('Tab')
      await until('the real options to take the place', async () => {
        const draft = await chat.draft()
        return draft === '您更中意 60Hz 还是 144Hz？这款现在库存 12 件。'
      })
      await chat.clear()
      await chat.type('只剩3台了')
      await panel.says('说快没货要有库存数字')
      await chat.clear()
      await chat.type('只剩12台了')
      await until('the true figure to pass', async () => !(await panel.text()).includes('说快没货要有库存数字'))
      await chat.clear()
      tour.remark('12 left on the page, 12 may be said')
    },
  },
]
