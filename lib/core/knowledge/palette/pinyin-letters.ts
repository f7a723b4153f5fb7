import { pinyin } from 'pinyin-pro'

/** A text as it is typed on a keyboard. `starts[i]` is 1 where letter i begins a character, `initials` one letter each. */
export interface PinyinLetters {
  /** Before folding. */
  readonly exact: string
  readonly letters: string
  readonly starts: Uint8Array
  readonly initials: string
  /** The character (of a word the letter) that each initial stands for. */
  readonly heads: string
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/
const KEPT = /[a-z0-9]/

/** The syllable of each character of `text` (without tones, ü as v), or the character itself. */
function readCharacters(text: string): { char: string; syllable: string; isHan: boolean }[] {
  const characters = Array.from(text)
  const read = HAN.test(text) ? pinyin(text, { toneType: 'none', type: 'array', v: true }) : characters
  const aligned = read.length === characters.length
  return characters.map((char, i) => {
    const isHan = HAN.test(char)
    if (!isHan) return { char, syllable: char, isHan }
    return { char, syllable: aligned ? (read[i] ?? char) : pinyin(char, { toneType: 'none', v: true }), isHan }
  })
}

/**
 * Letters that many speakers and typists don't tell apart fall together: zh/z, ch/c, sh/s, -ng/-n, v/u. The same is done
 * to texts and queries, over syllable borders too, so that both sides always agree.
 */
export function foldPinyin(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/v/g, 'u')
}

/** True for a letter that folding drops: the h of zh, ch, sh and the g of -ng. */
function isSilent(letter: string, before: string): boolean {
  if (letter === 'h') return before === 'z' || before === 'c' || before === 's'
  return letter === 'g' && before === 'n'
}

/** Like {@link foldPinyin}, keeping where characters begin: a folded letter hands its start on to the next. */
function foldWithStarts(letters: string, starts: readonly number[]): { letters: string; starts: Uint8Array } {
  const kept = new Uint8Array(letters.length)
  let folded = ''
  let owed = 0
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charAt(i)
    const start = Math.max(owed, starts[i] ?? 0)
    const silent = isSilent(letter, i === 0 ? '' : letters.charAt(i - 1))
    owed = silent ? start : 0
    if (silent) continue
    kept[folded.length] = start
    folded += letter === 'v' ? 'u' : letter
  }
  return { letters: folded, starts: kept.slice(0, folded.length) }
}

/** The letters and digits of each syllable or character met so far: there are some hundreds of syllables. */
const lettersOf = new Map<string, string>()
const MAX_REMEMBERED = 5000

function keptLetters(syllable: string): string {
  let kept = lettersOf.get(syllable)
  if (kept === undefined) {
    kept = Array.from(syllable)
      .filter((char) => KEPT.test(char))
      .join('')
    if (lettersOf.size < MAX_REMEMBERED) lettersOf.set(syllable, kept)
  }
  return kept
}

/** The letters of a text: pinyin of its characters, Latin letters and digits as they are, the rest left out. */
export function pinyinLetters(text: string): PinyinLetters {
  let letters = ''
  let initials = ''
  let heads = ''
  const starts: number[] = []
  let inWord = false
  for (const { char, syllable, isHan } of readCharacters(text.normalize('NFKC').toLowerCase())) {
    const own = keptLetters(syllable)
    const begins = isHan || !inWord
    inWord = !isHan && own.length > 0
    for (let i = 0; i < own.length; i++) starts.push(i === 0 && begins ? 1 : 0)
    letters += own
    if (!begins || own === '') continue
    initials += own.charAt(0)
    heads += isHan ? char.charAt(0) : own.charAt(0)
  }
  return { ...foldWithStarts(letters, starts), exact: letters, initials, heads }
}
