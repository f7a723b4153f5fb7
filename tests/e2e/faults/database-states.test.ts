import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { latestVersion } from '@/lib/extension/storage/index.ts'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { freshProfile, launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { sampleEvents } from '../../support/browser/sample-events.ts'

const profiles: string[] = []

afterAll(() => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

async function freshBrowser(): Promise<WendaBrowser> {
  const profileDir = freshProfile()
  profiles.push(profileDir)
  return launchWenda({ profileDir })
}

/** Dexie's version numbers are ten times ours. */
const newer = latestVersion * 10 + 10

/** Opens the database as a newer version would; answers how long the upgrade waited for others, ms. */
function upgradeFrom(page: Page, version: number): Promise<number> {
  return page.evaluate(
    (to) =>
      new Promise<number>((resolve, reject) => {
        const began = performance.now()
        const opening = indexedDB.open('wenda', to)
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('later'))
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve(performance.now() - began)
        })
      }),
    version,
  )
}

test('a clock that jumps: lines stand in their order; then a newer version takes the database from open pages: they make way, say so, and write no more', async () => {
  const wenda = await freshBrowser()
  const other = await wenda.openOurs('manifest.json')
  await writeUnderJumps(other)
  const options = await wenda.openOurs('options.html#/data')
  const panel = await wenda.openOurs('sidepanel.html')
  await options.getByRole('region', { name: '备份与恢复' }).waitFor()
  expect(await upgradeFrom(other, newer)).toBeLessThan(5000)
  for (const page of [options, panel]) {
    await page
      .getByRole('alert')
      .getByText(/这个页面还是旧版本，不再写入/)
      .waitFor()
  }
  // The log does not need the database: it goes on, and what was acknowledged is there.
  expect(await askEngine(other, 'append', { events: sampleEvents(10, 6) })).toMatchObject({ ok: true })
  expect(await askEngine(other, 'journal-state', {})).toMatchObject({ value: { lastSeq: 15 } })
  // After a reload this program meets data of a newer one: it leaves it alone and says what to do.
  await options.reload()
  await options
    .getByRole('alert')
    .getByText(/请先更新扩展/)
    .waitFor()
  await wenda.close({ forget: false })
})

/** A clock that is right, then set on by two years, then set back by a day: nine lines in the order they were said. */
async function writeUnderJumps(page: Page): Promise<void> {
  const now = sampleEvents(1, 3)
  const day = 86_400_000
  const back = sampleEvents(4, 3).map((event) => ({ ...event, at: event.at - day }))
  const later = sampleEvents(7, 3).map((event) => ({ ...event, at: event.at + 730 * day }))
  for (const events of [now, later, back]) {
    expect(await askEngine(page, 'append', { events })).toMatchObject({ ok: true })
  }
  const read = await askEngine(page, 'journal-read', { fromSeq: 1, limit: 100 })
  if (!read.ok) throw new Error(read.fault)
  const lines = read.value.lines.map((line) => JSON.parse(line) as { seq: number; id: string })
  expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(lines.map(({ id }) => id)).toEqual([...now, ...later, ...back].map(({ id }) => id))
}

test('a page that will not make way: ours wait, say whom to close, and go on by themselves', async () => {
  const wenda = await freshBrowser()
  const setting = await wenda.openOurs('manifest.json')
  await askEngine(setting, 'append', { events: sampleEvents(1, 5) })
  const blocker = await wenda.openOurs('manifest.json')
  // An older version stands, held open by a page that hears nothing.
  await blocker.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('wenda')
        deleting.addEventListener('error', () => reject(deleting.error ?? new Error('not deleted')))
        deleting.addEventListener('success', () => {
          const opening = indexedDB.open('wenda', 1)
          opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('old'))
          opening.addEventListener('success', () => {
            Reflect.set(globalThis, 'held', opening.result)
            resolve()
          })
        })
      }),
  )
  const options = await wenda.openOurs('options.html#/data')
  await options
    .getByRole('alert')
    .getByText(/请关掉其他稳答页面/)
    .waitFor()
  await blocker.close()
  await expect.poll(() => options.getByRole('alert').textContent(), { timeout: 15_000 }).toBe('')
  await wenda.close({ forget: false })
})
