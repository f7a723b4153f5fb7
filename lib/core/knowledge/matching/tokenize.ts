import { simplifyTraditional } from './traditional.ts'
import { wordForms } from './word-forms.ts'

/** Receives the tokens of a text in order. */
export interface TokenSink {
  /** One character of a script without spaces, by its UTF-16 code. */
  single(code: number): void
  /** One word of a spaced script as it is compared (word-forms.ts). */
  word(word: string): void
}

const WORD = 1
const SINGLE = 2

/** Full-width ASCII, which Chinese input methods write, lies this far above ASCII. */
const FULL_WIDTH_OFFSET = 0xfee0

function classOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return SINGLE
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) ? WORD : 0
  }
  if (code >= 0xff01 && code <= 0xff5e) return classOf(code - FULL_WIDTH_OFFSET)
  if (code >= 0xc0 && code <= 0x52f) return WORD
  if (code >= 0x3400 && code <= 0x4dbf) return SINGLE
  if (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) return SINGLE
  if (code >= 0xac00 && code <= 0xd7a3) return SINGLE
  if (code >= 0x0e01 && code <= 0x0e5b) return SINGLE
  if (code >= 0x1e00 && code <= 0x1eff) return WORD
  if (code >= 0xf900 && code <= 0xfaff) return SINGLE
  return code >= 0x3005 && code <= 0x3007 ? SINGLE : 0
}

function foldWord(word: string): string {
  let wide = false
  for (let i = 0; i < word.length && !wide; i++) wide = word.charCodeAt(i) >= 0xff01
  return (wide ? word.normalize('NFKC') : word).toLowerCase()
}

function giveWord(word: string, sink: TokenSink): void {
  for (const form of wordForms(foldWord(word))) sink.word(form)
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/**
 * Cuts `text` into tokens: Chinese by character (measured better than words or pairs for short questions,
 * facts/performance.md 4.1), traditional ones as simplified, spaced scripts by word, folded to half width, lower case and
 * stem. Punctuation, symbols and emoji are no tokens. The tokens of tokens are the same tokens. Linear, never throws.
 */
export function tokenize(written: string, sink: TokenSink): void {
  const text = simplifyTraditional(written)
  let start = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = classOf(code)
    if (kind === WORD) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0 && isApostrophe(code) && classOf(text.charCodeAt(i + 1)) === WORD) continue
    if (start >= 0) giveWord(text.slice(start, i), sink)
    start = -1
    if (kind === SINGLE) sink.single(code)
  }
  if (start >= 0) giveWord(text.slice(start), sink)
}

/** Keeps what it is given; a class, because two closures for each text cost more than a short text itself. */
class TokenList implements TokenSink {
  readonly tokens: string[] = []

  single(code: number): void {
    this.tokens.push(String.fromCharCode(code))
  }

  word(word: string): void {
    this.tokens.push(word)
  }
}

/** The tokens of `text` as an array. */
export function tokensOf(text: string): string[] {
  const list = new TokenList()
  tokenize(text, list)
  return list.tokens
}

/** Letter triples of a word with its ends marked: what is left in common when a word is misspelt or inflected. */
export function wordTriples(word: string): string[] {
  if (word.length < 3 || /^\d+$/.test(word)) return []
  const marked = `^${word}$`
  const triples: string[] = []
  for (let i = 0; i + 3 <= marked.length; i++) triples.push(`~${marked.slice(i, i + 3)}`)
  return triples
}
