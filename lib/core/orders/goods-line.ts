import type { OrderCard } from '../shared/index.ts'
import { type CardItem } from './card-goods.ts'
import { isAlternative, isPrice } from './bare-numbers.ts'
import { coloursAgree, type Colour } from './colours.ts'
import type { Said } from './statements.ts'
import { fieldOf } from './printed-field.ts'
import { fold } from './text.ts'
import type { OrderFinding } from './types.ts'
import type { Value } from './value.ts'
import { ANY_VERSION } from './vocabulary.ts'

/** How what was said stands to one line of the card. */
interface Verdict {
  readonly kind: 'match' | 'conflict' | 'silent'
  readonly card?: Value
  readonly from?: 'sku' | 'title'
}

/** What a judgement may look at besides the line. */
export interface Ground {
  readonly order: OrderCard
  /** The buyer counted the pieces: a measure is one piece's, not the sum of all. */
  readonly counted: boolean
  /** Everything that was said, folded. */
  readonly chat: string
}

const SILENT: Verdict = { kind: 'silent' }

export function findingOf(said: Said, verdict: Verdict, item: CardItem): OrderFinding | undefined {
  const card = verdict.card
  if (card === undefined) return undefined
  const source = verdict.from === 'title' ? item.printedProduct : item.printedSku
  const field = verdict.from === 'title' && card.field === 'model' ? 'product' : fieldOf(card, source, item.product)
  return {
    field,
    kind: 'differs',
    said: said.raw,
    card: source.slice(card.start, card.end),
    messageId: said.messageId,
  }
}

/** How one value stands to one line, and the difference it would be. */
export function judgeLine(
  said: Said,
  item: CardItem,
  on: Ground,
): { readonly kind: Verdict['kind']; readonly finding: OrderFinding | undefined } {
  const verdict = judgeSaid(said, item, on)
  return { kind: verdict.kind, finding: verdict.kind === 'conflict' ? findingOf(said, verdict, item) : undefined }
}

export function judgeSaid(said: Said, item: CardItem, on: Ground): Verdict {
  const value = said.value
  if (value.family === 'number') return judgeNumber(said, item, on.order)
  if (value.family === 'memory') return judgeAmong(value, item.skuValues, 'sku') ?? SILENT
  if (value.family === 'weight' && isBodyWeight(said, item)) return SILENT
  if (value.family === 'code') return judgeCode(said, item)
  if (value.family === 'bed width') return judgeBed(value, item)
  if (value.colour !== undefined) {
    if (areAllPrinted(value.colour, item) || isMixed(value.colour, item)) return { kind: 'match' }
    const other = item.skuValues.find(({ family }) => family === 'colour')
    if (other !== undefined && isSetAgainst(said, item.sku.slice(other.start, other.end), on.chat))
      return { kind: 'conflict', card: other, from: 'sku' }
  }
  const inSku =
    judgeAmong(value, item.skuValues, 'sku') ??
    (value.family.startsWith('lens:') ? judgeAmong({ ...value, family: 'degree' }, item.skuValues, 'sku') : undefined)
  if (
    inSku?.kind === 'conflict' &&
    (printsNumber(said, item) || (!(on.counted && isOnePiece(said)) && !isEachLong(said) && isWhole(value, item)))
  )
    return { kind: 'match' }
  if (inSku !== undefined) return inSku
  if (holdsText(item.sku, said) || holdsText(item.product, said)) return { kind: 'match' }
  if (value.family === `open:${ANY_VERSION}` && item.sku !== '')
    return { kind: 'conflict', card: { ...value, start: 0, end: item.sku.length }, from: 'sku' }
  const titled =
    value.family === 'device' ||
    value.family.startsWith('feature:') ||
    value.family.startsWith('open:') ||
    (value.family === 'flavour' && value.key !== '原味') ||
    value.family === 'below zero' ||
    IN_TITLES.has(value.family) ||
    value.family === 'weight'
  return (titled ? judgeAmong(value, item.titleValues, 'title') : undefined) ?? SILENT
}

/** 黑红 where 黑色红边 is printed: several colours, each of them on the card. */
function areAllPrinted({ bases, mods }: Colour, { skuValues }: CardItem): boolean {
  if (bases.length < 2 || mods.length > 0) return false
  const printed = new Set(skuValues.flatMap(({ colour }) => colour?.bases ?? []))
  return bases.every((base) => printed.has(base))
}

/** 黑灰蓝绿各一 where 混色 is printed: what the mixture holds. */
function isMixed({ bases }: Colour, { sku }: CardItem): boolean {
  return bases.length > 2 && /混色|混装|混搭|多色|随机|mixed|assorted/.test(sku)
}

/** 黑色还是黑红 — 黑的: where the chat sets the card's colour against the one that was said, the one is not the other. */
function isSetAgainst({ raw }: Said, printed: string, chat: string): boolean {
  const [own, other] = [fold(raw), printed].map((name) => name.replace(/(?:色|的)+$/, ''))
  if (own === undefined || other === undefined || own === '' || other.length < 2 || own === other) return false
  const or = '(?:色|的)?(?:还是|或者|或|和|跟|,|/| )'
  const [one, two] = [escaped(own), escaped(other)]
  return new RegExp(
    `(?:^|[^一-龥]|[有对要选是])(?:${one}${or}${two}|${two}${or}${one})(?![一-龥](?<![色的呢吗都有]))`,
    'm',
  ).test(chat)
}

function escaped(text: string): string {
  return text.replaceAll(/[^一-龥a-z\d]/g, '\\$&')
}

/** 2.5米 where 宽2.5高2.7米 is printed: the very number stands on the card. */
function printsNumber({ value, raw }: Said, item: CardItem): boolean {
  const [, number] = /^(\d+(?:\.\d+)?)/.exec(fold(raw)) ?? []
  if (number === undefined || value.numbers.length !== 1 || !ADDS_UP.has(value.family)) return false
  return new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d.])`).test(`${item.sku} ${item.product}`)
}

/** What a title says as surely as an option: 置物架三层. */
const IN_TITLES: ReadonlySet<string> = new Set([
  'tiers',
  'doors',
  'heads',
  'seats',
  'plugs',
  'horsepower',
  'stage',
  'inch',
  'year',
])

/** 4斤装的一桶: what one piece holds, not what all of them add up to. */
function isOnePiece({ value, clause }: Said): boolean {
  return /^(?:装|的|规格|一[袋桶箱盒瓶包罐]|[桶袋箱盒瓶包罐]装| ?ones?\b)/.test(clause.slice(value.end))
}

/** 2米两根: how long each of them is. */
function isEachLong({ value, clause }: Said): boolean {
  return value.family === 'length' && /^的? ?[两二三四五六七八九十\d]{1,2}[根条卷盘只个]/.test(clause.slice(value.end))
}

/** What several pieces add up to. */
const ADDS_UP: ReadonlySet<string> = new Set(['weight', 'volume', 'length', 'pieces', 'quantity'])

/** 10斤 of a card that prints 2.5kg twice: the sum of the pieces ordered, packs in one piece counted. */
function isWhole(value: Value, item: CardItem): boolean {
  const [said] = value.numbers
  if (value.family.startsWith('open:')) return isWholeFrame(value, item)
  if (value.key === '一对') return (item.quantity ?? 1) % 2 === 0
  if (said === undefined || !ADDS_UP.has(value.family)) return false
  const packs = [
    1,
    ...[...item.sku.matchAll(/[x*](\d{1,3})(?=[瓶盒袋包罐支片条桶个卷枚颗听只])/g)].map((match) => Number(match[1])),
  ]
  return item.skuValues.some(
    (printed) =>
      printed.family === value.family &&
      packs.some((pack) => Math.abs((printed.numbers[0] ?? 0) * pack * (item.quantity ?? 1) - said) < 0.01),
  )
}

/** 300点 of a card that prints 100点 three times. */
function isWholeFrame(value: Value, item: CardItem): boolean {
  const [own, said] = [value.family.slice('open:'.length), value.key].map((text) =>
    Number(/^\d+/.exec(text)?.[0] ?? Number.NaN),
  )
  return own !== undefined && said !== undefined && own * (item.quantity ?? 1) === said
}

function holdsText(text: string, said: Said): boolean {
  return said.value.family !== 'letter' && said.value.key.length > 1 && text.includes(said.value.key)
}

function judgeAmong(value: Value, printed: readonly Value[], from: 'sku' | 'title'): Verdict | undefined {
  const same = printed.filter((other) => other.family === value.family)
  const first = same[0]
  if (first === undefined)
    return value.numbers.length > 0 && holdsNumber(value, printed) ? { kind: 'match' } : undefined
  return same.some((other) => agree(value, other)) || holdsNumber(value, printed)
    ? { kind: 'match' }
    : { kind: 'conflict', card: first, from }
}

/** 128 in 16+128, 60 in 60*120: a single number that the print holds somewhere. */
function holdsNumber(value: Value, printed: readonly Value[]): boolean {
  if (/^(?:lens|side):/.test(value.family)) return false
  const [number] = value.numbers
  return value.numbers.length === 1 && number !== undefined && printed.some((other) => other.numbers.includes(number))
}

function agree(value: Value, other: Value): boolean {
  if (value.colour !== undefined && other.colour !== undefined) return coloursAgree(value.colour, other.colour)
  if (value.family === 'dimension') {
    const [one, two] = [[...value.numbers].sort(byNumber), [...other.numbers].sort(byNumber)]
    const short = Math.min(one.length, two.length)
    return value.numbers.slice(0, short).join() === other.numbers.slice(0, short).join() || one.join() === two.join()
  }
  if (value.family === 'year') return isWithin(value.numbers, other.numbers)
  return value.key === other.key
}

/** 2020 is of 2018-2022. */
function isWithin(years: readonly number[], printed: readonly number[]): boolean {
  const [first = 0, last = first] = printed
  return years.every((year) => year >= first && year <= last)
}

function byNumber(one: number, other: number): number {
  return one - other
}

/** 118斤 is a person when the card prints sizes, not weights. */
function isBodyWeight(said: Said, item: CardItem): boolean {
  const [grams = 0] = said.value.numbers
  return (
    grams >= 20_000 ||
    (!item.skuValues.some((value) => value.family === 'weight') && grams > 5000 && /斤/.test(said.raw))
  )
}

/** 1米8 agrees with 1.8m, 180*200 and 1.8*2米. */
function judgeBed(value: Value, item: CardItem): Verdict {
  const [width = 0] = value.numbers
  const sizes = [...item.skuValues, ...item.titleValues].filter(
    ({ family, numbers }) =>
      /^(?:dimension|length|bed width)$/.test(family) && numbers.some((number) => number >= 90 && number <= 240),
  )
  if (sizes.some(({ numbers }) => numbers.includes(width))) return { kind: 'match' }
  const card = sizes.find((size) => item.skuValues.includes(size))
  return card === undefined ? SILENT : { kind: 'conflict', card, from: 'sku' }
}

function judgeCode(said: Said, item: CardItem): Verdict {
  const codes = item.skuValues.filter((value) => value.family === 'code')
  if (item.sku.includes(said.value.key) || item.product.includes(said.value.key)) return { kind: 'match' }
  const shape = shapeOf(said.value.key)
  const card = codes.find((value) => shapeOf(value.key) === shape)
  return card === undefined ? SILENT : { kind: 'conflict', card, from: 'sku' }
}

function shapeOf(code: string): string {
  return code.replaceAll(/\d+/g, '9').replaceAll(/[a-z]+/g, 'a')
}

function judgeNumber(said: Said, item: CardItem, order: OrderCard): Verdict {
  const number = said.value.numbers[0]
  if (number === undefined) return SILENT
  const tokens = [...`${item.sku} ${item.product}`.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]))
  if (
    tokens.includes(number) ||
    item.skuValues.some((value) => value.family === 'degree' && value.numbers[0] === number)
  )
    return { kind: 'match' }
  const marked = /码|号|腰/.test(said.raw)
  if (!marked && isPrice(number, said, order)) return SILENT
  // +2.00 is no count.
  const written = { number, decimal: /\d\.\d/.test(said.raw) }
  const card = item.skuValues.find((value) => isAlternative(written, value, item.sku, marked))
  return card === undefined ? SILENT : { kind: 'conflict', card, from: 'sku' }
}
