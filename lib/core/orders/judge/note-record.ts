import { AGREES_FIRST, REFUSES } from '../note-check.ts'
import type { WishKind } from '../wish-list.ts'
import type { Features } from './candidate.ts'
import { shareIn } from './promise.ts'
import type { Line, Scene } from './scene.ts'

const RECORDS =
  /备注|写(?:进|在|上).{0,4}(?:单|订单)|\bnoted\b|(?:added|i'?ll add|adding|put|writing|written|made) (?:it |that |this |a )?(?:in |to |on )?(?:the |your )?(?:order )?notes?\b/
/** 不用备注, 备注散光吗, 您下单备注, 要的话我给备注, 改好备注了: nothing is put on record by the agent, or no wish. */
const NOT_ON_RECORD =
  /(?:不用|无需|不必|不需|别|没|不)[^,.\s]{0,4}备注|备注(?:不了|不上|什么|即可|就行|也行|名)|备注[^,.]{0,8}(?:吗|么|嘛|呢|不(?=$|[\s,.?])|\?)|(?<![给帮为])(?:您|你|亲)(?:自己|这边|那边)?[^,.给]{0,6}备注(?!上|好|了|啦|过)|下单[^,.]{0,4}备注|拍[^,.]{0,6}备注(?=[^好上了]*(?:$|[\s,.]))|的话|需要[^,.]{0,6}备注|发我|要是|如果|备注[^,.]{0,2}(?:不放|不送)|\?/
const OF_DELIVERY =
  /地址|(?<!打个?|打我|来|接)电话|手机|号码|收件|收货|姓名|\d+(?:栋|幢|单元|室|弄)|\d[\d -]{6,}|phone|address|\bname\b/
const OF_GIFTS =
  /送(?!到|货|上|来|达|件|快递|人|礼|前|之前|进|入|家)|赠|券|多(?:给|放|塞|装)(?:您|你|我)?(?:[一两二三几\d]?[个包条张支份双块根瓶袋]|点|些)|free|gift/

/** The agent puts a wish on record: 已备注, 给您备注周六送, noted. What the talk before it is about is no gift and no address. */
function putsOnRecord(scene: Scene, { index, folded }: Line): boolean {
  if (!RECORDS.test(folded) || NOT_ON_RECORD.test(folded)) return false
  return !scene.lines
    .slice(Math.max(0, index - 2), index + 1)
    .some((near) => OF_GIFTS.test(near.folded) || OF_DELIVERY.test(near.folded))
}

const PROMISES =
  /给您|给你|帮您|帮你|为您|会(?:给|帮|把)?|写|剪掉|(?:i|we)(?:'ll| will)|will do|of course|sure|absolutely|certainly|no problem/
/** 默认两层, 都是送上门的, 50把起, 可以开: how it always is, on what condition, or that it can be had. */
const NO_PROMISE =
  /默认|都(?:是|会|能|有|送|配|发)|不用[^,.]{0,4}(?:备注|写)|统一|一般|本来|自带|标配|直接|自动|起(?:印|刻|送|订|$)|满|才|需要|另外|另|只能|先|今早|昨|已经发|可以开|自己|自助|联系|的话|如果|[吗呢么]$|哪|什么|多少|还是|\?|by default|always|usually|all (?:our|of)/

/**
 * What the agent makes of a wish in so many words: puts it on record, or promises it back in the buyer's own words. `text`
 * is the clause, `kinds` the wishes it speaks of.
 */
export function recordOf(scene: Scene, line: Line, text: string, kinds: readonly WishKind[], features: Features): void {
  if (line.isBuyer || OF_GIFTS.test(line.folded)) return
  if (putsOnRecord(scene, line)) features.set('put on record', 1)
  if (NO_PROMISE.test(line.folded) || REFUSES.test(line.folded) || line.prices.length > 0) return
  const isAgreeing = AGREES_FIRST.test(line.folded) || PROMISES.test(text)
  if (isAgreeing && isAskedFor(scene, line, text, kinds)) features.set('promised back', 1)
}

/** How many messages before the promise the wish may stand. */
const ASKED_WITHIN = 4

function isAskedFor(scene: Scene, line: Line, text: string, kinds: readonly WishKind[]): boolean {
  return scene.lines
    .slice(Math.max(0, line.index - ASKED_WITHIN), line.index)
    .some(
      ({ isBuyer, folded }) =>
        isBuyer && (kinds.some(({ said }) => said.test(folded)) || (kinds.length > 0 && shareIn(text, folded) > 0.4)),
    )
}

/** 不用特别备注, 无需备注: it happens anyway. */
export const NEEDS_NO_RECORD = /(?:不用|无需|不必|不需要?)[^,.\s]{0,4}(?:备注|登记|写)/
/** 订单页自己申请: the buyer sees to the invoice. */
const APPLIED_FOR =
  /自助|(?:订单|页面?|详情|后台|收货后)[^,.]{0,8}(?:申请|开)|自己(?:申请|开|弄|提交|下载)|(?:request|download|get) (?:it|one|the invoice) (?:yourself|from|in|under)/

/** Whether the answer to a wish says that nothing has to be written: it happens anyway, or the buyer applies for it. */
export function settlesItself({ lines }: Scene, { index, isBuyer }: Line, kinds: readonly WishKind[]): boolean {
  if (!isBuyer) return false
  const answer = lines.slice(index + 1, index + 3).find((other) => !other.isBuyer)
  if (answer === undefined) return false
  return (
    NEEDS_NO_RECORD.test(answer.folded) || (kinds.some(({ id }) => id === 'invoice') && APPLIED_FOR.test(answer.folded))
  )
}
