import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test, vi } from 'vitest'
import type { EventOrigin, JournalEvent } from '@/lib/core/conversation/index.ts'
import { findErasureRecord, parseJournalLine, parseLineFields, verifyChain } from '@/lib/core/session-log/index.ts'
import { openJournalRoom, type JournalRoom } from '@/lib/extension/engine/journal-room.ts'
import { Journal } from '@/lib/extension/engine/journal/journal.ts'
import type { Relay } from '@/lib/extension/relay/index.ts'
import { readEvents, readSessions } from '@/lib/extension/storage/index.ts'
import { sampleEvent, sampleEvents } from '../../../support/browser/sample-events.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'
import { MemoryFolder } from '../../../support/extension/memory-folder.ts'

const dayMs = 86_400_000
const start = Date.UTC(2026, 10, 22, 12)

const relay = (() => Promise.resolve({ ok: true, value: { freshStart: false, sentinel: null } })) as unknown as Relay

async function openAt(folder: MemoryFolder, now: number, factory = new IDBFactory()) {
  const clock = { now }
  const database = freshDatabase({ indexedDB: factory })
  const room = await openJournalRoom({
    folder,
    database,
    relay,
    now: () => clock.now,
    nonce: () => 'ab'.repeat(16),
    wait: () => Promise.resolve(),
    gather: () => Promise.resolve(),
    makeRoom: () => Promise.resolve(false),
    rollLog: () => Promise.resolve(true),
  })
  return { room, database, clock }
}

function originOf(id: string, at = start): Omit<EventOrigin, 'session'> {
  return { id, at, agent: '王主管', device: 'device-1', shop: 'main', console: '' }
}

function textsOf(room: JournalRoom): readonly string[] {
  return room.read(1, 5000).lines
}

function saidAt(number: number, session: string, at: number): JournalEvent {
  return { ...sampleEvent(number, session), at }
}

describe('erasing a customer', () => {
  test('takes the content from journal and index, keeps the proof, and leaves others alone', async () => {
    const folder = new MemoryFolder()
    const { room, database } = await openAt(folder, start)
    await room.append([...sampleEvents(1, 3, 's-a'), ...sampleEvents(1, 2, 's-b'), ...sampleEvents(4, 1, 's-a')])
    const before = room.state().headHash
    const answer = await room.erase({ sessions: ['s-a'], reason: '客户要求', origin: originOf('erase-1') })
    expect(answer).toEqual({ ok: true, value: { lines: 4 } })
    await room.indexed()
    const texts = textsOf(room)
    expect(verifyChain(texts)).toMatchObject({ ok: true, count: 7, erased: 4, erasureUnfinished: [] })
    expect(texts.join('\n')).not.toContain('s-a"')
    expect(texts.filter((text) => text.includes('句话'))).toHaveLength(2)
    // The head noted at the end of a shift still stands in the chain.
    expect(texts.some((text) => text.includes(`"prev":"${before}"`))).toBe(true)
    expect((await readSessions({}, database)).map(({ session }) => session)).toEqual(['s-b'])
    expect((await readEvents({ session: 's-a' }, database)).length).toBe(0)
  })

  test('the same words seen again on the page do not come back', async () => {
    const folder = new MemoryFolder()
    const { room } = await openAt(folder, start)
    await room.append(sampleEvents(1, 2, 's-a'))
    await room.erase({ sessions: ['s-a'], reason: '客户要求', origin: originOf('erase-1') })
    await room.append(sampleEvents(1, 2, 's-a'))
    const again = await openAt(folder, start)
    await again.room.append(sampleEvents(1, 2, 's-a'))
    expect(textsOf(again.room).join('\n')).not.toContain('句话')
  })

  test('is finished at the next start when it was broken off after the record', async () => {
    const folder = new MemoryFolder()
    const { room, database } = await openAt(folder, start)
    await room.append([...sampleEvents(1, 3, 's-a'), ...sampleEvents(1, 1, 's-b')])
    const whole = textsOf(room).map((text) => `${text}\n`)
    await room.erase({ sessions: ['s-a'], reason: '客户要求', origin: originOf('erase-1') })
    const record = textsOf(room).at(-1) ?? ''
    database.close()
    // As if the machine had gone off before the lines were rewritten.
    folder.setText('journal-20261122.jsonl', `${whole.join('')}${record}\n`)
    const again = await openAt(folder, start)
    await expect.poll(() => textsOf(again.room).filter((text) => text.includes('句话')).length).toBe(1)
    expect(verifyChain(textsOf(again.room))).toMatchObject({ ok: true, erased: 3, erasureUnfinished: [] })
    await again.room.indexed()
    expect((await readSessions({}, again.database)).map(({ session }) => session)).toEqual(['s-b'])
  })

  test('a rewrite broken off in the middle of the file is finished from the copy beside it', async () => {
    const folder = new MemoryFolder()
    const journal = await Journal.open(folder, { now: () => start, nonce: () => '00'.repeat(16) })
    await journal.append(sampleEvents(1, 3))
    const content = folder.text('journal-20261122.jsonl')
    folder.setText('journal-20261122.jsonl', content.slice(0, 40))
    const bytes = new TextEncoder().encode(content).length
    folder.setText('rewrite.tmp', `${JSON.stringify({ file: 'journal-20261122.jsonl', bytes })}\n${content}`)
    const again = await Journal.open(folder, { now: () => start, nonce: () => '00'.repeat(16) })
    expect(again.head).toEqual(journal.head)
    expect(await folder.names()).toEqual(['journal-20261122.jsonl'])
    // A copy that is not whole means that the file itself was not touched yet.
    folder.setText(
      'rewrite.tmp',
      `${JSON.stringify({ file: 'journal-20261122.jsonl', bytes })}\n${content.slice(0, 9)}`,
    )
    const third = await Journal.open(folder, { now: () => start, nonce: () => '00'.repeat(16) })
    expect(third.head).toEqual(journal.head)
  })

  test('asks for nothing when the customer has said nothing', async () => {
    const { room } = await openAt(new MemoryFolder(), start)
    await room.append(sampleEvents(1, 1, 's-b'))
    const answer = await room.erase({ sessions: ['s-none', 'house'], reason: '客户要求', origin: originOf('e') })
    expect(answer).toEqual({ ok: true, value: { lines: 0 } })
    expect(textsOf(room)).toHaveLength(1)
  })
})

describe('clearing what is too old', () => {
  const ofHouse = { ...originOf('h'), at: start, session: 'house' }
  const caseOf = (result: 'open' | 'won') => ({
    disputeId: 'd',
    agentName: '',
    supervisor: '',
    openedAt: start,
    promisedCny: 0,
    doneAt: {},
    result,
  })

  async function aged(more: readonly JournalEvent[] = []) {
    const folder = new MemoryFolder()
    const opened = await openAt(folder, start)
    const { room, clock } = opened
    await room.append([
      saidAt(1, 's-old', start),
      saidAt(1, 's-case', start),
      { ...saidAt(2, 's-case', start), id: 'o', kind: 'outcome-set', data: { outcome: 'dispute' } },
      ...more,
    ])
    clock.now = start + dayMs
    await room.append([saidAt(1, 's-next', start + dayMs)])
    clock.now = start + 91 * dayMs
    await room.append([saidAt(1, 's-new', clock.now)])
    return { folder, ...opened }
  }

  test('goes by whole days, keeps cases word for word, and says so in the log first', async () => {
    const { folder, room, database, clock } = await aged()
    const cleared = await room.clearExpired({ days: 90, now: clock.now, origin: originOf('clear-1', clock.now) })
    expect(cleared).toBe(1)
    await room.indexed()
    expect(await folder.names()).toEqual(['journal-20261123.jsonl', 'journal-20270221.jsonl', 'kept-cases.jsonl'])
    const sessions = (await readSessions({}, database)).map(({ session }) => session)
    expect(sessions.toSorted()).toEqual(['s-case', 's-new', 's-next'])
    const lines = textsOf(room).map((text) => {
      const parsed = parseLineFields(text)
      return parsed.ok ? parsed.value : undefined
    })
    expect(lines.map((line) => [line?.seq, line?.session])).toEqual([
      [2, 's-case'],
      [3, 's-case'],
      [4, 's-next'],
      [5, 's-new'],
      [6, 'house'],
    ])
    expect(lines.at(-1)?.data).toMatchObject({ what: 'retention-cleared' })
    expect(JSON.stringify(lines.at(-1)?.data)).toContain(String.raw`\"kept\":2,\"cleared\":1,\"through\":3`)
  })

  test('what cannot be noted in the log does not go', async () => {
    const { folder, room, clock } = await aged()
    const files = await folder.names()
    const unwritable = originOf('clear-1', Number.NaN)
    expect(await room.clearExpired({ days: 90, now: clock.now, origin: unwritable })).toBe(0)
    expect(await folder.names()).toEqual(expect.arrayContaining([...files]))
    expect(textsOf(room)).toHaveLength(5)
  })

  test('nothing old enough: nothing is written', async () => {
    const { room, clock } = await aged()
    expect(await room.clearExpired({ days: 92, now: clock.now, origin: originOf('clear-1') })).toBe(0)
    expect(textsOf(room)).toHaveLength(5)
  })

  test('done twice, or broken off and done again, it keeps a case once', async () => {
    const { folder, room, clock } = await aged()
    const order = (id: string) => ({ days: 90, now: clock.now, origin: originOf(id, clock.now) })
    const files = [folder.text('journal-20261122.jsonl')]
    await room.clearExpired(order('clear-1'))
    expect(await room.clearExpired(order('clear-2'))).toBe(0)
    folder.setText('journal-20261122.jsonl', files[0] ?? '')
    const again = await openAt(folder, clock.now)
    await again.room.indexed()
    await again.room.clearExpired(order('clear-3'))
    expect(textsOf(again.room).filter((text) => text.includes('"s-case"'))).toHaveLength(2)
  })

  test('broken off before the files go, all of it is done at the next start; nothing stays behind in the index', async () => {
    const { folder, room, clock, database } = await aged()
    const remove = vi.spyOn(folder, 'remove').mockRejectedValueOnce(new Error('the machine went off'))
    await expect(
      room.clearExpired({ days: 90, now: clock.now, origin: originOf('clear-1', clock.now) }),
    ).rejects.toThrow('went off')
    remove.mockRestore()
    expect((await readEvents({ session: 's-old' }, database)).length).toBe(0)
    const again = await openAt(folder, clock.now)
    await again.room.indexed()
    await again.room.clearExpired({ days: 90, now: clock.now, origin: originOf('clear-2', clock.now) })
    expect(await folder.names()).not.toContain('journal-20261122.jsonl')
    expect((await readEvents({ session: 's-old' }, again.database)).length).toBe(0)
    expect((await readEvents({ session: 's-case' }, again.database)).length).toBe(2)
  })

  test('a conversation that a complaint was opened about stays, however long ago it was won', async () => {
    const { room, database, clock } = await aged()
    await room.append([{ ...saidAt(3, 's-old', clock.now), id: 'case', kind: 'dispute-set', data: caseOf('won') }])
    await room.indexed()
    await room.clearExpired({ days: 90, now: clock.now, origin: originOf('clear-1', clock.now) })
    await room.indexed()
    const sessions = (await readSessions({}, database)).map(({ session }) => session)
    expect(sessions.toSorted()).toEqual(['s-case', 's-new', 's-next', 's-old'])
    expect(textsOf(room).filter((text) => text.includes('"s-old"'))).toHaveLength(2)
  })

  test('a case about an order alone stays, and nothing else of the house with it', async () => {
    const { folder, room, database, clock } = await aged([
      { ...ofHouse, id: 'case', kind: 'dispute-set', data: caseOf('open') },
      { ...ofHouse, id: 'shift', kind: 'house-noted', data: { what: 'shift-ended' } },
    ])
    await room.clearExpired({ days: 90, now: clock.now, origin: originOf('clear-1', clock.now) })
    await room.indexed()
    expect(await readEvents({ kind: 'dispute-set' }, database)).toMatchObject([{ session: 'house' }])
    expect(textsOf(room).filter((text) => text.includes('shift-ended'))).toHaveLength(0)
    const again = await openAt(folder, clock.now)
    await again.room.indexed()
    expect(await readEvents({ kind: 'dispute-set' }, again.database)).toMatchObject([{ data: { disputeId: 'd' } }])
  })

  test('a new index still knows the cases', async () => {
    const { folder, room, clock } = await aged()
    await room.clearExpired({ days: 90, now: clock.now, origin: originOf('clear-1', clock.now) })
    const again = await openAt(folder, clock.now)
    await again.room.indexed()
    const sessions = await readSessions({}, again.database)
    expect(sessions.map(({ session }) => session).toSorted()).toEqual(['s-case', 's-new', 's-next'])
    expect(again.room.state().notices.filter(({ code }) => code !== 'index-rebuilt')).toEqual([])
  })

  test('a customer of a kept case can still be erased', async () => {
    const { room, clock } = await aged()
    await room.clearExpired({ days: 90, now: clock.now, origin: originOf('clear-1', clock.now) })
    const answer = await room.erase({ sessions: ['s-case'], reason: '客户要求', origin: originOf('e', clock.now) })
    expect(answer).toEqual({ ok: true, value: { lines: 2 } })
    const parsed = textsOf(room).map((text) => parseJournalLine(text))
    expect(parsed.map((line) => line.ok && line.value.event === null)).toEqual([true, true, false, false, false, false])
    const record = parseLineFields(textsOf(room).at(-1) ?? '')
    expect(record.ok && findErasureRecord(record.value)?.seqs).toEqual([2, 3])
  })
})
