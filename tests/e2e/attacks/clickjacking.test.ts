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

async function flagged(): Promise<{ page: Page; x: number; y: number }> {
  const page = await openTestDesk(wenda, server.origin)
  await page.locator('#box').click()
  await page.keyboard.type(draft)
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await expect.poll(() => findFix(session), { timeout: 10_000 }).toBeDefined()
  const at = await findFix(session)
  if (at === undefined) throw new Error('no button to press')
  // Longer than the 300 ms a button must have been in sight.
  await page.waitForTimeout(450)
  return { page, ...at }
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

test('a press a person makes on what they see counts', async () => {
  const { page, x, y } = await flagged()
  await page.mouse.click(x, y)
  await expect.poll(() => page.locator('#box').inputValue(), { timeout: 5000 }).not.toBe(draft)
  await page.close()
})

const host = `[...document.querySelectorAll('[popover]')].find((one) => one.matches(':popover-open'))`
test.each([
  ['our host nearly clear', `${host}.style.setProperty('opacity', '.001', 'important')`],
  ['our host filtered away', `${host}.style.setProperty('filter', 'opacity(0)', 'important')`],
  ['our host clipped to nothing', `${host}.style.setProperty('clip-path', 'inset(50%)', 'important')`],
  ['our host shrunk', `${host}.style.setProperty('transform', 'scale(.01)', 'important')`],
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
  [
    'a popover of the page drawn over ours that lets clicks through',
    `(() => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:white;pointer-events:none'
      document.body.append(cover)
      cover.showPopover()
    })()`,
  ],
  [
    'a thousand clicks by script',
    `for (let n = 0; n < 1000; n += 1) { ${host}.click(); document.elementFromPoint(0, 0)?.click() }`,
  ],
])('%s: the press does not count', async (_name, attack) => {
  const { page, x, y } = await flagged()
  await page.evaluate(attack)
  // Time for Chromium to say that the button is out of sight (it looks every 100 ms).
  await page.waitForTimeout(300)
  if (!attack.startsWith('for')) await page.mouse.click(x, y)
  await page.waitForTimeout(300)
  expect(await page.locator('#box').inputValue()).toBe(draft)
  await page.close()
})
