import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldConversation, type JournalEvent, type WordingTest } from '@/lib/core/conversation/index.ts'
import {
  assignArm,
  countArms,
  digestDay,
  foldWordingTests,
  judgeWordingTest,
  judgeWordingTestByDay,
  type ArmCount,
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

/** The counts of days put together. */
function countsOf(days: readonly (readonly ArmCount[])[]): ArmCount[] {
  return (['a', 'b'] as const).map((arm) => {
    const own = days.flat().filter((count) => count.arm === arm)
    const sum = (name: 'trials' | 'successes') => own.reduce((total, count) => total + count[name], 0)
    return { testId: 'w1', arm, trials: sum('trials'), successes: sum('successes') }
  })
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
        const byDay = judgeWordingTestByDay(
          test,
          days.map(({ arms }) => arms),
        )
        expect(byDay).toEqual(judgeWordingTest(test, countArms(states)))
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

  it('keeps the word of the day that decided, however the days after it look', () => {
    const day = (trials: number, a: number, b: number) =>
      [
        { testId: 'w1', arm: 'a', trials, successes: a },
        { testId: 'w1', arm: 'b', trials, successes: b },
      ] as const
    const { needed } = judgeWordingTest(test, []).judgement
    const half = Math.ceil(needed / 2)
    const full = [day(half, Math.round(half * 0.3), Math.round(half * 0.3)), day(half, 0.3 * half, 0.3 * half)]
    const decided = judgeWordingTestByDay(test, full)
    expect(decided.judgement).toMatchObject({ state: 'no-difference', early: false })
    expect(judgeWordingTestByDay(test, [...full, day(400, 80, 200)])).toEqual(decided)
    // One long look at everything would have found a winner.
    expect(judgeWordingTest(test, countsOf([...full, day(400, 80, 200)])).judgement.state).toBe('b-better')
    const other = { testId: 'w2', arm: 'a', trials: 900, successes: 900 } as const
    expect(judgeWordingTestByDay(test, [[other], ...full])).toEqual(decided)
  })

  it('stops early only for an overwhelming difference after a quarter of its plan', () => {
    const { needed } = judgeWordingTest(test, []).judgement
    const quarter = Math.ceil(needed / 4)
    const arm = (name: 'a' | 'b', trials: number, successes: number) =>
      ({ testId: 'w1', arm: name, trials, successes }) as const
    const clear = [arm('a', quarter, 1), arm('b', quarter, quarter - 1)]
    expect(judgeWordingTestByDay(test, [clear]).judgement).toMatchObject({ state: 'b-better', early: true })
    const soon = [arm('a', quarter - 2, 1), arm('b', quarter - 2, quarter - 3)]
    expect(judgeWordingTestByDay(test, [soon]).judgement).toMatchObject({ state: 'collecting', early: false })
  })

  it('hands out both wordings about evenly', () => {
    const given = Array.from({ length: 2000 }, (_, index) => armOf(`conversation-${index}`))
    const share = given.filter((arm) => arm === 'a').length / given.length
    expect(share).toBeGreaterThan(0.45)
    expect(share).toBeLessThan(0.55)
  })
})
