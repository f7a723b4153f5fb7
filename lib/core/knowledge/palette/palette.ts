import { answerOf } from '../compose-fab.ts'
import type { KnowledgeEntry, SearchHit } from '../knowledge-entry.ts'
import { searchHaystack } from './haystack-search.ts'
import {
  foldWritten,
  joinHaystack,
  readStretch,
  type Field,
  type Haystack,
  type ReadStretch,
  type Stretch,
} from './haystack.ts'

/** How often and when last an entry was used; `lastAt` epoch ms. */
export interface EntryUsage {
  readonly count: number
  readonly lastAt: number
}

/** What ranks equal matches: use, and the moment of searching. */
export interface PaletteContext {
  readonly usage?: ReadonlyMap<string, EntryUsage>
  readonly now?: number
}

/** What full use of an entry adds to its match. */
const USE_WORTH = 0.06
const HALF_LIFE_MS = 14 * 86_400_000

function stretchesOf(entry: KnowledgeEntry): Stretch[] {
  const make = (field: Field, text: string): Stretch[] => (text === '' ? [] : [{ entryId: entry.id, field, text }])
  const answer = answerOf(entry)
  const questions = entry.questions.filter((question) => question !== entry.title)
  return [
    ...make('code', entry.code ?? ''),
    ...make('title', entry.title),
    ...(answer === entry.title ? [] : make('body', answer)),
    ...questions.flatMap((question) => make('body', question)),
  ]
}

/** Recent and frequent use, 0..1: every two weeks without use halve it. */
function useWorth(usage: EntryUsage | undefined, now: number | undefined): number {
  if (usage === undefined || usage.count <= 0) return 0
  const age = now === undefined ? 0 : Math.max(0, now - usage.lastAt)
  const often = Math.log2(1 + usage.count) / Math.log2(1 + 64)
  return Math.min(1, often) * 2 ** (-age / HALF_LIFE_MS)
}

/** Changes beside the joined haystack; with more it is joined anew. */
const MAX_CHANGES = 200

/**
 * Quick replies by what an agent types: code, words, pinyin, initials, a mixture, with typing errors (KB-SEARCH).
 * Pinyin of every text is read once, in pieces by {@link prepare} or at the first search.
 */
export class Palette {
  private readonly entries = new Map<string, KnowledgeEntry>()
  private readonly read = new Map<string, readonly ReadStretch[]>()
  private haystack: Haystack | undefined
  /** Entries put since the haystack was joined. */
  private later: Haystack | undefined
  /** Entries put (true) or removed (false) since then. */
  private readonly changed = new Map<string, boolean>()

  constructor(entries: Iterable<KnowledgeEntry>) {
    for (const entry of entries) this.entries.set(entry.id, entry)
  }

  private readEntry(entry: KnowledgeEntry): readonly ReadStretch[] {
    const known = this.read.get(entry.id)
    if (known !== undefined) return known
    const read = stretchesOf(entry).map(readStretch)
    this.read.set(entry.id, read)
    return read
  }

  private readAll(ids: Iterable<string>): ReadStretch[] {
    const all: ReadStretch[] = []
    for (const id of ids) {
      const entry = this.entries.get(id)
      if (entry !== undefined) all.push(...this.readEntry(entry))
    }
    return all
  }

  /** Reads up to `maxEntries` more entries ahead of the first search; true when nothing is left to do. */
  prepare(maxEntries: number): boolean {
    if (this.haystack !== undefined) return true
    let left = maxEntries
    for (const entry of this.entries.values()) {
      if (this.read.has(entry.id)) continue
      if (left <= 0) return false
      this.readEntry(entry)
      left -= 1
    }
    this.joined()
    return true
  }

  private joined(): Haystack {
    if (this.haystack === undefined) {
      this.changed.clear()
      this.later = undefined
      this.haystack = joinHaystack(this.readAll(this.entries.keys()))
    }
    return this.haystack
  }

  put(entry: KnowledgeEntry): void {
    this.entries.set(entry.id, entry)
    this.note(entry.id, true)
  }

  remove(entryId: string): void {
    this.entries.delete(entryId)
    this.note(entryId, false)
  }

  private note(entryId: string, isPut: boolean): void {
    this.read.delete(entryId)
    if (this.haystack === undefined) return
    this.changed.set(entryId, isPut)
    this.later = undefined
    if (this.changed.size > MAX_CHANGES) this.haystack = undefined
  }

  /** The entries put since the haystack was joined, as one of their own; joined when they are first searched. */
  private changes(): Haystack | undefined {
    const put = Array.from(this.changed).flatMap(([id, isPut]) => (isPut ? [id] : []))
    if (this.later === undefined && put.length > 0) this.later = joinHaystack(this.readAll(put))
    return this.later
  }

  /** Best first, at most `limit`; all words of the query must be found. [] for an empty query. Never throws. */
  search(query: string, limit: number, context: PaletteContext): SearchHit[] {
    const words = foldWritten(query.slice(0, 60))
      .trim()
      .split(' ')
      .filter((word) => word !== '')
    if (words.length === 0 || limit <= 0) return []
    const best = new BestHits(limit, context)
    const haystack = this.joined()
    const later = this.changes()
    const skipped = this.changed.size === 0 ? undefined : this.changed
    const isUsed = (entryId: string): boolean => context.usage?.has(entryId) === true
    searchHaystack(haystack, { words, isUsed }, (entryId, score) => {
      if (skipped?.has(entryId) !== true) best.offer(entryId, score)
    })
    if (later !== undefined) searchHaystack(later, { words, isUsed }, (id, score) => best.offer(id, score))
    return best.hits
  }
}

/** Keeps the `limit` best hits in order; use tells equal matches apart. */
class BestHits {
  readonly hits: SearchHit[] = []
  private readonly limit: number
  private readonly context: PaletteContext

  constructor(limit: number, context: PaletteContext) {
    this.limit = limit
    this.context = context
  }

  offer(entryId: string, match: number): void {
    const { usage, now } = this.context
    const used = usage === undefined ? 0 : useWorth(usage.get(entryId), now)
    const score = Math.min(1, (match + USE_WORTH * used) / (1 + USE_WORTH))
    const { hits, limit } = this
    if (hits.length === limit && score <= (hits.at(-1)?.score ?? 0)) return
    let at = hits.length
    while (at > 0 && (hits[at - 1]?.score ?? 0) < score) at--
    hits.splice(at, 0, { entryId, score })
    if (hits.length > limit) hits.pop()
  }
}
