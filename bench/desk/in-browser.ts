/**
 * The desk in a real browser (TARGETS 5): a million events exported to a file (at most 60 s, 300 MB), and the desk over
 * 100,000 conversations: opened on kept days (at most 1 s) and every day added up again (at most 30 s). Run:
 * `npm run bench -- desk`; WENDA_BENCH_EVENTS and WENDA_BENCH_SESSIONS set other numbers. WENDA_BROWSER names a Chromium.
 * Beside the seconds stands the processor's time, which other work on the machine does not lengthen.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type CDPSession } from 'playwright-core'
import { browserPath } from '../../tests/support/browser/launch.ts'
import { serveBenchPage } from '../bench-page.ts'

const EVENTS = Number(process.env['WENDA_BENCH_EVENTS'] ?? 1_000_000)
const SESSIONS = Number(process.env['WENDA_BENCH_SESSIONS'] ?? 100_000)

interface Row {
  readonly candidate: string
  readonly metric: string
  readonly value: number | string
}

/** What a browser's processes have used and hold. */
interface Upkeep {
  /** Processor time of all of them, s. */
  readonly cpuS: number
  /** Memory the page's process holds, and the most it held since it was last asked to forget, MB; null off Linux. */
  readonly residentMb: number | null
  readonly mostMb: number | null
}

/** A meter of a browser that has one page open. */
async function openMeter(session: CDPSession) {
  const processes = async () => (await session.send('SystemInfo.getProcessInfo')).processInfo
  const renderer = (await processes()).findLast(({ type }) => type === 'renderer')?.id ?? 0
  const megabytes = (name: string): number | null => {
    try {
      const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${renderer}/status`, 'utf8'))
      return found === null ? null : Number(found[1]) / 1000
    } catch {
      return null
    }
  }
  const read = async (): Promise<Upkeep> => ({
    cpuS: (await processes()).reduce((sum, { cpuTime }) => sum + cpuTime, 0),
    residentMb: megabytes('VmRSS'),
    mostMb: megabytes('VmHWM'),
  })
  return {
    /** Runs some work: how long it took, the processor's part of it, and how much memory it took beyond the start. */
    measure: async (work: () => Promise<unknown>) => {
      forgetMost(renderer)
      const before = await read()
      const began = performance.now()
      await work()
      const seconds = (performance.now() - began) / 1000
      const after = await read()
      const moreMb = after.mostMb === null || before.residentMb === null ? null : after.mostMb - before.residentMb
      return { seconds, cpuS: after.cpuS - before.cpuS, moreMb }
    },
  }
}

/** The kernel counts a process's peak from here on anew; where that is not to be had, from its beginning. */
function forgetMost(processId: number): void {
  try {
    writeFileSync(`/proc/${processId}/clear_refs`, '5')
  } catch {
    // Not Linux, or not ours to ask: the peak is then at least as high as it should be.
  }
}

/** Measures everything once; minutes on a small machine. */
export async function run(): Promise<{ name: string; rows: Row[] }> {
  const served = await serveBenchPage('desk')
  // A profile on the disk, as a person has one: a private window would keep files and database in memory.
  const profile = mkdtempSync(join(tmpdir(), 'wenda-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: true,
    args: ['--no-sandbox', '--enable-precise-memory-info'],
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(0)
    await page.goto(served.url)
    const meter = await openMeter(await (context.browser()?.newBrowserCDPSession() ?? context.newCDPSession(page)))
    const rows: Row[] = []
    const note = (metric: string, value: number | null) =>
      rows.push({ candidate: 'ours', metric, value: value ?? 'not known' })

    await page.evaluate((count) => window.bench.prepareLines(count), EVENTS)
    let exported = { ms: 0, heapMb: 0, longestTask: 0, fileMb: 0 }
    const exporting = await meter.measure(async () => {
      exported = await page.evaluate((count) => window.bench.exportEvents(count, 'events.jsonl'), EVENTS)
    })
    const whole = `events.jsonl, ${EVENTS.toLocaleString('en')} events, masked`
    note(`${whole}: s`, exported.ms / 1000)
    note(`${whole}: s of CPU, every process of the browser`, exporting.cpuS)
    note(`${whole}: MB of memory more, the page's process at its highest`, exporting.moreMb)
    note(`${whole}: MB of heap more, at most`, exported.heapMb)
    note(`${whole}: longest task, ms`, exported.longestTask)
    note(`${whole}: MB of file`, exported.fileMb)

    await page.evaluate((count) => window.bench.fillDatabase(count), SESSIONS)
    const desk = `desk, ${SESSIONS.toLocaleString('en')} conversations`
    const folding = await meter.measure(() => page.evaluate(() => window.bench.foldDays()))
    note(`${desk}: every day added up again, s`, folding.seconds)
    note(`${desk}: every day added up again, s of CPU, every process of the browser`, folding.cpuS)
    note(`${desk}: every day added up again, MB of memory more`, folding.moreMb)
    note(`${desk}: opened on kept days, s`, (await page.evaluate(() => window.bench.openOnDays())) / 1000)
    let listed = 0
    const listing = await meter.measure(async () => {
      listed = await page.evaluate(() => window.bench.listConversations())
    })
    if (listed !== SESSIONS) throw new Error(`${listed} conversations are listed, not ${SESSIONS}`)
    note(`${desk}: all of them in the table, s`, listing.seconds)
    note(`${desk}: all of them in the table, MB of memory more`, listing.moreMb)
    return { name: 'desk: export and readings in the browser', rows }
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    await served.close()
  }
}
