const DAY_MS = 86_400_000

/** Formatters are slow to make and hold no state that a caller could see, so one per zone is kept. */
const formatters = new Map<string, Intl.DateTimeFormat>()
/** Offset of each UTC day on which it does not change, per zone; days with a clock change are never kept. */
const offsetsByDay = new Map<string, Map<number, number>>()
const KEPT_DAYS = 4096

/** Wall-clock time in a zone. `dayNumber` counts local days since 1970-01-01; `weekday` is ISO, 1 = Monday. */
export interface LocalTime {
  readonly dayNumber: number
  readonly weekday: number
  readonly hour: number
  readonly minute: number
  /** Milliseconds since local midnight, by the wall clock. */
  readonly msOfDay: number
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const kept = formatters.get(timeZone)
  if (kept !== undefined) return kept
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(timeZone, made)
  return made
}

function offsetByFormatter(at: number, timeZone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(at)) part[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

/**
 * How far the zone's wall clock is ahead of UTC at `at` (epoch ms), in milliseconds. Any IANA name, daylight saving
 * included. Throws RangeError for a zone the machine does not know.
 */
export function offsetMsAt(at: number, timeZone: string): number {
  const day = Math.floor(at / DAY_MS)
  let known = offsetsByDay.get(timeZone)
  const kept = known?.get(day)
  if (kept !== undefined) return kept
  const first = offsetByFormatter(day * DAY_MS, timeZone)
  if (first !== offsetByFormatter((day + 1) * DAY_MS, timeZone)) return offsetByFormatter(at, timeZone)
  if (known === undefined || known.size >= KEPT_DAYS) {
    known = new Map()
    offsetsByDay.set(timeZone, known)
  }
  known.set(day, first)
  return first
}

/** The wall clock of `timeZone` at `at` (epoch ms). */
export function localTimeAt(at: number, timeZone: string): LocalTime {
  const wallMs = at + offsetMsAt(at, timeZone)
  const dayNumber = Math.floor(wallMs / DAY_MS)
  const msOfDay = wallMs - dayNumber * DAY_MS
  const minutes = Math.floor(msOfDay / 60_000)
  return {
    dayNumber,
    weekday: weekdayOf(dayNumber),
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    msOfDay,
  }
}

/** ISO weekday (1 = Monday) of a local day number; 1970-01-01 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1
}

/** `YYYY-MM-DD` of a local day number. */
export function isoDayOf(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10)
}

/**
 * `at` (epoch ms) as ISO 8601 with the zone's offset, such as `2025-11-12T10:00:00+08:00`; milliseconds are written
 * only when there are any, so a parsed time is the same number again.
 */
export function isoWithOffset(at: number, timeZone: string): string {
  const offset = timeZone === 'UTC' ? 0 : offsetMsAt(at, timeZone)
  const wall = new Date(at + offset).toISOString()
  const time = wall.endsWith('.000Z') ? wall.slice(0, -5) : wall.slice(0, -1)
  const minutes = Math.abs(Math.round(offset / 60_000))
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0')
  return `${time}${offset < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`
}

/**
 * The instant between two instants at which the zone's offset changes (first millisecond of the new offset), or
 * undefined when it is the same at both ends. At most one change is expected between them.
 */
export function findOffsetChange(fromMs: number, toMs: number, timeZone: string): number | undefined {
  const before = offsetMsAt(fromMs, timeZone)
  if (before === offsetMsAt(toMs, timeZone)) return undefined
  let low = fromMs
  let high = toMs
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMsAt(middle, timeZone) === before) low = middle
    else high = middle
  }
  return high
}

/**
 * Epoch ms of an ISO 8601 text; without an offset it is read on the wall clock of `timeZone`. NaN when it is no time.
 */
export function parseIsoIn(text: string, timeZone: string): number {
  if (/(?:z|[+-]\d{2}:?\d{2})$/i.test(text)) return Date.parse(text)
  const wallMs = Date.parse(`${text.includes('T') ? text : text.replace(' ', 'T')}Z`)
  if (Number.isNaN(wallMs)) return Number.NaN
  const guess = wallMs - offsetMsAt(wallMs, timeZone)
  return wallMs - offsetMsAt(guess, timeZone)
}
