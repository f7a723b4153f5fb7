import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import { contentWorld } from '../support/browser/content-world.ts'
import { askEngine } from '../support/browser/engine-calls.ts'
import { launchWenda, type SidePanel, type WendaBrowser } from '../support/browser/launch.ts'
import { servePages, type PageServer } from '../support/browser/page-server.ts'
import { readJournal } from '../support/browser/read-journal.ts'
import { sampleEvents } from '../support/browser/sample-events.ts'
import { openTestDesk, teachTestDesk, testDesk, type DeskWindow } from '../support/browser/test-desk.ts'
import { soakRounds } from '../support/soak-rounds.ts'

/** Promises 5, 6 and 11 of facts/reliability.md: each part of the program is ended while it works, in one browser. */
let wenda: WendaBrowser
let server: PageServer
let page: Page
let panel: SidePanel

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/desk': testDesk })
  await teachTestDesk(wenda)
  page = await openTestDesk(wenda, server.origin)
  panel = await wenda.openSidePanel(page)
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

interface Line {
  readonly id: string
  readonly seq: number
  readonly session: string
  readonly kind: string
  readonly data: { readonly messageId?: string }
}

async function linesNow(): Promise<readonly Line[]> {
  return (await readJournal(wenda)).map((text) => JSON.parse(text) as Line)
}

/** Ids of what was said, each as often as it stands in the log, in the order it was said. */
async function seenOf(said: readonly string[]): Promise<readonly string[]> {
  const ids = (await linesNow()).flatMap(({ kind, data }) => (kind === 'message-seen' ? [data.messageId ?? ''] : []))
  return said.flatMap((id) => ids.filter((one) => one === id))
}

const stops = soakRounds(10)
test(`${stops} stops of the worker, each with calls in flight: every event becomes one line`, async () => {
  const world = await contentWorld(page, wenda.extensionId)
  for (let stop = 0; stop < stops; stop += 1) {
    const events = sampleEvents(stop * 5 + 1, 5, 's-stops')
    const sent = world.evaluate(untilAcknowledged(events))
    await new Promise((resolve) => setTimeout(resolve, (stop * 7) % 31))
    await wenda.stopWorker()
    expect(await sent).toBe(5)
  }
  const ids = (await linesNow()).filter(({ session }) => session === 's-stops').map(({ id }) => id)
  expect(ids).toHaveLength(stops * 5)
  expect(new Set(ids).size).toBe(stops * 5)
  expect(verifyChain(await readJournal(wenda))).toMatchObject({ ok: true })
})

/** What the outbox does: the same events again until an answer names each; an `undefined` answer is none. */
function untilAcknowledged(events: readonly unknown[]): string {
  const message = JSON.stringify({ to: 'wenda-worker', name: 'journal-append', payload: { events } })
  return `(async () => {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const late = new Promise((resolve) => setTimeout(resolve, 3000))
      const answer = await Promise.race([chrome.runtime.sendMessage(${message}).catch(() => undefined), late])
      if (answer && answer.ok === true) return answer.value.acks.length
      if (answer && answer.fault === 'not-allowed') throw new Error(JSON.stringify(answer))
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('never acknowledged')
  })()`
}

const sessionStops = soakRounds(2)
const linesARound = 3
test(`${sessionStops} stops of the worker while an agent works: no line, no hold, no answer is lost`, async () => {
  const faults: string[] = []
  await panel.evaluate(`globalThis.faults = [];
    addEventListener('error', (event) => faults.push(String(event.message)));
    addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)))`)
  page.on('pageerror', (error) => faults.push(error.message))
  const world = await contentWorld(page, wenda.extensionId)
  const said: string[] = []
  const answersMs: number[] = []
  for (let round = 0; round < sessionStops; round += 1) {
    const ids = Array.from({ length: linesARound }, (_, line) => `r${round}-${line}`)
    said.push(...ids)
    await page.evaluate(
      ([number, names]) => {
        const { desk } = globalThis as unknown as DeskWindow
        if (number % 20 === 0) desk.open(`c${number}`, `顾客${number}`)
        for (const name of names) desk.say(name, 'buyer', `第 ${name} 句`)
      },
      [round, ids] as const,
    )
    const stopping = new Promise((resolve) => setTimeout(resolve, (round * 37) % 200)).then(() => wenda.stopWorker())
    const began = Date.now()
    const answer = await world.evaluate(untilAnswered())
    answersMs.push(Date.now() - began)
    expect(answer).toBe(true)
    // A held press: the gate needs no worker.
    await page.locator('#box').fill('')
    await page.locator('#box').pressSequentially('加我微信 vx88888')
    await page.keyboard.press('Enter')
    await stopping
  }
  expect(await page.evaluate('sent')).toEqual([])
  expect(faults).toEqual([])
  expect(await panel.evaluate('faults')).toEqual([])
  await expect.poll(() => seenOf(said), { timeout: 60_000, interval: 500 }).toEqual(said)
  expect(verifyChain(await readJournal(wenda))).toMatchObject({ ok: true })
  answersMs.sort((a, b) => a - b)
  process.stdout.write(`a search while the worker is ended: p95 ${answersMs[Math.floor(answersMs.length * 0.95)]} ms\n`)
})

/** A search as the composer's palette asks it, until there is an answer. */
function untilAnswered(): string {
  const message = JSON.stringify({
    to: 'wenda-worker',
    name: 'phrases-wanted',
    payload: { profileId: 'test-desk', query: 'tk', facts: {} },
  })
  return `(async () => {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const late = new Promise((resolve) => setTimeout(resolve, 2000))
      const answer = await Promise.race([chrome.runtime.sendMessage(${message}).catch(() => undefined), late])
      if (answer && answer.ok === true) return true
      await new Promise((resolve) => setTimeout(resolve, 120))
    }
    return false
  })()`
}

/** Ends a page's process on the spot, as a crash does. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // Never answered: who would answer is gone.
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

const consoleKills = soakRounds(2)
test(`a console page crashed ${consoleKills} times at any moment: each line of the chat is in the log once`, async () => {
  const said: string[] = []
  for (let round = 0; round < consoleKills; round += 1) {
    const doomed = await openTestDesk(wenda, server.origin)
    said.push(`k${round}-1`, `k${round}-2`, `k${round}-3`)
    // The page shows the whole chat again after a crash, as consoles do.
    await doomed.evaluate((ids) => {
      const { desk } = globalThis as unknown as DeskWindow
      desk.open('crashing', '常客')
      for (const id of ids) desk.say(id, 'buyer', `第 ${id} 句`)
    }, said)
    if (round === consoleKills - 1) {
      await expect.poll(() => seenOf(said), { timeout: 20_000, interval: 200 }).toEqual(said)
    } else await doomed.waitForTimeout((round * 137) % 900)
    await crash(doomed)
  }
  expect(verifyChain(await readJournal(wenda))).toMatchObject({ ok: true })
})

/**
 * Chromium ends an extension whose process dies with an offscreen document in it, until the browser starts again or the
 * person presses its balloon. Until then the gate of an open page holds what looks like an order by itself, and says what to do.
 */
const ownKills = Math.ceil(soakRounds(10) / 10)
test(`our process crashed ${ownKills} times with everything in it: orders are held and the page says so, nothing acknowledged is lost`, async () => {
  const acknowledged = new Map<string, number>()
  const { profileDir } = wenda
  for (let round = 0; round < ownKills; round += 1) {
    const desk = await openTestDesk(wenda, server.origin)
    const doomed = await wenda.openOurs('options.html#/data')
    const answer = await askEngine(doomed, 'append', { events: sampleEvents(round * 10 + 1, 5, 's-crash') })
    if (answer.ok) for (const { id, seq } of answer.value.acks) acknowledged.set(id, seq)
    const flying = askEngine(doomed, 'append', { events: sampleEvents(round * 10 + 6, 5, 's-crash') }).catch(
      () => undefined,
    )
    await doomed.waitForTimeout((round * 7) % 20)
    await crash(doomed)
    await flying
    await desk.locator('#box').pressSequentially('收货地址 杭州市文三路 5 号')
    await desk.keyboard.press('Enter')
    expect(await desk.evaluate('sent')).toEqual([])
    // The drawing of the console script, and the bar that says what to do.
    expect(await desk.locator('[popover]').count()).toBe(2)
    await wenda.close({ forget: false })
    wenda = await launchWenda({ profileDir })
  }
  const seqs = new Map((await linesNow()).map(({ id, seq }) => [id, seq]))
  expect(acknowledged.size).toBe(ownKills * 5)
  expect([...acknowledged].filter(([id, seq]) => seqs.get(id) !== seq)).toEqual([])
  expect(verifyChain(await readJournal(wenda))).toMatchObject({ ok: true })
})
