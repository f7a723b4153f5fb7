import { hasHan } from '../text.ts'
import { ABOUT_ADDRESS, isSlip, saidParts, wholeNumber } from './address-said.ts'
import type { Features } from './candidate.ts'
import type { Line, Scene } from './scene.ts'

/** 记好了, got it: the answer takes it down. */
export const TAKEN_DOWN =
  /记|登记|改好|已改|改成|帮您改|换成|更新|收到|备注|好的|noted|got it|updated?|changed?|done|thanks for|will do|added|i'll add|补上|加上|of course|sure/
/** 填的3栋 其实是8栋, not 4G: the same message names the card's own as wrong. */
const OWN_IS_WRONG = /(?:不是|不对|错|退回|别(?:送|寄|发)|填的|写的|写成|not|instead of|wrong|rather than)/
/** 不对 188号: what the agent has just read out is wrong. */
const READ_OUT_WRONG = /^(?:不对|不是|错|no\b|nope|wrong|that's wrong)/
/** 单元号没写, 少了个门牌, forgot the apartment: the card's address lacks a part. */
const LEFT_OUT =
  /(?:没|漏|忘(?:了|记)?|少)(?:写|填|打|加|带)|漏了|少了?个|(?:forgot|left out|missed|didn't (?:put|add)|missing|without) (?:the |my |a )?(?:apartment|apt|unit|flat|room|suite|number|building|floor|door|gate)/
const CARD_PARTS = /[\da-z-]*\d[\da-z-]*|[一-龥]{2,4}(?:路|街|道|巷|村)/g
/** How many messages later the agent may still say it back. */
const SAID_BACK_WITHIN = 4

/** Whether the buyer's messages turn the card's part down or give a whole other address, and how the answer takes it. */
export function corrections(scene: Scene, line: Line, value: string, card: string, features: Features): void {
  const lines = scene.lines.filter(({ isBuyer, folded }) => isBuyer && folded.includes(value))
  const own = (card.match(CARD_PARTS) ?? []).filter((one) => !value.includes(one) || isSlip(one, value))
  if (isOfOldPlace(line, value)) features.set('of the old place', 1)
  const isCorrected = lines.some((one) => turnsDown(one, own) || turnsDownReading(scene, one, own))
  if (isCorrected) features.set('corrects the card', 1)
  const isSaidBack = lines.some(({ index }) =>
    scene.lines
      .slice(index + 1, index + 1 + SAID_BACK_WITHIN)
      .some((other) => !other.isBuyer && other.folded.includes(value)),
  )
  if (isSaidBack) features.set('buyer says it, agent says it back', 1)
  const parts = saidParts(line.folded, hasHan(card)).filter((part) => !card.includes(part.value))
  if (new Set(parts.map(({ name }) => name)).size > 1) features.set('several parts differ', 1)
  const answer = scene.lines.slice(line.index + 1).find(({ isBuyer }) => isBuyer !== line.isBuyer)
  const isTakenDown = line.isBuyer && answer !== undefined && TAKEN_DOWN.test(answer.folded)
  if (isTakenDown && (isCorrected || parts.length > 1)) features.set('another address taken down', 1)
  if ((isSaidBack || isTakenDown) && isLeftOut(scene, line)) features.set('left out and taken down', 1)
}

/** 以前那个地址星湖街328号不住了: where the buyer no longer lives. */
const OLD_PLACE = /以前|之前|旧|老地址|原来|上次|不住|搬走|used to|old address|previous/

function isOfOldPlace({ statements }: Line, value: string): boolean {
  return statements.some(({ clause: { text } }) => text.includes(value) && OLD_PLACE.test(text))
}

/** 单元号没写 … 给您补上3单元1503: the buyer says what the card lacks, at once or in the next messages. */
function isLeftOut({ lines }: Scene, { index }: Line): boolean {
  return lines
    .slice(Math.max(0, index - SAID_BACK_WITHIN), index + 1)
    .some(({ isBuyer, folded }) => isBuyer && LEFT_OUT.test(folded) && ABOUT_ADDRESS.test(folded))
}

function turnsDown({ folded }: Line, own: readonly string[]): boolean {
  return OWN_IS_WRONG.test(folded) && own.some((one) => wholeNumber(one).test(folded))
}

/** 新华大街88号 — 不对 188号: the agent reads the card out, and the buyer says otherwise. */
function turnsDownReading({ lines }: Scene, { index, folded }: Line, own: readonly string[]): boolean {
  const before = lines[index - 1]
  if (before === undefined || before.isBuyer || !READ_OUT_WRONG.test(folded)) return false
  return own.some((one) => wholeNumber(one).test(before.folded))
}
