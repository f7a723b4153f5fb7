import { autoReplyTest } from './auto-reply.ts'
import { exchangesOf, inOrder, type Exchange } from './exchanges.ts'
import type { SlaSession } from './policy.ts'
import type { PlatformPreset, PresetId } from './preset.ts'
import { requirePreset } from './presets.ts'
import { isOpenAt, timeOfDayMs } from './service-hours.ts'
import { isSmallTalk } from './small-talk.ts'
import { isoDayOf, localTimeAt, parseIsoIn } from './zone.ts'

/** What the caller knows beyond the preset. */
export interface PlatformMetricOptions {
  /** IANA name: the marketplace's local time. */
  readonly timeZone: string
  /** Epoch ms. Questions not yet answered and not yet late are left out; without it, unanswered is failed. */
  readonly now?: number
  /** Public holidays or holiday mode, local days `YYYY-MM-DD`, for presets that leave them out. */
  readonly holidays?: readonly string[]
  readonly autoReplyMarks?: readonly string[]
  readonly autoReplyTexts?: readonly string[]
}

/** A share: `rate` is 0..1, null when nothing counts. */
export interface RateMetric {
  readonly rate: number | null
  readonly numerator: number
  readonly denominator: number
}

/** A mean wait in seconds, null when nothing counts. */
export interface MeanMetric {
  readonly meanSeconds: number | null
  readonly rounds: number
}

/** How one wait ended: in time, late, or not decided yet. */
type Verdict = 'in-time' | 'late' | 'pending'

interface CountedSession {
  readonly key: string
  readonly exchanges: readonly Exchange[]
}

/**
 * A marketplace's own figure, estimated from what the log saw (CONTRACTS 5). `preset` is an id that ships or an edited
 * preset. Rates for most, `{ meanSeconds, rounds }` for mean formulas. Throws RangeError for an unknown id or zone.
 */
export function platformMetric(
  preset: PresetId | PlatformPreset,
  sessions: readonly SlaSession[],
  options: PlatformMetricOptions,
): RateMetric | MeanMetric {
  const chosen = typeof preset === 'string' ? requirePreset(preset) : preset
  const counted = countedSessions(chosen, sessions, options)
  const waits = counted.flatMap((session) => session.exchanges)
  switch (chosen.kind) {
    case 'round-mean':
      return meanOf(waits, chosen)
    case 'session-first-mean':
      return meanOf(firsts(counted), chosen)
    case 'round-within':
      return rateOf(waits.map((wait) => verdictOf(wait, chosen.targetSeconds, options.now)))
    case 'session-first-within':
      return rateOf(firsts(counted).map((wait) => verdictOf(wait, chosen.targetSeconds, options.now)))
    case 'session-mean-within':
      return rateOf(counted.map((session) => meanVerdict(session.exchanges, chosen, options.now)))
    case 'session-resolved-within':
      return rateOf(counted.map((session) => resolvedVerdict(session.exchanges, chosen, options.now)))
    case 'buyer-day-any-late':
      return rateOf(buyerDayVerdicts(counted, chosen, options))
    case 'cycle-deadline':
      return rateOf(waits.map((wait) => verdictBy(wait, deadlineOf(wait.start, chosen, options.timeZone), options.now)))
  }
}

function countedSessions(
  preset: PlatformPreset,
  sessions: readonly SlaSession[],
  options: PlatformMetricOptions,
): CountedSession[] {
  const { timeZone, holidays = [] } = options
  const isAuto = autoReplyTest({
    autoReplyMarks: options.autoReplyMarks ?? [],
    autoReplyTexts: options.autoReplyTexts ?? [],
  })
  const asksNothing = preset.smallTalk === 'ignore' ? { asksNothing: isSmallTalk } : {}
  const calendar = { timeZone, windows: preset.windows }
  const isCounted = (at: number): boolean => preset.windows.length === 0 || isOpenAt(at, calendar)
  const dayOf = (at: number): number => localTimeAt(at, timeZone).dayNumber
  const counted: CountedSession[] = []
  for (const session of sessions) {
    if (preset.skipsSellerStarted && startedBy(session) === 'seller') continue
    if (preset.skipsNoResponseNeeded && session.noResponseNeeded === true) continue
    const all = exchangesOf(session.messages, { isAuto, ...asksNothing, zeroSecond: preset.zeroSecond })
    const begins = all[0]?.start
    const exchanges = all.filter((wait) => {
      if (!isCounted(preset.windowBy === 'session' ? (begins ?? wait.start) : wait.start)) return false
      if (preset.skipsNextDay && (wait.answered === null || dayOf(wait.answered) !== dayOf(wait.start))) return false
      return !(preset.skipsHolidays && holidays.includes(isoDayOf(dayOf(wait.start))))
    })
    if (exchanges.length > 0) counted.push({ key: session.buyer ?? session.id, exchanges })
  }
  return counted
}

/** Who opened the talk: as told, else the first line that is not the console's. */
function startedBy(session: SlaSession): 'buyer' | 'seller' {
  if (session.startedBy !== undefined) return session.startedBy
  const first = inOrder(session.messages).find((message) => message.side !== 'system')
  return first?.side === 'agent' ? 'seller' : 'buyer'
}

function firsts(sessions: readonly CountedSession[]): Exchange[] {
  return sessions.flatMap((session) => session.exchanges.slice(0, 1))
}

function verdictBy(wait: Exchange, dueAt: number, now: number | undefined): Verdict {
  if (wait.answered !== null) return wait.answered <= dueAt ? 'in-time' : 'late'
  return now !== undefined && now <= dueAt ? 'pending' : 'late'
}

function verdictOf(wait: Exchange, targetSeconds: number, now: number | undefined): Verdict {
  return verdictBy(wait, wait.start + targetSeconds * 1000, now)
}

/** A session passes when its answered waits are short enough on average and none hangs past the target. */
function meanVerdict(waits: readonly Exchange[], preset: PlatformPreset, now: number | undefined): Verdict {
  const answered = waits.filter((wait) => wait.answered !== null)
  const open = waits.filter((wait) => wait.answered === null)
  if (open.some((wait) => verdictOf(wait, preset.targetSeconds, now) === 'late')) return 'late'
  if (answered.length === 0) return 'pending'
  const total = answered.reduce((sum, wait) => sum + secondsOf(wait, preset), 0)
  return total / answered.length <= preset.targetSeconds ? 'in-time' : 'late'
}

function resolvedVerdict(waits: readonly Exchange[], preset: PlatformPreset, now: number | undefined): Verdict {
  const first = waits[0]
  const last = waits.at(-1)
  if (first === undefined || last === undefined) return 'pending'
  return verdictBy({ ...first, answered: last.answered }, first.start + preset.targetSeconds * 1000, now)
}

function buyerDayVerdicts(
  sessions: readonly CountedSession[],
  preset: PlatformPreset,
  options: PlatformMetricOptions,
): Verdict[] {
  const days = new Map<string, Verdict>()
  for (const { key, exchanges } of sessions) {
    for (const wait of exchanges) {
      const day = `${localTimeAt(wait.start, options.timeZone).dayNumber} ${key}`
      const verdict = verdictOf(wait, preset.targetSeconds, options.now)
      days.set(day, worse(days.get(day), verdict))
    }
  }
  return [...days.values()]
}

/** Late outweighs in time, which outweighs undecided. */
function worse(left: Verdict | undefined, right: Verdict): Verdict {
  if (left === 'late' || right === 'late') return 'late'
  return left === 'in-time' || right === 'in-time' ? 'in-time' : 'pending'
}

/** When a question of a daily cycle must be answered: the cycle ends at the next `endsAt`, the answer is due after it. */
function deadlineOf(start: number, preset: PlatformPreset, timeZone: string): number {
  const { endsAt, answerBy } = preset.cycle ?? { endsAt: '24:00', answerBy: '24:00' }
  const local = localTimeAt(start, timeZone)
  const endMs = timeOfDayMs(endsAt)
  const answerMs = timeOfDayMs(answerBy)
  const endDay = local.msOfDay < endMs ? local.dayNumber : local.dayNumber + 1
  const dueDay = answerMs >= endMs ? endDay : endDay + 1
  const wall = new Date(dueDay * 86_400_000 + answerMs).toISOString().slice(0, -1)
  return parseIsoIn(wall, timeZone)
}

function secondsOf(wait: Exchange, preset: PlatformPreset): number {
  const seconds = ((wait.answered ?? wait.start) - wait.start) / 1000
  return preset.capSeconds === undefined ? seconds : Math.min(seconds, preset.capSeconds)
}

function meanOf(waits: readonly Exchange[], preset: PlatformPreset): MeanMetric {
  const answered = waits.filter((wait) => wait.answered !== null)
  const total = answered.reduce((sum, wait) => sum + secondsOf(wait, preset), 0)
  return { meanSeconds: answered.length === 0 ? null : total / answered.length, rounds: answered.length }
}

function rateOf(verdicts: readonly Verdict[]): RateMetric {
  const numerator = verdicts.filter((verdict) => verdict === 'in-time').length
  const denominator = verdicts.filter((verdict) => verdict !== 'pending').length
  return { rate: denominator === 0 ? null : numerator / denominator, numerator, denominator }
}
