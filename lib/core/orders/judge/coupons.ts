import { agrees, ASKED, claimOf, COUPON, DROPPED, GIVEN, HELD, NOT_NOW } from '../coupon-check.ts'
import { fold } from '../text.ts'
import type { OrderFinding } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { CODE, isAboutCoupon, isOwnUsed, readCouponStory } from './coupon-story.ts'
import { readOffers } from './offers.ts'
import { startPromise } from './promise.ts'
import { aboutOffer } from './promotions.ts'
import type { Scene } from './scene.ts'

/** Every coupon spoken of that the card does not use. */
export function couponCandidates(scene: Scene): Candidate[] {
  const card = fold(scene.order.coupon ?? '')
  const isNone = card.trim() === '' || /^(?:无|未使用|没有|none|no|-|0)$/.test(card.trim())
  const about = scene.lines.filter(isAboutCoupon)
  const story = readCouponStory(scene)
  const isOwn = isNone ? undefined : isOwnUsed(story, card, scene.order.amount)
  if (
    isOwn === true ||
    (CODE.test(scene.order.coupon ?? '') && scene.lines.some(({ folded }) => folded.includes(card)))
  )
    return []
  return about.flatMap((line): Candidate[] => {
    const claim = claimOf(line.message, line.folded)
    if (!isNone && isOwn !== false && agrees(claim, card, scene.order.amount)) return []
    if (fold(scene.order.note ?? '').includes('券')) return []
    const features = startPromise(scene, line, line.folded)
    features.set(isNone ? 'no coupon' : 'other coupon', 1).set(`in the end ${story.end}`, 1)
    if (story.isTakenUp) features.set('taken up', 1)
    if (isOwn === false) features.set('another is used', 1)
    const tests = { asked: ASKED, held: HELD, given: GIVEN, 'not now': NOT_NOW, dropped: DROPPED } as const
    for (const [name, pattern] of Object.entries(tests))
      if (pattern.test(line.folded)) features.set(`coupon ${name}`, 1)
    if (COUPON.test(line.folded)) features.set('named', 1)
    if (claim.value !== undefined) features.set('value', 1)
    if (claim.code !== undefined || CODE.test(line.message.text)) features.set('code', 1)
    const after = scene.lines.slice(line.index + 1)
    for (const [name, pattern] of Object.entries(tests)) {
      if (after.some(({ isBuyer, folded }) => isBuyer && pattern.test(folded))) features.set(`then b ${name}`, 1)
      if (after.some(({ isBuyer, folded }) => !isBuyer && pattern.test(folded))) features.set(`then a ${name}`, 1)
    }
    if (after.some(({ isBuyer, folded }) => isBuyer && /领|勾|用[上了]|抢|claimed|applied|used/.test(folded)))
      features.set('then b takes', 1)
    for (const offer of readOffers(line.folded).slice(0, 1)) aboutOffer(scene, offer, line.index, features)
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
