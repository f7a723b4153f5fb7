import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EngineCalls, OursToWorker, PageToWorker } from '@/lib/extension/messaging/index.ts'
import { contentWorld, type ContentWorld } from '../../support/browser/content-world.ts'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { servePages, type PageServer } from '../../support/browser/page-server.ts'
import { sampleEvent, sampleEvents } from '../../support/browser/sample-events.ts'

let wenda: WendaBrowser
let server: PageServer
let world: ContentWorld

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/': '<!doctype html><title>console</title><textarea></textarea>' })
  const page = await wenda.context.newPage()
  await page.goto(server.origin)
  world = await contentWorld(page, wenda.extensionId)
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

function say(name: string, payload: unknown): Promise<unknown> {
  const message = JSON.stringify({ to: 'wenda-worker', name, payload })
  return world.evaluate(`chrome.runtime.sendMessage(${message})`)
}

/** Every call that only our own pages and the worker may make, with what it would take; a new one has to be named here. */
const notForPages = {
  'house-changed': { what: 'rules' },
  'chat-chosen': { sessions: ['s1'], words: { id: 'w1', text: '到货了' } },
  'shop-chosen': { tabId: 1, shopId: null },
  'engine-wanted': {},
  'engine-started': {},
  'retention-wanted': {},
  'sentinel-written': { lastSeq: 9, headHash: '0'.repeat(64) },
  append: { events: [sampleEvent(1)] },
  suggest: { question: '在吗', context: {} },
  search: { query: '退款', limit: 1000, shop: 'main' },
  'facts-wanted': { shop: 'main' },
  'knowledge-changed': { upserted: [], removed: ['e'] },
  'knowledge-replaced': {},
  erase: { sessions: ['s'], reason: 'x', origin: {} },
  'vault-open': { keys: {} },
  'vault-keys': {},
  'vault-lock': {},
  'vault-convert': { to: 'plain' },
  'vault-forget': {},
  'journal-state': {},
  'journal-read': { fromSeq: 1, limit: 5000 },
  'journal-restore': { lines: ['{}'] },
} as const satisfies Record<keyof OursToWorker | Exclude<keyof EngineCalls, keyof PageToWorker>, unknown>

test('a content script may make none of the calls of our pages, of the engine or of a prototype', async () => {
  const calls = Object.entries<unknown>({ ...notForPages, constructor: {}, toString: {} })
  for (const [name, payload] of [...calls, ['__proto__', {}] as const]) {
    expect([name, await say(name, payload)]).toMatchObject([name, { ok: false, fault: 'not-allowed' }])
  }
})

test.each([
  ['an extra key', { ...sampleEvent(1), extra: 1 }],
  ['extra data', { ...sampleEvent(1), data: { ...sampleEvent(1).data, extra: 1 } }],
  ['an unknown kind', { ...sampleEvent(1), kind: 'invented' }],
  ['a time that is none', { ...sampleEvent(1), at: 9e15 }],
  ['an erasure record', { ...sampleEvent(1), kind: 'house-noted', data: { what: 'customer-erased', detail: '1-9' } }],
  ['2 MiB of text', { ...sampleEvent(1), data: { ...sampleEvent(1).data, text: 'x'.repeat(2 << 20) } }],
])('an event with %s is refused and nothing is written', async (_name, event) => {
  expect(await say('journal-append', { events: [event] })).toMatchObject({ ok: false, fault: 'bad-payload' })
})

test('a poisoned prototype is refused', async () => {
  const text = JSON.stringify({ to: 'wenda-worker', name: 'journal-append', payload: { events: [sampleEvent(1)] } })
  const poisoned = text.replace('"data":{', '"data":{"__proto__":{"polluted":1},')
  expect(await world.evaluate(`chrome.runtime.sendMessage(JSON.parse(${JSON.stringify(poisoned)}))`)).toMatchObject({
    ok: false,
    fault: 'bad-payload',
  })
})

test('more than 200 events at once are refused; 200 are taken, and only they stand in the journal', async () => {
  expect(await say('journal-append', { events: sampleEvents(1, 201) })).toMatchObject({
    ok: false,
    fault: 'bad-payload',
  })
  expect(await say('journal-append', { events: sampleEvents(1, 200) })).toMatchObject({ ok: true })
  const state = await askEngine(await wenda.openOurs('manifest.json'), 'journal-state', {})
  expect(state).toMatchObject({ ok: true, value: { lastSeq: 200 } })
})

test('a page of ours may not speak as a console', async () => {
  const page = await wenda.openOurs('manifest.json')
  const answer: unknown = await page.evaluate((event) => {
    const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome
    return runtime.sendMessage({ to: 'wenda-worker', name: 'journal-append', payload: { events: [event] } }) as unknown
  }, sampleEvent(999))
  expect(answer).toMatchObject({ ok: false, fault: 'not-allowed' })
})

test('a content script reaches neither storage nor the engine', async () => {
  expect(await world.evaluate(`chrome.storage.local.get(null).then(() => 'read', () => 'refused')`)).toBe('refused')
  expect(await world.evaluate(`chrome.storage.session.get(null).then(() => 'read', () => 'refused')`)).toBe('refused')
  const heard = await world.evaluate(`new Promise((resolve) => {
    const wire = new BroadcastChannel('wenda-engine')
    wire.onmessage = () => resolve('heard')
    wire.postMessage({ what: 'call', id: 'x', name: 'journal-state', payload: {} })
    setTimeout(() => resolve('silence'), 1000)
  })`)
  expect(heard).toBe('silence')
})

test('a page can neither find our files nor frame our pages', async () => {
  const page = wenda.context.pages().find((one) => one.url().startsWith(server.origin))
  if (page === undefined) throw new Error('no console page')
  const found = await page.evaluate(async (id) => {
    const probes = ['manifest.json', 'sidepanel.html', 'options.html', 'icon/128.png', 'console.js']
    const outcomes = await Promise.all(
      probes.map((path) =>
        fetch(`chrome-extension://${id}/${path}`).then(
          () => path,
          () => '',
        ),
      ),
    )
    const frame = document.createElement('iframe')
    frame.src = `chrome-extension://${id}/sidepanel.html`
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    document.body.append(frame)
    await loaded
    return { files: outcomes.filter((path) => path !== ''), ours: document.documentElement.innerText }
  }, wenda.extensionId)
  expect(found.files).toEqual([])
  expect(found.ours).not.toContain('稳答')
  // What stands in the frame is the browser's own page of an error, not ours.
  const [, inner] = page.frames()
  expect(await inner?.evaluate(() => location.href)).toBe('chrome-error://chromewebdata/')
})
