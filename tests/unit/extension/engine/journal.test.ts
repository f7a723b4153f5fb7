import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import { Journal } from '@/lib/extension/engine/journal/journal.ts'
import { MemoryFolder } from '../../../support/extension/memory-folder.ts'
import { sampleEvent, sampleEvents } from '../../../support/browser/sample-events.ts'

const day = 24 * 3600 * 1000
const start = Date.UTC(2026, 10, 22, 12)

function open(folder: MemoryFolder, now: () => number = () => start): Promise<Journal> {
  return Journal.open(folder, { now, nonce: () => '00'.repeat(16) })
}

function linesOf(journal: Journal): string[] {
  return journal.readLines(1, Number.MAX_SAFE_INTEGER).map(({ text }) => text)
}

describe('appending', () => {
  test('acknowledges each event with its line, after one flush, and the chain holds', async () => {
    const folder = new MemoryFolder()
    const journal = await open(folder)
    expect(await journal.append(sampleEvents(1, 3))).toEqual([
      { id: 's-sample-event-1', seq: 1 },
      { id: 's-sample-event-2', seq: 2 },
      { id: 's-sample-event-3', seq: 3 },
    ])
    expect(folder.flushes).toBe(1)
    expect(await folder.names()).toEqual(['journal-20261122.jsonl'])
    expect(verifyChain(linesOf(journal))).toMatchObject({ ok: true, count: 3, head: journal.head.headHash })
  })

  test('the same id is one line: within a call, in a later call, and after opening again', async () => {
    const folder = new MemoryFolder()
    const journal = await open(folder)
    const twice = [sampleEvent(1), sampleEvent(1), sampleEvent(2)]
    expect((await journal.append(twice)).map(({ seq }) => seq)).toEqual([1, 1, 2])
    expect((await journal.append([sampleEvent(2)])).map(({ seq }) => seq)).toEqual([2])
    const flushed = folder.flushes
    const again = await open(folder)
    expect((await again.append(twice)).map(({ seq }) => seq)).toEqual([1, 1, 2])
    expect(folder.flushes).toBe(flushed)
    expect(linesOf(again)).toHaveLength(2)
  })

  test('a new day begins a new file and the chain goes on through both', async () => {
    const folder = new MemoryFolder()
    let now = start
    const journal = await open(folder, () => now)
    await journal.append([sampleEvent(1)])
    now += day
    await journal.append([sampleEvent(2)])
    now -= 3 * day
    await journal.append([sampleEvent(3)])
    expect(await folder.names()).toEqual(['journal-20261122.jsonl', 'journal-20261123.jsonl'])
    expect(folder.text('journal-20261123.jsonl').split('\n')).toHaveLength(3)
    expect(verifyChain(linesOf(await open(folder)))).toMatchObject({ ok: true, count: 3 })
  })
})

describe('a disk that refuses', () => {
  test.each(['write-throws', 'write-short', 'flush-throws'] as const)(
    '%s: nothing is acknowledged, nothing stays half written, the next try is whole',
    async (fault) => {
      const folder = new MemoryFolder()
      const journal = await open(folder)
      await journal.append([sampleEvent(1)])
      folder.faults.push(fault)
      await expect(journal.append([sampleEvent(2)])).rejects.toThrow()
      expect(journal.head.lastSeq).toBe(1)
      expect(await journal.append([sampleEvent(2), sampleEvent(3)])).toHaveLength(2)
      expect(linesOf(journal)).toHaveLength(3)
      expect(verifyChain(linesOf(await open(folder)))).toMatchObject({ ok: true, count: 3 })
    },
  )

  test('a half line that could not be cut at once is cut before the next write', async () => {
    const folder = new MemoryFolder()
    const journal = await open(folder)
    await journal.append([sampleEvent(1)])
    folder.faults.push('write-short', 'truncate-throws')
    await expect(journal.append([sampleEvent(2)])).rejects.toThrow()
    await journal.append([sampleEvent(3)])
    expect(linesOf(journal).map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([
      's-sample-event-1',
      's-sample-event-3',
    ])
  })
})

describe('opening', () => {
  test('cuts a torn last line and says so', async () => {
    const folder = new MemoryFolder()
    const journal = await open(folder)
    await journal.append(sampleEvents(1, 3))
    const name = 'journal-20261122.jsonl'
    folder.setText(name, folder.text(name).slice(0, -20))
    const again = await open(folder)
    expect(again.notices).toEqual([{ code: 'torn-tail-cut', atSeq: 3, detail: name }])
    expect(again.head.lastSeq).toBe(2)
    expect(await again.append([sampleEvent(3)])).toEqual([{ id: 's-sample-event-3', seq: 3 }])
    expect((await open(folder)).notices).toEqual([])
  })

  test('names a line that cannot be read and keeps the others', async () => {
    const folder = new MemoryFolder()
    await (await open(folder)).append(sampleEvents(1, 3))
    const name = 'journal-20261122.jsonl'
    folder.setText(name, folder.text(name).replace('"seq":2', '"seq";2'))
    const again = await open(folder)
    expect(again.notices).toMatchObject([{ code: 'broken-chain', atSeq: 2 }])
    expect(again.head.lastSeq).toBe(3)
    expect(again.readLines(1, 10)).toHaveLength(3)
  })

  test('goes on after a gap so that a check names what is missing', async () => {
    const folder = new MemoryFolder()
    const journal = await open(folder)
    await journal.append([sampleEvent(1)])
    journal.skipTo(5, 'f'.repeat(64))
    expect(await journal.append([sampleEvent(2)])).toEqual([{ id: 's-sample-event-2', seq: 6 }])
    expect(journal.readLines(2, 10).map(({ seq }) => seq)).toEqual([6])
    expect(verifyChain(linesOf(await open(folder)))).toMatchObject({ ok: false, seq: 6 })
  })
})

test('reads slices anywhere in long files', async () => {
  const folder = new MemoryFolder()
  let now = start
  const journal = await open(folder, () => now)
  await journal.append(sampleEvents(1, 1500))
  now += day
  await journal.append(sampleEvents(1501, 700))
  for (const fromSeq of [1, 2, 511, 512, 513, 1024, 1499, 1500, 1501, 2100]) {
    const lines = journal.readLines(fromSeq, 120)
    const expected = Array.from({ length: Math.min(120, 2201 - fromSeq) }, (_, index) => fromSeq + index)
    expect(lines.map(({ seq }) => seq)).toEqual(expected)
    expect(lines.map(({ text }) => (JSON.parse(text) as { seq: number }).seq)).toEqual(expected)
  }
  expect(journal.readLines(2201, 10)).toEqual([])
})

test('a line that could neither be flushed nor cut is cut before the next day’s file goes on', async () => {
  const folder = new MemoryFolder()
  let now = start
  const journal = await open(folder, () => now)
  await journal.append(sampleEvents(0, 1))
  folder.faults.push('flush-throws', 'truncate-throws')
  await expect(journal.append(sampleEvents(1, 1))).rejects.toThrow()
  now += day
  await journal.append(sampleEvents(2, 1))
  const lines = linesOf(await open(folder, () => now))
  expect(verifyChain(lines)).toMatchObject({ ok: true, count: 2 })
})

test('whatever the order of appends, refusals and crashes: what was acknowledged is there once, in a whole chain', async () => {
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        what: fc.constant('append' as const),
        from: fc.nat(40),
        count: fc.integer({ min: 1, max: 6 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ what: fc.constant('crash' as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        what: fc.constant('fault' as const),
        fault: fc.constantFrom('write-throws', 'write-short', 'flush-throws', 'truncate-throws'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('day' as const) }) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const folder = new MemoryFolder()
      let now = start
      let journal = await open(folder, () => now)
      const acknowledged = new Map<string, number>()
      for (const at of steps) {
        if (at.what === 'day') now += day
        if (at.what === 'fault') folder.faults.push(at.fault)
        if (at.what === 'append') {
          // The journal knows the ids of a shift by heart; the room looks older ones up in the index.
          const shift = Math.round((now - start) / day)
          const acks = await journal.append(sampleEvents(at.from + shift * 100, at.count)).catch(() => [])
          for (const { id, seq } of acks) {
            expect(acknowledged.get(id) ?? seq).toBe(seq)
            acknowledged.set(id, seq)
          }
        }
        if (at.what === 'crash') {
          folder.faults.length = 0
          folder.crash(at.share)
          journal = await open(folder, () => now)
        }
      }
      folder.faults.length = 0
      const lines = linesOf(await open(folder, () => now))
      const parsed = lines.map((line) => JSON.parse(line) as { id: string; seq: number })
      expect(verifyChain(lines)).toMatchObject({ ok: true, count: lines.length })
      expect(new Set(parsed.map(({ id }) => id)).size).toBe(lines.length)
      const seqs = new Map(parsed.map(({ id, seq }) => [id, seq]))
      for (const [id, seq] of acknowledged) expect(seqs.get(id)).toBe(seq)
    }),
    { numRuns: 150 },
  )
})
