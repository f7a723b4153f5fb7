import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { servePages, type PageServer } from '../../support/browser/page-server.ts'
import { openTestDesk, teachTestDesk, testDesk } from '../../support/browser/test-desk.ts'

/** Promises 18 and 19 of facts/reliability.md: what a page does to have its own clicks or blind ones counted. */
let wenda: WendaBrowser
let server: PageServer

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/desk': testDesk })
  await teachTestDesk(wenda)
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

const draft = '这款是全网最低价'

interface Flagged {
  readonly page: Page
  /** Where the strip's button stands now. */
  readonly aim: () => Promise<{ readonly x: number; readonly y: number }>
  readonly draftNow: () => Promise<string>
}

async function flagged(): Promise<Flagged> {
  const page = await openTestDesk(wenda, server.origin)
  await page.locator('#box').click()
  await page.keyboard.type(draft)
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await expect.poll(() => findFix(session), { timeout: 10_000 }).toBeDefined()
  return {
    page,
    aim: async () => {
      const at = await findFix(session)
      if (at === undefined) throw new Error('no button to press')
      return at
    },
    draftNow: () => page.locator('#box').inputValue(),
  }
}

/** The middle of the strip's own button, through the closed shadow root that only the protocol sees. */
async function findFix(session: CDPSession): Promise<{ x: number; y: number } | undefined> {
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })
  const fix = nodes.find(({ nodeName, attributes }) => nodeName === 'BUTTON' && attributes?.includes('fix') === true)
  if (fix === undefined) return undefined
  const { model } = await session.send('DOM.getBoxModel', { nodeId: fix.nodeId })
  const [x1 = 0, y1 = 0, x2 = 0, , , y3 = 0] = model.content
  return { x: (x1 + x2) / 2, y: (y1 + y3) / 2 }
}

/** Longer than the 300 ms a button must have been in sight, and than Chromium takes to say that it is not (100 ms). */
const lookMs = 450

const host = `[...document.querySelectorAll('[popover]')].find((one) => one.matches(':popover-open'))`
/** What a page does to our host, and how it takes that back. */
const disguises: readonly (readonly [name: string, on: string, off: string])[] = [
  ...(
    [
      ['nearly clear', 'opacity', '.001'],
      ['filtered away', 'filter', 'opacity(0)'],
      ['clipped to nothing', 'clip-path', 'inset(50%)'],
      ['shrunk', 'transform', 'scale(.01)'],
    ] as const
  ).map(
    ([name, property, value]) =>
      [
        `our host ${name}`,
        `${host}.style.setProperty('${property}', '${value}', 'important')`,
        `${host}.style.removeProperty('${property}')`,
      ] as const,
  ),
  [
    'a popover of the page drawn over ours that lets clicks through',
    `(() => {
      const cover = document.createElement('div')
      cover.id = 'cover'
      cover.popover = 'manual'
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:white;pointer-events:none'
      document.body.append(cover)
      cover.showPopover()
    })()`,
    `document.querySelector('#cover').remove()`,
  ],
  [
    'a thousand clicks by script',
    `for (let n = 0; n < 1000; n += 1) { ${host}.click(); document.elementFromPoint(0, 0)?.click() }`,
    '',
  ],
]

test(`${disguises.map(([name]) => name).join('; ')}: no press counts; one on what a person sees does`, async () => {
  const { page, aim, draftNow } = await flagged()
  await page.waitForTimeout(lookMs)
  const { x, y } = await aim()
  for (const [name, on, off] of disguises) {
    await page.evaluate(on)
    await page.waitForTimeout(300)
    if (off !== '') await page.mouse.click(x, y)
    await page.waitForTimeout(200)
    expect(await draftNow(), name).toBe(draft)
    if (off !== '') await page.evaluate(off)
    await page.waitForTimeout(lookMs)
  }
  // The same button at the same place: that none of the presses counted was not for want of a button.
  const now = await aim()
  await page.mouse.click(now.x, now.y)
  await expect.poll(draftNow, { timeout: 5000 }).not.toBe(draft)
  await page.close()
})

test.each([
  [
    'our host taken out of the top layer and covered',
    `(() => {
      ${host}.hidePopover()
      const cover = document.createElement('div')
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none'
      document.documentElement.append(cover)
    })()`,
  ],
  [
    'our host removed until it stays away',
    `(async () => {
      for (let n = 0; n < 8; n += 1) {
        ${host}?.remove()
        await new Promise(requestAnimationFrame)
      }
    })()`,
  ],
])('%s: the press does not count', async (_name, attack) => {
  const { page, aim, draftNow } = await flagged()
  await page.waitForTimeout(lookMs)
  const { x, y } = await aim()
  await page.evaluate(attack)
  await page.waitForTimeout(300)
  await page.mouse.click(x, y)
  await page.waitForTimeout(300)
  expect(await draftNow()).toBe(draft)
  await page.close()
})
