import { isOpenAt } from '@/lib/core/sla/index.ts'
import type { Settings } from '../settings/index.ts'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

/** Whether nothing may sound or pop up at `now` (epoch ms): quiet hours are local to `timeZone` and may cross midnight. */
export function isQuietAt(quiet: Settings['quietHours'], now: number, timeZone: string): boolean {
  return quiet !== null && isOpenAt(now, { timeZone, windows: [{ days: EVERY_DAY, ...quiet }] })
}

/** Of what is due, what has not been told yet, and what to remember as told: only what is due still. */
export function untold(
  due: readonly string[],
  told: readonly string[],
): { readonly fresh: readonly string[]; readonly told: readonly string[] } {
  return { fresh: due.filter((id) => !told.includes(id)), told: due }
}
