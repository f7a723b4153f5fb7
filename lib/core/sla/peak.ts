import type { ServiceHours } from './policy.ts'
import { timeOfDayMs } from './service-hours.ts'
import { localTimeAt } from './zone.ts'

/** When customers come: counts by ISO weekday (row 0 = Monday) and hour of the local day (0..23). */
export interface PeakMap {
  readonly counts: readonly (readonly number[])[]
  readonly total: number
  /** Local days between the first and the last arrival, both counted; for averages. */
  readonly days: number
}

/** The heat map of arrivals (epoch ms, one a question or conversation) on the wall clock of a zone. */
export function peakMap(arrivals: Iterable<number>, timeZone: string): PeakMap {
  const counts = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  let total = 0
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const at of arrivals) {
    const { weekday, hour, dayNumber } = localTimeAt(at, timeZone)
    const row = counts[weekday - 1]
    if (row !== undefined) row[hour] = (row[hour] ?? 0) + 1
    total += 1
    first = Math.min(first, dayNumber)
    last = Math.max(last, dayNumber)
  }
  return { counts, total, days: total === 0 ? 0 : last - first + 1 }
}

/**
 * Share of a heat map's arrivals that come within a service window, 0..1 ("02:00–06:00 is 3 %: don't staff it"); null when
 * nobody came. Hours that the window covers in part count by that part.
 */
export function windowShare({ counts, total }: PeakMap, { days, from, to }: ServiceHours): number | null {
  if (total === 0) return null
  const [start, end] = [timeOfDayMs(from) / HOUR_MS, timeOfDayMs(to) / HOUR_MS]
  const length = end > start ? end - start : end - start + 24
  let inside = 0
  for (const day of days) {
    for (let hour = Math.floor(start); hour < start + length; hour += 1) {
      const covered = Math.min(hour + 1, start + length) - Math.max(hour, start)
      const weekday = (day - 1 + Math.floor(hour / 24)) % 7
      inside += covered * (counts[weekday]?.[hour % 24] ?? 0)
    }
  }
  return inside / total
}

const HOUR_MS = 3_600_000

/** The busiest hour of a heat map: where to look first. Undefined when nobody came. */
export function findBusiestHour(map: PeakMap): { weekday: number; hour: number; arrivals: number } | undefined {
  let best: { weekday: number; hour: number; arrivals: number } | undefined
  map.counts.forEach((row, index) => {
    row.forEach((arrivals, hour) => {
      if (arrivals > (best?.arrivals ?? 0)) best = { weekday: index + 1, hour, arrivals }
    })
  })
  return best
}
