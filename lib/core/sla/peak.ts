import type { ServiceHours } from './policy.ts'
import { isOpenAt } from './service-hours.ts'
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

/** Share of arrivals in one service window. */
export interface WindowShare {
  readonly window: ServiceHours
  readonly arrivals: number
  /** 0..1; null when nobody came at all. */
  readonly share: number | null
}

/** How many customers come in each window ("02:00–06:00 is 3 %: don't staff it"). Windows may overlap. */
export function windowShares(
  arrivals: readonly number[],
  windows: readonly ServiceHours[],
  timeZone: string,
): readonly WindowShare[] {
  return windows.map((window) => {
    const calendar = { timeZone, windows: [window] }
    const inside = arrivals.filter((at) => isOpenAt(at, calendar)).length
    return { window, arrivals: inside, share: arrivals.length === 0 ? null : inside / arrivals.length }
  })
}

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
