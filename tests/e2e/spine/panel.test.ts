import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentWorld } from '../../support/browser/content-world.ts'
import { launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { servePages, type PageServer } from '../../support/browser/page-server.ts'

let wenda: WendaBrowser
let server: PageServer

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/': '<!doctype html><title>desk</title><textarea></textarea>' })
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

test('the toolbar action opens the real side panel', async () => {
  const page = await wenda.context.newPage()
  await page.goto(server.origin)
  const panel = await wenda.openSidePanel(page)
  await expect.poll(() => panel.evaluate('document.visibilityState'), { timeout: 10_000 }).toBe('visible')
  expect(await panel.evaluate('typeof RTCPeerConnection')).toBe('undefined')
})

test('waiting chats of all frames add up on the badge; a closed tab takes its own off', async () => {
  const ours = await wenda.openOurs('manifest.json')
  const badge = () =>
    ours.evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.action.getBadgeText({}))
  const pages = await Promise.all([wenda.context.newPage(), wenda.context.newPage()])
  for (const [place, page] of pages.entries()) {
    await page.goto(server.origin)
    const world = await contentWorld(page, wenda.extensionId)
    const payload = JSON.stringify({ waiting: place + 2, dueAt: Date.now() + 60_000 })
    await world.evaluate(
      `chrome.runtime.sendMessage({ to: 'wenda-worker', name: 'waiting-changed', payload: ${payload} })`,
    )
  }
  expect(await badge()).toBe('5')
  await wenda.stopWorker()
  await pages[0]?.close()
  await expect.poll(badge, { timeout: 5000 }).toBe('3')
})
