/** A moment as a clock on the wall shows it, in the time zone of whoever looks at the page. */
export interface WallTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** What a time text on a page says. */
export type PageTime =
  | { readonly kind: 'wall'; readonly wall: WallTime; readonly precision: 'minute' | 'second' }
  /** Epoch milliseconds: the text says its own time zone. */
  | { readonly kind: 'epoch'; readonly at: number }
  | { readonly kind: 'ago'; readonly ms: number }

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second?: number
}

const DAY_MS = 86_400_000
/** A time later than now by less than this is a clock that is off, not yesterday. */
const CLOCK_SLACK_MS = 10 * 60_000

/**
 * Reads a time as consoles write it (facts/consoles.md): `HH:MM`, `2026年09月08日 17:30:17`, `昨天 10:05`, `周三 9:12`,
 * `2-22 18:55:20`, `3分钟前`, `Nov 22, 5:30 PM`, ISO 8601, epoch digits. `today` is the reader's wall clock now. A text
 * that names only a day, or none of these, is undefined: no time of day is made up. A time without a day is the last
 * one that has passed.
 */
export function findPageTime(text: string, today: WallTime): PageTime | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  if (plain === '' || plain.length > 200) return undefined
  return findEpoch(plain) ?? findAgo(plain) ?? findWall(plain, today)
}

function findEpoch(text: string): PageTime | undefined {
  if (/^\d{13}$/.test(text)) return { kind: 'epoch', at: Number(text) }
  if (/^\d{10}$/.test(text)) return { kind: 'epoch', at: Number(text) * 1000 }
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const at = Date.parse(text.replace(' ', 'T'))
    return Number.isNaN(at) ? undefined : { kind: 'epoch', at }
  }
  return undefined
}

const agoUnits: readonly (readonly [RegExp, number])[] = [
  [/^(?:秒|s|secs?|seconds?)$/i, 1000],
  [/^(?:分钟|分|m|mins?|minutes?)$/i, 60_000],
  [/^(?:小时|个小时|h|hrs?|hours?)$/i, 3_600_000],
]

function findAgo(text: string): PageTime | undefined {
  if (/^(?:刚刚|just now|now)$/i.test(text)) return { kind: 'ago', ms: 0 }
  const found = /^(\d{1,4}) ?(秒|分钟|分|个小时|小时|[a-z]{1,7}) ?(?:前|之前|ago)$/i.exec(text)
  const unit = agoUnits.find(([word]) => word.test(found?.[2] ?? ''))
  return found === null || unit === undefined ? undefined : { kind: 'ago', ms: Number(found[1]) * unit[1] }
}

function findWall(text: string, today: WallTime): PageTime | undefined {
  const clock = findClock(text)
  if (clock === undefined) return undefined
  const second = clock.second ?? 0
  const precision = clock.second === undefined ? 'minute' : 'second'
  const day = findDay(text, today)
  const wall: WallTime = { ...(day ?? dayOf(today)), hour: clock.hour, minute: clock.minute, second }
  const late = day === undefined && stamp(wall) > stamp(today) + CLOCK_SLACK_MS
  return { kind: 'wall', wall: late ? { ...wall, ...dayBefore(today, 1) } : wall, precision }
}

function findClock(text: string): Clock | undefined {
  const found =
    /(?:(上午|下午|凌晨|早上|中午|晚上|傍晚|[AP]\.?M\.?) ?)?(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?!\d)(?: ?([AP])\.?M\b)?/i.exec(
      text,
    )
  if (found === null) return undefined
  const [, before = '', hours = '', minutes = '', seconds, after = ''] = found
  const half = `${before}${after}`
  const read = Number(hours)
  const afternoon = /下午|晚上|傍晚|^p/i.test(half) || (half === '中午' && read < 11)
  const morning = /上午|凌晨|早上|^a/i.test(half)
  const hour = afternoon && read < 12 ? read + 12 : morning && read === 12 ? 0 : read
  return { hour, minute: Number(minutes), ...(seconds === undefined ? {} : { second: Number(seconds) }) }
}

const weekdays: readonly RegExp[] = [
  /(?:周|星期|礼拜)[日天]|\bsun(?:day)?\b/i,
  /(?:周|星期|礼拜)一|\bmon(?:day)?\b/i,
  /(?:周|星期|礼拜)二|\btue(?:s|sday)?\b/i,
  /(?:周|星期|礼拜)三|\bwed(?:nesday)?\b/i,
  /(?:周|星期|礼拜)四|\bthu(?:rs|rsday)?\b/i,
  /(?:周|星期|礼拜)五|\bfri(?:day)?\b/i,
  /(?:周|星期|礼拜)六|\bsat(?:urday)?\b/i,
]
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function findDay(text: string, today: WallTime): Day | undefined {
  return findWrittenDay(text, today) ?? findNamedMonth(text, today) ?? findNamedDay(text, today)
}

function findWrittenDay(text: string, today: WallTime): Day | undefined {
  const full = /(?<!\d)(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})(?!\d)/.exec(text)
  if (full !== null) return realDay(Number(full[1]), Number(full[2]), Number(full[3]))
  const trailing = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text)
  if (trailing !== null) {
    const year = Number(trailing[3])
    return nearest(
      [
        realDay(year, Number(trailing[1]), Number(trailing[2])),
        realDay(year, Number(trailing[2]), Number(trailing[1])),
      ],
      today,
    )
  }
  const short = /(\d{1,2})[-/月] ?(\d{1,2})(?!\d)/.exec(text)
  if (short === null) return undefined
  const [one, two] = [Number(short[1]), Number(short[2])]
  const years = [today.year, today.year - 1]
  const monthFirst = years.map((year) => realDay(year, one, two))
  const dayFirst = short[0].includes('/') ? years.map((year) => realDay(year, two, one)) : []
  return nearest([...monthFirst, ...dayFirst], today)
}

function findNamedMonth(text: string, today: WallTime): Day | undefined {
  const found =
    /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?|\b(\d{1,2}) ([a-z]{3})[a-z]{0,6}\.?(?:,? (\d{4}))?/i.exec(
      text,
    )
  if (found === null) return undefined
  const month = months.indexOf((found[1] ?? found[5] ?? '').toLowerCase()) + 1
  if (month === 0) return undefined
  const day = Number(found[2] ?? found[4])
  const year = found[3] ?? found[6]
  const years = year === undefined ? [today.year, today.year - 1] : [Number(year)]
  return nearest(
    years.map((candidate) => realDay(candidate, month, day)),
    today,
  )
}

function findNamedDay(text: string, today: WallTime): Day | undefined {
  if (/今天|今日|\btoday\b/i.test(text)) return dayOf(today)
  if (/昨天|昨日|\byesterday\b/i.test(text)) return dayBefore(today, 1)
  if (/前天/.test(text)) return dayBefore(today, 2)
  const weekday = weekdays.findIndex((word) => word.test(text))
  if (weekday < 0) return undefined
  const now = new Date(stamp(today)).getUTCDay()
  return dayBefore(today, (now - weekday + 7) % 7)
}

/** The candidate that lies nearest before now: nobody's chat is in the future. */
function nearest(candidates: readonly (Day | undefined)[], today: WallTime): Day | undefined {
  const limit = stamp(today) + DAY_MS
  const past = candidates
    .filter((day) => day !== undefined)
    .filter((day) => Date.UTC(day.year, day.month - 1, day.day) <= limit)
  return past.reduce<Day | undefined>(
    (best, day) =>
      best === undefined || Date.UTC(day.year, day.month - 1, day.day) > Date.UTC(best.year, best.month - 1, best.day)
        ? day
        : best,
    undefined,
  )
}

function realDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined
}

function dayOf({ year, month, day }: WallTime): Day {
  return { year, month, day }
}

function dayBefore(today: WallTime, days: number): Day {
  const date = new Date(Date.UTC(today.year, today.month - 1, today.day) - days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function stamp(wall: WallTime): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)
}
