import {
  createDayFold,
  digestDay,
  figuresOf,
  figuresOfTally,
  judgePhrases,
  peaksOfDays,
  phraseFigures,
  phrasesOfDays,
  tallyDaysBy,
  tallyOfDays,
  topicsOfDays,
  topQuestions,
} from '@/lib/core/insight/index.ts'
import { DEFAULT_POLICY, localTimeAt, peakMap } from '@/lib/core/sla/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conversation } from './conversations.ts'

const DAY_MS = 86_400_000
const START = Date.parse('2026-11-02T10:00:00+08:00')
const TIME_ZONE = 'Asia/Shanghai'
const options = { policy: { ...DEFAULT_POLICY, timeZone: TIME_ZONE }, now: START + 60 * DAY_MS, timeZone: TIME_ZONE }

const QUESTIONS = ['有没有现货', '什么时候发货', '能开发票吗', '退货运费谁出']

/** Conversations over a fortnight by three agents in two shops. */
const conversations = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 13 }),
      minute: fc.integer({ min: 0, max: 700 }),
      agent: fc.constantFrom('小李', '小周', '小王'),
      shop: fc.constantFrom('main', 'two'),
      question: fc.constantFrom(...QUESTIONS),
      waitS: fc.option(fc.integer({ min: 1, max: 300 })),
      used: fc.option(fc.constantFrom('stock', 'ship')),
      ordered: fc.boolean(),
      valid: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((plans) =>
    plans.map((plan, index) => {
      const at = START + plan.day * DAY_MS + plan.minute * 60_000
      return conversation(`s${index}`, {
        agent: plan.agent,
        shop: plan.shop,
        startedAt: at,
        lastAt: at,
        valid: plan.valid,
        ...(plan.ordered ? { outcome: 'ordered', amountCny: 99 } : {}),
        inserted: plan.used === null ? [] : [{ at, entryId: plan.used, source: `kb:${plan.used}`, text: '' }],
        messages: [
          { id: 'q', side: 'buyer', text: plan.question, at, history: false },
          ...(plan.waitS === null
            ? []
            : [{ id: 'a', side: 'agent' as const, text: '亲,在的', at: at + plan.waitS * 1000, history: false }]),
        ],
      })
    }),
  )

/** The digests of every day. */
function digestsOf(states: readonly ReturnType<typeof conversation>[]) {
  const days = new Map<string, ReturnType<typeof conversation>[]>()
  for (const state of states) {
    const { dayNumber } = localTimeAt(state.startedAt, TIME_ZONE)
    const day = new Date(dayNumber * DAY_MS).toISOString().slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), state])
  }
  return [...days].map(([day, own]) => digestDay(day, own, options))
}

it('a day added up piece by piece comes to what it comes to whole', () => {
  fc.assert(
    fc.property(conversations, fc.integer({ min: 1, max: 7 }), (states, size) => {
      const fold = createDayFold('2026-11-02', options)
      for (let from = 0; from < states.length; from += size) fold.add(states.slice(from, from + size))
      expect(fold.digest()).toEqual(digestDay('2026-11-02', states, options))
    }),
  )
})

describe('digests of days', () => {
  it('add up to exactly what the conversations themselves do', () => {
    fc.assert(
      fc.property(conversations, (states) => {
        const digests = digestsOf(states)
        const figures = figuresOf(states, options)
        expect(figuresOfTally(tallyOfDays(digests))).toEqual(figures)
        expect(judgePhrases(phrasesOfDays(digests), tallyOfDays(digests))).toEqual(phraseFigures(states))
        const valid = states.filter((state) => state.valid)
        const sum = (topics: { count: number }[]) => topics.reduce((total, { count }) => total + count, 0)
        expect(sum(topicsOfDays(digests))).toBe(sum(topQuestions(states)))
        expect(sum(topicsOfDays(digests))).toBe(valid.length)
      }),
    )
  })

  it('find the same peaks, on the clock of any zone', () => {
    fc.assert(
      fc.property(conversations, (states) => {
        const asked = states.map(({ startedAt }) => startedAt)
        for (const timeZone of [TIME_ZONE, 'America/New_York', 'Asia/Kolkata']) {
          const peaks = peaksOfDays(digestsOf(states), { dayZone: TIME_ZONE, timeZone })
          expect(peaks).toEqual(peakMap(asked, timeZone))
        }
      }),
    )
  })

  it('can be put together by agent or by anything else of a cell', () => {
    fc.assert(
      fc.property(conversations, (states) => {
        const byAgent = tallyDaysBy(digestsOf(states), ({ agent }) => agent)
        for (const [agent, tally] of byAgent) {
          const own = states.filter((state) => state.agent === agent)
          expect(figuresOfTally(tally)).toEqual(figuresOf(own, options))
        }
        expect([...byAgent.keys()]).toEqual([...new Set(states.map(({ agent }) => agent))].sort())
      }),
    )
  })

  it('are plain data: a copy that went through the database is the same', () => {
    fc.assert(
      fc.property(conversations, (states) => {
        const digests = digestsOf(states)
        expect(structuredClone(digests)).toEqual(digests)
        expect(JSON.parse(JSON.stringify(digests))).toEqual(digests)
      }),
      { numRuns: 20 },
    )
  })
})
