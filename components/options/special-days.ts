import type { ShopItem } from './options-view.ts'

/** Days without service and days worked like another weekday (调休). */
export type SpecialDays = Pick<ShopItem, 'holidays' | 'makeUpDays'>

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

/** `2026-10-01`, `2026/10/1`, `2026年10月1日` as `2026-10-01`; undefined for a day that the calendar does not have. */
export function parseDay(text: string): string | undefined {
  const match = DAY.exec(text.trim())
  if (match === null) return undefined
  const [, year = '', month = '', date = ''] = match
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? undefined : day
}

/** Holidays a line each as days, and the lines that are none. */
export function parseHolidays(text: string): { readonly days: readonly string[]; readonly faulty: readonly string[] } {
  const read = linesOf(text).map((line) => ({ line, day: parseDay(line) }))
  return {
    days: [...new Set(read.flatMap(({ day }) => day ?? []))].sort(),
    faulty: read.filter(({ day }) => day === undefined).map(({ line }) => line),
  }
}

/** `2026-10-10 5`: that day is worked like a Friday (ISO weekday 1 to 7); the lines that say no such thing are named. */
export function parseMakeUpDays(text: string): {
  readonly days: SpecialDays['makeUpDays']
  readonly faulty: readonly string[]
} {
  const read = linesOf(text).map((line) => {
    const [first = '', second = ''] = line.split(/\s+/)
    const day = parseDay(first)
    const as = /^[1-7]$/.test(second) ? Number(second) : undefined
    return { line, makeUp: day === undefined || as === undefined ? undefined : { day, as } }
  })
  return {
    days: read.flatMap(({ makeUp }) => makeUp ?? []),
    faulty: read.filter(({ makeUp }) => makeUp === undefined).map(({ line }) => line),
  }
}

/** Make-up days as the form shows them. */
export function writeMakeUpDays(days: SpecialDays['makeUpDays']): string {
  return days.map(({ day, as }) => `${day} ${as}`).join('\n')
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
