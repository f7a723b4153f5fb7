import { bisect, errorFunction } from 'simple-statistics'

/** Lower and upper end of an interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Wilson's score interval of a share (E. B. Wilson 1927; recommended by Newcombe 1998 for small counts): honest where a
 * bare percentage is not. No trials: anything from 0 to 1.
 */
export function wilsonInterval(successes: number, trials: number, z: number = Z95): Interval {
  if (trials <= 0) return { low: 0, high: 1 }
  const share = successes / trials
  const spread = z * Math.sqrt(share * (1 - share) * trials + (z * z) / 4)
  const middle = successes + (z * z) / 2
  const scale = trials + z * z
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) }
}

/** The standard normal distribution function, by the kept library's error function (error below 1.2e-7). */
export function normalCdf(z: number): number {
  return (1 + errorFunction(z / Math.SQRT2)) / 2
}

/** Halvings of 18 that leave less than a billionth. */
const MOST_HALVINGS = 40

/** The z below which a share of the standard normal distribution lies, to six digits. Throws outside 0..1. */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError('a share between 0 and 1')
  return bisect((z) => normalCdf(z) - share, -9, 9, MOST_HALVINGS, 1e-9)
}

/** z of a two-sided 95 % interval. */
const Z95 = normalQuantile(0.975)

/** So many of so many. */
export interface Proportion {
  readonly successes: number
  readonly trials: number
}

/** What a comparison of two shares says. */
export interface ProportionComparison {
  /** Second minus first. */
  readonly difference: number
  /** 95 % interval of the difference (Newcombe 1998, method 10: from the Wilson intervals). */
  readonly interval: Interval
  readonly z: number
  /** Two-sided, pooled z test. */
  readonly pValue: number
}

/** Compares two shares; null when one of them has no trials. */
export function compareProportions(first: Proportion, second: Proportion): ProportionComparison | null {
  if (first.trials <= 0 || second.trials <= 0) return null
  const p1 = first.successes / first.trials
  const p2 = second.successes / second.trials
  const pooled = (first.successes + second.successes) / (first.trials + second.trials)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials))
  const z = error === 0 ? 0 : (p2 - p1) / error
  const one = wilsonInterval(first.successes, first.trials)
  const two = wilsonInterval(second.successes, second.trials)
  return {
    difference: p2 - p1,
    interval: {
      low: p2 - p1 - Math.hypot(p2 - two.low, one.high - p1),
      high: p2 - p1 + Math.hypot(two.high - p2, p1 - one.low),
    },
    z,
    pValue: Math.min(1, 2 * (1 - normalCdf(Math.abs(z)))),
  }
}

/**
 * Trials each of two groups needs to tell two shares apart (Fleiss, Levin & Paik 2003, without continuity correction).
 * Throws RangeError for equal shares, which no number tells apart.
 */
export function trialsNeeded(first: number, second: number, alpha: number = 0.05, power: number = 0.8): number {
  if (first === second) throw new RangeError('two different shares')
  const middle = (first + second) / 2
  const noise =
    normalQuantile(1 - alpha / 2) * Math.sqrt(2 * middle * (1 - middle)) +
    normalQuantile(power) * Math.sqrt(first * (1 - first) + second * (1 - second))
  return Math.ceil((noise * noise) / (first - second) ** 2)
}
