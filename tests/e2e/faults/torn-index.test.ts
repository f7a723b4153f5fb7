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

/**
 * What the second start finds shows more than a count: where the journal is damaged between the two, only an index that was
 * whole again after the first can put it back.
 */
test('the index log cut by 1 bytes: after the first start it is whole, and puts back a journal line that was cut', async () => {
  const profileDir = writtenProfile()
  cutTail(findIndexLog(profileDir), 1)
  await visit(profileDir)
  cutTail(findJournalFile(profileDir), 40)
  const visited = await visit(profileDir)
  expect(visited.notices).toEqual(expect.arrayContaining(['torn-tail-cut', 'journal-rebuilt']))
  expect(visited.headHash).toBe(headHash)
})

test('the index log cut by 5 bytes: after the first start it is whole, and writes a journal that is gone again, with the same hashes', async () => {
  const profileDir = writtenProfile()
  cutTail(findIndexLog(profileDir), 5)
  await visit(profileDir)
  rmSync(join(profileDir, 'Default/File System'), { recursive: true, force: true })
  const visited = await visit(profileDir)
  expect(visited.notices).toContain('journal-rebuilt')
  expect(visited.headHash).toBe(headHash)
})

test('the index log cut by 200 bytes: all events are seen after the second start', async () => {
  const profileDir = writtenProfile()
  cutTail(findIndexLog(profileDir), 200)
  await visit(profileDir)
  expect((await visit(profileDir)).headHash).toBe(headHash)
})

test.each<[string, string, (profileDir: string) => void, (lines: string[]) => string[]]>([
  [
    'gone',
    'flipped',
    (profileDir) => rmSync(join(profileDir, 'Default/IndexedDB'), { recursive: true, force: true }),
    (lines) => lines.map((line, at) => (at === 99 ? line.replace('第 100 句话', '第 100 句假话') : line)),
  ],
  [
    'emptied',
    'missing',
    (profileDir) => truncateSync(findIndexLog(profileDir), 0),
    (lines) => lines.filter((_, at) => at !== 99),
  ],
])(
  'the whole index %s is read again from the journal; line 100 of the journal %s: the panel says both',
  async (_name, _line, damage, change) => {
    const profileDir = writtenProfile()
    damage(profileDir)
    const mended = await launchWenda({ profileDir })
    const panel = await mended.openOurs('sidepanel.html')
    await panel.getByText('日志已自动修复').waitFor()
    expect(await panel.getByRole('status').allInnerTexts()).toContainEqual(expect.stringContaining('记录都在'))
    expect(await indexedCount(mended)).toBe(count)
    await mended.close({ forget: false })

    changeLines(findJournalFile(profileDir), change)
    const wenda = await launchWenda({ profileDir })
    const page = await wenda.openOurs('manifest.json')
    // The index keeps what it had read, whatever the journal says now.
    expect(await indexedCount(wenda)).toBe(count)
    // The chain is verified in the background of the first seconds.
    await expect
      .poll(async () => noticesOf(page), { timeout: 15_000, interval: 200 })
      .toContainEqual(expect.objectContaining({ code: 'broken-chain' }))
    const notices = await noticesOf(page)
    expect(notices.find(({ code }) => code === 'broken-chain')?.atSeq).toBeGreaterThanOrEqual(100)
    expect(notices.find(({ code }) => code === 'broken-chain')?.atSeq).toBeLessThanOrEqual(101)
    const told = await wenda.openOurs('sidepanel.html')
    await told.getByText(/从那里往后没法证明/).waitFor()
    await wenda.close({ forget: false })
  },
)

async function noticesOf(page: Page): Promise<readonly JournalNotice[]> {
  const state = await askEngine(page, 'journal-state', {})
  return state.ok ? state.value.notices : []
}

interface Visit {
  readonly notices: readonly string[]
  readonly headHash: string
}

/** A start: every event is in the log, and in the index. */
async function visit(profileDir: string): Promise<Visit> {
  const wenda = await launchWenda({ profileDir })
  const page = await wenda.openOurs('manifest.json')
  const state = await askEngine(page, 'journal-state', {})
  if (!state.ok) throw new Error(state.fault)
  expect(state.value.lastSeq).toBe(count)
  expect(await indexedCount(wenda)).toBe(count)
  await wenda.close({ forget: false })
  return { notices: state.value.notices.map(({ code }) => code), headHash: state.value.headHash }
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
