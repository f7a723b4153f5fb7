import { pinyin } from 'pinyin-pro'

/** A text as it is typed on a keyboard. `starts[i]` is 1 where letter i begins a character, `initials` one letter each. */
export interface PinyinLetters {
  /** Before folding. */
  readonly exact: string
  readonly letters: string
  readonly starts: readonly number[]
  readonly initials: string
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/
const KEPT = /[a-z0-9]/

/** The syllable of each character of `text` (without tones, ü as v), or the character itself. */
function readCharacters(text: string): { syllable: string; isHan: boolean }[] {
  const characters = Array.from(text)
  const read = HAN.test(text) ? pinyin(text, { toneType: 'none', type: 'array', v: true }) : characters
  const aligned = read.length === characters.length
  return characters.map((char, i) => {
    const isHan = HAN.test(char)
    if (!isHan) return { syllable: char, isHan }
    return { syllable: aligned ? (read[i] ?? char) : pinyin(char, { toneType: 'none', v: true }), isHan }
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

/** Like {@link foldPinyin}, keeping where characters begin: a folded letter hands its start on to the next. */
function foldWithStarts(letters: string, starts: readonly number[]): { letters: string; starts: number[] } {
  let folded = ''
  const kept: number[] = []
  let owed = 0
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? ''
    const before = letters[i - 1] ?? ''
    const silent = (letter === 'h' && /[zcs]/.test(before)) || (letter === 'g' && before === 'n')
    const start = Math.max(owed, starts[i] ?? 0)
    owed = silent ? start : 0
    if (silent) continue
    folded += letter === 'v' ? 'u' : letter
    kept.push(start)
  }
  return { letters: folded, starts: kept }
}

/** The letters of a text: pinyin of its characters, Latin letters and digits as they are, the rest left out. */
export function pinyinLetters(text: string): PinyinLetters {
  let letters = ''
  let initials = ''
  const starts: number[] = []
  let inWord = false
  for (const { syllable, isHan } of readCharacters(text.normalize('NFKC').toLowerCase())) {
    const own = Array.from(syllable).filter((char) => KEPT.test(char))
    const begins = isHan || !inWord
    inWord = !isHan && own.length > 0
    for (const [i, letter] of own.entries()) {
      starts.push(i === 0 && begins ? 1 : 0)
      letters += letter
    }
    if (begins) initials += own[0] ?? ''
  }
  return { ...foldWithStarts(letters, starts), exact: letters, initials }
}
