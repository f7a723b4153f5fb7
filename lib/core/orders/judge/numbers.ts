import type { OrderField, OrderFinding } from '../types.ts'
import type { Candidate, Features } from './candidate.ts'
import { cuesOf } from './cues.ts'
import { aboutPlace, costsBehind, echoes, pricedAs, sceneFeatures, sumsBeside } from './place.ts'
import { numberPattern, type Line, type Scene } from './scene.ts'
import { placesOfWords, settlement } from './settlement.ts'

interface Printed {
  readonly number: number
  readonly unit: string
  readonly text: string
  /** A letter stands before it: PCIe3.0, RS232. */
  readonly isCode: boolean
  /** The end of a range of weights bodies have: 80-100斤 is a size. */
  readonly isBody: boolean
}

interface Place {
  readonly line: Line
  readonly clause: string
  readonly start: number
  readonly end: number
  readonly unit: string
  readonly act: string
  readonly asked: boolean
}

const NUMBER = /(?<![\d.])-?(\d{1,5}(?:\.\d{1,2})?)( ?[a-z]{1,4}(?![a-z])| ?[一-龥%*x"]|-in-\d)?/g

/** PCIe3.0, RS232; the x of 132x213 is no letter. */
function isBehindLetter(before: string): boolean {
  return /[a-z]$/.test(before) && !/\dx$/.test(before)
}

/** Numbers of the chat that could stand where the card prints another: 240页 for 100页, 9-in-1 for 7-in-1. */
export function numberCandidates(scene: Scene): Candidate[] {
  const printed = [...scene.card.matchAll(NUMBER)].map((match): Printed => ({
    number: Number(match[1]),
    unit: (match[2] ?? '').trim(),
    text: match[0].trim(),
    isCode: isBehindLetter(scene.card.slice(0, match.index)),
    isBody: /\d-$/.test(scene.card.slice(0, match.index)) && match[2]?.trim() === '斤',
  }))
  if (printed.length === 0) return []
  const byNumber = new Map<number, Place[]>()
  for (const line of scene.lines)
    for (const { clause, act } of line.statements)
      for (const match of clause.text.matchAll(NUMBER)) {
        const number = Number(match[1])
        if (printed.some((own) => own.number === number) || number === scene.order.amount || number === scene.count)
          continue
        const start = match.index
        byNumber.set(number, [
          ...(byNumber.get(number) ?? []),
          {
            line,
            clause: clause.text,
            start,
            end: start + match[0].length,
            unit: (match[2] ?? '').trim(),
            act,
            asked: clause.asked,
          },
        ])
      }
  return [...byNumber].flatMap(([number, places]) => make(scene, number, places, printed, byNumber.size - 1))
}

function make(
  scene: Scene,
  number: number,
  places: readonly Place[],
  printed: readonly Printed[],
  rivals: number,
): Candidate[] {
  const units = new Set(places.map(({ unit }) => unit))
  const sameUnit = printed.find(({ unit }) => unit !== '' && units.has(unit))
  const bare = places.some(({ unit }) => /^[的那吧款呗]?$/.test(unit))
  const near = printed.find((own) => own.number > 0 && number / own.number >= 0.15 && number / own.number <= 7)
  if (sameUnit === undefined && !(bare && near !== undefined)) return []
  // 10条 where two boxes of 5条 are ordered
  if (sameUnit !== undefined && number === sameUnit.number * (scene.count ?? 1)) return []
  const last = places.at(-1)
  const best =
    places.findLast(({ line, act }) => line.isBuyer && act === 'want') ??
    places.find(({ line }) => line.isBuyer) ??
    last
  if (last === undefined || best === undefined) return []
  const own = sameUnit ?? near
  const features: Features = new Map([['open number', 1]])
  features.set(sameUnit === undefined ? 'only near' : 'same unit', 1)
  if (sameUnit !== undefined && near !== undefined) features.set('same unit and near', 1)
  if (rivals > 0) features.set('rivals', Math.min(4, rivals))
  mentioned(places, last, features)
  againstPrint(scene, { number, own, printed, last }, features)
  around(places, units, features)
  cuesOf(best.clause, best.line.isBuyer ? 'cue b' : 'cue a', features)
  if (best.asked) features.set('asked', 1)
  aboutPlace(scene, last.line.index, features)
  sceneFeatures(scene, features)
  echoes(scene, String(number), features)
  pricedAs(scene, String(number), features)
  const said = places.map(({ line, clause, start, end, asked }) => ({ at: line.index, clause, start, end, asked }))
  settlement(scene, said, own === undefined ? [] : placesOfWords(scene, [String(own.number)]), features)
  const field = own === undefined ? 'size' : fieldOf(own)
  features.set(`field ${field}`, 1)
  if (own?.isCode === true) features.set('code of the card', 1)
  const at = best.line.folded.indexOf(best.clause) + best.start
  const finding: OrderFinding = {
    field,
    kind: 'differs',
    said: best.line.message.text.slice(at, at + best.end - best.start).trim(),
    card: own?.text ?? '',
    messageId: best.line.message.id,
  }
  return [
    {
      group: 'number',
      check: 'goods',
      finding,
      features,
      sums: sumsBeside(scene, String(number)),
      costs: costsBehind(scene, String(number)),
    },
  ]
}

/** Lengths, sizes and bare numbers are sizes; what stands behind letters (PCIe3.0) or has another unit is a version. */
function fieldOf({ unit, isCode, isBody }: Printed): OrderField {
  if (isCode) return 'model'
  return isBody || unit === '' || /^(?:cm|mm|m|米|寸|码|\*|x|in|")/.test(unit) ? 'size' : 'model'
}

/** Who says the number and what for. */
function mentioned(places: readonly Place[], last: Place, features: Features): void {
  const buyer = places.filter(({ line }) => line.isBuyer).length
  if (buyer > 0) features.set('said by buyer', 1)
  if (places.length > buyer) features.set('said by agent', 1)
  if (buyer > 0 && places.length > buyer) features.set('said by both', 1)
  if (places.length > 1) features.set('said often', Math.min(3, places.length - 1))
  for (const { line, act } of places) features.set(`said ${line.isBuyer ? 'b' : 'a'} ${act}`, 1)
  features.set(`last ${last.line.isBuyer ? 'b' : 'a'} ${last.act}`, 1)
}

interface AgainstPrint {
  readonly number: number
  /** What the card prints in its place. */
  readonly own: Printed | undefined
  readonly printed: readonly Printed[]
  readonly last: Place
}

/** Whether the card's own number is spoken of, and whether the number is a price or a sum. */
function againstPrint(scene: Scene, { number, own, printed, last }: AgainstPrint, features: Features): void {
  const { lines } = scene
  const ownAt = own === undefined ? -1 : lines.findLastIndex(({ folded }) => numberPattern(own.number).test(folded))
  const { index } = last.line
  features.set(ownAt < 0 ? 'own never' : ownAt > index ? 'own later' : ownAt === index ? 'own beside' : 'said later', 1)
  const prices = lines.flatMap((line) => line.prices.map(({ amount }) => amount))
  if (prices.includes(number)) features.set('is a price', 1)
  const counts = new Set([scene.count ?? 1, ...printed.map((one) => one.number)])
  if (printed.some((one) => one.number > 0 && number > one.number && counts.has(number / one.number)))
    features.set('a sum of the card', 1)
}

/** The signs before and behind the number. */
function around(places: readonly Place[], units: ReadonlySet<string>, features: Features): void {
  for (const { line, clause, start, end, unit } of places) {
    const side = line.isBuyer ? 'b' : 'a'
    if (unit === '的' || unit === '那') features.set(`${side} as version`, 1)
    if (/(?:要|来|拍|换|换成|选|买|就|那|还是|有|take|want|get|the)(?:个|的)?\s?$/.test(clause.slice(0, start)))
      features.set(`${side} after ordering`, 1)
    if (start === 0) features.set(`${side} begins`, 1)
    if (end >= clause.length) features.set(`${side} ends`, 1)
    if (/(?:不要|不是|别|没|不|not)[^,.]{0,2}$/.test(clause.slice(0, start))) features.set(`${side} denied`, 1)
  }
  for (const unit of units) if (/^[天点月日年号岁元块分折度人次]$/.test(unit)) features.set('unit of other things', 1)
}
