/**
 * The same measure told twice: corrected, told of then and of now, or two values of one person (空肚子68 吃饱了70) — or of two
 * people, when the words say so.
 */
import { tellsCorrection } from './corrections.ts'
import { countsPeople } from './people.ts'
import type { Measure, PersonMeasures } from './size-table.ts'

/** What was told of one person, and where in the text. */
export interface Told {
  readonly measures: PersonMeasures
  readonly toldAt: Partial<Record<Measure, number>>
}

/** Two ends of one measure lie this close; farther apart they are two people. */
const NARROW = 1.12
/** What is told after these words holds, whatever was told before: 生完125 现在127. */
const NOW = /现在|如今|目前|眼下|这会儿?|这阵子|今天|最近|刚刚?[量称]|重新|\bnow\b|currently|these days/

function isNarrow(ranges: readonly (readonly [number, number])[]): boolean {
  return Math.max(...ranges.map(([, high]) => high)) / Math.min(...ranges.map(([low]) => low)) <= NARROW
}

/** One person out of two tellings, or undefined where they are two people. */
function settle<T extends Told>(first: T, second: T, text: string): T | undefined {
  const both = (Object.keys(second.measures) as Measure[]).filter((measure) => first.measures[measure] !== undefined)
  const [only, ...more] = both
  if (only === undefined) return undefined
  const ends = both.map((measure) => second.toldAt[measure] ?? 0)
  const between = text.slice(first.toldAt[only] ?? 0, Math.min(...ends))
  const merged = { ...first, ...second, toldAt: { ...first.toldAt, ...second.toldAt } }
  const later = { ...first.measures, ...second.measures }
  // 165 113 然后 155 90 上面打错了: words behind the last number speak of the one before
  if (NOW.test(between) || tellsCorrection(text.slice(first.toldAt[only] ?? 0))) return { ...merged, measures: later }
  const [one, other] = [first.measures[only], second.measures[only]]
  if (more.length > 0 || one === undefined || other === undefined || !isNarrow([one, other])) return undefined
  return { ...merged, measures: { ...later, [only]: [Math.min(one[0], other[0]), Math.max(one[1], other[1])] } }
}

/** Those who are told, where one person told twice is one. Guarantees the order they were told in. */
export function settleRetold<T extends Told>(drafts: readonly T[], text: string): readonly T[] {
  if (drafts.length < 2 || countsPeople(text)) return drafts
  const settled: T[] = []
  for (const draft of drafts) {
    const last = settled.at(-1)
    const one = last === undefined ? undefined : settle(last, draft, text)
    if (one === undefined) settled.push(draft)
    else settled[settled.length - 1] = one
  }
  return settled
}
