import { launchWenda } from '/work/wt/know/tests/support/browser/launch.ts'
import { writeFileSync } from 'node:fs'
const ROWS = Number(process.env.ROWS ?? 100000)
const sheet = Buffer.from(
  '标题,问法,回复,分类\r\n' +
    Array.from({ length: ROWS }, (_, row) => `第 ${row} 号,第 ${row} 号怎么问,这是第 ${row} 号回复,批量/测试\r\n`).join(
      '',
    ),
  'utf8',
)
const wenda = await launchWenda({})
await wenda.context.addInitScript({ content: 'globalThis.__name ??= (named) => named' })
const page = await wenda.openOurs('options.html#/knowledge')
const t = () => performance.now()
async function watch() {
  await page.evaluate(() => {
    const g = globalThis as any
    g.gaps = []
    let at = performance.now()
    const ch = new MessageChannel()
    const tok = (g.tok = {})
    ch.port1.onmessage = () => {
      if (g.tok !== tok) return
      const now = performance.now()
      if (now - at > 60) g.gaps.push([Math.round(at), Math.round(now - at)])
      at = now
      setTimeout(() => ch.port2.postMessage(null), 4)
    }
    ch.port2.postMessage(null)
  })
}
const gaps = () => page.evaluate(() => (globalThis as any).gaps.map((g: number[]) => g.join('+')).join(' '))
await page.waitForTimeout(500)
const chooser = page.waitForEvent('filechooser')
await page.getByRole('button', { name: '导入表格' }).click()
await (await chooser).setFiles({ name: '十万行.csv', mimeType: 'text/csv', buffer: sheet })
const dialog = page.getByRole('dialog')
await dialog.waitFor()
await watch()
const r0 = t()
await dialog.getByText(`可导入 ${ROWS.toLocaleString('en')} 条`).waitFor({ timeout: 60_000 })
console.log('read', Math.round(t() - r0), 'gaps', await gaps())
const cdp = await page.context().newCDPSession(page)
if (process.env.PROFILE) {
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: 500 })
  await cdp.send('Profiler.start')
}
await watch()
const pnow = await page.evaluate(() => performance.now())
await dialog.getByRole('button', { name: '合并导入' }).click()
const w0 = t()
await page.getByText(`已导入:新增 ${ROWS} 条`).waitFor({ timeout: 120_000 })
console.log(
  'written',
  Math.round(t() - w0),
  'at',
  Math.round(pnow),
  '→',
  await page.evaluate(() => Math.round(performance.now())),
)
const s0 = t()
await page.waitForFunction(
  (n) => Number(document.querySelector('table[aria-rowcount]')?.getAttribute('aria-rowcount')) > n,
  ROWS,
  { timeout: 60000 },
)
console.log('table stands after', Math.round(t() - s0), await page.evaluate(() => Math.round(performance.now())))
await page.waitForTimeout(8000)
console.log('gaps', await gaps())
if (process.env.PROFILE) {
  const { profile } = await cdp.send('Profiler.stop')
  writeFileSync('/tmp/team/idb/import.cpuprofile', JSON.stringify(profile))
}
await watch()
const u0 = t()
await page.getByRole('button', { name: '撤销' }).click()
await page.getByText('已撤销').waitFor({ timeout: 60_000 })
console.log('undone', Math.round(t() - u0))
await page.waitForTimeout(2000)
console.log('gaps', await gaps())
await wenda.close()
