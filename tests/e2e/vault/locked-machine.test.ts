import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { freshProfile, launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { readJournal } from '../../support/browser/read-journal.ts'
import { sampleEvents } from '../../support/browser/sample-events.ts'

const WORD = '一个够长的团队口令'
const LOCKED = { name: '稳答已锁' }
const profileDir = freshProfile()

afterAll(() => {
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

async function encrypt(page: Page): Promise<void> {
  const card = page.getByRole('region', { name: '团队口令（加密）' })
  await card.getByLabel('团队口令', { exact: true }).fill(WORD)
  await card.getByLabel('再输一遍').fill(WORD)
  await card.getByRole('button', { name: '开始加密' }).click()
  await card.getByRole('button', { name: '现在就锁' }).waitFor()
  await expect.poll(() => card.innerText(), { timeout: 60_000 }).not.toContain('正在改写')
}

async function unlock(page: Page, word: string): Promise<void> {
  await page.getByLabel('团队口令').fill(word)
  await page.getByRole('button', { name: '解锁' }).click()
}

/** Tells the worker what Chromium's own watch over keyboard and mouse would: nobody has touched the machine. */
async function leaveAlone({ context }: WendaBrowser): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate(() => {
    // Every event of an extension can be dispatched by its own context; the types know only how to listen.
    const event = chrome.idle.onStateChanged as unknown as { readonly dispatch: (state: string) => void }
    event.dispatch('idle')
  })
}

/** Every conversation of the last quarter as the desk lists them. */
function listed(desk: Page) {
  return desk.getByRole('row', { name: /小林/ })
}

test('a machine nobody touches locks; what comes in is still written; after a restart only the word opens it', async () => {
  const first = await launchWenda({ profileDir })
  const options = await first.openOurs('options.html#/data')
  const today = sampleEvents(1, 20).map((event) => ({
    ...event,
    at: Date.now() - 60_000 + Number(event.id.split('-').at(-1)),
  }))
  expect(await askEngine(options, 'append', { events: today })).toMatchObject({ ok: true })
  await encrypt(options)

  const desk = await first.openOurs('desk.html#/sessions')
  await listed(desk).first().waitFor()
  await leaveAlone(first)
  for (const page of [desk, options]) await page.getByRole('heading', LOCKED).waitFor()
  expect(await desk.content()).not.toContain('句话')
  // A locked machine still takes down what is said on it.
  const later = sampleEvents(21, 5).map((event) => ({ ...event, at: Date.now() }))
  expect(await askEngine(options, 'append', { events: later })).toMatchObject({ ok: true })
  await first.close({ forget: false })

  const second = await launchWenda({ profileDir })
  const opened = await second.openOurs('desk.html#/sessions')
  await opened.getByRole('heading', LOCKED).waitFor()
  // Nothing can be sealed before the word is there, and nothing may be written open: the page keeps it and tries again.
  expect(await askEngine(opened, 'append', { events: sampleEvents(26, 1) })).toMatchObject({
    ok: false,
    fault: 'failed',
  })
  await unlock(opened, '不是这个口令啊')
  await opened.getByText(/口令不对/).waitFor()
  await unlock(opened, WORD)
  await listed(opened).first().waitFor()
  const lines = await readJournal(second)
  expect(verifyChain(lines)).toMatchObject({ ok: true })
  expect(lines.filter((line) => line.includes('句话'))).toHaveLength(25)

  // On paper there is the page's content alone: nothing to press, no field to fill, no table that ends where the window did.
  await opened.emulateMedia({ media: 'print' })
  await listed(opened).first().waitFor()
  const search = opened.getByRole('search')
  for (const screenOnly of [
    opened.getByRole('navigation'),
    opened.getByText('存为表格'),
    search.locator('input').first(),
    search.locator('select').first(),
  ]) {
    await expect.poll(() => screenOnly.first().isVisible()).toBe(false)
  }
  expect((await opened.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  await second.close({ forget: false })
})
