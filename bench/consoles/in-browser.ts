/**
 * A console in a real browser. At load (TARGETS 6): 5,000 messages of history, a burst of 100 in a second, a virtualised
 * list, chat switching. No task of ours may be longer than 50 ms: the longest task of the page is read from a trace, as
 * CPU time, beside that of the page alone; our own callbacks are timed by the clock, which other programs lengthen. And selectors: those our picker proposes beside those of published libraries, made
 * before a release of the page and tried after it (decision 033). Run: `npm run bench -- consoles`; WENDA_BROWSER names a Chromium.
 */
import { chromium } from 'playwright-core'
import { browserPath } from '../../tests/support/browser/launch.ts'
import { serveBenchPage } from '../bench-page.ts'
import { longestTasks, PHASES } from './task-time.ts'

/** The phases in words. */
const said = {
  first: '5,000 messages read first',
  burst: '100 messages in a second',
  scroll: 'a virtualised list scrolled',
  switching: 'five chats switched',
} as const

interface Row {
  readonly candidate: string
  readonly metric: string
  readonly value: number
}

/** Measures one page; about fifteen seconds. */
export async function run(): Promise<{ name: string; rows: Row[] }> {
  const served = await serveBenchPage('consoles')
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(served.url)
    const rows: Row[] = []
    for (const watched of [true, false]) {
      await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] })
      const { ours, told, burst } = await page.evaluate((on) => window.watchUnderLoad(on), watched)
      const cpu = longestTasks((await browser.stopTracing()).toString('utf8'))
      const note = (metric: string, value: number) =>
        rows.push({ candidate: watched ? 'ours' : 'the page alone', metric, value })
      for (const phase of PHASES) {
        note(`longest task of the page, CPU ms: ${said[phase]}`, cpu[phase])
        if (watched) note(`our longest callback, ms by the clock: ${said[phase]}`, ours[phase])
      }
      if (!watched) continue
      note('100 messages in a second: told', burst.told)
      note('100 messages in a second: told twice', burst.twice)
      note('from the page to the reading, median: ms', told.median)
      note('from the page to the reading, worst: ms', told.worst)
    }
    for (const score of await page.evaluate(() => window.compareSelectors())) {
      const { candidate, desk, kept, placed, length, ms } = score
      rows.push({ candidate, metric: `selectors kept of 6 after a release: ${desk}`, value: kept })
      rows.push({ candidate, metric: `selectors of 6 by their place alone: ${desk}`, value: placed })
      rows.push({ candidate, metric: `selector length, characters: ${desk}`, value: length })
      rows.push({ candidate, metric: `ms for a selector: ${desk}`, value: ms })
    }
    return { name: 'consoles: a chat at load and selectors, in the browser', rows }
  } finally {
    await browser.close()
    await served.close()
  }
}
