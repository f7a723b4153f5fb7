import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldConversation, type JournalEvent, type WordingTest } from '@/lib/core/conversation/index.ts'
import {
  assignArm,
  countArms,
  digestDay,
  foldWordingTests,
  judgeWordingTest,
  armsOfDays,
} from '@/lib/core/insight/index.ts'
import { DEFAULT_POLICY } from '@/lib/core/sla/index.ts'

const test: WordingTest = {
  testId: 'w1',
  entryId: 'stock',
  title: '有没有现货',
  a: '有的亲',
  b: '有的,今天拍今天发',
  baseline: 0.3,
  smallestDifference: 0.2,
  course: 'running',
}

const origin = { device: 'd', agent: '小李', shop: 'main', console: 'demo' }

/** A conversation that was given a wording and ordered or did not. */
function chatOf(session: string, ordered: boolean, valid = true) {
  const base = { ...origin, session, at: 1_790_000_000_000 }
  const events: JournalEvent[] = [
    {
      ...base,
      id: `${session}-w`,
      kind: 'wording-assigned',
      data: { testId: 'w1', entryId: 'stock', arm: assignArm('w1', session) },
    },
    { ...base, id: `${session}-o`, kind: 'outcome-set', data: { outcome: ordered ? 'ordered' : 'not-ordered' } },
    { ...base, id: `${session}-v`, kind: 'validity-marked', data: { valid } },
  ]
  return foldConversation(events)!
}

function armOf(session: string): 'a' | 'b' {
  return assignArm('w1', session)
}

describe('a test of two wordings', () => {
  it('stands as it was last said to', () => {
    const set = (data: WordingTest, id: string): JournalEvent => ({
      ...origin,
      session: 'house',
      at: 1,
      id,
      kind: 'wording-test-set',
      data,
    })
    const folded = foldWordingTests([
      set(test, '1'),
      set({ ...test, testId: 'w2' }, '2'),
      set({ ...test, course: 'b-taken' }, '3'),
    ])
    expect(folded.map(({ testId, course }) => [testId, course])).toEqual([
      ['w1', 'b-taken'],
      ['w2', 'running'],
    ])
  })

  it('counts every valid conversation that was given a wording, used or not, once', () => {
    const names = Array.from({ length: 40 }, (_, index) => `s${index}`)
    const states = [...names.map((name) => chatOf(name, armOf(name) === 'b')), chatOf('invalid', true, false)]
    const counts = countArms(states)
    const a = names.filter((name) => armOf(name) === 'a').length
    expect(counts.find(({ arm }) => arm === 'a')).toMatchObject({ trials: a, successes: 0 })
    expect(counts.find(({ arm }) => arm === 'b')).toMatchObject({ trials: 40 - a, successes: 40 - a })
  })

  it('adds up over days exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(500), fc.boolean(), fc.boolean()), { maxLength: 60 }), (rows) => {
        const states = rows.map(([number, ordered, valid], index) => chatOf(`p${number}-${index}`, ordered, valid))
        const options = { policy: DEFAULT_POLICY, now: 1_790_000_100_000, timeZone: 'Asia/Shanghai' }
        const cut = Math.floor(states.length / 2)
        const days = [digestDay('d1', states.slice(0, cut), options), digestDay('d2', states.slice(cut), options)]
        const sorted = (counts: ReturnType<typeof countArms>) =>
          counts.toSorted((left, right) => (left.arm < right.arm ? -1 : 1))
        expect(sorted(armsOfDays(days))).toEqual(sorted(countArms(states)))
      }),
      { numRuns: 40 },
    )
  })

  it('collects until its plan is full, then says which is better', () => {
    const few = [
      { testId: 'w1', arm: 'a', trials: 20, successes: 6 },
      { testId: 'w1', arm: 'b', trials: 20, successes: 8 },
    ] as const
    expect(judgeWordingTest(test, few).judgement).toMatchObject({ state: 'collecting', early: false })
    const { needed } = judgeWordingTest(test, []).judgement
    const full = [
      { testId: 'w1', arm: 'a', trials: needed, successes: Math.round(needed * 0.3) },
      { testId: 'w1', arm: 'b', trials: needed, successes: Math.round(needed * 0.5) },
    ] as const
    expect(judgeWordingTest(test, full).judgement.state).toBe('b-better')
    expect(judgeWordingTest(test, full)).toMatchObject({ a: { trials: needed }, b: { trials: needed } })
  })

  it('hands out both wordings about evenly', () => {
    const given = Array.from({ length: 2000 }, (_, index) => armOf(`conversation-${index}`))
    const share = given.filter((arm) => arm === 'a').length / given.length
    expect(share).toBeGreaterThan(0.45)
    expect(share).toBeLessThan(0.55)
  })
})
