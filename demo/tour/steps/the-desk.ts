import { demoShops } from '../demo-shops.ts'
import { DeskPage } from '../pages/desk-page.ts'
import { atShop, type Step, type Tour } from '../tour.ts'
import { expectThat, until } from '../until.ts'

/** What a copying agent keeps in a notebook: every point of the after-sale rules in one block, whatever was asked. */
const CANNED = Array.from(
  { length: 12 },
  (_, index) =>
    `${index + 1}、亲亲，收到货七天内不影响二次销售都可以联系我们处理，吊牌和包装请留好，寄回时写上订单上的名字，仓库收到后会按顺序登记，请您耐心等一等哦。`,
).join('')

/** Copies text in a page of its own, as from a notebook. */
async function copyFromNotebook(tour: Tour, text: string): Promise<void> {
  const notebook = await tour.wenda.context.newPage()
  await notebook.setContent('<textarea></textarea>')
  const field = notebook.locator('textarea')
  await field.fill(text)
  await field.press('Control+A')
  await field.press('Control+C')
  await notebook.close()
}

/** What a supervisor does with the log: marks a conversation, reviews the day, drills a newcomer. */
export const theDesk: readonly Step[] = [
  {
    name: '质检：给一段会话评分，写进日志 / a conversation is scored, into the log',
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, 'quality')
      const { page } = desk
      await page.getByRole('button', { name: /^评分/ }).first().click()
      const sheet = page.getByRole('dialog')
      await sheet.getByLabel('评语').fill('先答后推，做得好')
      await sheet.getByRole('radio', { name: '是' }).first().check()
      await tour.output.picture('desk-score', page)
      await sheet.getByRole('button', { name: '保存评分' }).click()
      await page.getByText(/已评 1 \//).waitFor()
      await page.reload()
      await page.getByText(/已评 1 \//).waitFor()
      await tour.output.picture('desk-quality', page)
      await page.close()
    },
  },
  {
    name: '复盘：今天慢在哪、错在哪 / the day reviewed',
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, 'review')
      await desk.page.getByRole('heading', { name: '最慢的一步' }).waitFor()
      await tour.output.picture('desk-review', desk.page)
      expectThat(/\d+(\.\d+)? 秒/.test(await desk.text()), 'The review names no wait')
      await desk.page.close()
    },
  },
  {
    name: '整段粘贴的客服，主管台标红 / an agent who pastes whole blocks stands in red',
    run: async (tour) => {
      const { chat } = await atShop(tour, demoShops.apparel)
      await copyFromNotebook(tour, CANNED)
      await chat.openChat('d***8')
      await chat.say('u1001', '要是不喜欢能退吗')
      // So often that it outweighs what the steps before sent in the agent's own words.
      for (const _again of Array.from({ length: 10 })) {
        await chat.clear()
        await chat.press('Control+V')
        await until('the block to stand in the composer', async () => (await chat.draft()).includes('吊牌'))
        await chat.pressSend()
        await until('the block to be sent', async () => (await chat.draft()) === '')
      }
      const desk = await DeskPage.open(tour.wenda, 'today')
      const red = desk.page.getByRole('table', { name: '按客服' }).locator('td[title="过了红线"]:last-child')
      await red.first().waitFor({ timeout: 20_000 })
      tour.remark(`粘贴占比 ${await red.first().innerText()}`)
      await red.first().scrollIntoViewIfNeeded()
      await tour.output.picture('desk-copied', desk.page)
      await desk.page.close()
    },
  },
  {
    name: '演练：难题计时、判分、记成绩 / a drill, timed and judged',
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, 'drills')
      const { page } = desk
      await page.getByLabel('考谁').fill('小新')
      await page.getByRole('button', { name: '开始' }).click()
      while ((await page.getByLabel('回复').count()) > 0) {
        await page.getByLabel('回复').fill('我们是全网第一，您放心拍')
        await page.getByRole('button', { name: '发送' }).click()
      }
      expectThat((await desk.text()).includes('查出'), 'Nobody noticed 全网第一')
      await tour.output.picture('desk-drill', page)
      await page.getByRole('button', { name: '记入成绩' }).click()
      await page.getByRole('table', { name: '成绩' }).getByText('小新').waitFor()
      await page.close()
    },
  },
]
