import { answerOf } from '../compose-fab.ts'
import type { KnowledgeEntry, SearchHit } from '../knowledge-entry.ts'
import { buildHaystack, foldWritten, scan, type Field, type Haystack, type Stretch } from './haystack.ts'
import { scanNear } from './near-letters.ts'
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

/** Quick replies by what an agent types: code, words, pinyin, initials, a mixture, with typing errors (KB-SEARCH). */
export class Palette {
  private readonly entries = new Map<string, KnowledgeEntry>()
  private haystack: Haystack
  /** Entries put since the haystack was joined. */
  private later: Haystack | undefined
  private readonly changed = new Map<string, KnowledgeEntry | undefined>()

  constructor(entries: Iterable<KnowledgeEntry>) {
    for (const entry of entries) this.entries.set(entry.id, entry)
    this.haystack = buildHaystack(Array.from(this.entries.values()).flatMap(stretchesOf))
  }

  put(entry: KnowledgeEntry): void {
    this.changed.set(entry.id, entry)
    this.settle()
  }

  remove(entryId: string): void {
    this.changed.set(entryId, undefined)
    this.settle()
  }

  private settle(): void {
    const put = Array.from(this.changed.values()).filter((entry) => entry !== undefined)
    this.later = put.length === 0 ? undefined : buildHaystack(put.flatMap(stretchesOf))
    if (this.changed.size <= 200) return
    for (const [id, entry] of this.changed) {
      if (entry === undefined) this.entries.delete(id)
      else this.entries.set(id, entry)
    }
    this.changed.clear()
    this.later = undefined
    this.haystack = buildHaystack(Array.from(this.entries.values()).flatMap(stretchesOf))
  }

  /** Best first, at most `limit`; all words of the query must be found. [] for an empty query. Never throws. */
  search(query: string, limit: number, context: PaletteContext): SearchHit[] {
    const words = foldWritten(query.slice(0, 60)).trim().split(' ').slice(0, 5)
    let scores: Map<string, number> | undefined
    for (const word of words) {
      if (word === '') continue
      const own = this.searchWord(word)
      const before = scores
      scores =
        before === undefined
          ? own
          : new Map(
              Array.from(own)
                .filter(([id]) => before.has(id))
                .map(([id, score]) => [id, (score + (before.get(id) ?? 0)) / 2] as const),
            )
    }
    const hits = Array.from(scores ?? [], ([entryId, score]) => {
      const used = useWorth(context.usage?.get(entryId), context.now)
      return { entryId, score: Math.min(1, (score + USE_WORTH * used) / (1 + USE_WORTH)) }
    })
    return hits.sort((a, b) => b.score - a.score).slice(0, Math.max(0, limit))
  }

  private searchWord(word: string): Map<string, number> {
    const scores = searchHaystack(this.haystack, word)
    if (this.changed.size === 0) return scores
    for (const id of this.changed.keys()) scores.delete(id)
    if (this.later !== undefined) for (const [id, score] of searchHaystack(this.later, word)) scores.set(id, score)
    return scores
  }
}

function searchHaystack(haystack: Haystack, word: string): Map<string, number> {
  const search = new HaystackSearch(haystack, word)
  search.run()
  return search.scores
}

/** One word against one haystack. */
class HaystackSearch {
  readonly scores = new Map<string, number>()
  private readonly haystack: Haystack
  private readonly word: string
  private good = 0

  constructor(haystack: Haystack, word: string) {
    this.haystack = haystack
    this.word = word
  }

  run(): void {
    this.scanWritten()
    const latin = /^[a-z0-9]+$/.test(this.word)
    const typed = latin ? foldPinyin(this.word) : pinyinLetters(this.word).letters
    if (latin) this.scanInitials()
    this.scanLetters(typed)
    if (this.good < ENOUGH_HITS && (latin || typed.length >= 6)) this.scanWithError(typed)
  }

  private give(stretch: number, worth: number, extra: number): void {
    const found = this.haystack.stretches[stretch]
    if (found === undefined) return
    const length = found.text.length
    const share = found.field === 'body' ? BODY_SHARE : 1
    const score = worth * share + extra + SHORT_WORTH / (1 + length / 20)
    const known = this.scores.get(found.entryId) ?? 0
    if (score > known) this.scores.set(found.entryId, score)
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
      this.give(stretch, WORTH.letters, this.edges(stretch, at, typed.length))
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
      this.give(stretch, WORTH.near, this.edges(stretch, at, length))
      return true
    })
  }
}
