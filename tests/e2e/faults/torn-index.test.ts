import { cpSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { JournalNotice } from '@/lib/extension/messaging/index.ts'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { freshProfile, launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { sampleEvents } from '../../support/browser/sample-events.ts'
import { changeLines, cutTail, findIndexLog, findJournalFile } from '../../support/browser/stored-files.ts'

/** Promises 2, 3 and 4 of facts/reliability.md: what a kill leaves on the disk, made on purpose. */
const profiles: string[] = []
const count = 200
let written: string
let headHash: string

beforeAll(async () => {
  written = freshProfile()
  profiles.push(written)
  const wenda = await launchWenda({ profileDir: written })
  const page = await wenda.openOurs('manifest.json')
  for (let from = 1; from <= count; from += 50) {
    const answer = await askEngine(page, 'append', { events: sampleEvents(from, 50) })
    expect(answer.ok).toBe(true)
  }
  await indexedCount(wenda)
  const state = await askEngine(page, 'journal-state', {})
  headHash = state.ok ? state.value.headHash : ''
  await wenda.close({ forget: false })
})
afterAll(() => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

/** A copy of a profile whose journal and index hold 200 events. */
function writtenProfile(): string {
  const profileDir = freshProfile()
  profiles.push(profileDir)
  cpSync(written, profileDir, { recursive: true })
  return profileDir
}

test.each([1, 5, 200])('the index log cut by %i bytes: all events are seen after the second start', async (bytes) => {
  const profileDir = writtenProfile()
  cutTail(findIndexLog(profileDir), bytes)
  await visit(profileDir)
  expect((await visit(profileDir)).indexed).toBe(count)
})

test.each<[string, (profileDir: string) => void]>([
  ['gone', (profileDir) => rmSync(join(profileDir, 'Default/IndexedDB'), { recursive: true, force: true })],
  ['emptied', (profileDir) => truncateSync(findIndexLog(profileDir), 0)],
])('the whole index %s: it is read again from the journal, and the panel says so', async (_name, damage) => {
  const profileDir = writtenProfile()
  damage(profileDir)
  const wenda = await launchWenda({ profileDir })
  const panel = await wenda.openOurs('sidepanel.html')
  await panel.getByText('日志已自动修复').waitFor()
  expect(await panel.getByRole('status').allInnerTexts()).toContainEqual(expect.stringContaining('记录都在'))
  expect(await indexedCount(wenda)).toBe(count)
  await wenda.close({ forget: false })
  expect((await visit(profileDir)).indexed).toBe(count)
})

test('the journal gone: it is written again from the index, with the same hashes, and that is told', async () => {
  const profileDir = writtenProfile()
  rmSync(join(profileDir, 'Default/File System'), { recursive: true, force: true })
  const visited = await visit(profileDir)
  expect(visited.notices).toContain('journal-rebuilt')
  expect(visited.headHash).toBe(headHash)
  expect(visited.indexed).toBe(count)
})

test('the last journal line cut in the middle: it comes back from the index, and nothing that was saved is missing', async () => {
  const profileDir = writtenProfile()
  cutTail(findJournalFile(profileDir), 40)
  const visited = await visit(profileDir)
  expect(visited.notices).toEqual(expect.arrayContaining(['torn-tail-cut', 'journal-rebuilt']))
  expect(visited.headHash).toBe(headHash)
  expect(visited.indexed).toBe(count)
})

test.each<[name: string, change: (lines: string[]) => string[]]>([
  ['flipped', (lines) => lines.map((line, at) => (at === 99 ? line.replace('第 100 句话', '第 100 句假话') : line))],
  ['missing', (lines) => lines.filter((_, at) => at !== 99)],
])('line 100 of the journal %s: the panel says that the log does not prove from there', async (_name, change) => {
  const profileDir = writtenProfile()
  changeLines(findJournalFile(profileDir), change)
  const wenda = await launchWenda({ profileDir })
  const page = await wenda.openOurs('manifest.json')
  // The chain is verified in the background of the first seconds.
  await expect
    .poll(async () => noticesOf(page), { timeout: 15_000, interval: 200 })
    .toContainEqual(expect.objectContaining({ code: 'broken-chain' }))
  const notices = await noticesOf(page)
  expect(notices.find(({ code }) => code === 'broken-chain')?.atSeq).toBeGreaterThanOrEqual(100)
  expect(notices.find(({ code }) => code === 'broken-chain')?.atSeq).toBeLessThanOrEqual(101)
  const panel = await wenda.openOurs('sidepanel.html')
  await panel.getByText(/从那里起无法证明/).waitFor()
  await wenda.close({ forget: false })
})

async function noticesOf(page: Page): Promise<readonly JournalNotice[]> {
  const state = await askEngine(page, 'journal-state', {})
  return state.ok ? state.value.notices : []
}

interface Visit {
  readonly indexed: number
  readonly notices: readonly string[]
  readonly headHash: string
}

async function visit(profileDir: string): Promise<Visit> {
  const wenda = await launchWenda({ profileDir })
  const page = await wenda.openOurs('manifest.json')
  const state = await askEngine(page, 'journal-state', {})
  if (!state.ok) throw new Error(state.fault)
  expect(state.value.lastSeq).toBe(count)
  const indexed = await indexedCount(wenda)
  await wenda.close({ forget: false })
  return { indexed, notices: state.value.notices.map(({ code }) => code), headHash: state.value.headHash }
}

/** Events in the database itself, once it has caught up (at most 10 s). */
async function indexedCount(wenda: WendaBrowser): Promise<number> {
  const page = await wenda.openOurs('manifest.json')
  let found = 0
  for (let look = 0; look < 50 && found < count; look += 1) {
    found = await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('wenda')
          opening.addEventListener('error', () => reject(opening.error ?? new Error('cannot open')))
          opening.addEventListener('success', () => {
            const database = opening.result
            if (!database.objectStoreNames.contains('events')) {
              database.close()
              resolve(0)
              return
            }
            const counting = database.transaction('events').objectStore('events').count()
            counting.addEventListener('success', () => {
              database.close()
              resolve(counting.result)
            })
          })
        }),
    )
    if (found < count) await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return found
}
