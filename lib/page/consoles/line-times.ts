import { findPageTime, type PageTime, type WallTime } from '../../core/console-profile/index.ts'
import type { RawLine } from './read-lines.ts'

/** When a line was said, as far as the page tells. */
export interface LineTime {
  /** Epoch ms; undefined: the page tells nothing. */
  readonly at: number | undefined
  /** The line itself says it; false: carried on from a line before. */
  readonly own: boolean
  readonly precision: 'minute' | 'second'
}

/** A page's clock may go ahead of ours by this much before its time is taken for a misreading. */
const AHEAD_MS = 10 * 60_000
const MINUTE_MS = 60_000

const untold: LineTime = { at: undefined, own: false, precision: 'minute' }

/**
 * The time of one line among those shown, oldest first; a line without one has the time of the nearest line before it
 * that has (facts/consoles.md 1).
 */
export function lineTimeAt(lines: readonly RawLine[], index: number, now: number): LineTime {
  const today = wallTimeOf(now)
  for (let back = index; back >= 0; back -= 1) {
    const time = ownTime(lines[back], today, now)
    if (time !== undefined) return back === index ? time : { ...time, own: false }
  }
  return untold
}

function ownTime(line: RawLine | undefined, today: WallTime, now: number): LineTime | undefined {
  const read = line?.timeText === undefined ? undefined : findPageTime(line.timeText, today)
  const at = read === undefined ? undefined : epochOf(read, now)
  if (read === undefined || at === undefined || at > now + AHEAD_MS) return undefined
  const precision = read.kind === 'wall' ? read.precision : read.kind === 'epoch' ? 'second' : 'minute'
  return { at: Math.min(at, now), own: true, precision }
}

/**
 * When a line that has just come was said: its own time where that is exact to the second, else the moment it was seen
 * (a page that writes `17:30` is as good as it gets to the minute, we know better).
 */
export function newsTime(time: LineTime, now: number): number {
  if (time.at === undefined || !time.own) return now
  if (time.precision === 'minute' && now - time.at < 2 * MINUTE_MS) return now
  return time.at
}

/** The wall clock of this machine: page times are written for whoever sits before it. */
function wallTimeOf(now: number): WallTime {
  const date = new Date(now)
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
  }
}

function epochOf(time: PageTime, now: number): number {
  if (time.kind === 'epoch') return time.at
  if (time.kind === 'ago') return now - time.ms
  const { year, month, day, hour, minute, second } = time.wall
  return new Date(year, month - 1, day, hour, minute, second).getTime()
}
