import { agrees, ASKED, claimOf, COUPON, DROPPED, GIVEN, HELD, NOT_NOW } from '../coupon-check.ts'
import { readNumber } from '../number-words.ts'
import { fold } from '../text.ts'
import type { OrderFinding } from '../types.ts'
import type { Candidate, Features } from './candidate.ts'
import { startPromise } from './promise.ts'
import type { Line, Scene } from './scene.ts'

/** 第二件半价, 买三送一, 两件打九折, 立减50: the order costs less than its prices. */
const HALF = /第[二2两](?:[一-龥]|个)?半价|半价|second .{0,8}half price|half price/
const FREE_OF = /买([一二两三四五六\d])[一-龥]?送([一二两三四五六\d])|buy (\d) get (\d|one)/
const REBATE = /([一二两三四五六七八九\d.]{1,3})折/
const LESS = /(?:立减|减|便宜|优惠|满减)(?:了|您|你)?(\d+(?:\.\d+)?)/

/** What `count` pieces at a price cost by what the message promises. */
function promisedSum(folded: string, price: number, count: number): number | undefined {
  const free = FREE_OF.exec(folded)
  if (HALF.test(folded)) return price * (count - Math.floor(count / 2) / 2)
  if (free !== null) {
    const [paid = 0, given = 0] = [free[1] ?? free[3], free[2] ?? free[4]].map((one) =>
      one === 'one' ? 1 : (readNumber(one ?? '') ?? 0),
    )
    return paid > 0 ? price * (count - Math.floor(count / (paid + given)) * given) : undefined
  }
  const less = LESS.exec(folded)
  if (less !== null) return price * count - Number(less[1])
  const rebate = readNumber(REBATE.exec(folded)?.[1] ?? '')
  return rebate === undefined || rebate <= 0 ? undefined : price * count * (rebate > 10 ? rebate / 100 : rebate / 10)
}

/** Whether the card's amount is what was promised, or the full price. */
function promisedOnCard(scene: Scene, line: Line, features: Features): void {
  const { amount } = scene.order
  if (amount === undefined) return
  const count = scene.count ?? 1
  const prices = [...new Set(scene.lines.flatMap((one) => one.prices.map((price) => price.amount)))]
  const near = (one: number | undefined): boolean => one !== undefined && Math.abs(one - amount) < 1
  if (prices.some((price) => near(price * count))) features.set('full price on card', 1)
  const sums = prices.map((price) => promisedSum(line.folded, price, count))
  if (sums.some(near)) features.set('promise on card', 1)
  const due = promisedSum(line.folded, amount / count, count)
  if (due !== undefined && prices.some((price) => Math.abs(price - due) < 1)) features.set('promised sum said', 1)
}

const PAID_LESS =
  /券|优惠码|红包|见面礼|礼金|购物金|津贴|满减|立减|无门槛|抵|半价|买[一二两三四五六\d][一-龥]?送[一二两三四五六\d]|\d折|[一二三四五六七八九]折|half price|voucher|coupon|code/

/** Every coupon spoken of that the card does not use. */
export function couponCandidates(scene: Scene): Candidate[] {
  const card = fold(scene.order.coupon ?? '')
  const isNone = card.trim() === '' || /^(?:无|未使用|没有|none|no|-|0)$/.test(card.trim())
  const about = scene.lines.filter(({ folded }) => COUPON.test(folded) || PAID_LESS.test(folded))
  return about.flatMap((line): Candidate[] => {
    const claim = claimOf(line.message, line.folded)
    if (!isNone && agrees(claim, card)) return []
    if (fold(scene.order.note ?? '').includes('券')) return []
    const features = startPromise(scene, line, line.folded)
    features.set(isNone ? 'no coupon' : 'other coupon', 1)
    const tests = { asked: ASKED, held: HELD, given: GIVEN, 'not now': NOT_NOW, dropped: DROPPED } as const
    for (const [name, pattern] of Object.entries(tests))
      if (pattern.test(line.folded)) features.set(`coupon ${name}`, 1)
    if (COUPON.test(line.folded)) features.set('named', 1)
    if (claim.value !== undefined) features.set('value', 1)
    if (claim.code !== undefined) features.set('code', 1)
    const after = scene.lines.slice(line.index + 1)
    for (const [name, pattern] of Object.entries(tests)) {
      if (after.some(({ isBuyer, folded }) => isBuyer && pattern.test(folded))) features.set(`then b ${name}`, 1)
      if (after.some(({ isBuyer, folded }) => !isBuyer && pattern.test(folded))) features.set(`then a ${name}`, 1)
    }
    if (after.some(({ isBuyer, folded }) => isBuyer && /领|勾|用[上了]|抢|claimed|applied|used/.test(folded)))
      features.set('then b takes', 1)
    promisedOnCard(scene, line, features)
    if (HALF.test(line.folded) || FREE_OF.test(line.folded)) features.set('promotion', 1)
    if (line === about.at(-1)) features.set('last of coupons', 1)
    const off = claim.value
    const { amount } = scene.order
    if (off !== undefined && amount !== undefined) {
      const numbers = scene.lines.flatMap(({ prices }) => prices.map((price) => price.amount))
      if (numbers.some((number) => Math.abs(number - off - amount) < 0.06)) features.set('taken off already', 1)
      if (numbers.some((number) => Math.abs(number + off - amount) < 0.06)) features.set('not taken off', 1)
    }
    const finding: OrderFinding = {
      field: 'coupon',
      kind: isNone ? 'missing' : 'differs',
      said: claim.raw,
      messageId: line.message.id,
      ...(isNone ? {} : { card: scene.order.coupon ?? '' }),
    }
    return [{ group: 'coupon', check: 'pay', finding, features }]
  })
}
