import { NOT_NOW } from '../coupon-check.ts'
import type { OrderFinding } from '../types.ts'
import type { Candidate, Features, Ruled } from './candidate.ts'
import { isListed } from './deals.ts'
import { readOffers, type Offer } from './offers.ts'
import { startPromise } from './promise.ts'
import { numberPattern, type Line, type Scene } from './scene.ts'

/** What has a name of its own and is redeemed is a coupon; the other offers come off by themselves. */
const REDEEMED =
  /券|劵|卷(?=[能可用])|红包|见面礼|礼金|购物金|津贴|无门槛|优惠码|新人礼|\bcode\b|coupon|voucher|promo\b/
/** 我有张满200减30的, 满150减20那张能用不: of the offers with a threshold these are held, too. */
const HELD = /[张用领抢]/
const BY_ITSELF = /自动|系统|活动|直接减|结算/
/** 上周活动, 今天没有了: the offer does not hold. */
const OVER =
  /结束|已过|过期|过了|没有了|没了|不参加|不打折|不送|没活动|上(?:周|个?月|次|回)|昨天|以前|下[次周]|双?十[一二]才|ended|\bover\b|expired|no longer|last (?:week|month|time)/
/** 不凑了, 就一件, 吃不完: the buyer lets it go by. */
const LEFT =
  /不凑|不够|凑不|差\d|不用凑|吃不完|用不完|放不下|就[一1][^\d]|[一1][件个支瓶袋盒](?:就|够|吧)|算了|(?:明天|改天|下次|以后|回头)再(?:说|看|买)|just (?:the )?one|only (?:need )?one/

/** Every promotion of the chat that the card's amount may not show: 第二件半价, 买三送一, 三件八折, 满200减30. */
export function promotionCandidates(scene: Scene): Candidate[] {
  const about = scene.lines.flatMap((line) => offersOf(line).map((offer) => ({ line, offer })))
  return about.map(({ line, offer }): Candidate => {
    const features = startPromise(scene, line, line.folded)
    features.set(`offer ${offer.kind}`, 1)
    if (about.at(-1)?.line === line) features.set('last of promotions', 1)
    if (about.some((other) => other.line.isBuyer !== line.isBuyer)) features.set('by both', 1)
    if (about.some((other) => !other.line.isBuyer)) features.set('by agent', 1)
    if (BY_ITSELF.test(line.folded)) features.set('by itself', 1)
    standing(scene, line, features)
    aboutOffer(scene, offer, line.index, features)
    inFull(scene, features)
    const finding: OrderFinding = {
      field: 'promotion',
      kind: 'missing',
      said: line.message.text.slice(offer.start, offer.end),
      messageId: line.message.id,
    }
    return { group: 'promotion', check: 'pay', finding, features }
  })
}

/** What the card's amount settles when it is not only the price before the offer. */
const OF_AMOUNT = ['amount said', 'amount said by agent', 'amount later a', 'amount later b', 'amount beside']

/** It is paid as promised, or not reached, or over. */
const AGAINST = [
  'promise on card',
  'a number makes the promised price',
  'too few pieces',
  'sum too small',
  'below its sum',
  'over',
  'then over',
]
const LET_BE = ['let go by', 'not now', 'then not now', 'offer on card']

/** The offer holds, is reached and not let go by, and the card has the price without it. */
function inFull(scene: Scene, features: Features): void {
  const has = (names: readonly string[]): boolean => names.some((name) => features.has(name))
  // 标价189的这双 您拍: the price before it settles nothing.
  if (isListed(scene)) for (const name of OF_AMOUNT) features.delete(name)
  if (has(AGAINST) || has(LET_BE)) return
  if (has(['full price on card', 'a number makes the full price', 'card has the price before', 'reached as it stands']))
    features.set('charged in full', 1)
}

/** The offers of a line that no coupon stands for. */
function offersOf({ folded, message }: Line): Offer[] {
  return isPromotion(folded) && !/\b[A-Z]{4,}\d{1,3}\b/.test(message.text) ? readOffers(folded).slice(0, 2) : []
}

/** Whether a text speaks of an offer that comes off without a coupon. */
export function isPromotion(folded: string): boolean {
  if (REDEEMED.test(folded) || readOffers(folded).length === 0) return false
  return !/满\d+(?:元)?减/.test(folded) || BY_ITSELF.test(folded) || !HELD.test(folded)
}

/** The rules know coupons only: what comes off by itself is a promotion. */
export function asPromotion(rule: Ruled, scene: Scene): Ruled {
  const { finding } = rule
  if (finding.field !== 'coupon' || finding.kind !== 'missing') return rule
  const line = scene.lines.find(({ message }) => message.id === finding.messageId)
  if (line === undefined || !isPromotion(line.folded)) return rule
  return { ...rule, finding: { ...finding, field: 'promotion' } }
}

/** Whether the offer holds, and whether the buyer takes it up. */
function standing(scene: Scene, line: Line, features: Features): void {
  const after = scene.lines.slice(line.index + 1)
  const reply = after[0]
  if (OVER.test(line.folded)) features.set('over', 1)
  if (after.slice(0, 3).some((other) => !other.isBuyer && OVER.test(other.folded))) features.set('then over', 1)
  if (NOT_NOW.test(line.folded)) features.set('not now', 1)
  if (after.slice(0, 3).some(({ folded }) => NOT_NOW.test(folded))) features.set('then not now', 1)
  if (after.some((other) => other.isBuyer && LEFT.test(other.folded))) features.set('let go by', 1)
  if (
    reply !== undefined &&
    reply.isBuyer !== line.isBuyer &&
    /^(?:亲|对|有|在|能|可以|是|嗯|真|yes|sure)/.test(reply.folded)
  )
    features.set('reply says yes', 1)
}

/** How the card's amount and count stand to an offer of the chat; the line at `at` names it. */
export function aboutOffer(scene: Scene, offer: Offer, at: number, features: Features): void {
  const { amount, coupon } = scene.order
  const count = scene.count ?? 1
  if (offer.pieces > 1) features.set(count < offer.pieces ? 'too few pieces' : 'pieces enough', 1)
  if (coupon !== undefined && /\d|折|半价|免|减/.test(coupon)) features.set('coupon on card', 1)
  if (coupon !== undefined && /半价|折|满|[免送]\d?|off|bogo/i.test(coupon)) features.set('offer on card', 1)
  if (amount === undefined) return
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 1
  const prices = scene.lines.flatMap((line) =>
    line.prices.filter(({ kind }) => kind !== 'off' && kind !== 'extra').map((price) => price.amount),
  )
  const wholes = [...new Set(prices.flatMap((price) => [price, price * count]))]
  besideBareNumbers(scene, offer, features)
  if (isListed(scene)) features.set('card has the price before', 1)
  if (offer.from !== undefined)
    features.set(Math.max(amount, ...wholes) < offer.from ? 'sum too small' : 'sum enough', 1)
  if (offer.from !== undefined) besideThreshold(scene, offer, offer.from, features)
  if (wholes.some((whole) => near(whole, amount))) features.set('full price on card', 1)
  if (prices.length === 0) features.set('no price said', 1)
  const offered = wholes.filter((whole) => !near(offer.due(whole, count), whole))
  if (offered.some((whole) => near(offer.due(whole, count), amount))) features.set('promise on card', 1)
  const due = offer.due(amount, count)
  if (!near(due, amount) && prices.some((price) => near(price, due))) features.set('promised sum said', 1)
  const pattern = numberPattern(amount)
  const saidAt = scene.lines.findLastIndex(({ folded }) => pattern.test(folded))
  if (saidAt > at) features.set(scene.lines[saidAt]?.isBuyer === true ? 'amount later b' : 'amount later a', 1)
  if (saidAt === at) features.set('amount beside', 1)
  naturalness(amount, count, offer, features)
}

/** 满99减20 — 两箱118够了: the card's amount is what reaches it, and nobody names what is left of it. */
function besideThreshold(scene: Scene, offer: Offer, from: number, features: Features): void {
  const { amount = 0 } = scene.order
  if (amount < from) {
    features.set('below its sum', 1)
    return
  }
  const due = offer.due(amount, scene.count ?? 1)
  const isSaid = (number: number): boolean => scene.lines.some(({ folded }) => numberPattern(number).test(folded))
  if (isSaid(amount) && !isSaid(due) && !isSaid(amount + amount - due)) features.set('reached as it stands', 1)
}

/** 这款49也参加: a bare number that makes the card's amount by its count, with the offer or without it. */
function besideBareNumbers(scene: Scene, offer: Offer, features: Features): void {
  const { amount = 0 } = scene.order
  const count = scene.count ?? 1
  const numbers = scene.lines
    .flatMap(({ folded }) => [...folded.matchAll(/(?<![\d.a-z])\d{1,5}(?:\.\d{1,2})?(?![\d.]*\d|[a-z%折])/g)])
    .map(([digits]) => Number(digits))
    .filter((number) => number >= 5)
  const wholes = [...new Set(numbers.map((number) => number * count))]
  const isExact = (one: number, other: number): boolean => Math.abs(one - other) < 0.06
  const isFull = wholes.some((whole) => isExact(whole, amount))
  const isPromised = wholes.some(
    (whole) => !isExact(offer.due(whole, count), whole) && isExact(offer.due(whole, count), amount),
  )
  if (isFull && !isPromised) features.set('a number makes the full price', 1)
  if (isPromised) features.set('a number makes the promised price', 1)
}

/** 119 for two is 59.5 each and 79.33 at half price for the second: shops set round prices, or such that end in 5, 8 or 9. */
function naturalness(amount: number, count: number, offer: Offer, features: Features): void {
  const share = offer.due(1000, count) / 1000
  if (offer.kind === 'price' || offer.from !== undefined || share >= 1 || share <= 0.2) return
  if (isNatural(amount / count)) features.set('full price is round', 1)
  if (isNatural(amount / count / share)) features.set('price before it is round', 1)
}

function isNatural(price: number): boolean {
  const tenths = Math.round(price * 10)
  return Math.abs(price * 10 - tenths) < 0.01 && [0, 5, 8, 9].includes(tenths % 10)
}
