import { chromium, type CDPSession, type Page } from 'playwright-core'
import { percentile } from '../figures.ts'
import type { Tour } from '../tour.ts'
import { expectThat, pause } from '../until.ts'

const SAMPLES = 150

/** The same quiet console in both browsers: what differs is Wenda alone. */
const QUIET = '/console/?script=quiet'
const COMPOSER = '[data-desk="reply"] textarea'

/** Time for the console script to be injected and briefed, and for the page to settle. */
const SETTLE_MS = 3_000

/**
 * Main-thread time of one keystroke in the composer: the browser's own `TaskDuration` before and after a key, in a quiet
 * console with the extension and in the same page in a browser without it. A text of about 200 characters stands there.
 */
export async function measureKeystrokes(tour: Tour): Promise<void> {
  const guarded = await tour.wenda.context.newPage()
  await guarded.goto(`${tour.origin}${QUIET}`)
  await guarded.bringToFront()
  await pause(SETTLE_MS)
  const drawing = await guarded.locator('html > [popover="manual"]').count()
  expectThat(drawing === 1, 'Wenda is not at work on the measured page')
  const on = await sampleKeystrokes(guarded, COMPOSER)
  await guarded.close()
  const bare = await chromium.launch({
    executablePath: tour.executablePath,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await bare.newPage()
    await page.goto(`${tour.origin}${QUIET}`)
    await pause(SETTLE_MS)
    const off = await sampleKeystrokes(page, COMPOSER)
    for (const value of on) tour.figures.add('main thread per keystroke, Wenda on', value)
    for (const value of off) tour.figures.add('main thread per keystroke, without', value)
    const added = percentile(on, 95) - percentile(off, 95)
    tour.remark(`+${added.toFixed(2)} ms at p95`)
    tour.figures.set('added main-thread time of a keystroke (p95 − p95)', `${added.toFixed(2)} ms`)
  } finally {
    await bare.close()
  }
}

/** Main-thread ms of each of {@link SAMPLES} keys in the composer, which holds about 200 characters. */
export async function sampleKeystrokes(page: Page, composer: string): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.locator(composer).click()
  await page.keyboard.insertText('亲，这款是双面呢的，羊毛含量一半，里面搭薄毛衣就可以。'.repeat(7))
  await pause(400)
  const times: number[] = []
  for (let count = 0; count < SAMPLES; count += 1) {
    const before = await taskMs(session)
    await page.keyboard.press(count % 2 === 0 ? 'a' : 'Backspace')
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    times.push((await taskMs(session)) - before)
  }
  await session.detach()
  return times
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000
}
