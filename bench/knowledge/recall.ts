import { createKnowledgeIndex } from '@/lib/core/knowledge/index.ts'
import type { EvaluationSet, LabelledQuery } from './shared-data.ts'

/** Entry ids for a message, best first, at most three. */
export type Find = (message: string) => readonly string[]

/** Shares 0..1 of questions whose right entry came first, and among the first three. */
export interface Recall {
  readonly at1: number
  readonly at3: number
}

/** How often `find` has a right entry for the queries. */
export function recallOf(find: Find, queries: readonly LabelledQuery[]): Recall {
  let at1 = 0
  let at3 = 0
  for (const { q, ids } of queries) {
    const found = find(q)
    if (ids.includes(found[0] ?? '')) at1++
    if (found.some((id) => ids.includes(id))) at3++
  }
  return { at1: at1 / queries.length, at3: at3 / queries.length }
}

/**
 * Recall after k accepted phrasings an entry, for each k of `steps`: each entry starts with its first question only, asked is
 * what belongs to entries with more than `least` phrasings.
 */
export function recallWhileLearning(set: EvaluationSet, least: number, steps: readonly number[]): Map<number, Recall> {
  const rich = new Set(set.entries.filter((entry) => entry.questions.length > least).map((entry) => entry.id))
  const queries = set.queries.filter(({ ids }) => ids.some((id) => rich.has(id)))
  const index = createKnowledgeIndex(set.entries.map((entry) => ({ ...entry, questions: [entry.title] })))
  const found = new Map<number, Recall>()
  for (let learnt = 0; learnt <= least; learnt++) {
    for (const entry of learnt === 0 ? [] : set.entries) {
      const phrasing = entry.questions[learnt]
      if (phrasing !== undefined) index.learn(phrasing, entry.id)
    }
    if (!steps.includes(learnt)) continue
    found.set(
      learnt,
      recallOf((message) => index.rank(message, 3).map((suggestion) => suggestion.entryId), queries),
    )
  }
  return found
}
