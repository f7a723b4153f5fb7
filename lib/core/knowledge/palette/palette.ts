import { answerOf } from '../compose-fab.ts'
import type { KnowledgeEntry, SearchHit } from '../knowledge-entry.ts'
import {
  foldWritten,
  joinHaystack,
  readStretch,
  scan,
  type Field,
  type Haystack,
  type ReadStretch,
  type Stretch,
} from './haystack.ts'
import { scanNear, unswapped } from './near-letters.ts'
import { foldPinyin, pinyinLetters } from './pinyin-letters.ts'

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

/** How a query matched, best first; the worth of a match in a title. A body's is {@link BODY_SHARE} of it. */
const WORTH = { codeExact: 1, codePrefix: 0.96, written: 0.9, letters: 0.8, initials: 0.72, near: 0.6 } as const
const BODY_SHARE = 0.6
const AT_BEGIN = 0.04
const WHOLE = 0.04
const AT_END_OF_SYLLABLE = 0.03
const EXACT_LETTERS = 0.01
const SAME_HAN = 0.06
/** Fingers leave a letter out or swap two more often than they hit a wrong one. */
const LIKELY_ERROR = 0.05
const USE_WORTH = 0.06
const SHORT_WORTH = 0.02
const MAX_HITS = 3000
/** With this many good hits no typing error is looked for. */
const ENOUGH_HITS = 5
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
    collect(haystack, words, (entryId, score) => {
      if (skipped?.has(entryId) !== true) best.offer(entryId, score)
    })
    if (later !== undefined) collect(later, words, (entryId, score) => best.offer(entryId, score))
    return best.hits
  }
}

const MAX_WORDS = 5

/** Tells every entry that holds all words with its mean score. */
function collect(haystack: Haystack, words: readonly string[], tell: (entryId: string, score: number) => void): void {
  const searches = words.slice(0, MAX_WORDS).map((word) => {
    const search = new HaystackSearch(haystack, word)
    search.run()
    return search
  })
  const [first, ...others] = searches
  for (const entry of first?.touched ?? []) {
    let sum = first?.scores[entry] ?? 0
    if (others.some((other) => other.scores[entry] === 0)) continue
    for (const other of others) sum += other.scores[entry] ?? 0
    tell(haystack.entryIds[entry] ?? '', sum / searches.length)
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

/** One word against one haystack. */
class HaystackSearch {
  /** By entry number; 0 where the word was not found. */
  readonly scores: Float32Array
  readonly touched: number[] = []
  private readonly haystack: Haystack
  private readonly word: string
  private readonly han: readonly string[]
  private good = 0

  constructor(haystack: Haystack, word: string) {
    this.haystack = haystack
    this.word = word
    this.scores = new Float32Array(haystack.entryIds.length)
    this.han = Array.from(word).filter((char) => /[\u3400-\u9fff]/.test(char))
  }

  run(): void {
    this.scanWritten()
    const latin = /^[a-z0-9]+$/.test(this.word)
    const typed = latin ? foldPinyin(this.word) : pinyinLetters(this.word).letters
    if (latin) this.scanInitials()
    this.scanLetters(typed)
    if (this.good < ENOUGH_HITS && (latin || typed.length >= 6)) this.scanWithError(typed)
  }

  /** Letters as typed outrank folded ones; characters that stand in the text as typed outrank homophones. */
  private likeness(stretch: number): number {
    if (this.han.length === 0) return this.haystack.exact[stretch]?.includes(this.word) === true ? EXACT_LETTERS : 0
    const text = this.haystack.stretches[stretch]?.text ?? ''
    return (SAME_HAN * this.han.filter((char) => text.includes(char)).length) / this.han.length
  }

  private give(stretch: number, worth: number, extra: number): void {
    const found = this.haystack.stretches[stretch]
    const entry = this.haystack.owners[stretch]
    if (found === undefined || entry === undefined) return
    const share = found.field === 'body' ? BODY_SHARE : 1
    const score = worth * share + extra + SHORT_WORTH / (1 + found.text.length / 20)
    const known = this.scores[entry] ?? 0
    if (known === 0) this.touched.push(entry)
    if (score > known) this.scores[entry] = score
  }

  private scanWritten(): void {
    const { written, stretches } = this.haystack
    scan(written, this.word, MAX_HITS, (stretch, at) => {
      this.good += 1
      const begin = written.begins[stretch] ?? 0
      const end = (written.begins[stretch + 1] ?? 1) - 1
      const isWhole = at === begin && at + this.word.length === end
      if (stretches[stretch]?.field === 'code') {
        if (at === begin) this.give(stretch, isWhole ? WORTH.codeExact : WORTH.codePrefix, 0)
        else this.give(stretch, WORTH.written, 0)
      } else this.give(stretch, WORTH.written, (at === begin ? AT_BEGIN : 0) + (isWhole ? WHOLE : 0))
      return true
    })
  }

  private scanInitials(): void {
    const { initials } = this.haystack
    if (this.word.length < 2) return
    scan(initials, this.word, MAX_HITS, (stretch, at) => {
      this.good += 1
      const begin = initials.begins[stretch] ?? 0
      const end = (initials.begins[stretch + 1] ?? 1) - 1
      const isWhole = at === begin && at + this.word.length === end
      this.give(stretch, WORTH.initials, (at === begin ? AT_BEGIN : 0) + (isWhole ? WHOLE : 0))
      return true
    })
  }

  private scanLetters(typed: string): void {
    const { letters, starts } = this.haystack
    if (typed.length < 2) return
    scan(letters, typed, MAX_HITS, (stretch, at) => {
      if (starts[at] !== 1) return false
      this.good += 1
      this.give(stretch, WORTH.letters, this.edges(stretch, at, typed.length) + this.likeness(stretch))
      return true
    })
  }

  private edges(stretch: number, at: number, length: number): number {
    const { letters, starts } = this.haystack
    const begin = letters.begins[stretch] ?? 0
    const end = (letters.begins[stretch + 1] ?? 1) - 1
    const closes = at + length === end || starts[at + length] === 1
    return (at === begin ? AT_BEGIN : 0) + (closes ? AT_END_OF_SYLLABLE : 0)
  }

  private scanWithError(typed: string): void {
    scanNear(this.haystack, typed, (stretch, at, length) => {
      this.give(
        stretch,
        WORTH.near,
        this.edges(stretch, at, length) +
          (length > typed.length ? LIKELY_ERROR : 0) +
          (this.han.length === 0 ? 0 : this.likeness(stretch)),
      )
      return true
    })
    if (this.han.length === 0) for (const spelling of unswapped(this.word)) this.scanSpelling(foldPinyin(spelling))
  }

  private scanSpelling(typed: string): void {
    const { letters, starts } = this.haystack
    scan(letters, typed, MAX_HITS, (stretch, at) => {
      if (starts[at] !== 1) return false
      this.give(stretch, WORTH.near, this.edges(stretch, at, typed.length) + LIKELY_ERROR)
      return true
    })
  }
}
