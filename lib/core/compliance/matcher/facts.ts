import { type Figure, figuresOf, readFigures, unitFactor } from './figures.ts'
import type { Stream } from './stream.ts'
import type { KnownFact } from './types.ts'

/** A month has 30 or 31 days: 一年 is 12 个月 and 365 天. */
const TOLERANCE = 0.02

/** A figure in the text that a fact of the knowledge base denies. */
export interface Contradiction {
  readonly start: number
  readonly end: number
  readonly fact: KnownFact
}

/** Questions, quotations of the buyer and denials say nothing of our own. */
const NOT_CLAIMED = /(?:不是|并非|没有|不止|不到|您说|你说|您看到|您问|是否|有没有)[^,，。]{0,6}$/u
const ASKED = /^[^,，。;；!！]{0,4}[吗么?？]/u

function isClaimed(text: string, { start, end }: Figure): boolean {
  return !NOT_CLAIMED.test(text.slice(0, start)) && !ASKED.test(text.slice(end))
}

/** True: says the same. False: denies it. Undefined: a unit that can't be compared. */
function agrees(figure: Figure, fact: KnownFact): boolean | undefined {
  const factor = unitFactor(figure.unit, fact.unit)
  if (factor === undefined) return undefined
  return Math.abs(figure.value * factor - fact.value) <= Math.abs(fact.value) * TOLERANCE
}

/**
 * Figures that stand beside a fact's name with a comparable unit and another value than every fact of that name: where
 * two entries disagree, either may be repeated.
 */
export function findContradictions(text: string, stream: Stream, facts: readonly KnownFact[]): Contradiction[] {
  const spoken = facts.filter(({ label }) => label !== '' && text.includes(label))
  if (spoken.length === 0) return []
  const figures = readFigures(text, stream)
  const found: Contradiction[] = []
  for (const label of new Set(spoken.map((fact) => fact.label))) {
    const known = spoken.filter((fact) => fact.label === label)
    for (const figure of figuresOf(label, text, figures, stream)) {
      const compared = known.filter((fact) => agrees(figure, fact) !== undefined)
      const [fact] = compared
      if (fact === undefined || !isClaimed(text, figure) || compared.some((one) => agrees(figure, one) === true))
        continue
      if (fact.quiet?.includes(text.slice(figure.start, figure.end)) === true) continue
      if (!found.some(({ start }) => start === figure.start)) found.push({ start: figure.start, end: figure.end, fact })
    }
  }
  return found
}

/** What a contradiction is called in flags and in the log. */
export function factRuleId({ entryId, label }: { readonly entryId: string; readonly label: string }): string {
  return `fact:${entryId}:${label}`
}
