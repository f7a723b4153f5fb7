import type { ConversationState } from '../conversation/index.ts'
import { localTimeAt, parseIsoIn, type PeakMap } from '../sla/index.ts'
import { addPhraseCounts, countPhrases, type PhraseCount } from './phrases.ts'
import { addTallies, tallyOf, type FigureOptions, type Tally } from './tally.ts'
import { addArmCounts, countArms, type ArmCount } from './wording-tests.ts'
import { createQuestionCount, mergeTopics, type Topic } from './topics.ts'

/** One agent in one shop on one day. */
export interface DigestCell {
  readonly agent: string
  readonly shop: string
  readonly tally: Tally
  /** Questions by half hour since the day began in the desk's zone; what was asked past its end stands behind the 48th. */
  readonly halfHours: readonly number[]
}

/**
 * What a day's conversations add up to: small, plain, and adding up exactly with other days, so that a quarter with
 * 100,000 conversations is read from ninety of these. A past day's digest is kept; it is folded again when a
 * conversation of that day changes or when targets do.
 */
export interface DayDigest {
  /** Local day of the shop's zone, `YYYY-MM-DD`. */
  readonly day: string
  readonly cells: readonly DigestCell[]
  readonly phrases: readonly PhraseCount[]
  readonly topics: readonly Topic[]
  /** Conversations of tests of two wordings. */
  readonly arms: readonly ArmCount[]
}

/** Changes whenever a digest is made differently, so that kept ones are made again. */
export const DIGEST_VERSION = 4

/** Topics kept of a day: rarer ones do not reach the top of a quarter. */
const TOPICS_A_DAY = 60

/** How a day is added up. */
export type DigestOptions = FigureOptions & { readonly timeZone: string }

/** The digest of the conversations that began on one local day. */
export function digestDay(day: string, states: readonly ConversationState[], options: DigestOptions): DayDigest {
  const fold = createDayFold(day, options)
  fold.add(states)
  return fold.digest()
}

/** One day added up piece by piece, so that a page with a thousand conversations a day can breathe in between. */
export interface DayFold {
  /** Takes further conversations that began on this day, each once. */
  readonly add: (states: readonly ConversationState[]) => void
  /** What all of them come to. */
  readonly digest: () => DayDigest
}

/** Begins the digest of a local day, `YYYY-MM-DD`. */
export function createDayFold(day: string, options: DigestOptions): DayFold {
  const cells = new Map<string, { agent: string; shop: string; tallies: Tally[]; halfHours: number[] }>()
  const beganAt = parseIsoIn(`${day}T00:00:00`, options.timeZone)
  const questions = createQuestionCount()
  const phrases: PhraseCount[] = []
  const arms: ArmCount[] = []
  return {
    add: (states) => {
      for (const state of states) {
        const { agent, shop } = state
        const key = `${shop}\n${agent}`
        const cell = cells.get(key) ?? { agent, shop, tallies: [], halfHours: [] }
        cells.set(key, cell)
        cell.tallies.push(tallyOf(state, options))
        countHalfHours(cell.halfHours, state, beganAt)
        questions.add(state)
      }
      phrases.push(...countPhrases(states))
      arms.push(...countArms(states))
    },
    digest: () => ({
      day,
      cells: [...cells.values()].map(({ tallies, ...cell }) => ({ ...cell, tally: addTallies(tallies) })),
      phrases: addPhraseCounts(phrases),
      topics: questions.top(TOPICS_A_DAY),
      arms: addArmCounts(arms),
    }),
  }
}

function countHalfHours(halfHours: number[], { messages }: ConversationState, beganAt: number): void {
  for (const { side, history, at } of messages) {
    if (side !== 'buyer' || history) continue
    const slot = Math.floor((at - beganAt) / HALF_HOUR_MS)
    if (slot < 0 || slot >= MOST_SLOTS) continue
    while (halfHours.length <= slot) halfHours.push(0)
    halfHours[slot] = (halfHours[slot] ?? 0) + 1
  }
}

/** The sum of days, or of those of their cells that are wanted. */
export function tallyOfDays(days: Iterable<DayDigest>, wanted: (cell: DigestCell) => boolean = () => true): Tally {
  const tallies: Tally[] = []
  for (const { cells } of days) for (const cell of cells) if (wanted(cell)) tallies.push(cell.tally)
  return addTallies(tallies)
}

/** Days put together by whatever `keyOf` names, keys sorted. */
export function tallyDaysBy(
  days: Iterable<DayDigest>,
  keyOf: (cell: DigestCell, day: string) => string,
): Map<string, Tally> {
  const groups = new Map<string, Tally[]>()
  for (const { day, cells } of days) {
    for (const cell of cells) {
      const key = keyOf(cell, day)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [cell.tally])
      else group.push(cell.tally)
    }
  }
  const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : 1))
  return new Map(sorted.map(([key, tallies]) => [key, addTallies(tallies)]))
}

/** The replies of several days. */
export function phrasesOfDays(days: readonly DayDigest[]): PhraseCount[] {
  return addPhraseCounts(days.flatMap(({ phrases }) => phrases))
}

/** The questions asked most over several days. */
export function topicsOfDays(days: readonly DayDigest[], limit?: number): Topic[] {
  return mergeTopics(
    days.map(({ topics }) => topics),
    limit,
  )
}

/** Which zones a heat map is read in, and whose customers. */
export interface PeakOptions {
  /** The zone the digests' days are days of (IANA name). */
  readonly dayZone: string
  /** The zone whose wall clock the map shows: a shop abroad works in the buyer's day. */
  readonly timeZone: string
  readonly wanted?: (cell: DigestCell) => boolean
}

/** When customers come, over several days: of all, or of one shop, by half hours on the wall clock of a zone. */
export function peaksOfDays(days: readonly DayDigest[], options: PeakOptions): PeakMap {
  const { dayZone, timeZone, wanted = () => true } = options
  const counts = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  let total = 0
  let first = Infinity
  let last = -Infinity
  for (const { day, cells } of days) {
    const beganAt = parseIsoIn(`${day}T00:00:00`, dayZone)
    for (const [slot, count] of sumOfSlots(cells.filter(wanted)).entries()) {
      if (count === 0) continue
      const { weekday, hour, dayNumber } = localTimeAt(beganAt + slot * HALF_HOUR_MS, timeZone)
      const row = counts[weekday - 1]
      if (row !== undefined) row[hour] = (row[hour] ?? 0) + count
      total += count
      first = Math.min(first, dayNumber)
      last = Math.max(last, dayNumber)
    }
  }
  return { counts, total, days: total === 0 ? 0 : last - first + 1 }
}

function sumOfSlots(cells: readonly DigestCell[]): number[] {
  const sum: number[] = []
  for (const { halfHours } of cells) {
    for (const [slot, count] of halfHours.entries()) {
      while (sum.length <= slot) sum.push(0)
      sum[slot] = (sum[slot] ?? 0) + count
    }
  }
  return sum
}

const HALF_HOUR_MS = 1_800_000
/** Two days: a conversation that goes on longer is asked about in one of its own. */
const MOST_SLOTS = 96
