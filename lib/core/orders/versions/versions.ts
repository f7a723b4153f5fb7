import type { OptionWord } from '../value.ts'
import { findValues } from '../values.ts'
import { CARE_VERSIONS } from './care.ts'
import { FOOD_VERSIONS } from './food.ts'
import { HOME_VERSIONS } from './home.ts'
import { TECH_VERSIONS } from './tech.ts'
import { WEAR_VERSIONS } from './wear.ts'

/** A name of a version: of which line it is, and which version there. */
interface Name {
  readonly word: string
  readonly line: number
  readonly key: string
}

const LINES: readonly string[] = [
  ...FOOD_VERSIONS,
  ...WEAR_VERSIONS,
  ...TECH_VERSIONS,
  ...HOME_VERSIONS,
  ...CARE_VERSIONS,
]

interface Lexicon {
  /** By the first sign, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>
  readonly byLine: readonly (readonly Name[])[]
}

let known: Lexicon | undefined

/** Read when the first order is checked, since most conversations have none. */
function lexicon(): Lexicon {
  known ??= readLines()
  return known
}

function readLines(): Lexicon {
  const byLine = LINES.map((text, line) =>
    text.split('|').flatMap((version) => {
      const words = version.split(' ').map((word) => word.replaceAll('_', ' '))
      return words.map((word): Name => ({ word, line, key: words[0] ?? word }))
    }),
  )
  const byFirst = new Map<string, Name[]>()
  for (const name of byLine.flat().sort((one, other) => other.word.length - one.word.length)) {
    const first = name.word.charAt(0)
    const own = byFirst.get(first)
    if (own === undefined) byFirst.set(first, [name])
    else own.push(name)
  }
  return { byFirst, byLine }
}

/**
 * The versions a folded text of a card prints, as words to look for, with the other versions of the same thing that the
 * folded chat names (肋排 beside a card's 五花肉). A line of the lexicon speaks only where the card prints one of its
 * versions, so a word may stand in many lines and mean another thing in each. Where the general lists know the card's
 * word, the others join their family.
 */
export function versionWords(printed: string, chat: string): OptionWord[] {
  return printedLines(printed).flatMap(({ line, own, family }) => {
    const named = (lexicon().byLine[line] ?? []).filter(({ word, key }) =>
      own.has(key) ? isNamed(word, `${printed}\n${chat}`) : isNamed(word, chat) && !isNamed(word, printed),
    )
    return named
      .filter(({ word }) => !isKnownIn(family, word))
      .map(({ word, key }): OptionWord => ({ word, family, field: 'model', key: own.get(key) ?? key }))
  })
}

/** What the general lists read in that family they go on reading. */
function isKnownIn(family: string, word: string): boolean {
  return !family.startsWith(FAMILY) && findValues(word).some((value) => value.family === family)
}

const FAMILY = 'feature:version'
/** Families that are words, too. */
const WORDS = /^(?:feature:|flavour$)/

interface PrintedLine {
  readonly line: number
  /** The card's versions of the line, with the keys they are compared by. */
  readonly own: ReadonlyMap<string, string>
  readonly family: string
}

function printedLines(printed: string): PrintedLine[] {
  const values = findValues(printed, { printed: true })
  const lines = new Map<number, { own: Map<string, string>; family: string }>()
  for (const { name, start } of placesIn(printed)) {
    const end = start + name.word.length
    const over = values.filter((value) => value.start < end && start < value.end)
    const inside = over.find((value) => start <= value.start && value.end <= end)
    // 燕麦色 is a colour, 12粒装 a count.
    if (over.some((value) => value.start < start || end < value.end || !WORDS.test(value.family))) continue
    const found = lines.get(name.line) ?? {
      own: new Map<string, string>(),
      family: inside?.family ?? `${FAMILY} ${String(name.line)}`,
    }
    found.own.set(name.key, found.family === inside?.family ? inside.key : name.key)
    lines.set(name.line, found)
  }
  return [...lines].map(([line, found]) => ({ line, ...found }))
}

/** The names a text holds: at each place the longest, in every line that has it. */
function placesIn(text: string): { readonly name: Name; readonly start: number }[] {
  const { byFirst } = lexicon()
  const found: { readonly name: Name; readonly start: number }[] = []
  for (let start = 0; start < text.length; start += 1) {
    const here = (byFirst.get(text.charAt(start)) ?? []).filter(
      ({ word }) => text.startsWith(word, start) && isWhole(text, start, start + word.length),
    )
    const length = here[0]?.word.length
    if (length === undefined) continue
    found.push(...here.filter(({ word }) => word.length === length).map((name) => ({ name, start })))
    start += length - 1
  }
  return found
}

function isNamed(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (isWhole(text, at, at + word.length)) return true
  return false
}

/** A Latin word begins and ends where its letters do. */
function isWhole(text: string, start: number, end: number): boolean {
  if (/[a-z\d]/.test(text.charAt(start)) && /[a-z\d]/.test(text.charAt(start - 1))) return false
  return !(/[a-z\d]/.test(text.charAt(end - 1)) && /[a-z\d]/.test(text.charAt(end)))
}
