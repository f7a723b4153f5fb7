import { sharesWords } from '../note-check.ts'
import { fold } from '../text.ts'
import type { OrderFinding } from '../types.ts'
import type { Candidate, Features } from './candidate.ts'
import { readCouponStory } from './coupon-story.ts'
import { giftEnd } from './gift-story.ts'
import { isLeftAlone, isOfAnother } from './left-alone.ts'
import { shareIn } from './promise.ts'
import type { Line, Scene } from './scene.ts'

/** 哦不用了, 发票省了, 还是写我自己, 保持原样: the buyer calls off what was said before. */
const CALLS_OFF =
  /(?<!别的|其他|另外的)(?:不|别|甭)(?:用|要|需要|报|开|写|放|送|备注|麻烦|改|加|刻|印|绣|寄|换)[^,.\s错不]{0,4}[了吧](?![吗么])|省了|(?:^|[\s,])[那啊哦]?(?:还是)?算了|取消|作罢|保持原样|照旧|还是(?:正常|照常|原来|写我|填我|用我|寄我|按原|我自己)|不用座机|不放不放|never ?mind|\bnvm\b|scrap that|\bno need\b|forget (?:it|that|about)|actually no\b|leave it as|keep (?:it|mine|my|the old)/
/** 凉席不送哦 — 那算了: given up is what was refused right before. */
const REFUSED = /不送|没有|加购|另(?:外)?(?:买|拍|付)|单买|不行|不能|不可以|抱歉|sorry|can't|expired/
/** 那不放了, 那就不开了, 还是秋月白: the agent lets it be. */
const LETS_BE =
  /那(?:就|我们?)?(?:先|都)?不(?:放|开|送|写|加|备|寄|配|改|换|刻|绣|印)|那(?:就)?(?:正常|照常|按原)|[打用按留][您你]?订单上|(?:^|[\s,那就])还是(?!.{0,8}[吗呢?])|照旧|原样|取消|won't (?:add|put|include|change)|leave it as|leav(?:e|ing) (?:it|that) (?:off|out)|keep(?:ing)? it|removed/

/** 不用备注, forget it: said outright, so that a bare yes lets it be. */
const OUTRIGHT = /(?:不用|不必|无需|不要|别|甭)(?:再|给我)?备注(?:$|[了吧啦哈哦\s,.!])|forget (?:it|that)\b/
const YES = /^(?:亲|嗯+|那)?[\s,]*(?:好|行|可以|收到|ok(?:ay)?\b|sure\b|no problem)/

const WISHED = /^(?:note|gift)$/
const DELIVERED = /^(?:receiver|phone|address)$/

/**
 * Leaves out the wishes, gifts and changes of the delivery that are called off after they were said: the agent lets it be, or
 * the buyer calls it off and nobody says it again; and the coupons that never come to be.
 */
export function withoutCalledOff(candidates: readonly Candidate[], scene: Scene): Candidate[] {
  const { end } = readCouponStory(scene)
  return candidates.filter(({ group, finding, features }) => {
    if (group === 'coupon') return end !== 'fell'
    if (group === 'gift' && isNoGift(scene, features, finding)) return false
    if (!WISHED.test(group) && !DELIVERED.test(group)) return true
    const line = scene.lines.find(({ message }) => message.id === finding.messageId)
    const said = fold(finding.said ?? '')
    if (line === undefined) return true
    if (DELIVERED.test(group) && (isOfAnother(line) || isLeftAlone(scene, line, group, said))) return false
    return (
      !isCalledOff(scene, line, DELIVERED.test(group) ? said : '') &&
      !(group === 'note' && (isGivenUp(line, said) || isDenied(scene, line, said)))
    )
  })
}

/** The gift comes with the goods, or never comes to be. */
function isNoGift(scene: Scene, features: Features, { messageId, said = '' }: OrderFinding): boolean {
  if (features.has('gift ends owed')) return false
  if (features.has('gift ends fell') || features.has('gift ends with the goods')) return true
  const line = scene.lines.find(({ message }) => message.id === messageId)
  const folded = fold(said)
  const clause = line?.statements.find(({ clause: { text } }) => text.includes(folded))?.clause.text
  if (line === undefined || clause === undefined) return false
  const end = giftEnd(scene, line, clause, folded.replace(GIVING, ''))
  return end === 'fell' || end === 'with the goods'
}

const GIVING =
  /^.*?(?:送|赠|塞|[多再][给放]|给[您你].?)(?:[您你我]|[一两二三四五六七八九十\d]+[个双份包只条瓶盒支片张件套副根袋罐块]?)*/

/** 那不刻了, 那就不放了: what is given up in its own words is no wish. */
const GIVEN_UP = /那(?:就|我们?)?先?不[放开送写加备寄配刻绣印][^,.\s]{0,2}了/

function isGivenUp({ isBuyer, folded }: Line, said: string): boolean {
  return isBuyer && /^那?就?不/.test(said) && GIVEN_UP.test(folded)
}

/** 别放丰巢; 别漏了 and 别写错 insist on it. */
const DENIES = /(?:别|不要|不用|甭)(?!忘|漏|落|少|[^,.\s]{0,2}错)([^,.\s]{2,8})/

/** 没人接就放丰巢 … 别放丰巢: a later message of the buyer denies it. */
function isDenied(scene: Scene, line: Line, said: string): boolean {
  if (DENIES.test(said)) return false
  return scene.lines
    .slice(line.index + 1)
    .some(({ isBuyer, folded }) => isBuyer && sharesWords(DENIES.exec(folded)?.[1] ?? '', said))
}

/** `value` (folded) is what of the delivery would have to be said again. */
function isCalledOff(scene: Scene, line: Line, value: string): boolean {
  const after = scene.lines.slice(line.index + 1)
  const off = after.find((other) => (other.isBuyer ? callsOff(scene, other, line) : LETS_BE.test(other.folded)))
  if (off === undefined || isOfNames(off, value)) return false
  if (value !== '' && after.some(({ index, folded }) => index > off.index && folded.includes(value))) return false
  if (!off.isBuyer || isRefused(scene, off)) return true
  const answer = after.find(({ isBuyer, index }) => !isBuyer && index > off.index)
  if (answer === undefined || LETS_BE.test(answer.folded)) return true
  return OUTRIGHT.test(off.folded) && YES.test(answer.folded)
}

/** What was refused right before is given up, and nothing else: of what was said, only if that was its answer. */
function callsOff(scene: Scene, other: Line, line: Line): boolean {
  if (!CALLS_OFF.test(other.folded) && !OUTRIGHT.test(other.folded)) return false
  return isNear(line, other) || (!isRefused(scene, other) && !isOfLastTalk(scene, other, line))
}

function isNear(line: Line, other: Line): boolean {
  return other.index <= line.index + 2
}

/** 不用了, 算了: nothing is named. */
const NAMES_NOTHING = /^(?:那|啊|哦|嗯|就|先|还是)*(?:不用|不要|算|不需要|不必)了?(?:$|[\s,.!])/
/** How many messages back a bare refusal is still of the same talk. */
const LAST_TALK = 4

/** 棉套多少 — 15 — 不用了: a bare refusal long after it, behind talk of something else. */
function isOfLastTalk(scene: Scene, other: Line, line: Line): boolean {
  if (!NAMES_NOTHING.test(other.folded) || other.index <= line.index + LAST_TALK) return false
  return scene.lines.slice(other.index - 2, other.index).every(({ folded }) => shareIn(line.folded, folded) === 0)
}

function isRefused({ lines }: Scene, { index }: Line): boolean {
  const before = lines[index - 1]
  return before !== undefined && !before.isBuyer && REFUSED.test(before.folded)
}

/** 收货人还是写我就行: the number and the address may have changed. */
function isOfNames({ folded }: Line, value: string): boolean {
  return (
    /\d/.test(value) && /收[货件]人|名字|\bname\b/.test(folded) && !/电话|手机|地址|phone|number|address/.test(folded)
  )
}
