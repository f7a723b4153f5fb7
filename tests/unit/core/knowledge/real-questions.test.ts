import { describe, expect, it } from 'vitest'
import { createKnowledgeIndex } from '@/lib/core/knowledge/index.ts'
import { ours, phrasesOf, rowsOf } from '../../../../bench/knowledge/palette.ts'
import { paletteQueries } from '../../../../bench/knowledge/palette-queries.ts'
import { recallOf, recallWhileLearning } from '../../../../bench/knowledge/recall.ts'
import { hasSharedData, readAgentSentences, readEvaluationSet } from '../../../../bench/knowledge/shared-data.ts'

/** Floors two hundredths below what was measured (decisions 040, 043, 046): a change that costs more than that is seen. */
describe.skipIf(!hasSharedData())('real questions of ../shared/data (skipped where it is absent)', () => {
  it.each([
    ['zh58', 0.65, 0.81],
    ['en', 0.703, 0.826],
  ] as const)('%s: the right entry first, and among three', (name, first, three) => {
    const { entries, queries } = readEvaluationSet(name)
    const index = createKnowledgeIndex(entries)
    const { at1, at3 } = recallOf((message) => index.rank(message, 3).map((one) => one.entryId), queries)
    expect(at1).toBeGreaterThan(first)
    expect(at3).toBeGreaterThan(three)
  })

  it('titles that learn five phrasings an entry, one after the other', () => {
    const learning = recallWhileLearning(readEvaluationSet('zh58'), 5, [0, 5])
    expect(learning.get(0)?.at3).toBeLessThan(0.45)
    expect(learning.get(5)?.at3).toBeGreaterThan(0.815)
  })

  it('words of real sentences typed as agents type them', () => {
    const texts = phrasesOf(readAgentSentences())
    const rows = rowsOf(ours(texts), paletteQueries(texts, 150))
    const share = (kind: string): number => rows.find(({ metric }) => metric === `hit@5, ${kind}`)?.value ?? 0
    for (const kind of ['hanzi', 'pinyin', 'mixed', 'homophone', 'swapped', 'fuzzy'])
      expect(share(kind)).toBeGreaterThan(0.95)
    expect(share('prefix')).toBeGreaterThan(0.9)
    expect(share('dropped')).toBeGreaterThan(0.78)
    expect(share('initials')).toBeGreaterThan(0.64)
  })
})
