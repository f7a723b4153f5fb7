import { seedNumber } from './seeded-random.ts'
import { compareProportions, trialsNeeded, type Proportion, type ProportionComparison } from './statistics.ts'

/** One of two wordings. */
export type Arm = 'a' | 'b'

/** Which wording a conversation gets: the same on every machine and after every restart, half and half. */
export function assignArm(testId: string, session: string): Arm {
  const number = seedNumber(`${testId}\n${session}`)
  return ((number ^ (number >>> 13) ^ (number >>> 7)) & 1) === 0 ? 'a' : 'b'
}

/** What was decided before the first conversation, so that looking often cannot make a winner. */
export interface AbPlan {
  /** Share that orders today, 0..1. */
  readonly baseline: number
  /** The smallest difference worth acting on, such as 0.05 for five points. */
  readonly smallestDifference: number
  readonly alpha?: number
  readonly power?: number
}

/** Conversations each wording needs before anything is decided (Fleiss); at least 30. */
export function conversationsNeeded(plan: AbPlan): number {
  const { baseline, smallestDifference, alpha, power } = plan
  const raised = Math.min(1, Math.max(0, baseline + smallestDifference))
  return Math.max(30, trialsNeeded(baseline, raised, alpha, power))
}

/** What the test says now. */
export interface AbJudgement {
  readonly state: 'collecting' | 'a-better' | 'b-better' | 'no-difference'
  readonly needed: number
  readonly comparison: ProportionComparison | null
  /** Decided before its end, because the difference is overwhelming. */
  readonly early: boolean
}

/** Haybittle–Peto: before the planned end only three standard errors stop a test, which leaves its alpha nearly whole. */
const EARLY_Z = 3

/**
 * Judges a test. Until both wordings have their planned conversations it says `collecting`, except for an overwhelming
 * difference (|z| ≥ 3, Haybittle–Peto) after at least a quarter of them; at the end the two-sided p decides.
 */
export function judgeAbTest(plan: AbPlan, a: Proportion, b: Proportion): AbJudgement {
  const needed = conversationsNeeded(plan)
  const comparison = compareProportions(a, b)
  const fewest = Math.min(a.trials, b.trials)
  const winner = (comparison?.z ?? 0) > 0 ? 'b-better' : 'a-better'
  if (comparison === null || fewest < needed) {
    const early = comparison !== null && fewest >= needed / 4 && Math.abs(comparison.z) >= EARLY_Z
    return { state: early ? winner : 'collecting', needed, comparison, early }
  }
  const significant = comparison.pValue < (plan.alpha ?? 0.05)
  return { state: significant ? winner : 'no-difference', needed, comparison, early: false }
}
