/**
 * Speed felt (TARGETS 5), in a real browser with the built extension: the panel's first paint beside an empty React page
 * of the same extension, a buyer's line until suggestions are painted with 10,000 and 100,000 entries, the same right
 * after the worker was ended, the palette, the settings page over 100,000 entries, a page that is loaded again until the
 * panel shows it, and what a keystroke costs beside the same page without us. Run: `npm run bench -- panel`;
 * WENDA_BENCH_ENTRIES sets the larger number, WENDA_BROWSER names a Chromium. The desk over 100,000 conversations is in
 * bench/desk.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { percentile } from '../../demo/tour/figures.ts'
import { sampleKeystrokes } from '../../demo/tour/measure/keystrokes.ts'
import { builtExtension } from '../../tests/support/browser/build.ts'
import { handsDesk, handsProfile, type HandsWindow } from '../../tests/support/browser/hands-desk.ts'
import { browserPath, launchWenda, type SidePanel, type WendaBrowser } from '../../tests/support/browser/launch.ts'
import { servePages } from '../../tests/support/browser/page-server.ts'
import { teachConsole } from '../../tests/support/browser/test-desk.ts'
import { fillKnowledge, type FilledEntry } from './fill-knowledge.ts'
import { timeFoundAgain } from './found-again.ts'

const SIZES = [10_000, Number(process.env['WENDA_BENCH_ENTRIES'] ?? 100_000)]
const PAINTS = 15
const QUESTIONS = 40
const KILLS = 8
const TYPED = 20
const REST_MS = 300

interface Row {
  readonly candidate: string
  readonly metric: string
  readonly value: number
}

/** Measures everything once; a few minutes on a small machine. */
export async function run(): Promise<{ name: string; rows: Row[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-bench-'))
  const rows: Row[] = []
  const server = await servePages({ '/hands': handsDesk })
  try {
    const extensionDir = await withEmptyPage(folder)
    const wenda = await launchWenda({ extensionDir })
    // What runs this file wraps named functions in a call that no page knows.
    await wenda.context.addInitScript({ content: 'globalThis.__name ??= (named) => named' })
    try {
      await measureFirstPaint(wenda, rows)
      await teachConsole(wenda, handsProfile)
      const page = await wenda.context.newPage()
      await page.goto(`${server.origin}/hands`)
      await page.locator('[popover]').first().waitFor({ state: 'attached' })
      const panel = await wenda.openSidePanel(page)
      await measureKeys(page, server.origin, rows)
      const found = await timeFoundAgain(page, panel, handsProfile.name)
      noteSpread(rows, 'console page loaded again → shown in the panel', found)
      for (const size of SIZES) {
        const entries = await fillKnowledge(wenda, size)
        await page.bringToFront()
        await reopen(panel)
        await measureSuggestions(wenda, { page, panel, entries, size }, rows)
        await measurePalette(panel, entries, rows)
        await measureOptions(wenda, size, rows)
      }
    } finally {
      await wenda.close()
    }
    return { name: 'panel: speed felt, in the browser', rows }
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A copy of the built extension with one page more. */
async function withEmptyPage(folder: string): Promise<string> {
  const copy = join(folder, 'extension')
  cpSync(builtExtension('demo'), copy, { recursive: true })
  await build({
    root: join(import.meta.dirname, 'page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(copy, 'bench'),
      target: 'chrome123',
      modulePreload: false,
      rollupOptions: { input: join(import.meta.dirname, 'page/empty.html') },
    },
  })
  return copy
}

function noteSpread(rows: Row[], metric: string, values: readonly number[]): void {
  rows.push({ candidate: 'ours', metric: `${metric}, p50: ms`, value: percentile(values, 50) })
  rows.push({ candidate: 'ours', metric: `${metric}, p95: ms`, value: percentile(values, 95) })
}

/** First contentful paint of both pages in turn, each in a tab of its own. */
async function measureFirstPaint(wenda: WendaBrowser, rows: Row[]): Promise<void> {
  const pages = { ours: 'sidepanel.html', 'an empty React page': 'bench/empty.html' } as const
  const paints: Record<string, number[]> = { ours: [], 'an empty React page': [] }
  for (let round = 0; round < PAINTS; round += 1) {
    for (const [candidate, path] of Object.entries(pages)) {
      const page = await wenda.openOurs(path)
      const paint = await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      )
      paints[candidate]?.push(Number(await paint.jsonValue()))
      await page.close()
    }
  }
  for (const [candidate, values] of Object.entries(paints))
    rows.push({
      candidate,
      metric: `first contentful paint of the panel, median of ${PAINTS}: ms`,
      value: percentile(values, 50),
    })
}

/** The browser's own main-thread time for a key in the composer, with us and in a browser without us. */
async function measureKeys(page: Page, origin: string, rows: Row[]): Promise<void> {
  const on = await sampleKeystrokes(page, '#box')
  const bare = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const alone = await bare.newPage()
    await alone.goto(`${origin}/hands`)
    const off = await sampleKeystrokes(alone, '#box')
    for (const share of [50, 95]) {
      const metric = `main thread of a keystroke, p${share}: ms`
      rows.push({ candidate: 'ours', metric, value: percentile(on, share) })
      rows.push({ candidate: 'the page alone', metric, value: percentile(off, share) })
    }
  } finally {
    await bare.close()
  }
  await page.locator('#box').fill('')
}

/** From a buyer's line in the page to suggestions painted in the real side panel, by both pages' own clocks. */
async function measureSuggestions(
  wenda: WendaBrowser,
  at: {
    readonly page: Page
    readonly panel: SidePanel
    readonly entries: readonly FilledEntry[]
    readonly size: number
  },
  rows: Row[],
): Promise<void> {
  const { page, panel, entries, size } = at
  const named = `buyer's line → suggestions painted, ${size.toLocaleString('en')} entries`
  let place = 0
  const next = (): FilledEntry => entries[(place += 1)] ?? { question: '', answer: '' }
  // The first ones warm what any day has warm.
  for (let warm = 0; warm < 3; warm += 1) await askOnce(page, panel, next())
  const values: number[] = []
  for (let count = 0; count < QUESTIONS; count += 1) values.push(await askOnce(page, panel, next()))
  noteSpread(rows, named, values)
  const killed: number[] = []
  for (let count = 0; count < KILLS; count += 1) {
    await wenda.stopWorker()
    killed.push(await askOnce(page, panel, next()))
  }
  noteSpread(rows, `${named}, the worker just ended`, killed)
}

async function askOnce(page: Page, panel: SidePanel, { question, answer }: FilledEntry): Promise<number> {
  await panel.evaluate(untilText(answer))
  const said = await page.evaluate((text) => {
    // Runs in the page: the cast, because its global is the test desk's and not this module's.
    ;(globalThis as unknown as HandsWindow).hands.say('c1', text)
    return performance.timeOrigin + performance.now()
  }, question)
  const painted = Number(await panel.evaluate('window.wendaPainted'))
  // Lines without an answer would be read as one question with the next. The cast: the page's global is the test desk's.
  await page.evaluate(() => (globalThis as unknown as HandsWindow).hands.answer('好的'))
  // The next buyer writes to a page at rest, not into the work of the answer before.
  await new Promise((resolve) => setTimeout(resolve, REST_MS))
  if (Number.isNaN(painted)) throw new Error(`${question}: its answer was not painted within 10 s`)
  return painted - said
}

/** The panel loaded anew: it counts entries by the database's own news, which rows put from outside do not make. */
async function reopen(panel: SidePanel): Promise<void> {
  await panel.evaluate(`location.reload()`)
  await expectSoon(async () => (await panel.evaluate(`document.querySelector('footer button') !== null`)) === true)
}

async function expectSoon(holds: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + 10_000
  while (!(await holds().catch(() => false))) {
    if (performance.now() > until) throw new Error('the panel did not come back within 10 s')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** In the panel: `window.wendaPainted` resolves after the frame in which `text` stands there; NaN after 10 s. */
function untilText(text: string): string {
  return `void (window.wendaPainted = new Promise((resolve) => {
    const give = setTimeout(() => resolve(NaN), 10_000)
    const there = () => document.body.textContent.includes(${JSON.stringify(text)})
    const done = () => requestAnimationFrame(() => setTimeout(() => {
      clearTimeout(give)
      resolve(performance.timeOrigin + performance.now())
    }))
    if (there()) return done()
    const watcher = new MutationObserver(() => { if (there()) { watcher.disconnect(); done() } })
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true })
  }))`
}

/** The palette of the panel: a query typed at once until its hit is painted. */
async function measurePalette(panel: SidePanel, entries: readonly FilledEntry[], rows: Row[]): Promise<void> {
  const values: number[] = []
  await panel.evaluate(`document.querySelector('footer button').click()`)
  for (let count = 0; count < TYPED; count += 1) {
    const entry = entries[entries.length - 1 - count * 7] ?? { question: '', answer: '' }
    await panel.evaluate(untilText(entry.answer))
    const typed = await panel.evaluate(`(() => {
      const field = document.querySelector('input[role=combobox]')
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(entry.question)})
      const from = performance.timeOrigin + performance.now()
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return from
    })()`)
    values.push(Number(await panel.evaluate('window.wendaPainted')) - Number(typed))
  }
  await panel.evaluate(`document.querySelector('[role=dialog] button')?.click()`)
  noteSpread(
    rows,
    `palette of the panel, a query → its hits painted, ${entries.length.toLocaleString('en')} entries`,
    values,
  )
}

/** The settings page over so many entries: opened until its table stands, and a search in it. */
async function measureOptions(wenda: WendaBrowser, size: number, rows: Row[]): Promise<void> {
  const named = `settings page, ${size.toLocaleString('en')} entries`
  const page = await wenda.openOurs('options.html#/knowledge')
  await page.waitForFunction(
    (count) => Number(document.querySelector('table[aria-rowcount]')?.getAttribute('aria-rowcount')) > count,
    size,
    { timeout: 60_000, polling: 'raf' },
  )
  const opened = await page.evaluate(() => performance.now())
  rows.push({ candidate: 'ours', metric: `${named}: opened until the table stands, ms`, value: opened })
  const searched = await page.evaluate(async () => {
    const rowsNow = () => document.querySelector('table[aria-rowcount]')?.getAttribute('aria-rowcount')
    const before = rowsNow()
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    if (field === null) return Number.NaN
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '退款')
    const from = performance.now()
    field.dispatchEvent(new Event('input', { bubbles: true }))
    while (rowsNow() === before && performance.now() - from < 10_000)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - from
  })
  rows.push({ candidate: 'ours', metric: `${named}: a search until its rows are painted, ms`, value: searched })
  await page.close()
}
