import { isoDayOf, localTimeAt, parseIsoIn } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { shopOf } from './use-settings.ts'

const DAY_MS = 86_400_000

/** The zone the desk counts days in: that of the default shop. */
export function deskZone(settings: Settings): string {
  return shopOf(settings, undefined)?.timeZone ?? 'UTC'
}

/** Local day of an instant, `YYYY-MM-DD`. */
export function dayOf(at: number, timeZone: string): string {
  return isoDayOf(localTimeAt(at, timeZone).dayNumber)
}

/** The day so many days later (or earlier), both `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Monday of the week a day lies in, both `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return dayAfter(day, -weekday)
}

/** First instant of a local day in epoch ms. Throws RangeError for what is not a day. */
export function startOfDay(day: string, timeZone: string): number {
  const at = parseIsoIn(`${day}T00:00:00`, timeZone)
  if (Number.isNaN(at)) throw new RangeError(`not a day: ${day}`)
  return at
}
