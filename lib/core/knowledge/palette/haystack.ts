import { pinyinLetters, type PinyinLetters } from './pinyin-letters.ts'

/** What a stretch of text is to its entry; a title outranks a body. */
export type Field = 'code' | 'title' | 'body'

/** One text of one entry. */
export interface Stretch {
  readonly entryId: string
  readonly field: Field
  readonly text: string
}

/** A stretch with its texts as they are searched. */
export interface ReadStretch extends Stretch {
  readonly written: string
  readonly read: PinyinLetters
}

/** Joined texts; a needle is found by one native scan instead of one a row. */
export interface Joined {
  readonly text: string
  /** Where each stretch begins, and the end of all. */
  readonly begins: Uint32Array
}

/** All stretches three ways: as written, as typed in pinyin, as initials. */
export interface Haystack {
  readonly stretches: readonly Stretch[]
  /** Entry number of each stretch, and the entries by number. */
  readonly owners: Uint32Array
  readonly entryIds: readonly string[]
  /** Letters of each stretch before folding: what is typed exactly comes first. */
  readonly exact: readonly string[]
  readonly written: Joined
  readonly letters: Joined
  /** 1 where a letter of `letters.text` begins a character or word. */
  readonly starts: Uint8Array
  readonly initials: Joined
  /** What each letter of `initials.text` stands for, place by place. */
  readonly heads: string
}

const SEPARATOR = '\n'
/** A long answer is found by its beginning. */
export const MAX_STRETCH_CHARS = 300

function join(texts: readonly string[]): Joined {
  const begins = new Uint32Array(texts.length + 1)
  let at = 0
  for (const [i, text] of texts.entries()) {
    begins[i] = at
    at += text.length + 1
  }
  begins[texts.length] = at
  return { text: texts.join(SEPARATOR) + SEPARATOR, begins }
}

/** Full-width to half-width, lower case: how texts and queries are compared. */
export function foldWritten(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}

/** Reads the pinyin of a stretch; this is what takes time (some 50 µs a sentence), so it is done once a text. */
export function readStretch(stretch: Stretch): ReadStretch {
  const written = foldWritten(stretch.text.slice(0, MAX_STRETCH_CHARS))
  return { ...stretch, written, read: pinyinLetters(written) }
}

/** The characters that the letters of a stretch from `at` to `at + length` are typed for. */
export function charactersAt(haystack: Haystack, stretch: number, at: number, length: number): string {
  const { letters, starts, initials, heads } = haystack
  let before = 0
  for (let i = letters.begins[stretch] ?? 0; i < at; i++) before += starts[i] ?? 0
  let within = 0
  for (let i = at; i < at + length; i++) within += starts[i] ?? 0
  const from = (initials.begins[stretch] ?? 0) + before
  return heads.slice(from, from + within)
}

/** Joins stretches into one haystack. */
export function joinHaystack(stretches: readonly ReadStretch[]): Haystack {
  const letters = join(stretches.map(({ read }) => read.letters))
  const starts = new Uint8Array(letters.text.length)
  for (const [i, { read }] of stretches.entries()) starts.set(read.starts, letters.begins[i])
  const numbers = new Map<string, number>()
  const owners = Uint32Array.from(stretches, ({ entryId }) => {
    const number = numbers.get(entryId) ?? numbers.size
    numbers.set(entryId, number)
    return number
  })
  return {
    stretches,
    owners,
    entryIds: [...numbers.keys()],
    exact: stretches.map(({ read }) => read.exact),
    written: join(stretches.map(({ written }) => written)),
    letters,
    starts,
    initials: join(stretches.map(({ read }) => read.initials)),
    heads: join(stretches.map(({ read }) => read.heads)).text,
  }
}

/** Calls `hit` for each place of `needle`, at most `limit` stretches; the first place that `hit` accepts ends a stretch. */
export function scan(
  joined: Joined,
  needle: string,
  limit: number,
  hit: (stretch: number, at: number) => boolean,
): void {
  if (needle === '') return
  let stretch = 0
  let found = 0
  let at = joined.text.indexOf(needle)
  while (at >= 0 && found < limit) {
    while ((joined.begins[stretch + 1] ?? joined.text.length) <= at) stretch++
    const accepted = hit(stretch, at)
    if (accepted) found++
    at = joined.text.indexOf(needle, accepted ? (joined.begins[stretch + 1] ?? joined.text.length) : at + 1)
  }
}
