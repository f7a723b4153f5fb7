import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIRST_PREV, lineBody, sealLine, verifyChain } from '@/lib/core/session-log/index.ts'
import { askEngine } from '../support/browser/engine-calls.ts'
import { launchWenda, type WendaBrowser } from '../support/browser/launch.ts'
import { readJournal } from '../support/browser/read-journal.ts'
import { sampleEvent } from '../support/browser/sample-events.ts'
import { soakRounds } from '../support/soak-rounds.ts'

/** Promise 37 of facts/reliability.md: 50,000 lines past their time, and a thousand that are not. */
const old = soakRounds(200) * 250
const fresh = 1000
const dayMs = 86_400_000
const linesOfSession = 10

let wenda: WendaBrowser

beforeAll(async () => {
  wenda = await launchWenda()
})
afterAll(() => wenda.close())

test(`${old} lines past their time go at a start, also when that is broken off; those of this week stay`, async () => {
  const page = await wenda.openOurs('manifest.json')
  await stopEngine(page)
  await writeHouse(page)
  await wakeEngine(page)
  // Once the index has taken in the last of them the clearing begins, and its room ends in the middle of it.
  const taken = async () => (await rowsOf(page, 'events')) - (await rowsBelow(page, old))
  await expect.poll(taken, { timeout: 300_000, interval: 100 }).toBeGreaterThanOrEqual(fresh)
  await stopEngine(page)
  const began = Date.now()
  await wakeEngine(page)
  const left = () => Promise.all([rowsBelow(page, old), journalDays(page)])
  await expect.poll(left, { timeout: 120_000, interval: 100 }).toEqual([0, expect.not.arrayContaining(oldDays())])
  process.stdout.write(`old-house: ${old} lines gone ${Date.now() - began} ms after a start\n`)

  const lines = await readJournal(wenda)
  const first = JSON.parse(lines[0] ?? '{}') as { seq: number; prev: string }
  expect(first.seq).toBe(old + 1)
  expect(verifyChain(lines, { prev: first.prev, seq: first.seq - 1 })).toMatchObject({ ok: true })
  expect(lines.length).toBeGreaterThan(fresh)
  expect(await rowsOf(page, 'sessions')).toBe(fresh / linesOfSession)
})

function dayOf(at: number): string {
  return `journal-${new Date(at).toISOString().slice(0, 10).replaceAll('-', '')}.jsonl`
}

function oldDays(): string[] {
  return [100, 95].map((days) => dayOf(Date.now() - days * dayMs))
}

/** Writes the journal of three days as the program writes it: two of long ago, one of this week. */
async function writeHouse(page: Page): Promise<void> {
  let prev: string = FIRST_PREV
  let seq = 0
  for (const [daysAgo, count] of [
    [100, old / 2],
    [95, old / 2],
    [2, fresh],
  ] as const) {
    const at = Date.now() - daysAgo * dayMs
    const lines: string[] = []
    for (let line = 0; line < count; line += 1) {
      seq += 1
      const session = `s-${daysAgo}-${Math.floor(line / linesOfSession)}`
      const sealed = sealLine(lineBody({ ...sampleEvent(seq, session), at }, prev, seq))
      prev = sealed.hash
      lines.push(`${sealed.line}\n`)
    }
    await page.evaluate(
      async ([name, text]) => {
        const root = await navigator.storage.getDirectory()
        const folder = await root.getDirectoryHandle('journal', { create: true })
        const file = await folder.getFileHandle(name, { create: true })
        const writable = await file.createWritable()
        await writable.write(text)
        await writable.close()
      },
      [dayOf(at), lines.join('')] as const,
    )
  }
}

/** Ends the engine room as the end of its document does. */
async function stopEngine(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { offscreen } = (globalThis as unknown as { chrome: typeof chrome }).chrome
    if (await offscreen.hasDocument()) await offscreen.closeDocument()
  })
}

async function wakeEngine(page: Page): Promise<void> {
  const state = await askEngine(page, 'journal-state', {}, 60_000)
  if (!state.ok) throw new Error(state.fault)
}

function rowsOf(page: Page, store: string): Promise<number> {
  return countRows(page, store)
}

/** Rows of the index that came from the lines up to a number. */
function rowsBelow(page: Page, seq: number): Promise<number> {
  return countRows(page, 'events', seq)
}

function countRows(page: Page, store: string, upTo?: number): Promise<number> {
  return page.evaluate(
    async ([name, most]) => {
      const promised = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(new Error(request.error?.message))
        })
      for (const { name: database = '' } of await indexedDB.databases()) {
        const open = await promised(indexedDB.open(database))
        try {
          if (!open.objectStoreNames.contains(name)) continue
          const rows = open.transaction(name).objectStore(name)
          return await promised(rows.count(most === null ? undefined : IDBKeyRange.upperBound(most)))
        } finally {
          open.close()
        }
      }
      return 0
    },
    [store, upTo ?? null] as const,
  )
}

/** Files of the journal. */
function journalDays(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('journal')
    const names: string[] = []
    for await (const name of folder.keys()) names.push(name)
    return names
  })
}
