import { defaultKeys } from '@/lib/core/keys/index.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseJournalLine, verifyChain } from '@/lib/core/session-log/index.ts'
import { localDay, sessionId } from '@/lib/core/conversation/index.ts'
import { clockSince, WARN_SHARES } from '@/lib/core/sla/index.ts'
import { policyOfShop } from '@/lib/extension/settings/index.ts'
import { launchWenda, type SidePanel, type WendaBrowser } from '../support/browser/launch.ts'
import { servePages, type PageServer } from '../support/browser/page-server.ts'
import { readJournal } from '../support/browser/read-journal.ts'
import { rushDesk, rushProfile, type RushWindow } from '../support/browser/rush-desk.ts'
import { ROUND_THE_CLOCK, setShop } from '../support/browser/set-shop.ts'
import { teachConsole } from '../support/browser/test-desk.ts'
import { soakRounds } from '../support/soak-rounds.ts'

/** TARGETS: 50 chats waiting, 20 messages a second for 10 minutes. A round is one answer; 200 of them are 10 minutes. */
const answers = soakRounds(4)
const PER_SECOND = 20
const ANSWER_EVERY_MS = 3000
/** The page is read a few times a second: who asked within this of another may stand before him. */
const SAME_MOMENT_MS = 2500
/** A line that comes this moment is on the board a moment later; on a busy machine the wait for that is no wrong order. */
const BOARD_WITHIN_MS = 20_000
/** What the full length must reach; the short one shares its machine with the rest of the tests. */
const FULL_LENGTH = 200
const FEWEST_FRAMES = 55
const IDLE_MS = 2500

/** Frames a second over whole seconds, and the longest time between two. */
interface Frames {
  readonly mean: number
  readonly worst: number
  readonly longestMs: number
}

let wenda: WendaBrowser
let server: PageServer

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/rush': rushDesk })
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

test(`fifty wait and ${PER_SECOND} lines come a second, over ${answers} answers: order right, nothing lost`, async () => {
  await teachConsole(wenda, rushProfile)
  await setShop(wenda, ROUND_THE_CLOCK)
  const page = await wenda.context.newPage()
  await page.goto(`${server.origin}/rush`)
  await page.locator('[popover]').first().waitFor({ state: 'attached' })
  const panel = await wenda.openSidePanel(page)
  await page.locator('#box').click()
  // What this machine paints while nobody writes: the rush is held against it.
  await panel.evaluate(COUNT_FRAMES)
  await page.waitForTimeout(IDLE_MS)
  const idle = (await panel.evaluate('wendaFrames()')) as Frames
  await page.evaluate((perSecond) => (globalThis as unknown as RushWindow).rush.start(perSecond), PER_SECOND)
  // From the moment all fifty have asked.
  await expect.poll(() => waitingOn(page).then(({ length }) => length), { timeout: 20_000 }).toBe(50)
  await expect.poll(() => panelCount(panel), { timeout: 20_000 }).toBe(50)
  await panel.evaluate(COUNT_FRAMES)
  const lagsMs: number[] = []
  for (let answer = 0; answer < answers; answer += 1) {
    const from = Date.now()
    lagsMs.push(await jumpAndAnswer(page, panel))
    await page.waitForTimeout(Math.max(0, ANSWER_EVERY_MS - (Date.now() - from)))
  }
  const frames = (await panel.evaluate('wendaFrames()')) as Frames
  await page.evaluate(() => (globalThis as unknown as RushWindow).rush.stop())
  const truth = await waitingOn(page)
  await expect.poll(() => panelCount(panel), { timeout: 20_000 }).toBe(truth.length)
  const left = (await panel.evaluate(CHIP_TEXTS)) as string[]
  const inOrder = left.map(secondsOf)
  expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other))
  const lines = await everythingLogged(page, panel)
  const lag = { worstMs: Math.max(...lagsMs), middleMs: lagsMs.sort((one, other) => one - other)[lagsMs.length >> 1] }
  const figures = { lines, answers, framesASecond: frames, idleFramesASecond: idle, boardBehind: lag }
  process.stdout.write(`rush: ${JSON.stringify(figures)}\n`)
  if (answers >= FULL_LENGTH) expect(frames.mean).toBeGreaterThanOrEqual(FEWEST_FRAMES)
})

/**
 * The agent's key to the next one, and an answer by the page's own send. The board must come to show who is most urgent
 * by the page's own times, and the key must go there, or to whoever became it meanwhile. Answers how far behind it was, ms.
 */
async function jumpAndAnswer(page: Page, panel: SidePanel): Promise<number> {
  const before = await page.evaluate(() => (globalThis as unknown as RushWindow).rush.active())
  const from = Date.now()
  let due = await dueTimes(page, before)
  await expect
    .poll(
      async () => {
        due = await dueTimes(page, before)
        return outOfTurnMs(((await panel.evaluate(CHIP_NAMES)) as string[])[0], due)
      },
      { timeout: BOARD_WITHIN_MS, interval: 20 },
    )
    .toBeLessThanOrEqual(SAME_MOMENT_MS)
  const behindMs = Date.now() - from
  await page.keyboard.press(defaultKeys['next-waiting'])
  await page.waitForFunction((was) => (globalThis as unknown as RushWindow).rush.active() !== was, before)
  const active = nameOf(await page.evaluate(() => (globalThis as unknown as RushWindow).rush.active()))
  const after = await dueTimes(page, before)
  expect(Math.min(outOfTurnMs(active, due), outOfTurnMs(active, after)), active).toBeLessThanOrEqual(SAME_MOMENT_MS)
  await page.waitForTimeout(300)
  await page.evaluate(() => (globalThis as unknown as RushWindow).rush.reply())
  return behindMs
}

/** When everybody but the open chat is to be answered, epoch ms by name, by what the page itself knows. */
async function dueTimes(page: Page, open: string): Promise<ReadonlyMap<string, number>> {
  const waiting = await waitingOn(page)
  const now = Date.now()
  const dueAt = (since: number, spoken: boolean) =>
    clockSince(since, policyOfShop(ROUND_THE_CLOCK), now, WARN_SHARES, !spoken).dueAt
  const others = waiting.filter(({ id }) => id !== open)
  return new Map(others.map(({ id, since, spoken }) => [nameOf(id), dueAt(since, spoken)]))
}

/** How long after another customer this one is due; endless for who does not wait. */
function outOfTurnMs(name: string | undefined, due: ReadonlyMap<string, number>): number {
  return (due.get(name ?? '') ?? Infinity) - Math.min(...due.values())
}

function nameOf(id: string): string {
  return `客户${id.slice(1)}`
}

function waitingOn(page: Page) {
  return page.evaluate(() => (globalThis as unknown as RushWindow).rush.waiting())
}

/** How many wait as the row says it; so few that it says nothing are all drawn. */
async function panelCount(panel: SidePanel): Promise<number> {
  const chips = (await panel.evaluate(CHIP_TEXTS)) as string[]
  const all = (await panel.evaluate(
    `document.querySelector('nav[aria-label="等待回复的客户"] > span')?.textContent ?? ''`,
  )) as string
  return Number(/\d+/.exec(all)?.[0] ?? chips.length)
}

/** Who waits by the board, the most urgent first, without the chat that is open. */
const CHIP_NAMES = `[...document.querySelectorAll('nav[aria-label="等待回复的客户"] button:not([aria-current])')].map(
  (one) => /客户\\d+/.exec(one.getAttribute('aria-label') ?? '')?.[0] ?? '')`

const CHIP_TEXTS = `[...document.querySelectorAll('nav[aria-label="等待回复的客户"] button b')].map((one) => one.textContent)`

/** Whose chat the panel stands beside: the page was read since it was opened. */
const OPEN_CUSTOMER = `document.querySelector('section[aria-label="客户"] h2')?.textContent ?? ''`

/** Counts what the panel paints, second by second, until `wendaFrames()` is asked. */
const COUNT_FRAMES = `(() => {
  const seconds = []
  const began = performance.now()
  let last = began
  let longestMs = 0
  const tick = (now) => {
    const second = Math.floor((now - began) / 1000)
    seconds[second] = (seconds[second] ?? 0) + 1
    longestMs = Math.max(longestMs, now - last)
    last = now
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  globalThis.wendaFrames = () => {
    const whole = Array.from({ length: Math.max(1, seconds.length - 1) }, (_, second) => seconds[second] ?? 0)
    const mean = whole.reduce((sum, count) => sum + count, 0) / whole.length
    return { mean: Math.round(mean * 10) / 10, worst: Math.min(...whole), longestMs: Math.round(longestMs) }
  }
})()`

/** A chip's clock in seconds: \`11s\`, \`2:05\`, \`1h05\`; late ones with a minus. */
function secondsOf(text: string): number {
  const [, minus, first = '0', mark, second = '0'] = /^(−)?(\d+)(s|:|h)(\d*)$/.exec(text) ?? []
  const size =
    mark === 's' ? Number(first) : Number(first) * (mark === 'h' ? 3600 : 60) + Number(second) * (mark === 'h' ? 60 : 1)
  return minus === undefined ? size : -size
}

/**
 * Looks into every chat, as an agent does in the end (in the short form into every fourth), and compares the journal with
 * what the page said. Answers the lines.
 */
async function everythingLogged(page: Page, panel: SidePanel): Promise<number> {
  const chats = await page.evaluate(() => (globalThis as unknown as RushWindow).rush.chats())
  const ids = answers >= FULL_LENGTH ? chats : chats.filter((_, place) => place % 4 === 0)
  const said = new Map<string, readonly string[]>()
  for (const id of ids) {
    await page.evaluate((chat) => (globalThis as unknown as RushWindow).rush.open(chat), id)
    await expect.poll(() => panel.evaluate(OPEN_CUSTOMER), { timeout: 20_000, interval: 50 }).toBe(nameOf(id))
    said.set(sessionOf(id), await page.evaluate((chat) => (globalThis as unknown as RushWindow).rush.lines(chat), id))
  }
  const whole = countOf([...said.values()])
  const countSeen = () => seenBySession().then((seen) => countOf([...said.keys()].map((key) => seen.get(key) ?? [])))
  await expect.poll(countSeen, { timeout: 60_000, interval: 2000 }).toBe(whole)
  const seen = await seenBySession()
  for (const [session, lines] of said) expect([...(seen.get(session) ?? [])].sort()).toEqual([...lines].sort())
  expect(verifyChain(await readJournal(wenda))).toMatchObject({ ok: true })
  return whole
}

/** Ids of lines in the journal by conversation, each as often as it stands there. */
async function seenBySession(): Promise<Map<string, string[]>> {
  const seen = new Map<string, string[]>()
  for (const text of await readJournal(wenda)) {
    const parsed = parseJournalLine(text)
    const event = parsed.ok ? parsed.value.event : null
    if (event?.kind !== 'message-seen') continue
    seen.set(event.session, [...(seen.get(event.session) ?? []), event.data.messageId])
  }
  return seen
}

function countOf(seen: readonly (readonly string[])[]): number {
  return seen.reduce((sum, lines) => sum + lines.length, 0)
}

function sessionOf(customer: string): string {
  return sessionId({
    profileId: rushProfile.id,
    shop: 'main',
    customer,
    day: localDay(Date.now(), ROUND_THE_CLOCK.timeZone),
  })
}
