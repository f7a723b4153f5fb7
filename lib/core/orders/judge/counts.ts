import { isBorneOut, isOrderCount, type CountGround } from '../count-evidence.ts'
import { CLASSIFIERS, readNumber } from '../number-words.ts'
import type { Candidate, Features } from './candidate.ts'
import { cuesOf } from './cues.ts'
import { fold } from '../text.ts'
import type { Count } from './count-mentions.ts'
import { aboutPlace, costsBehind, echoes, sceneFeatures } from './place.ts'
import { numberPattern, type Scene } from './scene.ts'
import { settlement, type Named } from './settlement.ts'
import type { Settled } from './tally.ts'

/** Every count of the chat that is not the card's. */
export function countCandidates(
  scene: Scene,
  on: CountGround,
  all: readonly Count[],
  settled: Settled | undefined,
): Candidate[] {
  const { count } = scene
  if (count === undefined) return []
  const numbers = [...new Set(all.map(({ number }) => number))].filter((number) => number !== count && number > 0)
  return numbers.map((number) => {
    const mentions = all.filter((one) => one.number === number)
    const candidate = make(scene, mentions, all, on)
    settledOn(number, settled, candidate.features)
    return candidate
  })
}

/** Whether the chat comes to this count, to the card's or to another, and who says so. */
function settledOn(number: number, settled: Settled | undefined, features: Features): void {
  if (settled === undefined) {
    features.set('no count settled', 1)
    return
  }
  const { byBuyer, byAgent, isTold, isTakenDown, isAgreed } = settled
  const on = settled.isCards ? 'card settled' : settled.last.count.number === number ? 'settled' : 'other settled'
  features.set(on, 1)
  if (byBuyer && byAgent) features.set(`${on} by both`, 1)
  else features.set(byBuyer ? `${on} by buyer` : `${on} by agent`, 1)
  if (isTold) features.set(`${on} as told`, 1)
  if (isTakenDown) features.set(`${on} and taken down`, 1)
  if (isAgreed) features.set(`${on} and agreed`, 1)
}

function make(scene: Scene, mentions: readonly Count[], all: readonly Count[], on: CountGround): Candidate {
  const features = new Map<string, number>()
  const last = mentions.at(-1)
  if (last === undefined) throw new Error('a count without a mention')
  const number = last.number
  const wanted = mentions.findLast(({ line, act }) => line.isBuyer && act === 'want')
  const best = wanted ?? last
  const own = all.filter((one) => one.number === scene.count)
  const others = all.filter((one) => one.number !== scene.count && one.number !== number)
  if (others.length > 0) features.set('rivals', Math.min(3, others.length))
  if (scene.items.length > 1) features.set('several lines', 1)
  side(mentions, 'said', features)
  side(own, 'own', features)
  features.set(`last ${last.line.isBuyer ? 'b' : 'a'} ${last.act}`, 1)
  const ownLast = own.at(-1)
  if (ownLast === undefined) features.set('own never', 1)
  else
    features.set(
      ownLast.line.index > last.line.index
        ? 'own later'
        : ownLast.line.index < last.line.index
          ? 'said later'
          : 'same message',
      1,
    )
  numeric(scene, number, features)
  around(best, scene, features)
  if (best.said !== undefined) {
    if (isOrderCount(best.said, on)) features.set('order count', 1)
    if (isBorneOut(best.said, mentions.length, on)) features.set('borne out', 1)
  } else features.set(best.isDerived ? 'only derived' : 'bare', 1)
  if (mentions.some(({ isDerived }) => isDerived)) features.set('derived', 1)
  cuesOf(best.clause, best.line.isBuyer ? 'cue b' : 'cue a', features)
  aboutPlace(scene, last.line.index, features)
  sceneFeatures(scene, features)
  echoes(scene, fold(best.raw).trim(), features)
  settlement(scene, mentions.map(named), own.filter((one) => !isPerPack(one)).map(named), features)
  if (
    mentions.some(({ line }, index) =>
      mentions
        .slice(index + 1)
        .some((other) => other.line.isBuyer !== line.isBuyer && other.line.index === line.index + 1),
    )
  )
    features.set('count said back', 1)
  return {
    group: 'quantity',
    check: 'goods',
    finding: {
      field: 'quantity',
      kind: 'differs',
      said: best.raw,
      card: String(scene.count),
      messageId: best.line.message.id,
    },
    features,
    sums: scene.lines.flatMap(({ prices }) => prices.flatMap((price) => [price.amount * number])),
    costs: costsBehind(scene, fold(best.raw).trim()),
  }
}

/** 一包9.9, 一提7饼, 一箱里面6支: what one costs or holds is said, not how many are ordered. */
function isPerPack({ number, clause, end }: Count): boolean {
  return number === 1 && /^[^\d,.]{0,3}\d/.test(clause.slice(end))
}

function named({ line, clause, start, end }: Count): Named {
  const asked = line.statements.find((one) => one.clause.text === clause)?.clause.asked === true
  return { at: line.index, clause, start, end, asked }
}

function side(mentions: readonly Count[], name: string, features: Features): void {
  const buyer = mentions.filter(({ line }) => line.isBuyer).length
  if (buyer > 0) features.set(`${name} by buyer`, 1)
  if (mentions.length > buyer) features.set(`${name} by agent`, 1)
  if (buyer > 0 && mentions.length > buyer) features.set(`${name} by both`, 1)
  if (mentions.length > 1) features.set(`${name} often`, Math.min(4, mentions.length - 1))
  for (const { line, act } of mentions) features.set(`${name} ${line.isBuyer ? 'b' : 'a'} ${act}`, 1)
}

/** What the number itself tells: one, a pack of the card's, a multiple, an amount. */
function numeric(scene: Scene, number: number, features: Features): void {
  const count = scene.count ?? 1
  const { amount } = scene.order
  features.set(
    number === 1 ? 'is one' : number === 2 ? 'is two' : number <= 6 ? 'is few' : number < 20 ? 'is some' : 'is many',
    1,
  )
  features.set(count === 1 ? 'card one' : 'card more', 1)
  if (number < count) features.set('less than card', 1)
  if (numberPattern(number).test(scene.card)) features.set('printed', 1)
  if (number % count === 0 && count > 1) features.set('multiple', 1)
  const packs = [...packsOf(scene.card)]
  if (packs.some((pack) => pack * count === number)) features.set('packs of card', 1)
  if (packs.some((pack) => pack === number * count || pack * number === count)) features.set('pack ratio', 1)
  // 48罐 of 一箱24罐 are two boxes.
  const pieces = scene.lines.flatMap(({ isBuyer, folded }) => (isBuyer ? [...folded.matchAll(NUMBERS)] : []))
  const inPacks = new Set(pieces.flatMap(([digits]) => packs.map((pack) => Number(digits) / pack)))
  if (number > 1 && inPacks.has(number)) features.set('pieces make so many', 1)
  if (inPacks.has(count)) features.set('pieces make the card', 1)
  if (holdsPieces(scene, number)) features.set('so many packs make the card', 1)
  const prices = scene.lines.flatMap(({ prices: own }) => own.map((price) => price.amount))
  if (amount !== undefined) {
    if (prices.some((price) => Math.abs(price * number - amount) < 0.06 && price !== amount))
      features.set('times price is amount', 1)
    if (prices.some((price) => Math.abs(price * count - amount) < 0.06 && count > 1))
      features.set('card times price is amount', 1)
    const each = amount / count
    if (prices.some((price) => Math.abs(each * number - price) < 0.06)) features.set('a price for so many', 1)
  }
  if (prices.some((one) => prices.some((sum) => sum !== one && number > 1 && Math.abs(one * number - sum) < 0.06)))
    features.set('a sum of so many', 1)
}

/** The numbers of a card that may be what one pack holds; 公4两*4+母3两*4 holds eight. */
function packsOf(card: string): Set<number> {
  const numbers = [...card.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]))
  const parts = [...card.matchAll(/[*x×](\d{1,3})(?![\d.])/g)].map((match) => Number(match[1]))
  const all = parts.length > 1 ? [...numbers, parts.reduce((sum, part) => sum + part, 0)] : numbers
  return new Set(all.filter((pack) => pack > 1))
}

/** 一提7饼, 一对两只, 10只一包: what one pack holds, as the chat has it, times so many is the card's count. */
const PACK_OF = /[一1]([一-龥])(?:是|有|就是|里面?|装)?(\d{1,3}|[两二三四五六七八九十])[一-龥]/g

function holdsPieces(scene: Scene, number: number): boolean {
  const held = scene.lines.flatMap(({ folded }) =>
    [...folded.matchAll(PACK_OF)].map((match) => readNumber((match[2] ?? '').replace('两', '二')) ?? 0),
  )
  return held.some(
    (pieces) => pieces > 1 && (pieces * number === scene.count || pieces * (scene.count ?? 1) === number),
  )
}

const NUMBERS = /(?<![\d.])\d+(?:\.\d+)?(?![\d.])/g
const UNIT = new RegExp(`^[${CLASSIFIERS}]`)

/** The signs before and behind the count. */
function around(best: Count, scene: Scene, features: Features): void {
  const before = best.clause.slice(0, best.start)
  const after = best.clause.slice(best.end)
  if (before === '') features.set('begins clause', 1)
  if (after === '') features.set('ends clause', 1)
  if (before === '' && after === '') features.set('alone', 1)
  if (/(?:要|来|拍|买|整|囤|下单?|数量|make it|take|get)(?:了|个)?$/.test(before)) features.set('after ordering', 1)
  if (/(?:一共|总共|共|合计|就是|total)(?:是)?$/.test(before)) features.set('after sum', 1)
  if (/(?:送|赠|给您|搭)[^,.]{0,3}$/.test(before)) features.set('after giving', 1)
  if (/[一每1][一-龥]{1,2}(?:里面?|有|装|是|配)?$/.test(before)) features.set('after each', 1)
  if (/(?:再|多|加|另外|还要)[^,.]{0,2}$/.test(before)) features.set('after more', 1)
  const noun = /^(?:的)?([一-龥]{1,2})/.exec(after)?.[1]
  if (noun !== undefined) features.set(scene.card.includes(noun) ? 'noun of card' : 'other noun', 1)
  const unit = best.raw.at(-1) ?? ''
  if (UNIT.test(unit)) features.set(scene.card.includes(unit) ? 'unit of card' : 'other unit', 1)
  if (/[个只人口]$/.test(best.raw)) features.set('loose unit', 1)
  if (/\d/.test(after) || /\d/.test(before)) features.set('beside number', 1)
}
