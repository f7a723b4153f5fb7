import type { DrillRecord, JournalEvent } from '../conversation/index.ts'

/** One awkward question of a set, with what a good answer shows. */
export interface DrillQuestion {
  readonly question: string
  /** What the supervisor looks for. */
  readonly wanted: string
  /** Words of which at least one group must stand in the answer; empty: nothing is demanded. */
  readonly mustMention: readonly string[]
}

/** A set of awkward questions. */
export interface DrillSet {
  readonly id: string
  readonly name: string
  readonly questions: readonly DrillQuestion[]
}

/** What is held against an answer, beside the rules and nudges. */
export type DrillFault = 'too-slow' | 'says-nothing' | 'misses-point'

/** Seconds within which an answer is expected: DOMAIN FLOW-AFTER, "within 1 minute". */
export const DRILL_SECONDS = 60

/** Shorter answers say nothing to an awkward question. */
const SHORTEST_UNITS = 8

/** What the clock and the set itself find wrong with an answer. `seconds` from the question on the screen to sending. */
export function drillFaults(question: DrillQuestion, text: string, seconds: number): DrillFault[] {
  const said = text.trim().toLowerCase()
  const misses =
    question.mustMention.length > 0 && !question.mustMention.some((words) => said.includes(words.toLowerCase()))
  return [
    ...(seconds > DRILL_SECONDS ? (['too-slow'] as const) : []),
    ...(said.length < SHORTEST_UNITS ? (['says-nothing'] as const) : []),
    ...(misses && said.length >= SHORTEST_UNITS ? (['misses-point'] as const) : []),
  ]
}

/** How a drill went, for comparing over time and between candidates. */
export interface DrillResult {
  readonly record: DrillRecord
  /** Epoch ms. */
  readonly at: number
  /** Answers without a fault ÷ answers. */
  readonly cleanShare: number
  readonly meanSeconds: number
  /** Mean of the supervisor's marks, 0..5; null while there are none. */
  readonly meanMark: number | null
}

/** Every drill of the journal, newest first; one that was marked again counts as last marked. */
export function drillResults(events: Iterable<JournalEvent>): DrillResult[] {
  const results = new Map<string, DrillResult>()
  for (const event of events) {
    if (event.kind !== 'drill-finished' || event.data.answers.length === 0) continue
    const { answers, drillId, trainee } = event.data
    const marks = answers.flatMap(({ mark }) => (mark === null ? [] : [mark]))
    results.set(`${drillId}\n${trainee}\n${answers.map(({ text }) => text).join('\n')}`, {
      record: event.data,
      at: event.at,
      cleanShare: answers.filter(({ faults }) => faults.length === 0).length / answers.length,
      meanSeconds: mean(answers.map(({ seconds }) => seconds)) ?? 0,
      meanMark: mean(marks),
    })
  }
  return [...results.values()].sort((left, right) => right.at - left.at)
}

/** One person in one set over time. */
export interface DrillCourse {
  readonly drillId: string
  readonly trainee: string
  readonly times: number
  /** The first and the last time, of several the same when there is one. */
  readonly first: DrillResult
  readonly last: DrillResult
}

/** How each person went on in each set, those who stand best now first: to compare candidates and a person with before. */
export function drillCourses(results: readonly DrillResult[]): DrillCourse[] {
  const courses = new Map<string, DrillCourse>()
  for (const result of results.toSorted((left, right) => left.at - right.at)) {
    const { drillId, trainee } = result.record
    const key = `${drillId}\n${trainee}`
    const known = courses.get(key)
    const times = (known?.times ?? 0) + 1
    courses.set(key, { drillId, trainee, times, first: known?.first ?? result, last: result })
  }
  return [...courses.values()].sort(
    ({ last: left }, { last: right }) =>
      right.cleanShare - left.cleanShare ||
      (right.meanMark ?? 0) - (left.meanMark ?? 0) ||
      left.meanSeconds - right.meanSeconds,
  )
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
