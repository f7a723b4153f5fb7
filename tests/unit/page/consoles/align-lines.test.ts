import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignLines } from '../../../../lib/page/consoles/align-lines.ts'
import { ChatMemory } from '../../../../lib/page/consoles/chat-memory.ts'
import type { RawLine } from '../../../../lib/page/consoles/read-lines.ts'

const said = fc.record({
  side: fc.constantFrom('buyer' as const, 'agent' as const),
  // Few words, so that the same are often said again.
  text: fc.constantFrom('好的', '在吗', '嗯', '有货', '几天到', '谢谢'),
})
const look = { now: 1_000_000, atNewestEnd: () => true, asHistory: false }

function raw(line: { side: 'buyer' | 'agent'; text: string }, pageId?: string): RawLine {
  return { ...line, auto: false, ...(pageId === undefined ? {} : { pageId }) }
}

describe('a chat that grows', () => {
  it.each([true, false])('tells each line once and in order, list written anew each time (ids: %s)', (ids) => {
    fc.assert(
      fc.property(
        fc.array(said, { minLength: 1, maxLength: 60 }),
        fc.array(fc.nat({ max: 3 }), { minLength: 1 }),
        (all, steps) => {
          const lines = all.map((line, index) => raw(line, ids ? `m${index}` : undefined))
          const memory = new ChatMemory()
          const told: string[] = []
          let end = 0
          for (const step of steps) {
            end = Math.min(lines.length, end + step)
            for (const line of memory.take(lines.slice(0, end), look).fresh) told.push(`${line.side} ${line.text}`)
          }
          expect(told).toEqual(lines.slice(0, end).map((line) => `${line.side} ${line.text}`))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('tells each line once when only its end is shown, by ids', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 30, maxLength: 60 }), fc.integer({ min: 5, max: 20 }), (all, width) => {
        const lines = all.map((line, index) => raw(line, `m${index}`))
        const memory = new ChatMemory()
        const told: string[] = []
        for (let end = 1; end <= lines.length; end += 1) {
          for (const line of memory.take(lines.slice(Math.max(0, end - width), end), look).fresh) told.push(line.id)
        }
        expect(told).toEqual(lines.map((line) => line.pageId))
      }),
    )
  })
})

describe('alignLines', () => {
  it('never matches one known line twice, nor out of order', () => {
    const mark = fc.record({
      side: fc.constantFrom('buyer' as const, 'agent' as const),
      text: fc.constantFrom('a', 'b', 'c'),
    })
    fc.assert(
      fc.property(fc.array(mark), fc.array(mark), (known, shown) => {
        const matches = alignLines(
          known.map((line) => ({ ...line, settled: true })),
          shown,
        ).filter((match) => match !== undefined)
        expect(matches).toEqual([...new Set(matches)].toSorted((left, right) => left - right))
      }),
    )
  })

  it('keeps lines with other ids apart, whatever they say', () => {
    const known = [{ pageId: '1', side: 'buyer' as const, text: '好的', settled: true }]
    expect(alignLines(known, [{ pageId: '2', side: 'buyer', text: '好的' }])).toEqual([undefined])
  })
})
