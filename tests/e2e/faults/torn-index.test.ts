import { readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { freshProfile, launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { sampleEvents } from '../../support/browser/sample-events.ts'

const profiles: string[] = []
const count = 200

afterAll(() => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

test.each([1, 5, 200])('the index log cut by %i bytes: all events are seen after the second start', async (bytes) => {
  const profileDir = await writtenProfile()
  const log = findIndexLog(profileDir)
  truncateSync(log, statSync(log).size - bytes)
  await visit(profileDir)
  expect((await visit(profileDir)).indexed).toBe(count)
})

test('the whole index gone: it is read again from the journal, and that is told', async () => {
  const profileDir = await writtenProfile()
  rmSync(join(profileDir, 'Default/IndexedDB'), { recursive: true, force: true })
  const visited = await visit(profileDir)
  expect(visited.indexed).toBe(count)
  expect(visited.notices).toContain('index-rebuilt')
  expect((await visit(profileDir)).indexed).toBe(count)
})

test('the journal gone: it is written again from the index, with the same hashes, and that is told', async () => {
  const profileDir = await writtenProfile()
  const before = await visit(profileDir)
  rmSync(join(profileDir, 'Default/File System'), { recursive: true, force: true })
  const visited = await visit(profileDir)
  expect(visited.notices).toContain('journal-rebuilt')
  expect(visited.headHash).toBe(before.headHash)
  expect(visited.indexed).toBe(count)
})

async function writtenProfile(): Promise<string> {
  const profileDir = freshProfile()
  profiles.push(profileDir)
  const wenda = await launchWenda({ profileDir })
  const page = await wenda.openOurs('manifest.json')
  for (let from = 1; from <= count; from += 50) {
    const answer = await askEngine(page, 'append', { events: sampleEvents(from, 50) })
    expect(answer.ok).toBe(true)
  }
  await indexedCount(wenda)
  await wenda.close({ forget: false })
  return profileDir
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

function findIndexLog(profileDir: string): string {
  const folder = join(profileDir, 'Default/IndexedDB')
  const store = readdirSync(folder).find((name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb'))
  if (store === undefined) throw new Error('no IndexedDB folder')
  const logs = readdirSync(join(folder, store)).filter((name) => name.endsWith('.log'))
  const newest = logs.sort().at(-1)
  if (newest === undefined) throw new Error('no log')
  return join(folder, store, newest)
}
