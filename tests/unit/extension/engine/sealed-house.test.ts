import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import { openJournalRoom } from '@/lib/extension/engine/journal-room.ts'
import { isSealedLine, openLineText } from '@/lib/extension/engine/journal/sealed-lines.ts'
import type { Relay } from '@/lib/extension/relay/index.ts'
import {
  findSession,
  observeCustomerSessions,
  readEvents,
  readSessions,
  type CustomerSessions,
} from '@/lib/extension/storage/index.ts'
import { holdKeys, makeVault, type VaultKeys } from '@/lib/extension/vault/index.ts'
import { sampleEvents } from '../../../support/browser/sample-events.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'
import { MemoryFolder } from '../../../support/extension/memory-folder.ts'

const start = Date.UTC(2026, 10, 22, 12)
const file = 'journal-20261122.jsonl'
const secret = '句话'
const relay = (() => Promise.resolve({ ok: true, value: { freshStart: false, sentinel: null } })) as unknown as Relay

let keys: VaultKeys
beforeAll(async () => {
  ;({ keys } = await makeVault('一个够长的团队口令', 0))
})
afterEach(() => holdKeys(undefined))

async function openAt(folder: MemoryFolder, factory = new IDBFactory()) {
  const database = freshDatabase({ indexedDB: factory })
  const room = await openJournalRoom({
    folder,
    database,
    relay,
    now: () => start,
    nonce: () => 'ab'.repeat(16),
    wait: () => Promise.resolve(),
    gather: () => Promise.resolve(),
    makeRoom: () => Promise.resolve(false),
    rollLog: () => Promise.resolve(true),
  })
  return { room, database, factory }
}

function named(session: string, name: string): JournalEvent {
  const [first] = sampleEvents(9, 1, session)
  const data = { consoleName: '台', marketplace: 'taobao', customerName: name } as const
  return { ...first!, id: `${session}-start`, kind: 'session-started', data }
}

/** Everything that lies on the disk, as text. */
async function onDisk(folder: MemoryFolder, { database }: Awaited<ReturnType<typeof openAt>>): Promise<string> {
  const { events, sessions, followUps, dayDigests } = database
  const rows = await Promise.all([events.toArray(), sessions.toArray(), followUps.toArray(), dayDigests.toArray()])
  return `${folder.text(file)}${JSON.stringify(rows)}`
}

describe('with a team key', () => {
  test('nothing said stands on the disk, and everything reads as if it did', async () => {
    holdKeys({ keys, sealing: true })
    const folder = new MemoryFolder()
    const opened = await openAt(folder)
    const { room, database } = opened
    await room.append([named('s-a', '张三丰'), ...sampleEvents(1, 3, 's-a')])
    await room.append([named('s-b', '张三丰')])
    await room.indexed()
    const disk = await onDisk(folder, opened)
    expect(disk).not.toContain(secret)
    expect(disk).not.toContain('张三丰')
    expect((await findSession('s-a', database))?.state.messages).toHaveLength(3)
    expect((await readEvents({ session: 's-a' }, database)).map(({ kind }) => kind)[0]).toBe('session-started')
    const lines = await Promise.all(room.read(1, 100).lines.map(openLineText))
    expect(lines.join('\n')).toContain(secret)
    expect(verifyChain(lines)).toMatchObject({ ok: true, count: 5 })
    const whose = { customerId: undefined, customerName: '张三丰' }
    const found = await new Promise<CustomerSessions>((resolve, reject) => {
      observeCustomerSessions(whose, database).subscribe({ next: resolve, error: reject })
    })
    expect(found).toEqual({ whose, sessions: ['s-a', 's-b'] })
  })

  test('a start without the key reads no word, keeps numbers and hashes, and writes no open line behind a sealed one', async () => {
    holdKeys({ keys, sealing: true })
    const folder = new MemoryFolder()
    const { room, factory } = await openAt(folder)
    await room.append(sampleEvents(1, 3, 's-a'))
    await room.indexed()
    const { headHash } = room.state()
    holdKeys(undefined)
    const locked = await openAt(folder, factory)
    expect(locked.room.state()).toMatchObject({ lastSeq: 3, headHash })
    expect(await locked.room.append(sampleEvents(4, 1, 's-a'))).toMatchObject({ ok: false })
    await expect(readSessions({}, locked.database)).rejects.toThrow('locked')
    holdKeys({ keys, sealing: true })
    expect(await locked.room.append(sampleEvents(4, 1, 's-a'))).toMatchObject({ ok: true })
    await locked.room.indexed()
    expect((await findSession('s-a', locked.database))?.state.messages).toHaveLength(4)
  })

  test('a customer can be erased: the proof holds, the words are gone from what could be opened', async () => {
    holdKeys({ keys, sealing: true })
    const folder = new MemoryFolder()
    const { room, database } = await openAt(folder)
    await room.append([...sampleEvents(1, 2, 's-a'), ...sampleEvents(1, 2, 's-b')])
    const origin = { id: 'e', at: start, agent: '王主管', device: 'd', shop: 'main', console: '' }
    expect(await room.erase({ sessions: ['s-a'], reason: '客户要求', origin })).toEqual({
      ok: true,
      value: { lines: 2 },
    })
    await room.indexed()
    const lines = await Promise.all(room.read(1, 100).lines.map(openLineText))
    expect(verifyChain(lines)).toMatchObject({ ok: true, erased: 2, erasureUnfinished: [] })
    expect((await readSessions({}, database)).map(({ session }) => session)).toEqual(['s-b'])
  })

  test('an older log is sealed and opened again, byte for byte; broken off half way it still reads', async () => {
    const folder = new MemoryFolder()
    const opened = await openAt(folder)
    const { room, database } = opened
    await room.append([named('s-a', '张三丰'), ...sampleEvents(1, 3, 's-a')])
    await room.indexed()
    const before = folder.text(file)
    const rows = await database.sessions.toArray()
    holdKeys({ keys, sealing: true })
    await room.convert('sealed')
    expect(await onDisk(folder, opened)).not.toMatch(/句话|张三丰/)
    expect(folder.text(file).trim().split('\n').every(isSealedLine)).toBe(true)
    // Some sealed, some not: as a conversion that was broken off leaves it.
    const mixed = folder.text(file).split('\n')
    mixed[0] = before.split('\n')[0] ?? ''
    folder.setText(file, mixed.join('\n'))
    const again = await openAt(folder, opened.factory)
    expect((await readSessions({}, again.database))[0]?.state.messages).toHaveLength(3)
    holdKeys({ keys, sealing: false })
    await again.room.convert('plain')
    holdKeys(undefined)
    expect(folder.text(file)).toBe(before)
    expect(await again.database.sessions.toArray()).toEqual(rows)
  })
})
