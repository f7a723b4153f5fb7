import Fuse from 'fuse.js'
import { match, pinyin } from 'pinyin-pro'
import { createKnowledgeIndex, type KnowledgeEntry } from '@/lib/core/knowledge/index.ts'
import { paletteQueries, QUERY_KINDS, type PaletteQuery } from './palette-queries.ts'
import type { BenchResult, BenchRow } from './quality.ts'
import { hasSharedData, readAgentSentences } from './shared-data.ts'

/** Phrases searched in, words searched for, hits that count. */
const PHRASES = 10_000
const WORDS = 150
const DEEP = 5
/** Slow peers are asked so many queries of a kind. */
const SLOW_QUERIES = 60

interface Finder {
  readonly name: string
  readonly slow: boolean
  readonly find: (query: string) => readonly string[]
}

/** Different sentences of a quick reply's length. */
export function phrasesOf(sentences: readonly string[]): string[] {
  const short = [...new Set(sentences)].filter((text) => text.length >= 4 && text.length <= 60)
  return Array.from({ length: Math.min(PHRASES, short.length) }, (_, n) => short[n] ?? '')
}

/** Ours over these texts, its pinyin read. */
export function ours(texts: readonly string[]): Finder {
  const entries = texts.map((text, n): KnowledgeEntry => ({
    id: String(n),
    kind: 'quick',
    title: text,
    questions: [],
    answer: '',
  }))
  const index = createKnowledgeIndex(entries)
  index.preparePalette(Number.POSITIVE_INFINITY)
  return {
    name: 'ours',
    slow: false,
    find: (query) => index.search(query, DEEP).map(({ entryId }) => texts[Number(entryId)] ?? ''),
  }
}

function fuse(texts: readonly string[]): Finder {
  const docs = texts.map((text) => {
    const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true })
    return { text, letters: syllables.join(''), initials: syllables.map((one) => one[0] ?? '').join('') }
  })
  const index = new Fuse(docs, { keys: ['text', 'letters', 'initials'], ignoreLocation: true, threshold: 0.3 })
  return {
    name: 'fuse.js over text, pinyin and initials',
    slow: true,
    find: (query) => index.search(query, { limit: DEEP }).map(({ item }) => item.text),
  }
}

function pinyinPro(texts: readonly string[]): Finder {
  return {
    name: 'pinyin-pro match',
    slow: true,
    find: (query) => {
      const found: string[] = []
      for (const text of texts) {
        if (match(text, query) !== null) found.push(text)
        if (found.length === DEEP) break
      }
      return found
    },
  }
}

/** Share found by kind, and times, of one finder. */
export function rowsOf(finder: Finder, queries: readonly PaletteQuery[]): BenchRow[] {
  const times: number[] = []
  const rows = QUERY_KINDS.map((kind): BenchRow => {
    const all = queries.filter((query) => query.kind === kind)
    const asked = finder.slow ? all.slice(0, SLOW_QUERIES) : all
    let hits = 0
    for (const { query, word } of asked) {
      const begun = performance.now()
      const found = finder.find(query)
      times.push(performance.now() - begun)
      if (found.some((text) => text.includes(word))) hits += 1
    }
    return { candidate: finder.name, metric: `hit@5, ${kind}`, value: hits / Math.max(1, asked.length) }
  })
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return [
    ...rows,
    { candidate: finder.name, metric: 'one query, p50 ms', value: at(0.5) },
    { candidate: finder.name, metric: 'one query, p99 ms', value: at(0.99) },
  ]
}

/** Words of real agents' sentences found again as agents type them: pinyin, initials, mixed, homophones, typing errors. */
export function run(): BenchResult {
  const name = 'knowledge: palette'
  if (!hasSharedData()) {
    console.log('skipped: ../shared/data is absent')
    return { name, rows: [] }
  }
  const texts = phrasesOf(readAgentSentences())
  const queries = paletteQueries(texts, WORDS)
  const own = ours(texts)
  const finders = [
    own,
    { ...own, name: 'ours, asked only what the slow peers are asked', slow: true },
    fuse(texts),
    pinyinPro(texts),
  ]
  return { name, rows: finders.flatMap((finder) => rowsOf(finder, queries)) }
}
