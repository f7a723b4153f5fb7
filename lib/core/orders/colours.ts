import { BASES, CHINESE_WORDS, ENGLISH_WORDS, MOD_TWINS, MODS, NOT_COLOURS } from './colour-words.ts'

/** A colour as said or printed: base colours and what narrows them (深, 军, 雾霾). */
export interface Colour {
  readonly bases: readonly string[]
  readonly mods: readonly string[]
}

export interface ColourMention extends Colour {
  readonly start: number
  readonly end: number
}

const ENGLISH_MODS = 'dark|light|pale|deep|royal|sky|baby|hot|bright|matte|space|midnight|heather|off|army'
const ENGLISH_PATTERN = new RegExp(
  `(?<![a-z])((?:(?:${ENGLISH_MODS})[ -])?)(${ENGLISH_WORDS.map(({ word }) => word).join('|')})(?![a-z\\d])`,
  'g',
)

/** Finds every colour in folded text. Neighbouring signs make one colour (白绿, 黑荧光绿, 灰棕). */
export function findColours(folded: string, printed = false): ColourMention[] {
  const text = folded.replace(NOT_COLOURS, (word) => '\u0000'.repeat(word.length))
  return [...findChinese(text, printed), ...findEnglish(text)]
}

function findEnglish(text: string): ColourMention[] {
  const found: ColourMention[] = []
  for (const match of text.matchAll(ENGLISH_PATTERN)) {
    const entry = ENGLISH_WORDS.find(({ word }) => word === match[2])
    if (entry === undefined) continue
    const mods = [match[1]?.replace(/[ -]$/, '') ?? '', entry.mod].filter((mod) => mod !== '').map(twin)
    found.push({ bases: [entry.base], mods, start: match.index, end: match.index + match[0].length })
  }
  return found
}

function findChinese(text: string, printed: boolean): ColourMention[] {
  const found: ColourMention[] = []
  let index = 0
  while (index < text.length) {
    const mention = readColour(text, index, printed)
    if (mention === undefined) {
      index += 1
    } else {
      found.push(mention)
      index = mention.end
    }
  }
  return found
}

interface Step {
  readonly base?: string
  readonly mod?: string
  readonly length: number
}

function readColour(text: string, start: number, printed: boolean): ColourMention | undefined {
  const bases: string[] = []
  const mods: string[] = []
  let index = start
  let end = start
  for (let step = readStep(text, index); step !== undefined; step = readStep(text, index)) {
    index += step.length
    if (step.mod !== undefined && step.mod !== '') mods.push(twin(step.mod))
    if (step.base === undefined) continue
    if (!bases.includes(step.base)) bases.push(step.base)
    end = index
  }
  if (bases.length === 0) return undefined
  if (text.charAt(end) === '色') end += 1
  if (isSpeltOut(text, start, end) || isUnitOrPlace(text, start, end) || (!printed && isPartOfNoun(text, start, end)))
    return undefined
  return { bases, mods: end < index ? mods.slice(0, bases.length) : mods, start, end }
}

function readStep(text: string, index: number): Step | undefined {
  const word = CHINESE_WORDS.find((one) => text.startsWith(one.word, index))
  if (word !== undefined) return { base: word.base, mod: word.mod, length: word.word.length }
  const mod = MODS.find(
    (name) =>
      text.startsWith(name, index) &&
      // 大红 is a red; 大黄靴 is a big yellow boot.
      !(name === '大' && text.charAt(index + 1) !== '红') &&
      (isBaseAt(text, index + name.length) || isModAt(text, index + name.length)),
  )
  if (mod !== undefined) return { mod, length: mod.length }
  const base = BASES.get(text.charAt(index))
  return base === undefined ? undefined : { base, length: 1 }
}

/** 碧绿的碧: which sign of a name is meant. */
function isSpeltOut(text: string, start: number, end: number): boolean {
  return text.charAt(end) === '的' && text.slice(start, end).includes(text.charAt(end + 1) || '的')
}

function isBaseAt(text: string, index: number): boolean {
  return BASES.has(text.charAt(index)) || CHINESE_WORDS.some(({ word }) => text.startsWith(word, index))
}

function isModAt(text: string, index: number): boolean {
  return MODS.some((name) => text.startsWith(name, index) && isBaseAt(text, index + name.length))
}

/** 1米6, 两米, 金大厦, 白云路, 米的: signs that measure or name something. */
function isUnitOrPlace(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  const before = text.charAt(start - 1)
  if (word === '米' || word === '金' || word === '彩' || word === '混' || word === '青') return true
  if (word.startsWith('米') && /[\d.一二两三四五六七八九十]/.test(before)) return true
  return /^[一-龥]{0,2}(?:路|街|市|区|县|村|镇|大道|大厦|花园|小区)/.test(text.slice(end))
}

const AFTER_SIGN =
  /^(?:$|[^一-龥]|[的款框片底边系配加和跟与或还两一二三四五六七八九十吧了呢哦嘛啊就也都各大中小有没吗不那是多裤鞋裙衣碗杯包袋帽袜壳线瓶盖面皮布绳椅桌柜沙床格纹花条千个件双支])/

/** 黑点, 白天, 红灯: one bare sign before a word that is no thing sold. */
function isPartOfNoun(text: string, start: number, end: number): boolean {
  return end - start === 1 && !AFTER_SIGN.test(text.slice(end, end + 1))
}

function twin(mod: string): string {
  return MOD_TWINS.get(mod) ?? mod
}

/** Whether what was said can mean the colour on the card: 灰 can mean 深空灰, 深棕 can't mean 灰棕. */
export function coloursAgree(said: Colour, card: Colour): boolean {
  const strict = said.mods.length > 0
  if (
    !said.bases.every((base) => card.bases.some((other) => other === base || (!strict && isClose(base, other, card))))
  )
    return false
  if (
    said.bases.length < card.bases.length &&
    said.mods.length > 0 &&
    !said.mods.some((mod) => card.mods.includes(mod))
  ) {
    return false
  }
  if (said.mods.length === 0 || card.mods.length === 0) return true
  return said.mods.some((mod) => card.mods.some((other) => other.includes(mod) || mod.includes(other)))
}

const CLOSE: readonly (readonly string[])[] = [
  ['brown', 'camel', 'khaki'],
  ['beige', 'apricot', 'nude'],
  ['cyan', 'green'],
  ['cyan', 'blue'],
]

function isClose(one: string, other: string, card: Colour): boolean {
  // 米色 may mean 米白, but 白 does not mean 米色; 原木色 may mean 棕, but not 胡桃色.
  if (one === 'beige' && other === 'white') return card.mods.length > 0
  if (one === 'wood' && other === 'brown') return card.mods.length === 0
  return CLOSE.some((family) => family.includes(one) && family.includes(other))
}
