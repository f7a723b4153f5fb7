import { GAP_BREAK } from './alphabet.ts'
import { readNumbers } from './numbers.ts'
import type { Stream } from './stream.ts'
import type { KnownFact } from './types.ts'

/** Units that can be compared, in terms of the first of their group. */
const UNITS: readonly Readonly<Record<string, number>>[] = [
  { 小时: 1, 天: 24, 日: 24, 周: 168, 星期: 168, 个月: 730, 月: 730, 年: 8760, 分钟: 1 / 60 },
  { mm: 1, 毫米: 1, cm: 10, 厘米: 10, 公分: 10, m: 1000, 米: 1000, 寸: 33.3 },
  { g: 1, 克: 1, kg: 1000, 公斤: 1000, 千克: 1000, 斤: 500, 两: 50, mg: 0.001 },
  { ml: 1, 毫升: 1, l: 1000, 升: 1000 },
  { w: 1, 瓦: 1, kw: 1000 },
  { mah: 1, 毫安: 1, 毫安时: 1 },
  { gb: 1, g: 1, tb: 1024, t: 1024 },
  { hz: 1, 赫兹: 1 },
  { 元: 1, 块: 1, 块钱: 1 },
  { '%': 1 },
]
/** Kept characters between the fact's name and the figure. */
const REACH = 8
const TOLERANCE = 0.02

/** A figure in the text that a fact of the knowledge base denies. */
export interface Contradiction {
  readonly start: number
  readonly end: number
  readonly entryId: string
}

/** The unit written at `at`, the longest that fits, or undefined. */
function findUnit(text: string, at: number): string | undefined {
  const rest = text
    .slice(at, at + 4)
    .trimStart()
    .toLowerCase()
  let best: string | undefined
  for (const group of UNITS)
    for (const unit of Object.keys(group)) if (rest.startsWith(unit) && unit.length > (best?.length ?? 0)) best = unit
  return best
}

/** How `said` stands to the fact: the factor between the units; undefined when they can't be compared. */
function unitFactor(said: string, known: string): number | undefined {
  const unit = known.toLowerCase()
  if (said === unit) return 1
  for (const group of UNITS) {
    const from = Object.hasOwn(group, said) ? group[said] : undefined
    const to = Object.hasOwn(group, unit) ? group[unit] : undefined
    if (from !== undefined && to !== undefined) return from / to
  }
  return undefined
}

/** Figures that stand just after a fact's name with a comparable unit and another value. */
export function findContradictions(text: string, stream: Stream, facts: readonly KnownFact[]): Contradiction[] {
  const found: Contradiction[] = []
  const numbers = readNumbers(stream)
  for (const fact of facts) {
    const label = fact.label === '' ? -1 : text.indexOf(fact.label)
    if (label === -1) continue
    const after = label + fact.label.length
    const run = numbers.find(({ first }) => (stream.from[first] ?? 0) >= after)
    if (run === undefined || Number.isNaN(run.value)) continue
    const start = stream.from[run.first] ?? 0
    let broken = start - after > REACH
    for (let at = run.first; at >= 0 && (stream.from[at] ?? 0) >= after; at--)
      broken ||= ((stream.gaps[at] ?? 0) & GAP_BREAK) !== 0
    const stop = (stream.from[run.last] ?? 0) + 1
    const unit = findUnit(text, stop)
    const factor = broken || unit === undefined ? undefined : unitFactor(unit, fact.unit)
    if (unit === undefined || factor === undefined) continue
    // A month has 30 or 31 days: 一年 is 12 个月 and 365 天.
    if (Math.abs(run.value * factor - fact.value) <= Math.abs(fact.value) * TOLERANCE) continue
    found.push({ start, end: text.indexOf(unit.charAt(0), stop) + unit.length, entryId: fact.entryId })
  }
  return found
}
