import { isOpenAt } from './service-hours.ts'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

/** Whether nothing may sound or pop up at `now` (epoch ms): local to `timeZone`, may cross midnight; null: never quiet. */
export function isQuietAt(
  quiet: { readonly from: string; readonly to: string } | null,
  now: number,
  timeZone: string,
): boolean {
  return quiet !== null && isOpenAt(now, { timeZone, windows: [{ days: EVERY_DAY, ...quiet }] })
}
