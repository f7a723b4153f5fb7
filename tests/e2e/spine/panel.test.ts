import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultKeys } from '@/lib/core/keys/index.ts'
import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { handsDesk, handsProfile, type HandsWindow } from '../../support/browser/hands-desk.ts'
import { servePages, type PageServer } from '../../support/browser/page-server.ts'
import { readJournal } from '../../support/browser/read-journal.ts'
import { rushDesk, rushProfile, type RushWindow } from '../../support/browser/rush-desk.ts'
import { sampleEvent } from '../../support/browser/sample-events.ts'
import { teachConsole } from '../../support/browser/test-desk.ts'

let wenda: WendaBrowser
let server: PageServer

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({
    '/': '<!doctype html><title>desk</title><textarea></textarea>',
    '/rush': rushDesk,
    '/second': rushDesk,
    '/hands': handsDesk,
  })
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

test('a whole conversation by keys alone: read, insert, edit, mend, send, three checks, the next chat; one key is the agent’s own', async () => {
  await teachConsole(wenda, handsProfile)
  const options = await wenda.openOurs('options.html#/knowledge')
  await options.getByRole('button', { name: /^女装/ }).press('Enter')
  await options.getByText('已装入「女装」').first().waitFor()
  await options.goto(options.url().replace('knowledge', 'keys'))
  await options.getByRole('button', { name: /^核对商品：[17]，/ }).press('Enter')
  await options.keyboard.press('7')
  await options.getByRole('button', { name: /^核对商品：7/ }).waitFor()
  await options.close()

  const page = await wenda.context.newPage()
  await page.goto(`${server.origin}/hands`)
  await page.locator('[popover]').first().waitFor({ state: 'attached' })
  const panel = await wenda.openSidePanel(page)
  const read = () => panel.evaluate('document.body.innerText')
  const draft = () => page.locator('#box').inputValue()
  const sent = () => page.evaluate(() => (globalThis as unknown as HandsWindow).sent)
  await page.evaluate(() => (globalThis as unknown as HandsWindow).hands.say('c1', '之前买的穿两次就起球'))
  // The answer of the pack, not the question alone.
  await expect.poll(read, { timeout: 20_000 }).toContain('长绒抗起球纱')

  // The page hears of the answers right after they are painted: an agent is slower than that, a test is not.
  await expect
    .poll(
      async () => {
        if ((await draft()) === '') await page.keyboard.press('Alt+1')
        return draft()
      },
      { timeout: 10_000, interval: 1_000 },
    )
    .toContain('抗起球纱')
  await page.keyboard.press('End')
  await page.keyboard.type('放心拍哦')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await sent()).at(-1)).toMatch(/起球.*放心拍哦$/s)

  await page.keyboard.type('这款全网最低价')
  await expect.poll(read, { timeout: 10_000 }).toContain('全网最低')
  await page.keyboard.press('Tab')
  await expect.poll(draft, { timeout: 10_000 }).not.toContain('全网最低')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await sent()).length).toBe(2)

  const confirmation = '亲，请核对订单信息：黑色 M 1件，收货人陈溪，没问题我们就发货'
  await page.keyboard.type(confirmation)
  await page.keyboard.press('Enter')
  await expect.poll(read, { timeout: 10_000 }).toContain('订单还没有三核对')
  // The key of before is nobody's now, so it would stand in the draft; the agent's own is taken.
  for (const key of ['7', '2', '3']) await page.keyboard.press(key)
  await expect.poll(read, { timeout: 10_000 }).toContain('三项都核对过了')
  expect(await draft()).toBe(confirmation)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await sent()).at(-1)).toBe(confirmation)

  await page.evaluate(() => (globalThis as unknown as HandsWindow).hands.say('c2', '在吗'))
  await expect.poll(read, { timeout: 10_000 }).toContain('阿木')
  await page.keyboard.press(defaultKeys['next-waiting'])
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as HandsWindow).hands.active())).toBe('c2')
  expect(await page.evaluate(() => (globalThis as unknown as HandsWindow).pointed)).toBe(0)
  await page.keyboard.type('在的亲')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await sent()).at(-1)).toBe('在的亲')
  // Answered in the log too, so that nobody waits any more when the page goes.
  await expect.poll(() => readJournal(wenda).then(String), { timeout: 10_000 }).toContain('在的亲')
  await page.close()
})

test('the badge counts who waits from the journal, turns before and at the limit, and outlives its worker', async () => {
  const ours = await wenda.openOurs('manifest.json')
  const badge = () =>
    ours.evaluate(async () => {
      const { action } = (globalThis as unknown as { chrome: typeof chrome }).chrome
      const [text, colour] = await Promise.all([action.getBadgeText({}), action.getBadgeBackgroundColor({})])
      return `${text} ${colour.slice(0, 3).join(',')}`
    })
  const say = async (session: string, number: number, at: number) => {
    const answer = await askEngine(ours, 'append', { events: [{ ...sampleEvent(number, session), at }] })
    expect(answer.ok).toBe(true)
  }
  const now = Date.now()
  await say('waits-a', 1, now)
  await say('waits-b', 1, now)
  await expect.poll(badge, { timeout: 10_000 }).toMatch(/^2 31,122,109/)
  // An even number is the shop's own line: answered.
  await say('waits-b', 2, now + 1)
  await expect.poll(badge, { timeout: 10_000 }).toMatch(/^1 /)
  await wenda.stopWorker()
  // Asked two minutes ago: past every limit. The line wakes a new worker.
  await say('waits-c', 1, now - 120_000)
  await ours.evaluate(() =>
    (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({
      to: 'wenda-worker',
      name: 'engine-wanted',
      payload: {},
    }),
  )
  await expect.poll(badge, { timeout: 10_000 }).toMatch(/^2 179,38,30/)
})

test('a clock that leaps two hours ahead: who waits is late at once, and told once', async () => {
  const ours = await wenda.openOurs('manifest.json')
  const say = (number: number) =>
    askEngine(ours, 'append', { events: [{ ...sampleEvent(number, 'leaps'), at: Date.now() + number }] })
  const told = () =>
    ours.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome
      const kept: unknown = (await storage.local.get('waiting-told'))['waiting-told']
      return Array.isArray(kept) ? kept.filter((id) => String(id).startsWith('leaps ')) : []
    })
  expect((await say(1)).ok).toBe(true)
  expect(await told()).toEqual([])
  const worker = wenda.context.serviceWorkers().at(-1)
  await worker?.evaluate(() => {
    const { now } = Date
    Date.now = () => now() + 2 * 3_600_000
  })
  // Two more questions: each has the worker look at its clock again.
  for (const number of [3, 5]) {
    expect((await say(number)).ok).toBe(true)
    await expect.poll(told, { timeout: 10_000 }).toEqual([expect.stringMatching(/ late$/)])
  }
})

test('a follow-up that came due while nothing ran is told at the next start, once', async () => {
  const ours = await wenda.openOurs('manifest.json')
  const told = () =>
    ours.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome
      return (await storage.local.get('follow-ups-told'))['follow-ups-told'] ?? []
    })
  await wenda.stopWorker()
  const ordered = {
    ...sampleEvent(1, 'ordered'),
    at: Date.now() - 700_000,
    kind: 'order-confirmed' as const,
    data: { overridden: false },
  }
  expect((await askEngine(ours, 'append', { events: [ordered] })).ok).toBe(true)
  await wenda.stopWorker()
  await ours.evaluate(() =>
    (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({
      to: 'wenda-worker',
      name: 'engine-wanted',
      payload: {},
    }),
  )
  await expect.poll(told, { timeout: 10_000 }).toEqual([`${ordered.id} after-order`])
})

test('the key goes to the most urgent chat on whatever page it waits: its tab comes to the front and the chat is open', async () => {
  await teachConsole(wenda, rushProfile)
  const secondProfile = { ...rushProfile, id: 'second-desk', name: '二号台', matches: ['http://127.0.0.1/second*'] }
  await teachConsole(wenda, secondProfile)
  const open = async (path: string) => {
    const page = await wenda.context.newPage()
    await page.goto(`${server.origin}${path}`)
    await page.locator('[popover]').first().waitFor({ state: 'attached' })
    return page
  }
  const ask = (page: Page, id: string) =>
    page.evaluate((chat) => (globalThis as unknown as RushWindow).rush.ask(chat), id)
  const answer = (page: Page) => page.evaluate(() => (globalThis as unknown as RushWindow).rush.reply())
  const opened = (page: Page) => page.evaluate(() => (globalThis as unknown as RushWindow).rush.active())
  const ours = await wenda.openOurs('manifest.json')
  const inFront = () =>
    ours.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return new URL(tab?.url ?? 'about:blank').pathname
    })
  const badge = () => ours.evaluate(() => chrome.action.getBadgeText({}))
  const before = Number(await badge())
  const [first, second] = [await open('/rush'), await open('/second')]
  await first.bringToFront()
  await expect.poll(inFront, { timeout: 20_000 }).toBe('/rush')
  await ask(second, 'c07')
  await expect.poll(badge, { timeout: 20_000 }).toBe(String(before + 1))
  await ask(first, 'c07')
  await expect.poll(badge, { timeout: 20_000 }).toBe(String(before + 2))
  await ask(first, 'c08')
  await expect.poll(badge, { timeout: 20_000 }).toBe(String(before + 3))
  await first.keyboard.press(defaultKeys['next-waiting'])
  await expect.poll(inFront, { timeout: 20_000 }).toBe('/second')
  expect(await opened(second)).toBe('c07')
  // The customer of that name on its own console was not meant.
  expect(await opened(first)).toBe('')
  await answer(second)
  await expect.poll(badge, { timeout: 20_000 }).toBe(String(before + 2))
  await second.keyboard.press(defaultKeys['next-waiting'])
  await expect.poll(inFront, { timeout: 20_000 }).toBe('/rush')
  expect(await opened(first)).toBe('c07')
  await answer(first)
  await expect.poll(badge, { timeout: 20_000 }).toBe(String(before + 1))
  await first.keyboard.press(defaultKeys['next-waiting'])
  await expect.poll(() => opened(first), { timeout: 20_000 }).toBe('c08')
  // A chip of the panel beside the first page leads to the other one, too.
  await ask(second, 'c09')
  const beside = await ours.evaluate(async () => (await chrome.tabs.query({ url: '*://127.0.0.1/rush' }))[0]?.id)
  const panel = await wenda.openOurs(`sidepanel.html?tab=${beside}`)
  await panel.getByRole('button', { name: /客户09 在别的页面/ }).click()
  await expect.poll(inFront, { timeout: 20_000 }).toBe('/second')
  expect(await opened(second)).toBe('c09')

  // And the key of a follow-up, whose words then stand in the composer there, unsent, and nowhere else.
  await second.evaluate(() => (globalThis as unknown as RushWindow).rush.open('c01'))
  const lines = (await readJournal(wenda)).map((line) => JSON.parse(line) as JournalEvent)
  const begun = lines.find(
    (one) => one.kind === 'session-started' && one.console === 'second-desk' && one.data.customerId === 'c09',
  )
  if (begun === undefined) throw new Error('the chat with c09 was never begun')
  const { kind: _kind, data: _data, ...origin } = begun
  const bought = { ...origin, id: 'c09 bought', at: Date.now() - 660_000, kind: 'order-confirmed' as const }
  expect((await askEngine(ours, 'append', { events: [{ ...bought, data: { overridden: false } }] })).ok).toBe(true)
  await panel.bringToFront()
  await panel.getByRole('button', { name: /打开并填入：客户09/ }).waitFor()
  await panel.keyboard.press(defaultKeys['follow-up'])
  await expect.poll(inFront, { timeout: 20_000 }).toBe('/second')
  const draftOf = (page: Page) => page.locator('#box').inputValue()
  await expect.poll(() => draftOf(second), { timeout: 20_000 }).toMatch(/^亲，您的订单已经安排上了/)
  expect(await opened(second)).toBe('c09')
  expect(await draftOf(first)).toBe('')
})
