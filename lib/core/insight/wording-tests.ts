import type { ConversationState, JournalEvent, WordingTest } from '../conversation/index.ts'
import { judgeAbTest, type AbJudgement, type Arm } from './ab-test.ts'
import { isOrdered } from './tally.ts'
import type { Proportion } from './statistics.ts'

/** Every test as it stands: the last word of the journal about it. Those set last come first. */
export function foldWordingTests(events: Iterable<JournalEvent>): WordingTest[] {
  const tests = new Map<string, WordingTest>()
  for (const event of events) {
    if (event.kind !== 'wording-test-set') continue
    tests.delete(event.data.testId)
    tests.set(event.data.testId, event.data)
  }
  return [...tests.values()].reverse()
}

/** Conversations that were given one wording of a test, and those of them that ordered; counts of days add up. */
export interface ArmCount extends Proportion {
  readonly testId: string
  readonly arm: Arm
}

/**
 * How the wordings of each test did. Every valid conversation that was given a wording counts, whether the agent used it
 * or not: leaving out those who did not would leave out the same customers the wording failed with.
 */
export function countArms(states: Iterable<ConversationState>): ArmCount[] {
  const counts: ArmCount[] = []
  for (const state of states) {
    if (!state.valid) continue
    const successes = isOrdered(state) ? 1 : 0
    for (const [testId, arm] of Object.entries(state.wordings ?? {})) counts.push({ testId, arm, trials: 1, successes })
  }
  return addArmCounts(counts)
}

/** Counts of the same wording put together. */
export function addArmCounts(counts: Iterable<ArmCount>): ArmCount[] {
  const sums = new Map<string, ArmCount>()
  for (const { testId, arm, trials, successes } of counts) {
    const key = `${arm} ${testId}`
    const sum = sums.get(key)
    const more = { trials: trials + (sum?.trials ?? 0), successes: successes + (sum?.successes ?? 0) }
    sums.set(key, { testId, arm, ...more })
  }
  return [...sums.values()]
}

/** A test with what its conversations say of it. */
export interface JudgedTest {
  readonly test: WordingTest
  readonly a: Proportion
  readonly b: Proportion
  readonly judgement: AbJudgement
}

/** Holds a test against the counts of its conversations, by the plan that was made before the first of them. */
export function judgeWordingTest(test: WordingTest, counts: readonly ArmCount[]): JudgedTest {
  const of = (arm: Arm): Proportion => {
    const found = counts.find((count) => count.testId === test.testId && count.arm === arm)
    return { trials: found?.trials ?? 0, successes: found?.successes ?? 0 }
  }
  const [a, b] = [of('a'), of('b')]
  const { baseline, smallestDifference } = test
  return { test, a, b, judgement: judgeAbTest({ baseline, smallestDifference }, a, b) }
}

/**
 * {@link judgeWordingTest} day by day, `days` oldest first: the first day that decides has the last word. Who would go on
 * looking after the plan is full would find a difference by patience alone.
 */
export function judgeWordingTestByDay(test: WordingTest, days: Iterable<readonly ArmCount[]>): JudgedTest {
  let counts: readonly ArmCount[] = []
  let judged = judgeWordingTest(test, counts)
  for (const day of days) {
    const own = day.filter(({ testId }) => testId === test.testId)
    if (own.length === 0) continue
    counts = addArmCounts([...counts, ...own])
    judged = judgeWordingTest(test, counts)
    if (judged.judgement.state !== 'collecting') return judged
  }
  return judged
}
