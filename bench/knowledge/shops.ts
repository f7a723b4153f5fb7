import { readFileSync } from 'node:fs'
import type { KnowledgeEntry } from '@/lib/core/knowledge/index.ts'
import type { EvaluationSet } from './shared-data.ts'

interface EntryLine {
  readonly id: string
  readonly shop: string
  readonly title: string
  readonly questions: readonly string[]
  readonly answer: string
}

interface QuestionLine {
  readonly shop: string
  readonly text: string
  /** Ids of the entries that answer it; none when nothing does. */
  readonly right: readonly string[]
}

export const SHOP_BATCHES = ['a', 'b', 'c', 'd', 'e'] as const

const folder = new URL('../../tests/fixtures/shops/', import.meta.url)

function readLines<T>(name: string): T[] {
  return readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

/**
 * Small shops as they begin: sixty to seventy entries with a formal question or two each, and what buyers type, two thirds of
 * it in other words. Written for this project by authors who did not know the program; `a` was looked at while topics
 * (decision 048) were made, `b` was not. `c` (two Chinese shops, two English ones) came after both; one English shop of it was looked at
 * before answers were read (decision 049); of `d` only sums were seen while it went on, of `e` (as `d` two Chinese and two English shops) none before its end.
 */
export function readShops(batch: (typeof SHOP_BATCHES)[number]): EvaluationSet[] {
  const entries = readLines<EntryLine>(`${batch}-entries.jsonl`)
  const asked = readLines<QuestionLine>(`${batch}-questions.jsonl`)
  return [...new Set(entries.map(({ shop }) => shop))].map((name) => ({
    name,
    entries: entries
      .filter(({ shop }) => shop === name)
      .map(({ id, title, questions, answer }): KnowledgeEntry => ({ id, kind: 'faq', title, questions, answer })),
    queries: asked
      .filter(({ shop, right }) => shop === name && right.length > 0)
      .map(({ text, right }) => ({ q: text, ids: right })),
    noise: asked.filter(({ shop, right }) => shop === name && right.length === 0).map(({ text }) => text),
  }))
}
