import { CLASSIFIERS, readNumber } from '../number-words.ts'
import type { Features } from './candidate.ts'
import type { Line, Scene } from './scene.ts'

/** 给您750, 按49算, 选上344, I can do 105, set it to 49: what an agent grants stands behind these words. */
const GRANTED_BEHIND =
  /(?:[给帮][您你](?:算|按|改|做|到)?|按|算[您你]?|改(?:成|到|价)?|调(?:成|到)|优惠价|[客员]价?|实付|到手|只要|您付|选上|包邮价?|[券折减]后|减完|那就是|(?:can|could|i'll|we'll) (?:do|match|honou?r|give)(?: it| you)?(?: for| at| to)?|let it go for|set it (?:to|at)|make it|have it for|it'?s|so|comes? to|down to|还是|直播(?:间)?价|折 ?|price today,)\s?[¥$£€]?$/
/** 750给您改, 1080包安装, 40 as you took two: or before these. */
const GRANTED_BEFORE =
  /^(?:元|块)?\s?(?:给[您你]|算[您你]|包(?:邮|安装|送)|拿走|成交|就行|行了|可以|for you|today|delivered|没错 ?给[您你]改|all in|as you|as a regular)/
/** 40 then, 105 it is, 1080说定了, 179已付, 行吧359: the buyer takes it by its number. */
const TAKEN_BEFORE =
  /^(?:元|块)?\s?(?:then|it is|works|is (?:grand|fine|good|great|perfect)|deal|说定|成交?|可以|行|好|吧|就|已|付|转|ok|$)/
const TAKEN_BEHIND = /(?:^|[\s,])(?:那|就|好|行吧?|成|说定|ok|那就|付了?|付款|paid|deal at|ok so)\s?[¥$£€]?$/
/** 袖长56 可以: how long it is. */
const MEASURED = /[长宽高厚深围径重](?:度|量)?\s?$/
const HAGGLES = /便宜|贵|能不能|少点|再减|太|吗|\?|cheaper|too much/
/** 标价189, 原价, 45 instead of 58, saw 118 on the page: the price before. */
const LISTED =
  /(?:原价|标价|标的|挂的?|页面|网页|显示|平时|日常|单买|单卖|正价|吊牌|was|listed|instead of|on the (?:page|site)|saw|full price|usually|normally)/

/** Whether a sum is granted by the agent and taken by the buyer, and whether the card's own is only the price before it. */
export function deal(scene: Scene, amount: number, features: Features): void {
  const places = scene.lines.flatMap((line) => placesOf(line, amount).map((place) => ({ line, ...place })))
  const grant = places.find(
    ({ line, before, after }) =>
      !line.isBuyer && !MEASURED.test(before) && (GRANTED_BEHIND.test(before) || GRANTED_BEFORE.test(after)),
  )
  const taken = places.filter(
    ({ line, before, after }) =>
      line.isBuyer && !HAGGLES.test(line.folded) && (TAKEN_BEHIND.test(before) || TAKEN_BEFORE.test(after)),
  )
  if (grant !== undefined) {
    features.set('granted', 1)
    const answer = scene.lines.slice(grant.line.index + 1).find(({ isBuyer }) => isBuyer)
    if (answer?.accepts === true || answer?.ordered === true) features.set('granted and accepted', 1)
  }
  if (taken.length > 0) features.set('taken by its number', 1)
  if (grant !== undefined && taken.some(({ line }) => line.index > grant.line.index))
    features.set('granted and taken', 1)
  if (isListed(scene)) features.set('card has the price before', 1)
  const lastDeal = Math.max(grant?.line.index ?? -1, ...taken.map(({ line }) => line.index))
  if (grant !== undefined && isTakenUp(scene, grant.line, taken.length > 0) && stands(scene, amount, lastDeal))
    features.set('the deal stands', 1)
}

/** The buyer takes it by its number, says yes, or orders afterwards. */
function isTakenUp({ lines }: Scene, { index }: Line, isNamed: boolean): boolean {
  if (isNamed) return true
  const buyer = lines.slice(index + 1).filter(({ isBuyer }) => isBuyer)
  return buyer[0]?.accepts === true || buyer.some(({ ordered, folded }) => ordered || /\bpaying\b/.test(folded))
}

/** Less than the card's amount and no price of one piece or before freight, and neither that nor another sum comes later. */
function stands(scene: Scene, amount: number, at: number): boolean {
  const card = scene.order.amount ?? 0
  const isOne = Math.abs(amount * (scene.count ?? 1) - card) < 0.06 && (scene.count ?? 1) > 1
  const sums = scene.lines.flatMap(({ prices }) => prices.map((price) => price.amount))
  const isBeforeFreight = sums.some((other) => Math.abs(amount + other - card) < 0.06)
  const own = scene.lines.findLastIndex((line) => placesOf(line, card).length > 0)
  return (
    amount > card / 2 && amount < card && !isOne && !isBeforeFreight && at >= own && !othersAfter(scene, amount, at)
  )
}

/** Another sum is named afterwards. */
function othersAfter({ lines }: Scene, amount: number, at: number): boolean {
  return lines.slice(at + 1).some(({ prices }) => prices.some((price) => price.amount !== amount && !price.loose))
}

/** The card's amount is named as what it costs before anything comes off. */
export function isListed(scene: Scene): boolean {
  const { amount } = scene.order
  if (amount === undefined) return false
  return scene.lines.some((line) =>
    placesOf(line, amount).some(
      ({ before, after }) =>
        LISTED.test(before.slice(-14)) || /^(?:元|块)?(?:是)?(?:原价|标价|的价|是减之前)/.test(after),
    ),
  )
}

/** 两双228 … 那就一双: the sum was for another count than the card's, and the buyer comes to that one; or to the card's version. */
export function turnedFrom(scene: Scene, amount: number, features: Features): void {
  const last = scene.lines.findLast((line) => placesOf(line, amount).length > 0)
  if (last === undefined) return
  const near = [scene.lines[last.index - 1], last].filter((line) => line !== undefined)
  const later = scene.lines.slice(last.index + 1).filter(({ isBuyer }) => isBuyer)
  const counts = near.flatMap(countsIn)
  const { count } = scene
  if (count !== undefined && counts.length > 0 && !counts.includes(count) && later.flatMap(countsIn).includes(count))
    features.set('its count given up', 1)
  const [next] = later
  if (next === undefined || placesOf(next, amount).length > 0) return
  const pieces = scene.items.flatMap(({ sku }) => sku.match(/\d+(?:\.\d+)?|[a-z]{3,}|[一-龥]{2}/g) ?? [])
  if (pieces.some((piece) => next.folded.includes(piece) && !near.some(({ folded }) => folded.includes(piece))))
    features.set('buyer turns to the card', 1)
}

function countsIn({ folded }: Line): number[] {
  return [...folded.matchAll(COUNTS)].flatMap((match) => numberIn(match[1], match[2]) ?? [])
}

interface Place {
  readonly before: string
  readonly after: string
}

function placesOf({ folded }: Line, amount: number): Place[] {
  const digits = String(amount).replace('.', '\\.')
  return [...folded.matchAll(new RegExp(`(?<![\\d.])${digits}(?![\\d.]*\\d)`, 'g'))].map((match) => ({
    before: folded.slice(0, match.index),
    after: folded.slice(match.index + match[0].length),
  }))
}

const COUNTS = new RegExp(
  `(?<![\\d.第])(\\d{1,3}|[一两俩二三四五六七八九十]{1,3})(?=[${CLASSIFIERS}])|\\b(two|three|four|five|six|ten|twelve)\\b`,
  'g',
)
const ENGLISH = ['two', 'three', 'four', 'five', 'six', 'ten', 'twelve']
const ENGLISH_NUMBERS = [2, 3, 4, 5, 6, 10, 12]

/** 66份1188 where 60 cost 1080: the card's price for each makes the sum with another count that is said. */
export function forSoMany(scene: Scene, amount: number, features: Features): void {
  const count = scene.count ?? 1
  const each = (scene.order.amount ?? 0) / count
  const many = amount / each
  if (each <= 0 || many < 1.01 || Math.abs(many - Math.round(many)) > 0.001 || Math.round(many) === count) return
  if (scene.lines.some((line) => countsIn(line).includes(Math.round(many))))
    features.set('price of the card for so many', 1)
}

function numberIn(text: string | undefined, english: string | undefined): number | undefined {
  if (english !== undefined) return ENGLISH_NUMBERS[ENGLISH.indexOf(english)]
  return readNumber((text ?? '').replace('俩', '两'))
}
