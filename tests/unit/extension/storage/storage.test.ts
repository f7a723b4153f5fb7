import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  discardEntries,
  eraseEntries,
  isWaiting,
  noteEntryUse,
  observeSessions,
  latestVersion,
  putEntries,
  readEntries,
  readEntriesById,
  readEvents,
  readMeta,
  readRules,
  readSessions,
  replaceEntries,
  restoreEntries,
  putRules,
  toSessionRow,
  toStorageFault,
  writeMeta,
  type EntryRow,
  type EventRow,
  type SessionRow,
} from '@/lib/extension/storage/index.ts'
import { observeQuery } from '@/lib/extension/storage/observe-query.ts'
import { foldConversation } from '@/lib/core/conversation/index.ts'
import { sampleEvent, sampleEvents } from '../../../support/browser/sample-events.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

function entry(id: string, change: Partial<EntryRow> = {}): EntryRow {
  return {
    id,
    kind: 'faq',
    title: id,
    questions: [id],
    answer: `答 ${id}`,
    shop: '',
    updatedAt: 1,
    usage: 0,
    ...change,
  }
}

function sessionRow(session: string, lastAt: number, change: Partial<SessionRow> = {}): SessionRow {
  const state = foldConversation(sampleEvents(1, 1, session))
  if (state === undefined) throw new Error('no state')
  return { ...toSessionRow(state, 1), lastAt, ...change }
}

afterEach(() => vi.restoreAllMocks())

describe('entries', () => {
  test('a shop sees its own and those of every shop, never another shop’s', async () => {
    const database = freshDatabase()
    await putEntries([entry('a'), entry('b', { shop: 's1' }), entry('c', { shop: 's2' })], database)
    expect((await readEntries({ shop: 's1' }, database)).map(({ id }) => id).sort()).toEqual(['a', 'b'])
    expect((await readEntries({}, database)).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c'])
  })

  test('thrown away and taken back', async () => {
    const database = freshDatabase()
    await putEntries([entry('a'), entry('b')], database)
    expect(await discardEntries(['a'], 50, database)).toEqual({ ok: true, value: 1 })
    expect((await readEntries({}, database)).map(({ id }) => id)).toEqual(['b'])
    expect(await readEntries({ deleted: true }, database)).toMatchObject([{ id: 'a', deletedAt: 50 }])
    await restoreEntries(['a'], database)
    expect(await readEntries({}, database)).toHaveLength(2)
    await eraseEntries(['a'], database)
    expect(await readEntriesById(['a', 'b'], database)).toMatchObject([{ id: 'b' }])
  })

  test('use is counted and the buyer’s words kept once, the oldest going first', async () => {
    const database = freshDatabase()
    await putEntries([entry('a')], database)
    for (let turn = 0; turn < 62; turn += 1)
      await noteEntryUse({ entryId: 'a', question: `问 ${turn}`, at: turn }, database)
    await noteEntryUse({ entryId: 'a', question: '问 30', at: 99 }, database)
    const [row] = await readEntries({}, database)
    expect(row).toMatchObject({ usage: 63, usedAt: 99 })
    expect(row?.learned).toHaveLength(60)
    expect(row?.learned?.at(-1)).toBe('问 30')
    expect(row?.learned?.[0]).toBe('问 2')
  })

  test('replacing takes only that shop’s entries away, and answers what was there', async () => {
    const database = freshDatabase()
    await putEntries([entry('a', { shop: 's1' }), entry('b', { shop: 's2' })], database)
    const replaced = await replaceEntries('s1', [entry('n', { shop: 's1' })], database)
    expect(replaced).toMatchObject({ ok: true, value: [{ id: 'a' }] })
    expect((await readEntries({}, database)).map(({ id }) => id).sort()).toEqual(['b', 'n'])
  })

  test('an import that fails half way changes nothing', async () => {
    const database = freshDatabase()
    await putEntries([entry('a', { shop: 's1' })], database)
    const faulty = { ...entry('x', { shop: 's1' }), id: undefined } as unknown as EntryRow
    expect(await replaceEntries('s1', [entry('n', { shop: 's1' }), faulty], database)).toMatchObject({ ok: false })
    expect((await readEntries({}, database)).map(({ id }) => id)).toEqual(['a'])
  })
})

describe('sessions and events', () => {
  test.each<[string, Parameters<typeof readSessions>[0], string[]]>([
    ['everything, newest first', {}, ['d', 'c', 'b', 'a']],
    ['one shop', { shop: 's1' }, ['c', 'a']],
    ['waiting', { waiting: true }, ['d', 'a']],
    ['waiting of one shop', { waiting: true, shop: 's1' }, ['a']],
    ['an agent', { agent: '小王' }, ['b']],
    ['a time, its end left out', { fromAt: 2, toAt: 4 }, ['c', 'b']],
    ['at most one', { limit: 1 }, ['d']],
    ['all', { limit: Infinity }, ['d', 'c', 'b', 'a']],
  ])('%s', async (_name, filter, expected) => {
    const database = freshDatabase()
    await database.sessions.bulkPut([
      sessionRow('a', 1, { shop: 's1', waiting: 1 }),
      sessionRow('b', 2, { shop: 's2', waiting: 0, agent: '小王' }),
      sessionRow('c', 3, { shop: 's1', waiting: 0 }),
      sessionRow('d', 4, { shop: 's2', waiting: 1 }),
    ])
    expect((await readSessions(filter, database)).map(({ session }) => session)).toEqual(expected)
  })

  test.each<[string, Parameters<typeof readEvents>[0], number[]]>([
    ['a conversation', { session: 's-a' }, [1, 3]],
    ['a kind in a time', { kind: 'message-seen', fromAt: 1_790_000_002_000, toAt: 1_790_000_004_000 }, [2, 3]],
    ['a shop', { shop: 'other' }, [4]],
    ['a time', { toAt: 1_790_000_002_000 }, [1]],
    ['the first two', { limit: 2 }, [1, 2]],
  ])('events of %s', async (_name, filter, expected) => {
    const database = freshDatabase()
    const row = (seq: number, session: string, shop = 'main'): EventRow => ({
      ...sampleEvent(seq, session),
      shop,
      seq,
      hash: '',
      prev: '',
    })
    await database.events.bulkPut([row(1, 's-a'), row(2, 's-b'), row(3, 's-a'), row(4, 's-b', 'other')])
    expect((await readEvents(filter, database)).map(({ seq }) => seq)).toEqual(expected)
  })

  test('a list is told again after a change', async () => {
    const database = freshDatabase()
    const seen: number[] = []
    const watching = observeSessions({}, database).subscribe({ next: (rows) => seen.push(rows.length) })
    await vi.waitFor(() => expect(seen).toEqual([0]))
    await database.sessions.put(sessionRow('a', 1))
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1))
    watching.unsubscribe()
  })

  test('a query that no commit concerns is asked anew after so many of them, so that nothing is kept of them', async () => {
    const database = freshDatabase()
    const asked = { soon: 0, late: 0 }
    const told: number[] = []
    const count = (which: keyof typeof asked) => async (): Promise<number> => {
      asked[which] += 1
      return database.sessions.count()
    }
    const late = observeQuery(count('late')).subscribe({ next: () => undefined })
    const soon = observeQuery(count('soon'), 5).subscribe({ next: (value) => told.push(value) })
    await vi.waitFor(() => expect(told.at(-1)).toBe(0))
    await vi.waitFor(() => expect(asked.late).toBeGreaterThan(0))
    const before = { ...asked }
    for (let at = 0; at < 5; at += 1) await writeMeta(`meta-${at}`, at, database)
    await vi.waitFor(() => expect(asked.soon).toBeGreaterThan(before.soon))
    expect(asked.late).toBe(before.late)
    await database.sessions.put(sessionRow('a', 1))
    await vi.waitFor(() => expect(told.at(-1)).toBe(1))
    soon.unsubscribe()
    late.unsubscribe()
    const last = { ...asked }
    for (let at = 0; at < 6; at += 1) await writeMeta(`meta-${at}`, -at, database)
    expect(asked).toEqual(last)
  })

  test.each<[string, Partial<Parameters<typeof isWaiting>[0]>, boolean]>([
    ['the buyer spoke last', {}, true],
    ['unread in the list', { messages: [], unread: 2 }, true],
    ['nothing said', { messages: [] }, false],
    ['the chat has ended', { endedAt: 9e15 }, false],
    ['only history', { messages: [{ id: 'm', side: 'buyer', text: '', at: 1, history: true }] }, false],
    ['the shop answered', { messages: [{ id: 'm', side: 'agent', text: '', at: 1, history: false }] }, false],
    [
      'a robot answered',
      {
        messages: [
          { id: 'm', side: 'buyer', text: '', at: 1, history: false },
          { id: 'n', side: 'agent', text: '', at: 2, history: false, auto: true },
        ],
      },
      true,
    ],
  ])('waiting: %s', (_name, change, expected) => {
    expect(isWaiting({ ...sessionRow('a', 1).state, ...change })).toBe(expected)
  })
})

test('rules of a shop and of every shop; small facts', async () => {
  const database = freshDatabase()
  await putRules(
    [
      { id: 'r1', shop: '', updatedAt: 1 },
      { id: 'r2', shop: 's2', updatedAt: 1 },
    ],
    database,
  )
  expect((await readRules('s1', database)).map(({ id }) => id)).toEqual(['r1'])
  expect(await readMeta('x', database)).toBeUndefined()
  expect(await writeMeta('x', { a: 1 }, database)).toEqual({ ok: true, value: null })
  expect(await readMeta('x', database)).toEqual({ a: 1 })
})

describe('faults', () => {
  test.each<[unknown, string]>([
    [new DOMException('', 'QuotaExceededError'), 'disk-full'],
    [Object.assign(new Error('x'), { name: 'UnknownError', message: 'FILE_ERROR_NO_SPACE' }), 'disk-full'],
    [Object.assign(new Error('abort'), { inner: new DOMException('', 'QuotaExceededError') }), 'disk-full'],
    [new DOMException('', 'VersionError'), 'newer-database'],
    [new DOMException('', 'InvalidStateError'), 'closed'],
    [new DOMException('', 'ConstraintError'), 'constraint'],
    [Object.assign(new Error('x'), { name: 'constructor' }), 'failed'],
    ['text', 'failed'],
  ])('%s is %s', (error, code) => {
    expect(toStorageFault(error)).toMatchObject({ code })
  })

  test('a page whose database a newer version has taken over writes no more, and says why', async () => {
    const factory = new IDBFactory()
    const old = freshDatabase({ indexedDB: factory })
    await putEntries([entry('a')], old)
    const states: string[] = []
    old.observeState((state) => states.push(state), new AbortController().signal)
    const newer = freshDatabase({
      indexedDB: factory,
      steps: [
        {
          version: 1,
          stores: {
            events: 'seq',
            sessions: 'session',
            entries: 'id',
            rules: 'id',
            profiles: 'id',
            followUps: 'id',
            meta: 'name',
          },
        },
        { version: latestVersion + 1, stores: { extra: 'id' } },
      ],
    })
    await newer.open()
    expect(states).toEqual(['outdated-page'])
    expect(await putEntries([entry('b')], old)).toEqual({ ok: false, error: { code: 'outdated-page' } })
    expect(await newer.entries.count()).toBe(1)
  })

  test('a database written by a newer version is not opened', async () => {
    const factory = new IDBFactory()
    const newer = freshDatabase({
      indexedDB: factory,
      steps: [
        {
          version: 1,
          stores: {
            events: 'seq',
            sessions: 'session',
            entries: 'id',
            rules: 'id',
            profiles: 'id',
            followUps: 'id',
            meta: 'name',
          },
        },
        { version: 9, stores: { extra: 'id' } },
      ],
    })
    await newer.open()
    newer.close()
    const present = freshDatabase({ indexedDB: factory })
    expect(await putEntries([entry('b')], present)).toEqual({ ok: false, error: { code: 'newer-database' } })
  })
})
