import type { Tour } from '../tour.ts'
import { pause } from '../until.ts'

const RUNS = 5

/** First contentful paint of the panel's page, opened anew in a tab each time, against an empty extension page's navigation. */
export async function measureColdPanel(tour: Tour): Promise<void> {
  const values: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const page = await tour.wenda.context.newPage()
    await page.goto(tour.wenda.address('sidepanel.html'))
    await pause(500)
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    )
    if (Number.isFinite(paint)) values.push(paint)
    await page.close()
  }
  for (const value of values) tour.figures.add('cold start of the panel (first contentful paint)', value)
  await tour.chat?.bringToFront()
}
