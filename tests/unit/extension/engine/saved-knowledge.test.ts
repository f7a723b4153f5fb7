import { expect, test } from 'vitest'
import { createKnowledgeRoom } from '@/lib/extension/engine/knowledge-room.ts'
import { packKnowledge, restoreIndex, type IndexFile } from '@/lib/extension/engine/saved-knowledge.ts'
import { putEntries, type EntryRow } from '@/lib/extension/storage/index.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

const words = ['发货', '退款', '尺码', '发票', '运费', '优惠', '赠品', '保修', '安装', '换货']

/** Entries whose titles are all different. */
function shelf(count: number): EntryRow[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `e${String(n)}`,
    kind: 'faq',
    title: `${words[n % words.length] ?? ''}第${String(n)}种怎么办`,
    questions: [],
    answer: `答 ${String(n)}`,
    shop: '',
    updatedAt: 1,
    usage: 0,
  }))
}

const firsts = (
  index: { rank: (message: string, limit?: number) => readonly { entryId: string }[] },
  message: string,
) => index.rank(message, 3).map(({ entryId }) => entryId)

function packed(rows: readonly EntryRow[]): ArrayBuffer {
  return packKnowledge(restoreIndex(rows, undefined).index, rows).buffer
}

test('the saved form answers like the index it was made from, and nothing is read anew', () => {
  const rows = shelf(60).map((row) => (row.id === 'e3' ? { ...row, learned: ['专票能开不'] } : row))
  const { index, changes } = restoreIndex(rows, packed(rows))
  expect(changes).toBe(0)
  expect(firsts(index, '专票能开不')[0]).toBe('e3')
  for (const row of rows) expect(firsts(index, row.title)[0]).toBe(row.id)
})

test('what was written, erased, learned or forgotten since is taken up', () => {
  const before = shelf(60).map((row) => (row.id === 'e3' ? { ...row, learned: ['专票能开不'] } : row))
  const now = before
    .filter(({ id }) => id !== 'e9')
    .map((row): EntryRow => {
      if (row.id === 'e4') return { ...row, title: '能不能货到付款', updatedAt: 2 }
      if (row.id === 'e3') return { ...row, learned: [] }
      return row.id === 'e5' ? { ...row, learned: ['满多少减多少'] } : row
    })
  const { index, changes } = restoreIndex([...now, { ...shelf(61)[60]!, title: '可以上门自提吗' }], packed(before))
  expect(changes).toBe(5)
  expect(firsts(index, '货到付款可以吗')[0]).toBe('e4')
  expect(firsts(index, '自提可以吗')[0]).toBe('e60')
  expect(firsts(index, '满多少减多少')[0]).toBe('e5')
  expect(firsts(index, before[9]?.title ?? '')).not.toContain('e9')
  expect(index.learned()).toEqual([{ entryId: 'e5', phrasings: ['满多少减多少'] }])
})

test.each([
  ['nothing', undefined],
  ['an empty file', new ArrayBuffer(0)],
  ['a file cut short', packed(shelf(60)).slice(0, 900)],
  ['another file', new TextEncoder().encode('{"not":"an index"}'.repeat(40)).buffer],
])('%s is no saved form: the index is built anew', (_name, file) => {
  const rows = shelf(60)
  const { index, changes } = restoreIndex(rows, file)
  expect(changes).toBe(60)
  expect(firsts(index, rows[7]?.title ?? '')[0]).toBe('e7')
})

test('a room writes its index down once enough changed, and the next start takes it from there', async () => {
  const database = freshDatabase()
  const rows = shelf(60)
  await putEntries(rows, database)
  const disk: { bytes?: Uint8Array<ArrayBuffer>; writes: number } = { writes: 0 }
  const file: IndexFile = {
    read: async () => disk.bytes?.buffer,
    write: async (bytes) => {
      disk.bytes = bytes
      disk.writes += 1
    },
  }
  const room = createKnowledgeRoom(database, () => 1000, { file })
  await room.keep()
  expect(disk.writes).toBe(0)
  await room.warmUp()
  await room.keep()
  await room.keep()
  expect(disk.writes).toBe(1)
  const again = createKnowledgeRoom(database, () => 1000, { file })
  await again.warmUp()
  await again.keep()
  expect(disk.writes).toBe(1)
  const failing = createKnowledgeRoom(database, () => 1000, {
    file: { read: async () => undefined, write: () => Promise.reject(new Error('no space')) },
  })
  await failing.warmUp()
  await expect(failing.keep()).resolves.toBeUndefined()
})
