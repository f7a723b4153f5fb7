import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldJournal, HOUSE_SESSION, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { parseJournalLine, verifyChain } from '@/lib/core/session-log/index.ts'
import { ASLEEP, conversationRounds, findSleep, peopleMetrics, withSleeps } from '@/lib/core/sla/index.ts'
import { policyOfShop } from '@/lib/extension/settings/index.ts'
import { launchWenda, type WendaBrowser } from '../support/browser/launch.ts'
import { servePages, type PageServer } from '../support/browser/page-server.ts'
import { readJournal } from '../support/browser/read-journal.ts'
import { ROUND_THE_CLOCK, setShop } from '../support/browser/set-shop.ts'
import { openTestDesk, teachTestDesk, testDesk, type DeskWindow } from '../support/browser/test-desk.ts'

/** Longer than the shop's promise of a greeting (30 s), and than what counts as a gap. */
const SLEEP_MS = 45_000

let wenda: WendaBrowser
let server: PageServer

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/desk': testDesk })
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

test('a customer who waited while the machine slept is a timeout in the export and a fine of nobody', async () => {
  await teachTestDesk(wenda)
  await setShop(wenda, ROUND_THE_CLOCK)
  const page = await openTestDesk(wenda, server.origin)
  const panel = await wenda.openSidePanel(page)
  const say = (id: string, side: 'buyer' | 'agent', text: string) =>
    page.evaluate((line) => (globalThis as unknown as DeskWindow).desk.say(...line), [id, side, text] as const)
  const seen = (id: string) => async () =>
    (await events()).some((event) => event.kind === 'message-seen' && event.data.messageId === id)
  // What stands there at the first look is history and starts no clock.
  await say('h1', 'buyer', '你好')
  await expect.poll(seen('h1'), { timeout: 30_000 }).toBe(true)
  await say('q1', 'buyer', '这个有货吗')
  await expect.poll(seen('q1'), { timeout: 30_000 }).toBe(true)
  const sleptFrom = Date.now()
  await wenda.sleep(SLEEP_MS)
  const wokeAt = Date.now()
  await expect
    .poll(async () => (await events()).filter((event) => event.kind === 'house-noted' && event.data.what === ASLEEP), {
      timeout: 60_000,
    })
    .toHaveLength(1)
  await say('a1', 'agent', '有的亲')
  await expect.poll(seen('a1'), { timeout: 30_000 }).toBe(true)

  const told = await events()
  const sleeps = told.flatMap((event) => findSleep(event) ?? [])
  // The engine looks every five seconds: what it tells begins at most that much before the machine slept.
  expect(sleeps[0]?.fromAt).toBeGreaterThan(sleptFrom - 10_000)
  expect(sleeps[0]?.fromAt).toBeLessThanOrEqual(sleptFrom + 1000)
  expect(sleeps[0]?.toAt).toBeGreaterThanOrEqual(wokeAt - 1000)
  const [state] = [...foldJournal(told.filter(({ session }) => session !== HOUSE_SESSION)).values()]
  if (state === undefined) throw new Error('no conversation was logged')
  const rounds = conversationRounds(withSleeps(state, sleeps), {
    policy: policyOfShop(ROUND_THE_CLOCK),
    now: Date.now(),
  })
  expect(rounds).toMatchObject([{ timeout: true, gap: true }])
  expect(rounds[0]?.seconds).toBeGreaterThanOrEqual(SLEEP_MS / 1000)
  expect(peopleMetrics(rounds)).toMatchObject({ timeouts: 1, slept: 1, fineCny: 0 })
  expect(verifyChain(await readJournal(wenda))).toMatchObject({ ok: true })
  // And so a person reads it.
  await expect
    .poll(() => panel.evaluate(`document.querySelector('[aria-label="我今天"]')?.textContent ?? ''`), {
      timeout: 20_000,
    })
    .toMatch(/¥0/)
})

async function events(): Promise<readonly JournalEvent[]> {
  return (await readJournal(wenda)).flatMap((line) => {
    const parsed = parseJournalLine(line)
    return parsed.ok && parsed.value.event !== null ? [parsed.value.event] : []
  })
}
