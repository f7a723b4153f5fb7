import { judgeLine, type Ground } from '../goods-line.ts'
import type { Said, Statement } from '../statements.ts'
import { ANY_VERSION } from '../vocabulary.ts'
import { SEVERAL } from '../acts.ts'
import type { OrderField, OrderFinding } from '../types.ts'
import type { Candidate, Features } from './candidate.ts'
import { besideSaid, cuesOf } from './cues.ts'
import { fold } from '../text.ts'
import { aboutPlace, costsBehind, echoes, pricedAs, sceneFeatures, sumsBeside } from './place.ts'
import { numberPattern, type Scene } from './scene.ts'
import { settlement, type Named } from './settlement.ts'

interface Mention {
  readonly said: Said
  readonly statement: Statement
  readonly at: number
  readonly isBuyer: boolean
}

interface Conflict {
  readonly mentions: readonly Mention[]
  readonly card: string
  readonly field: OrderField
}

/** Every value of the chat that no line of the card has and one line contradicts. */
export function optionCandidates(scene: Scene, on: Ground): Candidate[] {
  const byKey = new Map<string, Conflict>()
  const own = new Map<string, Mention[]>()
  for (const line of scene.lines)
    for (const statement of line.statements)
      for (const said of statement.said) {
        const { value } = said
        if (value.family === 'quantity' || isOfCoupon(scene, said)) continue
        const mention: Mention = { said, statement, at: line.index, isBuyer: line.isBuyer }
        const verdicts = scene.items.map((item) => judgeLine(said, item, on))
        if (verdicts.some(({ kind }) => kind === 'match')) {
          own.set(value.family, [...(own.get(value.family) ?? []), mention])
          continue
        }
        const found = verdicts.find(({ kind }) => kind === 'conflict')
        if (found?.finding === undefined) continue
        const key = `${value.family} ${value.key} ${value.numbers.join()}`
        const before = byKey.get(key)
        const { card = '', field } = found.finding
        byKey.set(key, { card, field, ...before, mentions: [...(before?.mentions ?? []), mention] })
      }
  return [...byKey.values()].map(({ mentions, card, field }) => {
    const last = mentions.at(-1)
    const family = last?.said.value.family ?? ''
    const rivals = [...byKey.values()].filter((other) => other.mentions[0]?.said.value.family === family).length - 1
    return make(scene, mentions, ownBeside(family, own.get(family) ?? [], card), rivals, { field, card })
  })
}

/** A card prints many bare numbers (1.60 and 500): own is the one in whose place the other would stand. */
function ownBeside(family: string, own: readonly Mention[], card: string): readonly Mention[] {
  return family === 'number' ? own.filter(({ said }) => Number(coreOf(said.raw)) === Number(coreOf(card))) : own
}

const COUPON = /券|劵|红包|优惠码|coupon|voucher/

/** 领了两张券 10和20 … 那10的: a bare number that names one of the coupons names no version. */
function isOfCoupon(scene: Scene, { value, raw }: Said): boolean {
  if (value.family !== 'number') return false
  const number = numberPattern(Number(coreOf(raw)))
  return scene.lines.some(({ folded }) => COUPON.test(folded) && number.test(folded))
}

function make(
  scene: Scene,
  mentions: readonly Mention[],
  own: readonly Mention[],
  rivals: number,
  { field, card }: { readonly field: OrderField; readonly card: string },
): Candidate {
  const features = new Map<string, number>()
  const last = mentions.at(-1)
  if (last === undefined) throw new Error('a candidate without a mention')
  const best = mentions.findLast(({ isBuyer, statement }) => isBuyer && statement.act === 'want') ?? last
  features.set(`field ${field}`, 1)
  features.set(`family ${familyOf(last.said)}`, 1)
  if (last.said.value.family === `open:${ANY_VERSION}`) features.set('in no place of the card', 1)
  if (last.said.value.family.startsWith('feature:version')) features.set('version of the lexicon', 1)
  if (last.said.value.family === 'number') features.set('bare number', 1)
  if (rivals > 0) features.set('rivals', Math.min(3, rivals))
  if (scene.items.length > 1) features.set('several lines', 1)
  if (SEVERAL.test(best.statement.clause.text)) features.set('several', 1)
  countMentions(mentions, 'said', features)
  countMentions(own, 'own', features)
  features.set(`last ${last.isBuyer ? 'b' : 'a'} ${last.statement.act}`, 1)
  const ownLast = own.at(-1)
  if (ownLast === undefined) features.set('own never', 1)
  else {
    features.set(`own last ${ownLast.isBuyer ? 'b' : 'a'} ${ownLast.statement.act}`, 1)
    features.set(order(last, ownLast), 1)
    const lastBuyer = mentions.findLast(({ isBuyer }) => isBuyer)
    const ownBuyer = own.findLast(({ isBuyer }) => isBuyer)
    if (lastBuyer !== undefined && ownBuyer !== undefined) features.set(`buyer ${order(lastBuyer, ownBuyer)}`, 1)
    const wanted = mentions.findLast(({ isBuyer, statement }) => isBuyer && statement.act === 'want')
    const ownWanted = own.findLast(({ isBuyer, statement }) => isBuyer && statement.act === 'want')
    if (wanted !== undefined && ownWanted !== undefined) features.set(`wanted ${order(wanted, ownWanted)}`, 1)
    if (wanted === undefined && ownWanted !== undefined) features.set('only own wanted', 1)
  }
  cuesOf(best.statement.clause.text, best.isBuyer ? 'cue b' : 'cue a', features)
  for (const { said, statement, isBuyer } of mentions)
    besideSaid(statement.clause.text, said.value.start, said.value.end, isBuyer ? 'b' : 'a', features)
  for (const { said, statement, isBuyer } of own)
    besideSaid(statement.clause.text, said.value.start, said.value.end, isBuyer ? 'own b' : 'own a', features)
  if (best.statement.clause.asked) features.set('asked', 1)
  aboutPlace(scene, last.at, features)
  sceneFeatures(scene, features)
  echoes(scene, coreOf(last.said.raw), features)
  pricedAs(scene, coreOf(last.said.raw), features)
  numbersOf(scene, mentions, features)
  if (isPrinted(coreOf(last.said.raw), scene.card)) features.set('printed', 1)
  settlement(scene, mentions.map(named), own.map(named), features)
  const finding: OrderFinding = { field, kind: 'differs', said: best.said.raw, card, messageId: best.said.messageId }
  return {
    group: 'option',
    check: 'goods',
    finding,
    features,
    sums: sumsBeside(scene, coreOf(last.said.raw)),
    costs: costsBehind(scene, coreOf(last.said.raw)),
  }
}

function named({ at, said, statement: { clause } }: Mention): Named {
  return { at, clause: clause.text, start: said.value.start, end: said.value.end, asked: clause.asked }
}

function countMentions(mentions: readonly Mention[], name: string, features: Features): void {
  const buyer = mentions.filter(({ isBuyer }) => isBuyer).length
  const agent = mentions.length - buyer
  if (buyer > 0) features.set(`${name} by buyer`, 1)
  if (agent > 0) features.set(`${name} by agent`, 1)
  if (buyer > 0 && agent > 0) features.set(`${name} by both`, 1)
  if (mentions.length > 1) features.set(`${name} often`, Math.min(4, mentions.length - 1))
  for (const { isBuyer, statement } of mentions) features.set(`${name} ${isBuyer ? 'b' : 'a'} ${statement.act}`, 1)
}

function order(one: Mention, other: Mention): string {
  if (one.at > other.at) return 'said later'
  if (one.at < other.at) return 'own later'
  if (one.statement === other.statement) return 'same clause'
  return one.said.value.start + one.statement.clause.start > other.said.value.start + other.statement.clause.start
    ? 'said after'
    : 'own after'
}

/** The value without what follows it in print: 白色 and 白 are one. */
function coreOf(raw: string): string {
  const text = fold(raw).trim()
  return /^-?\d+(?:\.\d+)?/.exec(text)?.[0] ?? text.replace(/[色款码号的]$/, '')
}

/** The card holds the very word: orange of Blue/Orange. */
function isPrinted(said: string, card: string): boolean {
  if (!/[a-z\d]/.test(said)) return said.length > 1 && card.includes(said)
  const at = card.indexOf(said)
  return at >= 0 && !/[a-z\d.]/.test(card.charAt(at - 1)) && !/[a-z\d.]/.test(card.charAt(at + said.length))
}

/** The number is how many are ordered, or what several of the card's add up to. */
function numbersOf(scene: Scene, mentions: readonly Mention[], features: Features): void {
  const said = mentions.at(-1)?.said
  const number = said?.value.numbers[0]
  if (said === undefined || number === undefined) return
  if (Number(coreOf(said.raw)) === scene.count) features.set('is the count', 1)
  const value = Number(coreOf(said.raw))
  if (value === scene.order.amount) features.set('is the amount', 1)
  else if (isPriceElsewhere(scene, mentions, value)) features.set('is a price', 1)
  const printed = scene.items.flatMap(({ skuValues, titleValues }) => [...skuValues, ...titleValues])
  const counts = new Set([scene.count ?? 1, ...[...scene.card.matchAll(/\d+/g)].map((match) => Number(match[0]))])
  const isSum = printed.some(
    (one) => one.family === said.value.family && one.numbers.some((own) => number > own && counts.has(number / own)),
  )
  if (isSum) features.set('a sum of the card', 1)
}

/** A price somewhere else than where the value itself is named: 肉粉33 is no price of 33. */
function isPriceElsewhere({ lines }: Scene, mentions: readonly Mention[], value: number): boolean {
  const names = new Set(mentions.map(({ at }) => at))
  return lines.some(({ index, prices }) => !names.has(index) && prices.some(({ amount }) => amount === value))
}

function familyOf({ value }: Said): string {
  return value.family.replace(/:.*/, '')
}
