import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { KnowledgeEntry } from '@/lib/core/knowledge/index.ts'

/** A question of the evaluation sets; `ids` are all right entries. */
export interface LabelledQuery {
  readonly q: string
  readonly ids: readonly string[]
  readonly domain?: string
}

/** One evaluation set: a knowledge base, questions with their right entry, questions without one. */
export interface EvaluationSet {
  readonly name: string
  readonly entries: readonly KnowledgeEntry[]
  readonly queries: readonly LabelledQuery[]
  readonly noise: readonly string[]
}

interface Row {
  readonly id: string
  readonly q: string
  readonly alt: readonly string[]
  readonly ids?: readonly string[]
  readonly domain?: string
}

const folder = process.env['WENDA_SHARED_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

/** False when the evaluation data is not on this machine; say so and skip then. */
export function hasSharedData(): boolean {
  return existsSync(`${folder}/zh58-kb.jsonl`)
}

function readRows(name: string): Row[] {
  return readFileSync(`${folder}/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

/** Reads a set: title = q, questions = [q, ...alt], as the data's README says. */
export function readEvaluationSet(name: 'zh58' | 'zh' | 'en'): EvaluationSet {
  const entries = readRows(`${name}-kb`).map(({ id, q, alt }): KnowledgeEntry => ({
    id,
    kind: 'faq',
    title: q,
    questions: [q, ...alt],
    answer: '',
  }))
  const queries = readRows(`${name}-queries`).map(({ q, id, ids, domain }) => ({
    q,
    ids: ids ?? [id],
    ...(domain === undefined ? {} : { domain }),
  }))
  return { name, entries, queries, noise: readRows(`${name}-noise`).map((row) => row.q) }
}

/** Sentences of real agents, for the palette. */
export function readAgentSentences(): string[] {
  return readFileSync(`${folder}/sentences.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { t: string; role: string })
    .filter((row) => row.role === 'agent')
    .map((row) => row.t)
}
