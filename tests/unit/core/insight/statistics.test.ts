import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assignArm,
  compareProportions,
  conversationsNeeded,
  judgeAbTest,
  normalCdf,
  normalQuantile,
  trialsNeeded,
  wilsonInterval,
} from '@/lib/core/insight/index.ts'

describe('wilsonInterval', () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d is %d to %d', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('holds the share, stays within 0..1 and narrows with more trials', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, portion) => {
        const successes = Math.round(trials * portion)
        const { low, high } = wilsonInterval(successes, trials)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low - 1e-12).toBeLessThanOrEqual(successes / trials)
        expect(high + 1e-12).toBeGreaterThanOrEqual(successes / trials)
        const more = wilsonInterval(successes * 4, trials * 4)
        expect(more.high - more.low).toBeLessThan(high - low)
      }),
    )
  })
})

describe('normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746],
    [1.96, 0.975002105],
    [-1.6448536, 0.05],
    [3, 0.998650102],
  ])('Φ(%d) is %d', (z, share) => {
    expect(normalCdf(z)).toBeCloseTo(share, 6)
  })

  it('is undone by its quantile', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 4)
    expect(normalQuantile(0.8)).toBeCloseTo(0.841621, 4)
    expect(() => normalQuantile(1)).toThrow(RangeError)
  })
})

describe('compareProportions', () => {
  it('gives Newcombe’s interval of a difference (1998, table II, example a: 56/70 and 48/80)', () => {
    const compared = compareProportions({ successes: 48, trials: 80 }, { successes: 56, trials: 70 })
    expect(compared?.difference).toBeCloseTo(0.2, 12)
    expect(compared?.interval.low).toBeCloseTo(0.0524, 4)
    expect(compared?.interval.high).toBeCloseTo(0.3339, 4)
  })

  it('tests with the pooled z: 15/100 against 30/100 is z 2.540, p 0.0111', () => {
    const compared = compareProportions({ successes: 15, trials: 100 }, { successes: 30, trials: 100 })
    expect(compared?.z).toBeCloseTo(2.54, 2)
    expect(compared?.pValue).toBeCloseTo(0.0111, 4)
  })

  it('is symmetric, calm about equal shares and null without trials', () => {
    expect(compareProportions({ successes: 0, trials: 0 }, { successes: 1, trials: 2 })).toBeNull()
    const equal = compareProportions({ successes: 0, trials: 9 }, { successes: 0, trials: 9 })
    expect(equal?.z).toBe(0)
    expect(equal?.pValue).toBeCloseTo(1, 6)
  })
})

describe('A/B test', () => {
  const plan = { baseline: 0.1, smallestDifference: 0.05 }

  it('plans the published number of conversations', () => {
    expect(trialsNeeded(0.1, 0.15)).toBe(686)
    expect(trialsNeeded(0.2, 0.3)).toBe(294)
    expect(conversationsNeeded(plan)).toBe(686)
    expect(conversationsNeeded({ baseline: 0.1, smallestDifference: 0.8 })).toBe(30)
    expect(() => trialsNeeded(0.1, 0.1)).toThrow(RangeError)
  })

  it.each([
    ['too few, though p is small', [20, 200], [36, 200], 'collecting', false],
    ['overwhelming before the end', [20, 200], [60, 200], 'b-better', true],
    ['overwhelming, but in the first quarter', [2, 100], [40, 100], 'collecting', false],
    ['enough and different', [69, 686], [103, 686], 'b-better', false],
    ['enough and different the other way', [103, 686], [69, 686], 'a-better', false],
    ['enough and alike', [69, 686], [75, 686], 'no-difference', false],
    ['nothing yet', [0, 0], [0, 0], 'collecting', false],
  ])('%s', (_title, [a1 = 0, a2 = 0], [b1 = 0, b2 = 0], state, early) => {
    const judged = judgeAbTest(plan, { successes: a1, trials: a2 }, { successes: b1, trials: b2 })
    expect(judged).toMatchObject({ state, early, needed: 686 })
  })

  it('assigns half and half, always the same, independently between tests', () => {
    const sessions = Array.from({ length: 4000 }, (_, index) => `s-${index}`)
    const first = sessions.map((session) => assignArm('greeting', session))
    expect(sessions.map((session) => assignArm('greeting', session))).toEqual(first)
    const share = first.filter((arm) => arm === 'a').length / 4000
    expect(share).toBeGreaterThan(0.46)
    expect(share).toBeLessThan(0.54)
    const same = sessions.filter((session, index) => assignArm('closing', session) === first[index]).length / 4000
    expect(same).toBeGreaterThan(0.46)
    expect(same).toBeLessThan(0.54)
  })
})
