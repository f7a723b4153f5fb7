import { create, insertMultiple, search } from '@orama/orama'
import { createTokenizer } from '@orama/tokenizers/mandarin'
import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { createKnowledgeIndex, type KnowledgeEntry } from '@/lib/core/knowledge/index.ts'

/** Finds entry ids for a message, best first, at most three. */
export interface Candidate {
  readonly name: string
  readonly find: (message: string) => string[]
}

function grams(text: string): string[] {
  const characters = text.toLowerCase().match(/[a-z0-9]+|[\u3400-\u9fff]/g) ?? []
  return [...characters, ...characters.slice(1).map((char, i) => `${characters[i] ?? ''}${char}`)]
}

interface Doc {
  readonly id: number
  readonly text: string
  readonly entryId: string
}

/** What the peers search: titles, questions and answers, with which each of them is at its best (decision 049). */
function docsOf(entries: readonly KnowledgeEntry[]): Doc[] {
  return entries
    .flatMap(({ id, title, questions, answer }) =>
      [...new Set([title, ...questions, answer])].filter((text) => text !== '').map((text) => ({ text, entryId: id })),
    )
    .map((doc, id) => ({ ...doc, id }))
}

/** First three different entries of a list of question numbers. */
function entriesOf(docs: readonly Doc[], numbers: Iterable<number>): string[] {
  const ids = new Set<string>()
  for (const number of numbers) {
    const id = docs[number]?.entryId
    if (id !== undefined) ids.add(id)
    if (ids.size === 3) break
  }
  return [...ids]
}

const DEEP = 30

function ours(entries: readonly KnowledgeEntry[]): Candidate {
  const index = createKnowledgeIndex(entries)
  return { name: 'ours', find: (message) => index.rank(message, 3).map((suggestion) => suggestion.entryId) }
}

function fuse(docs: readonly Doc[]): Candidate {
  const index = new Fuse(docs, { keys: ['text'] })
  return {
    name: 'fuse.js default',
    find: (message) =>
      entriesOf(
        docs,
        index.search(message, { limit: DEEP }).map((hit) => hit.refIndex),
      ),
  }
}

function miniSearch(docs: readonly Doc[]): Candidate {
  const index = new MiniSearch<Doc>({ fields: ['text'], tokenize: grams })
  index.addAll(docs)
  return {
    name: 'minisearch uni+bigrams',
    find: (message) =>
      entriesOf(
        docs,
        index
          .search(message)
          .slice(0, DEEP)
          .map((hit) => Number(hit.id)),
      ),
  }
}

function flexSearch(docs: readonly Doc[]): Candidate {
  const index = new Index({ encode: grams })
  for (const doc of docs) index.add(doc.id, doc.text)
  return {
    name: 'flexsearch uni+bigrams',
    find: (message) => entriesOf(docs, index.search(message, { limit: DEEP, suggest: true }).map(Number)),
  }
}

async function orama(docs: readonly Doc[]): Promise<Candidate> {
  const database = create({ schema: { text: 'string' } as const, components: { tokenizer: createTokenizer() } })
  await insertMultiple(
    database,
    docs.map((doc) => ({ id: String(doc.id), text: doc.text })),
  )
  return {
    name: 'orama mandarin',
    find: (message) => {
      const found = search(database, { term: message, limit: DEEP, threshold: 1 })
      return found instanceof Promise
        ? []
        : entriesOf(
            docs,
            found.hits.map((hit) => Number(hit.id)),
          )
    },
  }
}

/** Ours and the libraries a user would pick instead, over the same question strings; the quick ones first. */
export const candidateMakers: readonly {
  readonly name: string
  readonly make: (entries: readonly KnowledgeEntry[]) => Candidate | Promise<Candidate>
}[] = [
  { name: 'ours', make: ours },
  { name: 'flexsearch uni+bigrams', make: (entries) => flexSearch(docsOf(entries)) },
  { name: 'minisearch uni+bigrams', make: (entries) => miniSearch(docsOf(entries)) },
  { name: 'orama mandarin', make: (entries) => orama(docsOf(entries)) },
  { name: 'fuse.js default', make: (entries) => fuse(docsOf(entries)) },
]
