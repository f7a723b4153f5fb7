import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { contentWorld } from '../../support/browser/content-world.ts'
import { launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { servePages, type PageServer } from '../../support/browser/page-server.ts'

const desk = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>desk</title>
<script>
  window.sent = []
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.id === 'box' && !event.isComposing) {
      event.preventDefault()
      sent.push(event.target.value)
      event.target.value = ''
    }
  }, true)
</script>
<div id="flow"></div><textarea id="box"></textarea><button id="send">发送</button></html>`

const plain = '<!doctype html><title>shop</title><p>no chat here</p>'

let wenda: WendaBrowser
let server: PageServer

const profile = (): ConsoleProfile => ({
  format: 'wenda-console-profile/1',
  id: 'test-desk',
  name: '测试台',
  version: 1,
  matches: ['http://127.0.0.1/desk*'],
  marketplace: 'other',
  composer: { at: ['#box'] },
  send: { buttons: ['#send'], keys: ['Enter'] },
})

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/desk': desk, '/shop': plain })
  await teachProfile()
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

/** What importing a profile on the options page comes to. */
async function teachProfile(): Promise<void> {
  // The first look at a console makes the database.
  const first = await wenda.context.newPage()
  await first.goto(`${server.origin}/shop`)
  await new Promise((resolve) => setTimeout(resolve, 500))
  const page = await wenda.openOurs('manifest.json')
  await page.evaluate(
    async (row) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('wenda')
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(opening.error ?? new Error('cannot open')))
      })
      await new Promise<void>((resolve) => {
        const transaction = database.transaction('profiles', 'readwrite')
        transaction.objectStore('profiles').put(row)
        transaction.addEventListener('complete', () => resolve())
      })
      database.close()
    },
    { id: 'test-desk', profile: profile(), updatedAt: 1 },
  )
  await page.close()
  await first.close()
}

async function openDesk(): Promise<Page> {
  const page = await wenda.context.newPage()
  await page.goto(`${server.origin}/desk`)
  return page
}

async function sentOn(page: Page): Promise<unknown> {
  return page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent)
}

async function untilInjected(page: Page): Promise<Awaited<ReturnType<typeof contentWorld>>> {
  const world = await contentWorld(page, wenda.extensionId)
  for (let look = 0; look < 400; look += 1) {
    if ((await world.evaluate('globalThis.wendaConsoleAsked === true')) === true) return world
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the console script was not injected')
}

describe('on a page with a chat', () => {
  test('gate and console script come once, and the slot carries the profile', async () => {
    const page = await openDesk()
    const world = await untilInjected(page)
    expect(await world.evaluate('globalThis.__wendaGate?.profile.id')).toBe('test-desk')
    const again = await world.evaluate(
      `chrome.runtime.sendMessage({ to: 'wenda-worker', name: 'console-found', payload: { profileId: 'test-desk' } })`,
    )
    expect(again).toEqual({ ok: true, value: { injected: false } })
    await page.close()
  })

  test('a page may ask only for the profile of its own address', async () => {
    const page = await wenda.context.newPage()
    await page.goto(`${server.origin}/shop`)
    const world = await contentWorld(page, wenda.extensionId)
    for (const name of ['console-found', 'briefing-wanted']) {
      const answer = await world.evaluate(
        `chrome.runtime.sendMessage({ to: 'wenda-worker', name: '${name}', payload: { profileId: 'test-desk' } })`,
      )
      expect(answer).toMatchObject({ ok: false, fault: 'not-allowed' })
    }
    expect(await world.evaluate('globalThis.__wendaGate')).toBeUndefined()
    await page.close()
  })

  test('the briefing has rules and one shop, and no knowledge', async () => {
    const page = await openDesk()
    const world = await untilInjected(page)
    const answer = await world.evaluate(
      `chrome.runtime.sendMessage({ to: 'wenda-worker', name: 'briefing-wanted', payload: { profileId: 'test-desk' } })`,
    )
    expect(answer).toMatchObject({ ok: true, value: { profile: { id: 'test-desk' }, shop: { id: 'main' } } })
    const { value } = answer as { value: { packedRules: string; handOverEvent: string } }
    expect(value.packedRules.length).toBeGreaterThan(1000)
    expect(value.handOverEvent.length).toBeGreaterThanOrEqual(32)
    expect(JSON.stringify(value)).not.toMatch(/"questions"|"answer"/)
    await page.close()
  })

  test('a clean message goes through untouched', async () => {
    const page = await openDesk()
    await untilInjected(page)
    await page.locator('#box').click()
    await page.keyboard.type('您好,这款有现货')
    await page.keyboard.press('Enter')
    expect(await sentOn(page)).toEqual(['您好,这款有现货'])
    await page.close()
  })
})

test('20 times away and back and 50 moves within the page: one gate a document, and each press goes once', async () => {
  const page = await openDesk()
  await untilInjected(page)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  for (let round = 0; round < 20; round += 1) {
    await page.goto(`${server.origin}/shop`)
    await page.goBack()
  }
  await page.evaluate(() => {
    for (let move = 0; move < 50; move += 1) history.pushState({}, '', `/desk?chat=${move}`)
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await untilInjected(page)
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('[popover]').length), { timeout: 20_000 })
    .toBe(1)
  await page.locator('#box').click()
  await page.keyboard.type('您好')
  await page.keyboard.press('Enter')
  expect(((await sentOn(page)) as string[]).filter((text) => text === '您好')).toHaveLength(1)
  expect(faults).toEqual([])
  await page.close()
})

describe('without a judge', () => {
  /** A console that never comes: the worker does not answer for it. */
  async function deskWithoutJudge(): Promise<Page> {
    const page = await openDesk()
    const world = await untilInjected(page)
    // The console script fills the slot when it has been briefed; only then is its judge taken away.
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('[popover]').length), { timeout: 20_000 })
      .toBe(1)
    await world.evaluate('globalThis.__wendaGate.fill({ judge: () => { throw new Error("no judge") } })')
    await page.locator('#box').click()
    return page
  }

  test('plain text goes; what looks like an address waits for a second press', async () => {
    const page = await deskWithoutJudge()
    await page.keyboard.type('好的亲')
    await page.keyboard.press('Enter')
    expect(await sentOn(page)).toEqual(['好的亲'])
    await page.keyboard.type('收货地址 杭州市文三路 5 号')
    await page.keyboard.press('Enter')
    expect(await sentOn(page)).toHaveLength(1)
    await page.waitForTimeout(500)
    await page.keyboard.press('Enter')
    expect(await sentOn(page)).toEqual(['好的亲', '收货地址 杭州市文三路 5 号'])
    await page.close()
  })
})

describe('when the extension is reloaded under an open page', () => {
  test('typing goes on, a new gate takes over, and a bar says once to reload the page', async () => {
    const page = await openDesk()
    await untilInjected(page)
    await page.locator('#box').click()
    await page.keyboard.type('打到一半')
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    const ours = await wenda.openOurs('manifest.json')
    await ours
      .evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.reload())
      .catch(() => undefined)
    await page.keyboard.type(',继')
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('[popover]').length), { timeout: 40_000 })
      // The bar, and the drawing of the new copy: the old copy's is gone.
      .toBe(2)
    await page.keyboard.type('续')
    expect(await page.locator('#box').inputValue()).toBe('打到一半,继续')
    expect(faults).toEqual([])
    await page.close()
  })
})
