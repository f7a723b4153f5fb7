import type { ServiceHours } from './policy.ts'
import { findOffsetChange, isoDayOf, localTimeAt, offsetMsAt, weekdayOf } from './zone.ts'

const DAY_MS = 86_400_000
/** How far ahead an opening is looked for; a year with no opening is no service. */
const SEARCH_DAYS = 400

/** When somebody is there, on the wall clock of a zone. */
export interface ServiceCalendar {
  readonly timeZone: string
  readonly windows: readonly ServiceHours[]
  readonly holidays?: readonly string[]
  readonly makeUpDays?: readonly { readonly day: string; readonly as: number }[]
}

interface Span {
  readonly from: number
  readonly to: number
}

/** The few times of day that shops open and close at, asked for with every round. */
const timesOfDay = new Map<string, number>()
const KEPT_TIMES = 256

/** Milliseconds since midnight of `HH:MM` or `HH:MM:SS`, up to `24:00`. Throws RangeError for anything else. */
export function timeOfDayMs(text: string): number {
  const known = timesOfDay.get(text)
  if (known !== undefined) return known
  const ms = parseTimeOfDay(text)
  if (timesOfDay.size < KEPT_TIMES) timesOfDay.set(text, ms)
  return ms
}

function parseTimeOfDay(text: string): number {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim())
  if (match !== null) {
    const minute = Number(match[2])
    const second = Number(match[3] ?? 0)
    const ms = (Number(match[1]) * 3600 + minute * 60 + second) * 1000
    if (minute < 60 && second < 60 && ms <= DAY_MS) return ms
  }
  throw new RangeError(`not a time of day: ${text}`)
}

/** The weekday whose windows hold on a local day: its own, another's (调休), or none on a holiday. */
function rulingWeekday(calendar: ServiceCalendar, dayNumber: number): number {
  const { holidays, makeUpDays } = calendar
  if ((holidays === undefined || holidays.length === 0) && (makeUpDays === undefined || makeUpDays.length === 0)) {
    return weekdayOf(dayNumber)
  }
  const day = isoDayOf(dayNumber)
  const makeUp = makeUpDays?.find((entry) => entry.day === day)
  if (makeUp !== undefined) return makeUp.as
  return holidays?.includes(day) === true ? 0 : weekdayOf(dayNumber)
}

/** The windows that begin on a local day, as wall-clock milliseconds since 1970, in order. */
function wallSpansOf(calendar: ServiceCalendar, dayNumber: number): Span[] {
  const weekday = rulingWeekday(calendar, dayNumber)
  const spans: Span[] = []
  for (const window of calendar.windows) {
    if (!window.days.includes(weekday)) continue
    const from = timeOfDayMs(window.from)
    const to = timeOfDayMs(window.to)
    const midnight = dayNumber * DAY_MS
    spans.push({ from: midnight + from, to: midnight + to + (to <= from ? DAY_MS : 0) })
  }
  return spans.sort((left, right) => left.from - right.from)
}

/**
 * Whether `at` (epoch ms) lies in service hours: windows are [from, to) on the wall clock and belong to the day they
 * begin on. On the night the clocks go back an hour that comes twice is open, or closed, both times.
 */
export function isOpenAt(at: number, calendar: ServiceCalendar): boolean {
  const wall = at + offsetMsAt(at, calendar.timeZone)
  const dayNumber = Math.floor(wall / DAY_MS)
  for (const day of [dayNumber, dayNumber - 1]) {
    if (wallSpansOf(calendar, day).some((span) => span.from <= wall && wall < span.to)) return true
  }
  return false
}

/** The same windows as instants. A wall span over a clock change is cut there and each part read with its own offset. */
function openSpansOf(calendar: ServiceCalendar, dayNumber: number): Span[] {
  const { timeZone } = calendar
  const before = (dayNumber - 1) * DAY_MS
  const after = (dayNumber + 3) * DAY_MS
  const change = findOffsetChange(before, after, timeZone)
  const firstOffset = offsetMsAt(before, timeZone)
  const wallSpans = wallSpansOf(calendar, dayNumber)
  if (change === undefined) return wallSpans.map(({ from, to }) => ({ from: from - firstOffset, to: to - firstOffset }))
  const lastOffset = offsetMsAt(after, timeZone)
  const spans: Span[] = []
  for (const { from, to } of wallSpans) {
    spans.push({ from: from - firstOffset, to: Math.min(to - firstOffset, change) })
    spans.push({ from: Math.max(from - lastOffset, change), to: to - lastOffset })
  }
  return spans.filter((span) => span.from < span.to).sort((left, right) => left.from - right.from)
}

/** Open milliseconds in [fromMs, toMs); overlapping windows count once. 0 when `toMs` is not after `fromMs`. */
export function openMsBetween(fromMs: number, toMs: number, calendar: ServiceCalendar): number {
  if (toMs <= fromMs) return 0
  const firstDay = localTimeAt(fromMs, calendar.timeZone).dayNumber - 1
  const lastDay = localTimeAt(toMs, calendar.timeZone).dayNumber + 1
  let open = 0
  let counted = fromMs
  for (let day = firstDay; day <= lastDay; day += 1) {
    for (const span of openSpansOf(calendar, day)) {
      const from = Math.max(span.from, counted)
      const to = Math.min(span.to, toMs)
      if (from >= to) continue
      open += to - from
      counted = to
    }
  }
  return open
}

/**
 * The instant at which `ms` open milliseconds have passed since `fromMs`. Undefined when there is not that much service
 * within 400 days (no windows, or none that ever opens).
 */
export function findInstantAfterOpenMs(fromMs: number, ms: number, calendar: ServiceCalendar): number | undefined {
  let left = ms
  let counted = fromMs
  const firstDay = localTimeAt(fromMs, calendar.timeZone).dayNumber - 1
  for (let day = firstDay; day <= firstDay + SEARCH_DAYS; day += 1) {
    for (const span of openSpansOf(calendar, day)) {
      const from = Math.max(span.from, counted)
      if (from >= span.to) continue
      if (span.to - from >= left) return from + left
      left -= span.to - from
      counted = span.to
    }
  }
  return undefined
}
