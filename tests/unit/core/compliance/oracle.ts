import type { PhraseRule } from '../../../../lib/core/compliance/index.ts'

/** All places where a literal phrase of Han characters stands in `text`, by plain search. */
export function plainHits(text: string, phrases: readonly string[]): string[] {
  const hits: string[] = []
  for (const phrase of phrases)
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
      hits.push(`${at}-${at + phrase.length}`)
  return hits
}

/** What the overlap rule leaves of hits of one level: the earliest, then the longest. */
export function withoutOverlap(hits: readonly string[]): string[] {
  const spans = [...new Set(hits)].map((hit) => hit.split('-').map(Number))
  spans.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0))
  const told: string[] = []
  let reach = 0
  for (const [start = 0, end = 0] of spans) {
    if (start < reach) continue
    told.push(`${start}-${end}`)
    reach = end
  }
  return told
}

/** A custom rule with the fields that matter to a test. */
export function rule(phrase: string, more: Partial<PhraseRule> = {}): PhraseRule {
  return { id: phrase, phrase, category: '自定义', level: 'warn', ...more }
}
