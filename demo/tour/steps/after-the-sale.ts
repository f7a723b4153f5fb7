import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { demoShops } from '../demo-shops.ts'
import { DeskPage } from '../pages/desk-page.ts'
import { atShop, type Step } from '../tour.ts'
import { expectThat, until } from '../until.ts'

/** The confirmation and its note, all well by keys alone, complaints, disputes, and what a customer is still owed. */
export const afterTheSale: readonly Step[] = [
  {
    name: '确认话术填入输入框，备注照聊天写好 / the confirmation message and the order note',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.openChat('小溪')
      await chat.clear()
      await panel.says('建议备注：')
      expectThat((await panel.text()).includes('放驿站'), 'The note does not say 放驿站')
      await panel.target.click({ role: 'button', name: '填入确认话术' })
      await until('the confirmation to stand in the composer', async () => (await chat.draft()).includes('【收货人】'))
      const draft = await chat.draft()
      for (const word of ['【商品】', '【规格】', '【地址】', '【实付】'])
        expectThat(draft.includes(word), `${word} is not in the confirmation:\n${draft}`)
      // The shop's own text must not be what sets off the rules on personal data.
      expectThat(!/1\d{10}|138号/.test(draft), `Phone or house number stand in full:\n${draft}`)
      expectThat(!(await panel.text()).includes('聊天里写出完整'), 'The confirmation is flagged by the rules')
      await tour.output.picture('confirmation', chat.page, panel)
      await chat.clear()
    },
  },
  {
    name: '订单没问题：四个键、五秒内放行 / all well: four keys, under five seconds',
    run: async (tour) => {
      const { chat } = await atShop(tour, demoShops.apparel)
      await chat.say('u1108', '你好')
      await chat.page.evaluate(() => {
        window.demo.setOrder('u1108', {
          number: '2611220900179999',
          state: '已付款，待发货',
          productId: 'YH-1102',
          sku: '白色；M',
          quantity: 1,
          receiver: '林晓',
          phone: '13800004455',
          address: '浙江省杭州市西湖区文三路99号3幢502室',
          coupon: '',
          amount: 79,
          note: '',
        })
        window.demo.open('u1108')
      })
      await until('the chat to be open', async () => (await chat.active()) === 'u1108')
      await tour.panel?.says('2611…9999')
      await chat.clear()
      const draft = '亲，请核对订单信息：白色 M 1件，收货人林晓，没问题我们就发货'
      await chat.type(draft)
      const before = (await chat.sent()).length
      await chat.pressSend()
      await tour.panel?.says('订单还没有三核对')
      const start = Date.now()
      for (const key of ['1', '2', '3', 'Enter']) await chat.press(key)
      await until('the confirmation to be sent', async () => (await chat.sent()).length === before + 1)
      const seconds = (Date.now() - start) / 1000
      expectThat((await chat.sent()).at(-1)?.text === draft, 'Something else was sent')
      expectThat(seconds <= 5, `It took ${seconds.toFixed(1)} s`)
      tour.figures.set('through the gate when all is well', `4 keys, ${seconds.toFixed(2)} s`)
      tour.remark(`4 keys, ${seconds.toFixed(2)} s from the first key to the sent message`)
    },
  },
  {
    name: '读不到订单卡：手打一份，一样核对、一样确认 / no order card: typed by hand, checked and confirmed the same',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.page.evaluate(() => window.demo.setOrder('u1108', undefined))
      await chat.openChat('u1108')
      await chat.say('u1108', '又拍了一件 拍好了')
      await panel.says('读不到订单卡')
      const field = { role: 'textbox', name: '粘贴或手打订单信息' }
      await panel.target.click(field)
      await panel.target.type('白色 M 一件')
      await panel.target.press('Control+Enter')
      await panel.says('没看懂')
      await panel.target.press('Control+A')
      await panel.target.type(
        '商品：纯棉T恤\n规格：白色；M\n数量：1\n收货人：林晓\n电话：13800004455\n地址：浙江省杭州市西湖区文三路99号3幢502室\n实付：79',
      )
      await panel.target.press('Control+Enter')
      await panel.target.waitFor({ role: 'button', name: /^核对完：商品/ })
      for (const key of ['1', '2', '3']) await panel.target.press(key)
      await panel.says('三项都核对过了')
      await tour.output.picture('order-by-hand', chat.page, panel)
      await chat.focusComposer()
      await chat.press('Alt+1')
      await until('the confirmation to stand in the composer', async () => (await chat.draft()).includes('纯棉T恤'))
      const draft = await chat.draft()
      await chat.pressSend()
      await until('the confirmation to be sent', async () => (await chat.sent()).at(-1)?.text === draft)
    },
  },
  {
    name: '售后三个 1：安抚一句、解决一步、权限内补券 / a complaint: one sentence, one step, a coupon within the limit',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.say('u1006', '快递三天没动了 到底到哪了')
      await chat.page.evaluate(() => {
        window.demo.setOrder('u1006', {
          number: '2611150820117746',
          state: '已发货',
          productId: 'YH-5502',
          sku: '杏色；M',
          quantity: 1,
          receiver: '梅*',
          phone: '137****0031',
          address: '四川省成都市武侯区天府大道***',
          coupon: '',
          amount: 199,
          note: '',
        })
      })
      await chat.openChat('u1006')
      await panel.says('物流慢')
      // The parcel has left: nothing about the order is to be confirmed any more.
      await panel.target.waitFor({ role: 'button', name: '买家找平台投诉了' })
      expectThat(!(await panel.text()).includes('填入确认话术'), 'A sent order is still to be confirmed')
      await panel.says('权限内')
      await panel.waitForSuggestions(1)
      // By its key, where the agent writes.
      await chat.press('Alt+W')
      await until('the path to stand in the composer', async () => (await chat.draft()).includes('催件'))
      const draft = await chat.draft()
      expectThat(draft.includes('抱歉') && /5\s*元|¥5/.test(draft), `No apology or coupon: ${draft}`)
      await tour.output.picture('complaint-path', chat.page, panel)
      await chat.pressSend()
      await until('the answer to be sent', async () => (await chat.sent()).at(-1)?.text === draft)
    },
  },
  {
    name: '答应过的券记在客户卡上 / what was promised stands on the customer card',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.openChat('u1006')
      await panel.says(/答应过： 另外给您补一张 ¥5/)
      await tour.output.picture('owed-promise', chat.page, panel)
      await panel.target.click({ role: 'button', name: /^已兑现：/ })
      await panel.says('以后不再提醒')
    },
  },
  {
    name: '买家找平台投诉：四步、多赔一成、证据一包 / a dispute: four steps, 10 % more, one package of evidence',
    timeoutMs: 60_000,
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.openChat('u1006')
      await chat.clear()
      await chat.type('亲，给您补发了，申通 773123456789012，今天就走')
      await chat.pressSend()
      await chat.say('u1006', '太慢了 我已经申请平台介入了')
      await panel.says('申请平台介入')
      await panel.target.waitFor({ role: 'button', name: '买家找平台投诉了' })
      await panel.target.press('d')
      await panel.target.waitFor({ role: 'textbox', name: '之前答应赔多少（元）' })
      await panel.target.press('Control+A')
      await panel.target.type('20')
      await panel.target.press('Enter')
      await panel.says('投诉单已建')
      const desk = await DeskPage.open(tour.wenda, 'disputes')
      const { page } = desk
      await page.getByText(/答应 ¥20.*应赔 ¥22/).waitFor()
      for (const step of ['道歉', '证据', '赔付']) await page.getByRole('button', { name: `${step}做完了` }).click()
      // The wrong button, taken back and pressed again.
      await page.getByText('已记下：赔付做完了。').waitFor()
      await page.getByRole('button', { name: '撤销' }).click()
      await page.getByText('已撤回：赔付回到没做。').waitFor()
      await page.getByRole('button', { name: '赔付做完了' }).click()
      // 24 hours after the compensation the visit is due, and nobody has set it.
      await page.getByText(/回访，到点自动提醒$/).waitFor()
      const name = await desk.download(/^打包证据/, (file) => tour.output.path(file))
      const files = unzipSync(readFileSync(tour.output.path(name)))
      for (const file of ['case.html', 'chat.html', 'log.jsonl', 'manifest.json'])
        expectThat(files[file] !== undefined, `${file} is not in the package: ${Object.keys(files).join()}`)
      const read = (file: string): string => strFromU8(files[file] ?? new Uint8Array())
      expectThat(read('chat.html').includes('平台介入'), 'The chat is not readable')
      expectThat(read('logistics/chat-lines.txt').includes('申通 773123456789012'), 'The parcel is not in the proof')
      for (const word of ['773123456789012', '收到平台投诉', '¥22'])
        expectThat(read('case.html').includes(word), `${word} is not on the first page`)
      await page.getByLabel('结果').first().selectOption({ label: '胜诉' })
      await page.getByRole('table', { name: '按月看胜败' }).getByText('100%').waitFor()
      tour.remark(`${name}: ${Object.keys(files).length} files`)
      await tour.output.picture('dispute', page)
      await page.close()
    },
  },
  {
    name: '平台直接找到店里：主管按聊天或订单号建投诉单 / the platform wrote to the shop: a case from the desk',
    timeoutMs: 60_000,
    run: async (tour) => {
      const { page } = await DeskPage.open(tour.wenda, 'disputes')
      const open = page.getByRole('button', { name: '建投诉单' })
      await open.click()
      const form = page.getByRole('dialog', { name: '建投诉单' })
      await form.waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.type('申请平台介入')
      await page.keyboard.press('Enter')
      await form.getByRole('radio').first().check()
      await form.getByLabel('之前答应赔多少（元）').fill('30')
      await page.keyboard.press('Enter')
      await page.getByText('投诉单已建，四步从现在开始。').waitFor()
      await page.getByText(/答应 ¥30.*应赔 ¥33/).waitFor()
      await form.waitFor({ state: 'hidden' })
      await open.click()
      await form.getByRole('searchbox').fill('2611150820110001')
      await page.keyboard.press('Enter')
      await form.getByRole('radio', { name: /只按订单/ }).check()
      await tour.output.picture('case-from-the-desk', page)
      await form.getByRole('button', { name: '建投诉单' }).click()
      await page.getByRole('heading', { name: /订单 2611150820110001（没有聊天）/ }).waitFor()
      await page.close()
    },
  },
]
