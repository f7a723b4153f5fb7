/**
 * The desk in a real browser (TARGETS 5): a million events exported to a file (at most 60 s, 300 MB), and the desk over
 * 100,000 conversations: opened on kept days (at most 1 s) and every day added up again (at most 30 s). Run:
 * `npm run bench -- desk`; WENDA_BENCH_EVENTS and WENDA_BENCH_SESSIONS set other numbers. WENDA_BROWSER names a Chromium.
 */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'

const EVENTS = Number(process.env['WENDA_BENCH_EVENTS'] ?? 1_000_000)
const SESSIONS = Number(process.env['WENDA_BENCH_SESSIONS'] ?? 100_000)
const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

interface Row {
  readonly candidate: string
  readonly metric: string
  readonly value: number
}

/** Measures everything once; minutes on a small machine. */
export async function run(): Promise<{ name: string; rows: Row[] }> {
  const config = {
    root: `${repository}/bench/desk/page`,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': repository } },
    build: { outDir: `${repository}/.output/bench-desk`, emptyOutDir: true, target: 'esnext' },
    preview: { port: 0, host: '127.0.0.1' },
  } as const
  await build(config)
  const server = await preview(config)
  const browser = await chromium.launch({
    executablePath: process.env['WENDA_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--enable-precise-memory-info'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    const rows: Row[] = []
    const note = (metric: string, value: number) => rows.push({ candidate: 'ours', metric, value })
    const exported = await page.evaluate((count) => window.bench.exportEvents(count, 'events.jsonl'), EVENTS)
    const whole = `events.jsonl, ${EVENTS.toLocaleString('en')} events, masked`
    note(`${whole}: s`, exported.ms / 1000)
    note(`${whole}: MB of heap more, at most`, exported.heapMb)
    note(`${whole}: longest task, ms`, exported.longestTask)
    note(`${whole}: MB of file`, exported.fileMb)
    await page.evaluate((count) => window.bench.fillDatabase(count), SESSIONS)
    const desk = `desk, ${SESSIONS.toLocaleString('en')} conversations`
    note(`${desk}: every day added up again, s`, (await page.evaluate(() => window.bench.foldDays())) / 1000)
    note(`${desk}: opened on kept days, s`, (await page.evaluate(() => window.bench.openOnDays())) / 1000)
    return { name: 'desk: export and readings in the browser', rows }
  } finally {
    await browser.close()
    await server.close()
  }
}
