import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test, vi } from 'vitest'
import { openJournalRoom, type JournalRoomParts } from '@/lib/extension/engine/journal-room.ts'
import { Journal } from '@/lib/extension/engine/journal/journal.ts'
import { HOUSE_SESSION } from '@/lib/core/conversation/index.ts'
import { ASLEEP, sleepDetail } from '@/lib/core/sla/index.ts'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import type { Relay } from '@/lib/extension/relay/index.ts'
import type { Sentinel } from '@/lib/extension/sentinel/index.ts'
import { putDayDigests, readEvents, readSessions } from '@/lib/extension/storage/index.ts'
import { sampleEvents } from '../../../support/browser/sample-events.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'
import { MemoryFolder } from '../../../support/extension/memory-folder.ts'

const start = Date.UTC(2026, 10, 22, 12)

function partsOf(given: {
  folder?: MemoryFolder
  factory?: IDBFactory
  sentinel?: Sentinel
  freshStart?: boolean
  deaf?: boolean
}) {
  const written: Sentinel[] = []
  const rollLog = vi.fn<() => Promise<unknown>>(() => Promise.resolve(true))
  const relay = ((name: string, payload: unknown) => {
    if (given.deaf === true) return Promise.resolve({ ok: false, fault: 'timeout' })
    if (name === 'sentinel-written') {
      written.push(payload as Sentinel)
      return Promise.resolve({ ok: true, value: null })
    }
    const value = { freshStart: given.freshStart ?? false, sentinel: given.sentinel ?? null }
    return Promise.resolve({ ok: true, value })
  }) as Relay
  const folder = given.folder ?? new MemoryFolder()
  const database = freshDatabase({ indexedDB: given.factory ?? new IDBFactory() })
  const parts: JournalRoomParts = {
    folder,
    database,
    relay,
    now: () => start,
    nonce: () => 'ab'.repeat(16),
    wait: () => Promise.resolve(),
    gather: () => Promise.resolve(),
    makeRoom: () => Promise.resolve(false),
    rollLog,
  }
  return { parts, folder, database, written, rollLog }
}

test('what was acknowledged is indexed: events, and conversations folded', async () => {
  const { parts, database, written } = partsOf({})
  const room = await openJournalRoom(parts)
  await room.append([...sampleEvents(1, 3, 's-a'), ...sampleEvents(4, 2, 's-b')])
  await room.indexed()
  expect((await readEvents({}, database)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
  const sessions = await readSessions({}, database)
  expect(sessions.map(({ session, lastSeq, state }) => [session, lastSeq, state.messages.length])).toEqual([
    ['s-b', 5, 2],
    ['s-a', 3, 3],
  ])
  expect(sessions.map(({ waiting }) => waiting)).toEqual([1, 1])
  expect(written.at(-1)).toEqual({ lastSeq: 5, headHash: room.state().headHash })
  expect(room.state().notices).toEqual([])
})

test('a kept day is added up anew once one of its conversations says more', async () => {
  const { parts, database } = partsOf({})
  const room = await openJournalRoom(parts)
  await room.append(sampleEvents(1, 3, 's-a'))
  await room.indexed()
  const startedAt = (await readSessions({}, database))[0]?.startedAt ?? 0
  const digest = { day: 'd', cells: [], phrases: [], topics: [], arms: [] }
  await putDayDigests([{ day: 'd', fromAt: startedAt, toAt: startedAt + 1, key: '', digest }], database)
  await putDayDigests([{ day: 'e', fromAt: startedAt + 1, toAt: startedAt + 2, key: '', digest }], database)
  await room.append(sampleEvents(4, 1, 's-a'))
  await room.indexed()
  expect(await database.dayDigests.orderBy('day').keys()).toEqual(['e'])
})

test('an empty index over a full journal is read again, and that is told', async () => {
  const folder = new MemoryFolder()
  const first = await openJournalRoom(partsOf({ folder }).parts)
  await first.append(sampleEvents(1, 1200))
  const { parts, database } = partsOf({ folder })
  const room = await openJournalRoom(parts)
  await room.indexed()
  expect(await database.events.count()).toBe(1200)
  expect(room.state().notices).toEqual([{ code: 'index-rebuilt', atSeq: 1200 }])
  const [session] = await readSessions({}, database)
  expect(session?.state.messages).toHaveLength(1200)
})

test('an index a little behind catches up without a word', async () => {
  const folder = new MemoryFolder()
  const factory = new IDBFactory()
  const one = partsOf({ folder, factory })
  const first = await openJournalRoom(one.parts)
  await first.append(sampleEvents(1, 10))
  await first.indexed()
  one.database.close()
  const journal = await Journal.open(folder, { now: () => start, nonce: () => 'cd'.repeat(16) })
  await journal.append(sampleEvents(11, 5))
  const two = partsOf({ folder, factory })
  const room = await openJournalRoom(two.parts)
  await room.indexed()
  expect(await two.database.events.count()).toBe(15)
  expect(room.state().notices).toEqual([])
})

test('a lost journal is written again from the index, byte for byte', async () => {
  const factory = new IDBFactory()
  const one = partsOf({ factory })
  const first = await openJournalRoom(one.parts)
  await first.append(sampleEvents(1, 600))
  await first.indexed()
  one.database.close()
  const { parts, folder } = partsOf({ factory })
  const room = await openJournalRoom(parts)
  expect(room.state()).toMatchObject({
    lastSeq: 600,
    headHash: first.state().headHash,
    notices: [{ code: 'journal-rebuilt', atSeq: 1, detail: '600' }],
  })
  expect(folder.text('journal-20261122.jsonl')).toBe(one.folder.text('journal-20261122.jsonl'))
  const again = await room.append(sampleEvents(600, 2))
  expect(again).toMatchObject({ ok: true, value: { acks: [{ seq: 600 }, { seq: 601 }] } })
})

test('only what the journal lost at its end is written again', async () => {
  const folder = new MemoryFolder()
  const factory = new IDBFactory()
  const one = partsOf({ folder, factory })
  const first = await openJournalRoom(one.parts)
  await first.append(sampleEvents(1, 20))
  await first.indexed()
  one.database.close()
  const name = 'journal-20261122.jsonl'
  const whole = folder.text(name)
  folder.setText(name, `${whole.split('\n').slice(0, 12).join('\n')}\n`)
  const room = await openJournalRoom(partsOf({ folder, factory }).parts)
  expect(room.state().notices).toEqual([{ code: 'journal-rebuilt', atSeq: 13, detail: '8' }])
  expect(folder.text(name)).toBe(whole)
})

test('both behind the sentinel: the missing range is named and stays visible', async () => {
  const folder = new MemoryFolder()
  await (await openJournalRoom(partsOf({ folder }).parts)).append(sampleEvents(1, 5))
  const sentinel = { lastSeq: 9, headHash: 'e'.repeat(64) }
  const room = await openJournalRoom(partsOf({ folder, sentinel }).parts)
  expect(room.state().notices).toContainEqual({ code: 'behind-sentinel', atSeq: 6, detail: '6-9' })
  expect(await room.append(sampleEvents(6, 1))).toMatchObject({ ok: true, value: { acks: [{ seq: 10 }] } })
  const { lines } = room.read(1, 100)
  expect(verifyChain(lines)).toMatchObject({ ok: false, seq: 10 })
})

test('a changed line is told, soon after the start', async () => {
  const folder = new MemoryFolder()
  await (await openJournalRoom(partsOf({ folder }).parts)).append(sampleEvents(1, 200))
  const name = 'journal-20261122.jsonl'
  folder.setText(name, folder.text(name).replace('第 100 句话', '第 000 句话'))
  const room = await openJournalRoom(partsOf({ folder }).parts)
  await vi.waitFor(() =>
    expect(room.state().notices).toContainEqual({ code: 'broken-chain', atSeq: 100, detail: 'hash-differs' }),
  )
})

test('a deleted line is told', async () => {
  const folder = new MemoryFolder()
  await (await openJournalRoom(partsOf({ folder }).parts)).append(sampleEvents(1, 200))
  const name = 'journal-20261122.jsonl'
  folder.setText(name, folder.text(name).split('\n').toSpliced(99, 1).join('\n'))
  const room = await openJournalRoom(partsOf({ folder }).parts)
  await vi.waitFor(() =>
    expect(room.state().notices).toContainEqual(expect.objectContaining({ code: 'broken-chain', atSeq: 101 })),
  )
})

test('the log is rolled at the first start after a browser start, and when nobody can say', async () => {
  const fresh = partsOf({ freshStart: true })
  await openJournalRoom(fresh.parts)
  expect(fresh.rollLog).toHaveBeenCalledTimes(1)
  const warm = partsOf({ freshStart: false })
  await openJournalRoom(warm.parts)
  expect(warm.rollLog).not.toHaveBeenCalled()
  const deaf = partsOf({ deaf: true })
  const room = await openJournalRoom(deaf.parts)
  expect(deaf.rollLog).toHaveBeenCalledTimes(1)
  expect(await room.append(sampleEvents(1, 1))).toMatchObject({ ok: true })
})

test('a full disk is a notice until the next flush that succeeds', async () => {
  const { parts, folder } = partsOf({})
  const room = await openJournalRoom(parts)
  folder.faults.push('write-throws')
  expect(await room.append(sampleEvents(1, 1))).toMatchObject({ ok: false, fault: 'disk-full' })
  expect(room.state().notices).toEqual([{ code: 'disk-full' }])
  expect(await room.append(sampleEvents(1, 1))).toMatchObject({ ok: true })
  expect(room.state().notices).toEqual([])
})

test('a database that cannot be opened does not keep the journal from saving', async () => {
  const { parts, database } = partsOf({})
  vi.spyOn(database, 'transaction').mockRejectedValue(new Error('Internal error opening backing store'))
  vi.spyOn(database.meta, 'get').mockRejectedValue(new Error('Internal error opening backing store'))
  const room = await openJournalRoom(parts)
  expect(await room.append(sampleEvents(1, 2))).toMatchObject({ ok: true })
  await room.indexed()
  expect(room.state().notices).toContainEqual(expect.objectContaining({ code: 'index-failed' }))
})

test('reading for an export goes slice by slice to the end', async () => {
  const { parts } = partsOf({})
  const room = await openJournalRoom(parts)
  await room.append(sampleEvents(1, 25))
  expect(room.read(1, 10)).toMatchObject({ nextSeq: 11 })
  expect(room.read(11, 10)).toMatchObject({ nextSeq: 21 })
  const last = room.read(21, 10)
  expect(last.nextSeq).toBeNull()
  expect(last.lines).toHaveLength(5)
})

describe('lines of a backup', () => {
  async function linesOfAnother(events = sampleEvents(1, 6)): Promise<readonly string[]> {
    const { parts } = partsOf({})
    const room = await openJournalRoom(parts)
    await room.append(events)
    return room.read(1, 100).lines
  }

  test('go into an empty journal byte for byte, and the chain goes on from them', async () => {
    const lines = await linesOfAnother()
    const { parts, database } = partsOf({})
    const room = await openJournalRoom(parts)
    expect(await room.restore(lines.slice(0, 4))).toEqual({ ok: true, value: { added: 4 } })
    expect(await room.restore(lines.slice(4))).toEqual({ ok: true, value: { added: 2 } })
    await room.append(sampleEvents(7, 1))
    const all = room.read(1, 100).lines
    expect(all.slice(0, 6)).toEqual(lines)
    expect(verifyChain(all)).toMatchObject({ ok: true, count: 7 })
    await room.indexed()
    expect(await readEvents({}, database)).toHaveLength(7)
  })

  test('bring a journal that has its own lines only what it lacks, as new lines; twice adds nothing', async () => {
    const lines = await linesOfAnother()
    const { parts } = partsOf({})
    const room = await openJournalRoom(parts)
    await room.append([...sampleEvents(5, 2), ...sampleEvents(1, 2, 's-own')])
    expect(await room.restore(lines)).toEqual({ ok: true, value: { added: 4 } })
    expect(await room.restore(lines)).toEqual({ ok: true, value: { added: 0 } })
    const all = room.read(1, 100).lines
    expect(verifyChain(all)).toMatchObject({ ok: true, count: 8 })
    expect(new Set(all.map((line) => (JSON.parse(line) as { id: string }).id)).size).toBe(8)
  })

  test('bring no record of an erasure along: its numbers are those of another journal', async () => {
    const [sample] = sampleEvents(9, 1)
    if (sample === undefined) throw new Error('no sample')
    const record = { ...sample, kind: 'house-noted', data: { what: 'customer-erased', detail: '1' } } as const
    const lines = await linesOfAnother([...sampleEvents(1, 2), record])
    const { parts } = partsOf({})
    const room = await openJournalRoom(parts)
    await room.append(sampleEvents(20, 1))
    expect(await room.restore(lines)).toEqual({ ok: true, value: { added: 2 } })
  })

  test('that are none are refused whole', async () => {
    const lines = await linesOfAnother()
    const { parts } = partsOf({})
    const room = await openJournalRoom(parts)
    expect(await room.restore([...lines, '<script>'])).toMatchObject({ ok: false })
    expect(room.state().lastSeq).toBe(0)
  })

  test('of a chain that was bent are not taken as proof: their events come in as new lines', async () => {
    const lines = await linesOfAnother()
    const { parts } = partsOf({})
    const room = await openJournalRoom(parts)
    const bent = lines.filter((_, place) => place !== 2)
    expect(await room.restore(bent)).toEqual({ ok: true, value: { added: 5 } })
    expect(verifyChain(room.read(1, 100).lines)).toMatchObject({ ok: true, count: 5 })
  })
})

test('a sleep of the machine is laid beside the conversations it cut through, whichever came first', async () => {
  const { parts, database } = partsOf({})
  const room = await openJournalRoom(parts)
  const before = sampleEvents(1, 1, 's-waits')
  const [first] = before
  if (first === undefined) throw new Error('no event')
  await putDayDigests([digestAround(first.at)], database)
  await room.append(before)
  await room.indexed()
  const leap = { beforeAt: first.at + 1000, afterAt: first.at + 600_000 }
  const slept = (device: string, id: string) => ({
    ...first,
    id,
    device,
    at: leap.afterAt,
    session: HOUSE_SESSION,
    kind: 'house-noted' as const,
    data: { what: ASLEEP, detail: sleepDetail(leap.beforeAt, leap.afterAt) },
  })
  await putDayDigests([digestAround(first.at)], database)
  await room.append([slept(first.device, 'z1'), slept('elsewhere', 'z2')])
  await room.append(sampleEvents(2, 2, 's-after').map((event) => ({ ...event, at: leap.beforeAt + 5000 })))
  await room.append(sampleEvents(9, 1, 's-next').map((event) => ({ ...event, at: leap.afterAt + 5000 })))
  await room.indexed()
  const states = new Map((await readSessions({}, database)).map(({ session, state }) => [session, state.asleep]))
  const marked = [{ fromAt: leap.beforeAt, toAt: leap.afterAt }]
  expect(states.get('s-waits')).toEqual(marked)
  expect(states.get('s-after')).toEqual(marked)
  expect(states.get('s-next')).toBeUndefined()
  // Figures that were kept of that day are made anew.
  expect(await database.dayDigests.count()).toBe(0)
})

test('stretches of a backup that are none stop nothing from being indexed', async () => {
  const { parts, database } = partsOf({})
  const room = await openJournalRoom(parts)
  await database.meta.put({ name: 'sleeps', value: [null, 7, { device: {}, fromAt: 'x', toAt: 1 }, []] })
  await room.append(sampleEvents(1, 3))
  await room.indexed()
  expect(await database.events.count()).toBe(3)
})

function digestAround(at: number) {
  const digest = { day: '2026-11-22', cells: [], phrases: [], topics: [], arms: [] }
  return { day: digest.day, fromAt: at - 3_600_000, toAt: at + 3_600_000, key: 'k', digest }
}
