/** Lower and upper end of an interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** z of a two-sided 95 % interval. */
export const Z95 = 1.959963984540054

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

/** The standard normal distribution function, error below 7.5e-8 (Abramowitz & Stegun 26.2.17). */
export function normalCdf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = Math.exp((-z * z) / 2) * 0.3989422804014327 * series
  return z >= 0 ? 1 - tail : tail
}

/** The z below which a share of the standard normal distribution lies, to six digits. Throws outside 0..1. */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError('a share between 0 and 1')
  let low = -9
  let high = 9
  while (high - low > 1e-9) {
    const middle = (low + high) / 2
    if (normalCdf(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

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
