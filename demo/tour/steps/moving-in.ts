import type { Page } from 'playwright-core'
import { OptionsPage } from '../pages/options-page.ts'
import type { Step } from '../tour.ts'
import { expectThat } from '../until.ts'

/** `快捷短语编码,快捷短语,快捷短语分组` and two rows, the second without words, in the bytes of a Chinese Windows. */
const QIANNIU_GBK = Buffer.from(
  'bfecbdddb6ccd3efb1e0c2eb2cbfecbdddb6ccd3ef2cbfecbdddb6ccd3efb7d6d7e90d0a' +
    '66682cbdf1ccecc5c4cfc2262334343bbdf1ccecb7a22ccadbc7b00d0a' +
    '6b622c2ccadbc7b00d0a',
  'hex',
)

const ROWS = 100_000

/** A shop brings its own sheets. */
export const movingIn: readonly Step[] = [
  {
    name: '千牛快捷短语（GBK）直接导入，坏行指出来，一键撤销 / a 千牛 sheet moves in and out again',
    run: async (tour) => {
      const { page, close } = await openKnowledge(tour)
      await chooseFile(page, '千牛短语.csv', QIANNIU_GBK)
      const dialog = page.getByRole('dialog')
      await dialog.getByText('可导入 1 条，有问题 1 行').waitFor()
      await dialog.getByText('快捷短语 → 回复').waitFor()
      await dialog.getByRole('row', { name: /3 快捷短语 没有回复内容/ }).waitFor()
      await tour.output.picture('import-preview', page)
      await dialog.getByRole('button', { name: '合并导入' }).click()
      await page.getByText('已导入：新增 1 条').waitFor()
      await page
        .getByRole('cell', { name: /今天拍下/ })
        .first()
        .waitFor()
      await page.getByRole('button', { name: '撤销' }).click()
      await page.getByText('已撤销').waitFor()
      await page
        .getByRole('cell', { name: /今天拍下/ })
        .first()
        .waitFor({ state: 'detached' })
      await close()
    },
  },
  {
    name: '十万行表格：导入、取消、撤销都不卡 / a hundred thousand rows, without a frozen page',
    timeoutMs: 120_000,
    run: async (tour) => {
      const { page, close } = await openKnowledge(tour)
      const sheet = Buffer.from(`标题,问法,回复,分类\r\n${sheetRows()}`, 'utf8')
      await chooseFile(page, '十万行.csv', sheet)
      const startedAt = Date.now()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      // From here on: what came before is the test handing the file over.
      await watchFrames(page)
      await dialog.getByText(`可导入 ${ROWS.toLocaleString('en')} 条`).waitFor({ timeout: 60_000 })
      await dialog.getByRole('button', { name: '合并导入' }).click()
      await dialog.getByText(/正在写入/).waitFor()
      const cancelAt = Date.now()
      await dialog.getByRole('button', { name: '取消' }).click()
      await dialog.waitFor({ state: 'hidden' })
      const cancelMs = Date.now() - cancelAt
      expectThat((await page.getByRole('cell', { name: /第 7 号回复/ }).count()) === 0, 'A cancelled import wrote rows')
      expectThat(cancelMs < 1000, `Cancelling took ${cancelMs} ms`)
      const readFreeze = await longestFreezeMs(page)
      await chooseFile(page, '十万行.csv', sheet)
      await dialog.getByRole('button', { name: '合并导入' }).click({ timeout: 60_000 })
      await watchFrames(page)
      const writtenFrom = Date.now()
      await page.getByText(`已导入：新增 ${ROWS} 条`).waitFor({ timeout: 60_000 })
      const writeMs = Date.now() - writtenFrom
      await page.waitForTimeout(5000)
      const freeze = await longestFreezeMs(page)
      const seconds = (ms: number) => (ms / 1000).toFixed(1)
      tour.remark(
        `read and checked in ${seconds(cancelAt - startedAt)} s, cancelled in ${cancelMs} ms, written in ${seconds(writeMs)} s; longest freeze ${readFreeze} ms reading, ${freeze} ms writing`,
      )
      await page.getByRole('button', { name: '撤销' }).click()
      await page.getByText('已撤销').waitFor({ timeout: 60_000 })
      await close()
    },
  },
]

async function openKnowledge(tour: Parameters<Step['run']>[0]) {
  const options = await OptionsPage.open(tour.wenda, 'knowledge')
  return { page: options.page, close: () => options.close() }
}

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '导入表格' }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer })
}

function sheetRows(): string {
  return Array.from(
    { length: ROWS },
    (_, row) => `第 ${row} 号,第 ${row} 号怎么问,这是第 ${row} 号回复,批量/测试\r\n`,
  ).join('')
}

/** Notes the longest time between two turns of the page's main thread: a timer hears what any work delays. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longest = { ms: 0, at: performance.now() }
    Object.assign(globalThis, { longestGap: longest })
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      const now = performance.now()
      longest.ms = Math.max(longest.ms, now - longest.at)
      longest.at = now
      setTimeout(() => channel.port2.postMessage(null), 4)
    }
    channel.port2.postMessage(null)
  })
}

function longestFreezeMs(page: Page): Promise<number> {
  // Runs in the page, whose global is not this module's.
  return page.evaluate(() => Math.round((globalThis as unknown as { longestGap: { ms: number } }).longestGap.ms))
}
