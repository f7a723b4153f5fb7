import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentWorld } from '../../support/browser/content-world.ts'
import { launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { servePages, type PageServer } from '../../support/browser/page-server.ts'
import { sampleEvents } from '../../support/browser/sample-events.ts'
import { openTestDesk, teachTestDesk, testDesk } from '../../support/browser/test-desk.ts'

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

/** What a person does on the browser's own page of extensions. */
async function setAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await wenda.context.newPage()
  await page.goto('chrome://extensions/')
  await page.evaluate(
    async ([extensionId, access]) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Record<string, unknown> }).chrome as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> }
      }
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access })
    },
    [wenda.extensionId, hostAccess] as const,
  )
  await page.close()
}

test('a site that is taken away while it is open: nothing of it is taken any more, nothing breaks, and it comes back', async () => {
  const page = await openTestDesk(wenda, server.origin)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  const world = await contentWorld(page, wenda.extensionId)
  const append = (from: number) => {
    const message = { to: 'wenda-worker', name: 'journal-append', payload: { events: sampleEvents(from, 1) } }
    return world.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)
  }
  expect(await append(1)).toMatchObject({ ok: true })
  await setAccess('ON_CLICK')
  expect(await append(2)).toMatchObject({ ok: false, fault: 'not-allowed' })
  await page.locator('#box').click()
  await page.keyboard.type('您好')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('sent')).toEqual(['您好'])
  await setAccess('ON_ALL_SITES')
  await expect.poll(() => append(2), { timeout: 10_000 }).toMatchObject({ ok: true })
  expect(faults).toEqual([])
})
