import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import { contentWorld } from '../support/browser/content-world.ts'
import { askEngine } from '../support/browser/engine-calls.ts'
import { launchWenda, type SidePanel, type WendaBrowser } from '../support/browser/launch.ts'
import { servePages, type PageServer } from '../support/browser/page-server.ts'
import { readJournal } from '../support/browser/read-journal.ts'
import { openTestDesk, teachTestDesk, testDesk, type DeskWindow } from '../support/browser/test-desk.ts'
import { hostile, trap } from '../support/browser/hostile-texts.ts'
import { soakRounds } from '../support/soak-rounds.ts'

/** Promise 23 of facts/reliability.md: a chat is one customer with a hostile name, order card and fifty lines. */
const chats = soakRounds(8)
const linesOfChat = 50
const seed = 20_261_126

let wenda: WendaBrowser
let server: PageServer
let page: Page
let panel: SidePanel
let ours: Page

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/desk': testDesk })
  await teachTestDesk(wenda)
  ours = await wenda.openOurs('manifest.json')
  page = await openTestDesk(wenda, server.origin)
  panel = await wenda.openSidePanel(page)
  await page.evaluate(trap)
  await panel.evaluate(trap)
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

test(`${chats * linesOfChat} hostile lines, names and cards: nothing runs, nothing breaks out, none is lost`, async () => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  const calm = ['客户', '2345678901234567', '外套', '王女士', '13900139000', '云南省昆明市盘龙区金丝路77号']
  await showChat('calm', calm)
  await seenAll([['calm-0', '客户']])
  const shape = await shapeOf(panel)
  const began = Date.now()
  const texts = fc.sample(hostile, { numRuns: chats * linesOfChat, seed })
  for (let chat = 0; chat < chats; chat += 1) {
    const lines = texts.slice(chat * linesOfChat, (chat + 1) * linesOfChat)
    await showChat(`b${chat}`, lines)
    // The next customer comes when this one's lines are in the log, as in a chat.
    await seenAll(lines.map((text, place) => [`b${chat}-${place}`, text]))
    if ((chat + 1) % 50 === 0)
      process.stdout.write(`hostile-words: ${(chat + 1) * linesOfChat} lines, ${Date.now() - began} ms\n`)
  }
  expect(await page.evaluate('hits')).toEqual([])
  expect(await panel.evaluate('hits')).toEqual([])
  expect(faults).toEqual([])
  await showChat('calm again', calm)
  await expect.poll(() => panel.evaluate('document.body.innerText'), { timeout: 15_000 }).toContain('13900139000')
  expect(await shapeOf(panel)).toEqual(shape)
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(250, 250, 250)')
  expect(await panel.evaluate('hits')).toEqual([])
  expect(verifyChain(await readJournal(wenda))).toMatchObject({ ok: true })
})

/** Promise 24: messages no part of ours would say, from where a console page that was taken over would say them. */
const madeUp = Math.max(2000, chats * 25)
test(`of ${madeUp} made-up messages between the parts none is taken, and the worker goes on`, async () => {
  const world = await contentWorld(page, wenda.extensionId)
  const message = fc.record({
    to: fc.constant('wenda-worker'),
    name: fc.constantFrom(
      'append',
      'erase',
      'learn',
      'journal-append',
      'journal-read',
      'journal-restore',
      'vault-keys',
      'order-review',
      'house-changed',
      'sentinel-written',
      'frame-opened',
      'constructor',
      '__proto__',
    ),
    payload: fc.jsonValue({ maxDepth: 3 }),
  })
  const messages = JSON.stringify(fc.sample(message, { numRuns: madeUp, seed }))
  const answers = await world.evaluate(`(async () => {
    const messages = JSON.parse(${JSON.stringify(messages)})
    const answers = []
    // Many at once, as a flood would come.
    while (messages.length > 0) {
      answers.push(...(await Promise.all(messages.splice(0, 100).map((message) => chrome.runtime.sendMessage(message)))))
    }
    return { refused: answers.filter((answer) => answer?.ok === false).length, all: answers.length }
  })()`)
  expect(answers).toEqual({ refused: madeUp, all: madeUp })
  const real = JSON.stringify({ to: 'wenda-worker', name: 'frame-opened', payload: { url: page.url() } })
  expect(await world.evaluate(`chrome.runtime.sendMessage(${real})`)).toMatchObject({ ok: true })
})

test(`of ${madeUp} made-up words of a page to the panel none breaks it`, async () => {
  const world = await contentWorld(page, wenda.extensionId)
  const broken = fc.oneof(hostile, fc.jsonValue({ maxDepth: 3 }), fc.constant([{ id: '__proto__', text: {} }]))
  const word = fc.record({
    type: fc.constantFrom('snapshot', 'draft', 'order', 'held', 'inserted', 'pictures', 'saved', 'gone', '__proto__'),
    snapshot: broken,
    text: broken,
    flags: broken,
    check: broken,
    hold: broken,
    outcome: broken,
    unsaved: broken,
    because: broken,
  })
  const words = JSON.stringify(fc.sample(word, { numRuns: madeUp, seed }))
  // Where a page has taken over its own process, it answers the panel's call in the place of our script.
  await world.evaluate(`globalThis.heard = new Promise((resolve) => chrome.runtime.onConnect.addListener((port) => {
    for (const word of JSON.parse(${JSON.stringify(words)})) port.postMessage(word)
    resolve('said')
  })); 'listening'`)
  await panel.evaluate('location.reload()')
  expect(await world.evaluate('globalThis.heard')).toBe('said')
  await showChat('after the flood', ['还在吗', '2345678901234567', '外套', '王女士', '13900139000', '昆明'])
  await expect.poll(() => panel.evaluate('document.body.innerText'), { timeout: 15_000 }).toContain('还在吗')
})

/** Opens a chat whose name, order card and lines are `texts`. */
async function showChat(id: string, texts: readonly string[]): Promise<void> {
  await page.evaluate(
    ([chat, said]) => {
      const { desk } = globalThis as unknown as DeskWindow
      const [name = '', no = '', title2 = '', who = '', tel = '', where = ''] = said
      desk.open(chat, name)
      desk.order({ no, title2, who, tel, where })
      for (const [place, text] of said.entries()) desk.say(`${chat}-${place}`, 'buyer', text)
    },
    [id, texts] as const,
  )
}

const seen = new Map<string, { readonly text: string; times: number }>()
let nextSeq = 1

/** Reads what the log has got since it was last read. */
async function readOn(): Promise<void> {
  for (;;) {
    const read = await askEngine(ours, 'journal-read', { fromSeq: nextSeq, limit: 1000 })
    if (!read.ok) throw new Error(read.fault)
    for (const line of read.value.lines) {
      const { seq, kind, data } = JSON.parse(line) as {
        seq: number
        kind: string
        data: { messageId?: string; text?: string }
      }
      nextSeq = seq + 1
      if (kind !== 'message-seen' || data.messageId === undefined) continue
      seen.set(data.messageId, { text: data.text ?? '', times: (seen.get(data.messageId)?.times ?? 0) + 1 })
    }
    if (read.value.nextSeq === null) return
  }
}

/** Waits until each line that has words stands in the log, once. */
async function seenAll(lines: readonly (readonly [id: string, text: string])[]): Promise<void> {
  const missing = async () => {
    await readOn()
    return lines
      .filter(([id, text]) => hasWords(text) && seen.get(id)?.times !== 1)
      .map(([id, text]) => [id, text.slice(0, 40), seen.get(id)?.times])
  }
  await expect.poll(missing, { timeout: 30_000, interval: 100 }).toEqual([])
}

function hasWords(text: string): boolean {
  return text.replace(/[\p{C}\p{Z}\p{M}\s]/gu, '') !== ''
}

/** What a page of ours is made of, apart from its words: markup that words made would show here. */
async function shapeOf(view: SidePanel): Promise<unknown> {
  return view.evaluate(`({
    markup: document.querySelectorAll('script,style,link,img,svg,iframe,object,embed,base,math,form').length,
    handlers: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on'))).length,
    polluted: ({}).polluted === undefined,
  })`)
}
