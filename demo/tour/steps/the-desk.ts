import { DeskPage } from '../pages/desk-page.ts'
import type { Step } from '../tour.ts'
import { expectThat } from '../until.ts'

/** What a supervisor does with the log: marks a conversation, reviews the day, drills a newcomer. */
export const theDesk: readonly Step[] = [
  {
    name: '质检:给一段会话评分,写进日志 / a conversation is scored, into the log',
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, 'quality')
      const { page } = desk
      await page.getByRole('button', { name: /^评分/ }).first().click()
      const sheet = page.getByRole('dialog')
      await sheet.getByLabel('评语').fill('先答后推,做得好')
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
    name: '复盘:今天慢在哪、错在哪 / the day reviewed',
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, 'review')
      await desk.page.getByRole('heading', { name: '最慢的一步' }).waitFor()
      await tour.output.picture('desk-review', desk.page)
      expectThat(/\d+(\.\d+)? 秒/.test(await desk.text()), 'The review names no wait')
      await desk.page.close()
    },
  },
  {
    name: '演练:难题计时、判分、记成绩 / a drill, timed and judged',
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, 'drills')
      const { page } = desk
      await page.getByLabel('考谁').fill('小新')
      await page.getByRole('button', { name: '开始' }).click()
      while ((await page.getByLabel('回复').count()) > 0) {
        await page.getByLabel('回复').fill('我们是全网第一,您放心拍')
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
