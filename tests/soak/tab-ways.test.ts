import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchWenda, type WendaBrowser } from '../support/browser/launch.ts'

let wenda: WendaBrowser

beforeAll(async () => {
  wenda = await launchWenda()
})
afterAll(() => wenda.close())

/** Promise 41: each page of ours can be used without a mouse, and shows where one is. */
test('Tab reaches everything that can be pressed or filled in on every page, and shows where it is', async () => {
  const faults: string[] = []
  for (const path of ['options.html', 'desk.html', 'sidepanel.html', 'welcome.html']) {
    const page = await wenda.openOurs(path)
    await page.getByRole('heading').first().waitFor()
    const places = await page
      .locator('nav a[href^="#/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const place of places.length === 0 ? [''] : places) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, place)
      if (place !== '') await page.locator(`nav a[href="${place}"][aria-current="page"]`).waitFor()
      faults.push(...(await tabThrough(page)).map((fault) => `${path}${place}: ${fault}`))
    }
    await page.close()
  }
  expect(faults).toEqual([])
})

/** What Tab does not reach, or reaches without a sign of it. */
async function tabThrough(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const reached = new Map<Element, boolean>()
    const wanted = (): Element[] =>
      [...document.querySelectorAll('button,a[href],input,select,textarea,summary,[tabindex="0"]')].filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          !one.matches(':disabled,[tabindex="-1"],[type="hidden"],[inert] *') &&
          // Of a long list its first rows speak for the rest: they come and go as it is scrolled.
          !one.matches('tr:nth-child(n+4) *, li:nth-child(n+12) *, [role="row"]:nth-child(n+4) *') &&
          // Of radios of one name the chosen one is reached, the arrows go to the others.
          !(one.matches('[type="radio"]:not(:checked)') && one instanceof HTMLInputElement),
      )
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      const signs = [target, target.parentElement, target.nextElementSibling].flatMap((one) =>
        one === null ? [] : [getComputedStyle(one)],
      )
      const isShown = signs.some(({ outlineStyle }) => outlineStyle !== 'none')
      reached.set(target, isShown)
    }
    document.addEventListener('focusin', onFocus)
    const named = (one: Element): string =>
      `${one.tagName.toLowerCase()} ${one.getAttribute('aria-label') ?? one.textContent ?? ''}`.slice(0, 60)
    Object.assign(globalThis, {
      tabFaults: () => [
        ...wanted()
          .filter((one) => !reached.has(one))
          .map((one) => `never reached: ${named(one)}`),
        ...[...reached].filter(([, isShown]) => !isShown).map(([one]) => `no sign on: ${named(one)}`),
      ],
    })
    // Tab begins at the top again, wherever it was on the place before.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  let faults: readonly string[] = []
  // Until nothing is left; lists may still be filling.
  for (let tens = 0; tens < 16; tens += 1) {
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('Tab')
    faults = await page.evaluate<readonly string[]>('tabFaults()')
    if (faults.length === 0) break
  }
  return faults
}
