import { charactersAt, scan, scanLetters, type Haystack } from './haystack.ts'
import { scanNear, unswapped } from './near-letters.ts'
import { foldPinyin, pinyinLetters } from './pinyin-letters.ts'
import { MEANT, Spellings } from './spellings.ts'

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
const SHORT_WORTH = 0.02
const MAX_HITS = 3000
/** With this many good hits no typing error is looked for. */
const ENOUGH_HITS = 5

/** One word against one haystack. */
class HaystackSearch {
  /** By entry number; 0 where the word was not found. */
  readonly scores: Float32Array
  readonly touched: number[] = []
  private readonly haystack: Haystack
  private readonly word: string
  private readonly han: readonly string[]
  private readonly isUsed: (entryId: string) => boolean
  private readonly spellings = new Spellings()
  private good = 0

  constructor(haystack: Haystack, word: string, isUsed: (entryId: string) => boolean) {
    this.haystack = haystack
    this.word = word
    this.isUsed = isUsed
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
    this.spellings.tell((entry, score) => this.raise(entry, score))
  }

  /** Letters as typed outrank folded ones; characters that stand in the text as typed outrank homophones. */
  private likeness(stretch: number): number {
    if (this.han.length === 0) return this.haystack.exact[stretch]?.includes(this.word) === true ? EXACT_LETTERS : 0
    const text = this.haystack.stretches[stretch]?.text ?? ''
    return (SAME_HAN * this.han.filter((char) => text.includes(char)).length) / this.han.length
  }

  private raise(entry: number, score: number): void {
    const known = this.scores[entry] ?? 0
    if (known === 0) this.touched.push(entry)
    if (score > known) this.scores[entry] = score
  }

  /** `characters`: what the word is taken to stand for, where that is a guess. */
  private give(stretch: number, worth: number, extra: number, characters?: string): void {
    const found = this.haystack.stretches[stretch]
    const entry = this.haystack.owners[stretch]
    if (found === undefined || entry === undefined) return
    const share = found.field === 'body' ? BODY_SHARE : 1
    const score = worth * share + extra + SHORT_WORTH / (1 + found.text.length / 20)
    this.raise(entry, score)
    if (characters === undefined) return
    if (this.isUsed(found.entryId)) this.raise(entry, score + MEANT)
    else this.spellings.see(characters, entry, score)
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
    const { initials, heads } = this.haystack
    if (this.word.length < 2) return
    scan(initials, this.word, MAX_HITS, (stretch, at) => {
      this.good += 1
      const begin = initials.begins[stretch] ?? 0
      const end = (initials.begins[stretch + 1] ?? 1) - 1
      const isWhole = at === begin && at + this.word.length === end
      const extra = (at === begin ? AT_BEGIN : 0) + (isWhole ? WHOLE : 0)
      this.give(stretch, WORTH.initials, extra, heads.slice(at, at + this.word.length))
      return true
    })
  }

  private scanLetters(typed: string): void {
    const { starts } = this.haystack
    if (typed.length < 2) return
    scanLetters(this.haystack, typed, MAX_HITS, (stretch, at) => {
      if (starts[at] !== 1) return false
      this.good += 1
      const extra = this.edges(stretch, at, typed.length) + this.likeness(stretch)
      this.give(stretch, WORTH.letters, extra, charactersAt(this.haystack, stretch, at, typed.length))
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
        charactersAt(this.haystack, stretch, at, length),
      )
      return true
    })
    if (this.han.length > 0) return
    for (const spelling of new Set(unswapped(this.word).map(foldPinyin))) this.scanSpelling(spelling)
  }

  private scanSpelling(typed: string): void {
    const { starts } = this.haystack
    scanLetters(this.haystack, typed, MAX_HITS, (stretch, at) => {
      if (starts[at] !== 1) return false
      const extra = this.edges(stretch, at, typed.length) + LIKELY_ERROR
      this.give(stretch, WORTH.near, extra, charactersAt(this.haystack, stretch, at, typed.length))
      return true
    })
  }
}

const MAX_WORDS = 5

/** What is searched for: words as typed, folded; whether an entry was ever used tells which meaning is likely. */
interface PaletteQuery {
  readonly words: readonly string[]
  readonly isUsed: (entryId: string) => boolean
}

/** Tells every entry that holds all words with its mean score. */
export function searchHaystack(
  haystack: Haystack,
  { words, isUsed }: PaletteQuery,
  tell: (entryId: string, score: number) => void,
): void {
  const searches = words.slice(0, MAX_WORDS).map((word) => {
    const search = new HaystackSearch(haystack, word, isUsed)
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
