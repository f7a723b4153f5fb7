import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtExtension } from '../support/browser/build.ts'
import { launchWenda, type WendaBrowser } from '../support/browser/launch.ts'
import { servePages, type PageServer } from '../support/browser/page-server.ts'
import { openTestDesk, teachTestDesk, testDesk, type DeskWindow } from '../support/browser/test-desk.ts'
import { soakRounds } from '../support/soak-rounds.ts'

/** Promise 14 of facts/reliability.md; a reload every twenty rounds, each to a higher version, as an update is one. */
const reloads = Math.ceil(soakRounds(20) / 20)
const piece = '您好,这款三天内发货,拆封不影响七天无理由退货,请放心拍下,有问题随时找我,我一直都在这里等您。'

const extensionDir = mkdtempSync(join(tmpdir(), 'wenda-updated-'))
let wenda: WendaBrowser
let server: PageServer

beforeAll(async () => {
  cpSync(builtExtension(), extensionDir, { recursive: true })
  wenda = await launchWenda({ extensionDir })
  server = await servePages({ '/desk': testDesk })
  await teachTestDesk(wenda)
})
afterAll(async () => {
  await wenda.close()
  await server.close()
  rmSync(extensionDir, { recursive: true, force: true })
})

test(`${reloads} updates of the extension under an agent who types: no letter is lost, one gate stands, one bar tells`, async () => {
  const page = await openTestDesk(wenda, server.origin)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.locator('#box').click()
  for (let round = 0; round < reloads; round += 1) {
    raiseVersion(round + 1)
    const typing = page.keyboard.type(piece, { delay: 15 })
    await reload((round * 97) % 600)
    await typing
    // The bar that says so, and the drawing of the new copy: the old copy's is gone.
    await expect.poll(() => popoversOf(page), { timeout: 20_000 }).toBe(2)
  }
  expect(await page.locator('#box').inputValue()).toBe(piece.repeat(reloads))
  expect(faults).toEqual([])
  const ours = await wenda.openOurs('manifest.json')
  const version = await ours.evaluate(() => chrome.runtime.getManifest().version)
  expect(version).toBe(`99.0.${reloads}`)
  await ours.close()

  // A gate that came late stands behind the page's own listeners: the bar says to reload, and then all is as it was.
  await page.reload()
  await expect.poll(() => popoversOf(page), { timeout: 20_000 }).toBe(1)
  await page.locator('#box').pressSequentially('加我微信 vx88888')
  await page.keyboard.press('Enter')
  await page.locator('#box').fill('')
  await page.locator('#box').pressSequentially('您好')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => (globalThis as unknown as DeskWindow).sent)).toEqual(['您好'])
})

/** Puts a newer version into the folder the extension is loaded from. */
function raiseVersion(to: number): void {
  const file = join(extensionDir, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  writeFileSync(file, JSON.stringify({ ...manifest, version: `99.0.${to}` }))
}

/** Reloads the extension, as an update does, from a page of its own; resolves when it is there again. */
async function reload(afterMs: number): Promise<void> {
  const ours = await wenda.openOurs('manifest.json')
  await ours.waitForTimeout(afterMs)
  const gone = ours.waitForEvent('close')
  await ours
    .evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.reload())
    .catch(() => undefined)
  await gone
}

function popoversOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[popover]').length)
}
