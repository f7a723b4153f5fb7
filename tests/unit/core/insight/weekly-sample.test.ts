import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canBeSampled, seededRandom, weeklySample } from '@/lib/core/insight/index.ts'
import { conversation, line } from './conversations.ts'

const week = [
  ...Array.from({ length: 60 }, (_, index) => conversation(`a${index}`, { agent: 'a' })),
  ...Array.from({ length: 30 }, (_, index) => conversation(`b${index}`, { agent: 'b' })),
  ...Array.from({ length: 2 }, (_, index) => conversation(`c${index}`, { agent: 'c' })),
]

describe('weeklySample', () => {
  it('draws 20, fair to each agent', () => {
    const sample = weeklySample(week, { seed: '2025-W46' })
    const of = (agent: string) => sample.filter((state) => state.agent === agent).length
    expect([of('a'), of('b'), of('c')]).toEqual([13, 6, 1])
    expect(new Set(sample.map(({ session }) => session)).size).toBe(20)
  })

  it('is the same for the same seed whatever the order, and another for another seed', () => {
    const sessions = (states: readonly { session: string }[]) => states.map(({ session }) => session)
    const sample = sessions(weeklySample(week, { seed: 'x' }))
    expect(sessions(weeklySample([...week].reverse(), { seed: 'x' }))).toEqual(sample)
    expect(sessions(weeklySample(week, { seed: 'y' }))).not.toEqual(sample)
  })

  it('draws only valid conversations in which a person replied', () => {
    const states = [
      conversation('invalid', { valid: false }),
      conversation('silent', { messages: [line('buyer', 0)] }),
      conversation('robot', { messages: [line('agent', 0, 'x', { auto: true })] }),
      conversation('good'),
    ]
    expect(weeklySample(states, { seed: 'x' }).map(({ session }) => session)).toEqual(['good'])
    expect(states.filter(canBeSampled).map(({ session }) => session)).toEqual(['good'])
  })

  it('never draws more than there are, nor more than asked, and leaves no stratum out while there is room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        (sizes, size) => {
          const states = sizes.flatMap((count, stratum) =>
            Array.from({ length: count }, (_, index) => conversation(`${stratum}-${index}`, { agent: `a${stratum}` })),
          )
          const sample = weeklySample(states, { seed: 's', size })
          expect(sample).toHaveLength(Math.min(size, states.length))
          const drawn = new Set(sample.map(({ agent }) => agent)).size
          if (size >= sizes.length) expect(drawn).toBe(sizes.length)
        },
      ),
    )
  })

  it('gives everyone the same chance', () => {
    const hits = new Map<string, number>()
    const few = week.slice(0, 10)
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const { session } of weeklySample(few, { seed: String(seed), size: 3 }))
        hits.set(session, (hits.get(session) ?? 0) + 1)
    }
    for (const count of hits.values()) expect(Math.abs(count - 600)).toBeLessThan(110)
    expect(hits.size).toBe(10)
  })
})

describe('seededRandom', () => {
  it('is in [0, 1), even, and the same for the same seed', () => {
    const random = seededRandom('x')
    const values = Array.from({ length: 10_000 }, () => random())
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThan(1)
    expect(values.reduce((sum, value) => sum + value, 0) / 10_000).toBeCloseTo(0.5, 1)
    expect(seededRandom('x')()).toBe(values[0])
  })
})
