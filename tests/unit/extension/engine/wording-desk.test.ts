import { afterEach, expect, test } from 'vitest'
import type { JournalEvent, WordingTest } from '@/lib/core/conversation/index.ts'
import { assignArm } from '@/lib/core/insight/index.ts'
import { createWordingDesk } from '@/lib/extension/engine/wording-desk.ts'
import type { SuggestedReply } from '@/lib/extension/messaging/index.ts'
import { observeEvents, type EventRow } from '@/lib/extension/storage/index.ts'
import { sealEvents } from '@/lib/extension/storage/sealed-rows.ts'
import { holdKeys, LockedError, makeVault } from '@/lib/extension/vault/index.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

afterEach(() => holdKeys(undefined))

const compared: WordingTest = {
  testId: 'w1',
  entryId: 'stock',
  title: '现货',
  a: '有的亲',
  b: '有的,今天拍今天发',
  baseline: 0.3,
  smallestDifference: 0.1,
  course: 'running',
}

function reply(id: string, answer: string): SuggestedReply {
  return {
    suggestion: { entryId: id, text: answer, score: 0.9 },
    entry: { id, kind: 'faq', title: id, questions: [], answer },
  }
}

function asking(session?: string) {
  const base = {
    shop: 'main',
    productTexts: [],
    alreadySaidEntryIds: [],
    recentBuyerTexts: [],
    order: null,
    isFirst: false,
    tags: [],
    offers: {},
  }
  return session === undefined ? base : { ...base, chat: { session, agent: '小李', device: 'd1', console: 'demo' } }
}

function row(seq: number, data: WordingTest): EventRow {
  const origin = { session: 'house', agent: '主管', device: 'd1', shop: 'main', console: '' }
  return { ...origin, id: `t${seq}`, at: seq, kind: 'wording-test-set', data, seq, hash: '', prev: '' }
}

async function deskWith(data: WordingTest | null) {
  const database = freshDatabase()
  if (data !== null) await database.events.put(row(1, data))
  const noted: JournalEvent[] = []
  const desk = createWordingDesk(
    database,
    (events) => noted.push(...events),
    () => 5,
  )
  return { database, desk, noted }
}

test('gives each conversation its wording, the same every time, and writes down which', async () => {
  const { desk, noted } = await deskWith(compared)
  const replies = [reply('stock', '有的亲'), reply('ship', '48 小时')]
  await expect.poll(() => desk.dress(replies, asking('s0')).length > 0 && noted.length > 0).toBe(true)
  noted.length = 0
  for (const session of ['s1', 's2', 's3', 's4', 's5', 's6']) {
    const arm = assignArm('w1', session)
    const [first, second] = desk.dress(replies, asking(session))
    expect(first?.suggestion.text).toBe(compared[arm])
    expect(first?.entry.answer).toBe(compared[arm])
    expect(second).toEqual(replies[1])
    expect(desk.dress(replies, asking(session))[0]?.suggestion.text).toBe(compared[arm])
  }
  expect(new Set(noted.map(({ id }) => id)).size).toBe(6)
  expect(noted[0]).toMatchObject({
    session: 's1',
    agent: '小李',
    shop: 'main',
    kind: 'wording-assigned',
    data: { testId: 'w1', entryId: 'stock', arm: assignArm('w1', 's1') },
  })
})

test('leaves everything alone without a test, without a chat, and when the entry was rewritten', async () => {
  const without = await deskWith(null)
  const plain = [reply('stock', '有的亲')]
  expect(without.desk.dress(plain, asking('s1'))).toBe(plain)
  const { desk, noted } = await deskWith(compared)
  await expect.poll(() => desk.dress(plain, asking('s9')) !== plain).toBe(true)
  noted.length = 0
  expect(desk.dress(plain, asking())).toBe(plain)
  expect(desk.dress([reply('stock', '改过的话')], asking('s1'))[0]?.suggestion.text).toBe('改过的话')
  expect(noted).toEqual([])
})

test('stops when the test is settled', async () => {
  const { desk, database, noted } = await deskWith(compared)
  const plain = [reply('stock', '有的亲')]
  await expect.poll(() => desk.dress(plain, asking('s1')) !== plain).toBe(true)
  await database.events.put(row(2, { ...compared, course: 'a-kept' }))
  await expect.poll(() => desk.dress(plain, asking('s1')) === plain).toBe(true)
  expect(noted.length).toBeGreaterThan(0)
})

test('a machine that starts locked has no tests; they run once the rows can be read, and are followed', async () => {
  const { keys } = await makeVault('一个够长的团队口令', 0)
  holdKeys({ keys, sealing: true })
  const sealed = await sealEvents([row(1, compared)])
  holdKeys(undefined)
  const database = freshDatabase()
  await database.events.bulkPut([...sealed])
  const desk = createWordingDesk(
    database,
    () => {},
    () => 5,
  )
  const plain = [reply('stock', '有的亲')]
  // The desk began to watch before this watch did, which has failed then.
  const failed = new Promise((resolve) => {
    observeEvents({ kind: 'wording-test-set' }, database).subscribe({ next: () => undefined, error: resolve })
  })
  expect(await failed).toBeInstanceOf(LockedError)
  expect(desk.dress(plain, asking('s1'))).toBe(plain)
  holdKeys({ keys, sealing: true })
  desk.readAgain()
  await expect.poll(() => desk.dress(plain, asking('s1')) !== plain).toBe(true)
  await database.events.bulkPut([...(await sealEvents([row(2, { ...compared, course: 'a-kept' })]))])
  await expect.poll(() => desk.dress(plain, asking('s1')) === plain).toBe(true)
})
