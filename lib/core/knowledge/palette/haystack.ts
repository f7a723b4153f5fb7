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
  /** 1 for each three letters that stand side by side somewhere in `letters.text`, see {@link holdsTriples}. */
  readonly triples: Uint8Array
  /** 1 where a letter of `letters.text` begins a character or word. */
  readonly starts: Uint8Array
  readonly initials: Joined
  /** What each letter of `initials.text` stands for, place by place. */
  readonly heads: string
  /** By letter of `letters.text`: which of its stretch's heads it is typed for. */
  readonly headOf: Uint16Array
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

/** Letters and digits. */
const SIGNS = 36

function signOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  return code >= 0x30 && code <= 0x39 ? 26 + code - 0x30 : -1
}

/** Tells the number of each three signs that stand side by side in `text`; `tell` ends it with false. */
function eachTriple(text: string, tell: (triple: number) => boolean): void {
  let triple = 0
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const sign = signOf(text.charCodeAt(i))
    run = sign < 0 ? 0 : run + 1
    triple = sign < 0 ? 0 : (triple * SIGNS + sign) % SIGNS ** 3
    if (run >= 3 && !tell(triple)) return
  }
}

function triplesOf(text: string): Uint8Array {
  const triples = new Uint8Array(SIGNS ** 3)
  eachTriple(text, (triple) => {
    triples[triple] = 1
    return true
  })
  return triples
}

/** False when `needle` can't stand in the letters: most misspelt needles hold three letters that nobody's pinyin has. */
function holdsTriples({ triples }: Haystack, needle: string): boolean {
  let all = true
  eachTriple(needle, (triple) => {
    all = triples[triple] === 1
    return all
  })
  return all
}

/** The characters that the letters of a stretch from `at` to `at + length` are typed for. */
export function charactersAt(haystack: Haystack, stretch: number, at: number, length: number): string {
  const { headOf, heads, initials } = haystack
  const begin = initials.begins[stretch] ?? 0
  return heads.slice(begin + (headOf[at] ?? 0), begin + (headOf[at + length - 1] ?? 0) + 1)
}

/** For each letter the place of its character among those of its stretch. */
function countHeads(starts: Uint8Array, { begins }: Joined): Uint16Array {
  const headOf = new Uint16Array(starts.length)
  for (let stretch = 0; stretch + 1 < begins.length; stretch++) {
    let head = -1
    for (let i = begins[stretch] ?? 0; i < (begins[stretch + 1] ?? 0); i++) {
      head += starts[i] ?? 0
      headOf[i] = Math.max(0, head)
    }
  }
  return headOf
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
    triples: triplesOf(letters.text),
    starts,
    initials: join(stretches.map(({ read }) => read.initials)),
    heads: join(stretches.map(({ read }) => read.heads)).text,
    headOf: countHeads(starts, letters),
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

/** {@link scan} over the letters, without looking where the needle can't be. */
export function scanLetters(
  haystack: Haystack,
  needle: string,
  limit: number,
  hit: (stretch: number, at: number) => boolean,
): void {
  if (holdsTriples(haystack, needle)) scan(haystack.letters, needle, limit, hit)
}
