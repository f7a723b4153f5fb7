import { isOrdinary, ORDINARY_ENGLISH } from '../ordinary-words.ts'
import type { OptionWord, Value } from '../value.ts'
import { findValues } from '../values.ts'
import { isWare } from '../wares/index.ts'
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

/** Only such names are said in part. */
const SHORTENED = /[款版型尖口轴级]$| /

/**
 * A name and what is said of it in part: 触屏 for 触屏款, dark for dark roast where another of the line is a roast, too. What
 * is left of 普通款 is everyday talk, and of 风衣款 a ware.
 */
function withStem(word: string, line: string): string[] {
  if (!SHORTENED.test(word)) return [word]
  const stem = hanStem(word) ?? codeStem(word) ?? latinStem(word, line)
  return stem === undefined ? [word] : [word, stem]
}

function hanStem(word: string): string | undefined {
  const stem = /^([一-龥]{2,})[款版型]$/.exec(word)?.[1]
  return stem === undefined || isOrdinary(stem) || COMMON.test(stem) || isWare(stem) ? undefined : stem
}

/** EF尖 is said EF. */
function codeStem(word: string): string | undefined {
  return /^([a-z]{2,3}|[a-z]\d|\d[a-z])[尖口轴级款型]$/.exec(word)?.[1]
}

function latinStem(word: string, line: string): string | undefined {
  const [, stem = '', head = ''] = /^([a-z]{3,}) (roast|plug|switch|neck|sleeve|fit)$/.exec(word) ?? []
  const isShared = head !== '' && line.split(`_${head}`).length > 2
  return isShared && !ORDINARY_ENGLISH.has(stem) ? stem : undefined
}

const COMMON =
  /^(?:普通|正常|一般|标准|经典|基础|常规|日常|升级|加大|加小|大号|小号|男女?|女|单人|双人|自动|手动|便宜|高级|简单|全新|当季|同系|加强|入门|成人|儿童|婴儿|宝宝|男孩|女孩|男宝|女宝|男童|女童)$/

interface Lexicon {
  /** By the first sign, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>
  readonly byLine: readonly (readonly Name[])[]
}

let known: Lexicon | undefined

/** Reads the lexicon, which takes some hundred milliseconds, so that the first order need not wait for it. */
export function prepareVersions(): void {
  lexicon()
}

/** Read once: at the latest when the first order is checked. */
function lexicon(): Lexicon {
  known ??= readLines()
  return known
}

function distinct(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) === at)
}

function readLines(): Lexicon {
  const byLine = LINES.map((text, line) =>
    text.split('|').flatMap((version) => {
      const words = version.replaceAll(' ', '|').replaceAll('_', ' ').split('|')
      return distinct(words.flatMap((word) => withStem(word, text))).map((word): Name => ({
        word,
        line,
        key: words[0] ?? word,
      }))
    }),
  )
  const byFirst = new Map<string, Name[]>()
  for (const names of byLine)
    for (const name of names) {
      const first = name.word.charAt(0)
      const own = byFirst.get(first)
      if (own === undefined) byFirst.set(first, [name])
      else own.push(name)
    }
  for (const names of byFirst.values()) names.sort((one, other) => other.word.length - one.word.length)
  return { byFirst, byLine }
}

/**
 * The versions the folded texts of a card print, as words to look for, with the other versions of the same thing that the
 * folded chat names (肋排 beside a card's 五花肉). A line of the lexicon speaks only where the card prints one of its
 * versions, so a word may stand in many lines and mean another thing in each. Lines that speak of one place of the card are
 * one family, and where the general lists know the card's word, the others join theirs.
 */
export function versionWords(printed: readonly string[], chat: string): OptionWord[] {
  const card = printed.join('\n')
  return groupsOf(printedPlaces(printed)).flatMap((group) => wordsOf(group, card, chat))
}

/** One word of a group for every name: what any of its lines calls the card's own is the card's own. */
function wordsOf({ lines, own, family }: Group, card: string, chat: string): OptionWord[] {
  const words = new Map<string, OptionWord>()
  const names = lines
    .flatMap((line) => lexicon().byLine[line] ?? [])
    .map((name) => ({ ...name, inCard: isNamed(name.word, card), inChat: isNamed(name.word, chat) }))
    .filter(({ word, inCard, inChat }) => (inCard || inChat) && !isKnownIn(family, word))
  for (const { word, line, key } of names) {
    const ownKey = own.get(keyIn(line, key))
    if (ownKey !== undefined) words.set(word, { word, family, field: 'model', key: ownKey })
  }
  const others = names.filter(({ word, inCard, inChat }) => !words.has(word) && inChat && !inCard)
  for (const { word, key } of others) words.set(word, { word, family, field: 'model', key })
  // What the chat sets nothing against is left to the open reading.
  return others.length === 0 ? [] : [...words.values()]
}

/** What the general lists read in that family they go on reading. */
function isKnownIn(family: string, word: string): boolean {
  return !family.startsWith(FAMILY) && findValues(word).some((value) => value.family === family)
}

const FAMILY = 'feature:version'
/** Families that are words, too. */
const WORDS = /^(?:feature:|flavour$)/

/** The 粉 of 宽粉 is no pink. */
function isWord({ family, start, end }: Value, text: string): boolean {
  return WORDS.test(family) || (family === 'colour' && text.slice(start, end) === '粉')
}

/** A version of a line, whichever of its names is meant. */
function keyIn(line: number, key: string): string {
  return `${String(line)} ${key}`
}

/** A place of the card that prints a version: the lines it is of, and how it is compared. */
interface Place {
  readonly names: readonly Name[]
  readonly family: string | undefined
  readonly key: string
}

/** The places of the card that hang together by the lines they are of. */
interface Group {
  readonly lines: readonly number[]
  /** The card's versions, line by line, with the keys they are compared by. */
  readonly own: ReadonlyMap<string, string>
  readonly family: string
}

function printedPlaces(printed: readonly string[]): Place[] {
  return printed.flatMap((text) => {
    const values = findValues(text, { printed: true })
    return namesIn(text).flatMap(({ names, start, end }): Place[] => {
      const over = values.filter((value) => value.start < end && start < value.end)
      // 燕麦色 is a colour, 12粒装 a count.
      if (over.some((value) => value.start < start || end < value.end || !isWord(value, text))) return []
      // 豆腐猫砂 is more than 猫砂.
      const inside = over.find((value) => value.end - value.start >= end - start - 1)
      return [{ names, family: inside?.family, key: inside?.key ?? names[0]?.key ?? text.slice(start, end) }]
    })
  })
}

function groupsOf(places: readonly Place[]): Group[] {
  const groups: { lines: Set<number>; places: Place[] }[] = []
  for (const place of places) {
    const lines = new Set(place.names.map(({ line }) => line))
    const near = groups.filter((group) => [...lines].some((line) => group.lines.has(line)))
    const joined = { lines, places: [...near.flatMap((group) => group.places), place] }
    for (const group of near) {
      for (const line of group.lines) joined.lines.add(line)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(joined)
  }
  return groups.map(({ lines, places: own }) => ({
    lines: [...lines],
    own: new Map(own.flatMap(({ names, key }) => names.map((name) => [keyIn(name.line, name.key), key] as const))),
    family: own.find(({ family }) => family !== undefined)?.family ?? `${FAMILY} ${own[0]?.key ?? ''}`,
  }))
}

/** A stretch of a text that names a version, in every line that has the name. */
interface Named {
  readonly names: readonly Name[]
  readonly start: number
  readonly end: number
}

/** The names a text holds, at each place the longest. */
function namesIn(text: string): Named[] {
  const { byFirst } = lexicon()
  const found: Named[] = []
  for (let start = 0; start < text.length; start += 1) {
    const here = (byFirst.get(text.charAt(start)) ?? []).filter(
      ({ word }) => text.startsWith(word, start) && isWhole(text, start, start + word.length),
    )
    const length = here[0]?.word.length
    if (length === undefined) continue
    found.push({ names: here.filter(({ word }) => word.length === length), start, end: start + length })
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
