import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { fold, hasHan, splitClauses } from './text.ts'
import type { OrderFinding } from './types.ts'

interface Promise {
  readonly said: string
  /** The gift's own words, for finding it on the card; empty when only a count was promised (送一份). */
  readonly thing: string
  readonly messageId: string
}

export const GIVES =
  /(?:(?:给|帮)?(?:您|你|亲)?(?:备注|额外|另外|再|多|免费|附|加|搭|补|随机|也)*(?:(?<![发推配派寄运输投转递])送|赠送|赠(?!品)|多给|多放|多发|附赠|搭(?!配))(?:您|你|亲|给您|给你)?)((?:[一两二三四五六七八九十\d]+|个|双|份|包|只|条|瓶|盒|支|片|张|件|套|副|根|袋|罐|块|小)*)([^\s,.!?;]{0,14})/g
export const NOT_GIFT =
  /送(?:至|往|去|下|一次|了一次|给我|过|回来|检|到|货|上|来|达|件|快递|人|礼(?![盒品袋])|女|男|老|妈|爸|长辈|领导|朋友|同事|客户|家里|过去|过来|不|装|修|检|洗|餐|完|了吗|吗|么|什么|啥|出|回|测|验|的话|之前|前)|运费险|不送|没有?(?:送|赠)|没得送|配送|派送|送[^,.!?\s]{0,3}(?:服务|质保|保修)|(?:活动|赠品).{0,4}(?:结束|没有|没了|送完|发完)|不(?:能|可以|支持).{0,4}送|送不|没有?收到|(?:的)?时候.{0,6}送|系统(?:自动)?送|自动送|送[^,.!?\s]{0,4}会员(?!卡)|送订单/
export const CONDITION =
  /要拍|得拍|需要拍|才送|换购|随[书货单箱]|好评|晒图|晒单|评价|返图|收藏|关注|加购|下次|下单满|满\d+|进群|会员日|签收后/
export const EN_GIVES =
  /(?:throw(?:ing)? in|include|includes|add(?:ed)?|send|comes? with|get|give you|popp?(?:ing|ed)?|slip|put)\s(?:you\s|in\s)?(?:a|an|one|two|some)?\s?(?:free|complimentary|bonus|extra)\s([a-z -]{3,30})|(?:free|complimentary|bonus)\s([a-z -]{3,30}?)(?: with| included| for you| in the|$|,|!)|popp?(?:ing|ed)? (?:in )?(?:a|an|one|two|some) ([a-z\d -]{3,30}?) in(?:to|side)? (?:your|the|with)|throw(?:ing)? in\s(?:a|an|one|two|some|the)?\s?([a-z -]{3,30})/g
export const EN_NOT =
  /free (?:shipping|delivery|returns?|postage|of charge|exchange|size|to\b)|feel free|sugar[ -]free|hands[ -]free|cruelty[ -]free|no free|not? .{0,10}free|reviews?|next (?:time|order)/
const YES =
  /^(?:亲)?(?:好|可以|行|嗯|没问题|是的|有的|对|会的|ok|sure|yes|of course|no problem|送的|给您|安排)|(?:下单)?(?:就|都|有)送(?:的|哦|$)/
const REFUSES = /不(?!错|客气|用谢)|没有|没法|抱歉|sorry|can'?t|unfortunately|结束|送完/

/** Checks that every gift the shop promised stands on the card: in the note, the coupon or a line of its own. */
export function checkGifts(order: OrderCard, messages: readonly ChatMessage[]): OrderFinding[] {
  for (const promise of readPromises(messages, order)) {
    if (isOnCard(promise, order)) continue
    return [{ field: 'gift', kind: 'missing', said: promise.said, messageId: promise.messageId }]
  }
  return []
}

function readPromises(messages: readonly ChatMessage[], order: OrderCard): Promise[] {
  let promises: Promise[] = []
  for (const [index, message] of messages.entries()) {
    const folded = fold(message.text)
    if (message.side === 'agent') {
      if (/(?:赠品|礼品|礼物).{0,6}(?:没有了|没了|送完|发完|缺货)|送不了|不送了/.test(folded)) promises = []
      promises.push(...promisesIn(message, folded, order))
    } else {
      const before = messages[index - 1]
      const kept =
        before !== undefined && REFUSES_ONE.test(fold(before.text))
          ? promises.filter(({ messageId }) => messageId !== before.id)
          : []
      promises = [
        ...kept.filter((promise) => !withoutDeclined(folded, promises).includes(promise)),
        ...withoutDeclined(folded, promises),
      ]
      promises.push(...promisesAsked(message, folded, messages, index))
    }
  }
  return promises
}

/** 凉席不送哦 — 那算了: given up is what was refused, not what was promised before. */
const REFUSES_ONE = /不送|没有|加购|另(?:外)?(?:买|拍|付)|单买/

function withoutDeclined(folded: string, promises: readonly Promise[]): Promise[] {
  return /^那?算了|(?:赠品|礼物|送的).{0,4}(?:不要|不用|不需要)|不要(?:赠品|送)|不用送|don'?t need the (?:free|gift)/.test(
    folded,
  )
    ? []
    : [...promises]
}

function promisesIn(message: ChatMessage, folded: string, order: OrderCard): Promise[] {
  if (!hasHan(folded)) return promisesInEnglish(message, folded)
  const found: Promise[] = []
  // 装锅里了 不用备注: it is on its way already.
  if (/不用备注|无需备注|不必备注|[里中]了/.test(folded)) return []
  for (const clause of splitClauses(folded)) {
    if (clause.asked || NOT_GIFT.test(clause.text) || isConditional(clause.text, order)) continue
    for (const match of clause.text.matchAll(GIVES)) {
      const thing = cleanThing(match[2] ?? '')
      if (thing === '' && (match[1] ?? '') === '') continue
      if (/券|劵|京豆|红包|元|块|积分|运费|优惠|减|便宜|折|天|分钟/.test(thing)) continue
      found.push({ said: literal(message, clause.start + match.index, match[0]), thing, messageId: message.id })
    }
  }
  return found
}

/** 满199送杯子 is owed once the order reaches it; 好评送 never on this card. */
function isConditional(clause: string, order: OrderCard): boolean {
  const threshold = /满(\d+)(?:元|块)?(?:就|可以|还|再)?(?:送|赠)/.exec(clause)
  if (threshold !== null) return (order.amount ?? 0) < Number(threshold[1])
  const bought =
    /(?:(?:买|拍|满)([一二两三四五六\d])(?:件|盒|份|瓶|袋|包|双|个|支|套|箱|罐)?|^([一二两三四五六\d])(?:件|盒|份|瓶|袋|包|双|个|支|套|箱|罐))(?:就|可以|再|才|起)?(?:送|赠)/.exec(
      clause,
    )
  if (bought !== null && !/备注|给您/.test(clause)) {
    const needed = '一二三四五六'.indexOf((bought[1] ?? bought[2] ?? '').replace('两', '二')) + 1
    const count = order.items.map((item) => item.quantity ?? 1)
    return Math.max(0, ...count) < (needed === 0 ? Number(bought[1] ?? bought[2]) : needed)
  }
  return CONDITION.test(clause) && !/备注/.test(clause)
}

function literal(message: ChatMessage, start: number, text: string): string {
  return message.text.slice(start, start + text.length)
}

export function cleanThing(text: string): string {
  return text
    .replace(
      /(?:一?[个双份包只条瓶盒支片张件套副根袋罐块])?(?:给您|给你|的|哦|呢|哈|啦|了|亲|吧|啊|呀|没问题|可以|备注|已备注|一起发|随包裹.*|在里面|放里面|都有|活动|到)*$/g,
      '',
    )
    .replace(/^(?:您|你|给|的|一|两|个|小)+/g, '')
}

function promisesInEnglish(message: ChatMessage, folded: string): Promise[] {
  if (EN_NOT.test(folded) || folded.trim().endsWith('?')) return []
  return [...folded.matchAll(EN_GIVES)].map((match) => ({
    said: literal(message, match.index, match[0]).trim(),
    thing: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
      .replace(/\s(?:with|for|to|in|and|as|too|on|if|when)\b.*$/, '')
      .trim(),
    messageId: message.id,
  }))
}

/** A gift is asked for, not told of: 送客户, 送外甥的 say for whom the goods are. */
const ASKS_FOR = /吗|么|不|呗|嘛|吧|能|可以|说好|有|再|多|给我|答应|记得/
/** 系统减一盒的钱: what is given is taken off the sum. */
const SYSTEM_GIVES = /系统|自动|减一|减掉|的钱/
/** 锅铲送不送, 有猫铲送吗: the thing stands before the giving. */
const ASKED_THING =
  /([一-龥]{2,4}?)(?:给我|帮我|记得|也|都)*(?:放进去|放里面|放上|装上|别落|别漏|别忘|记得放)|([一-龥]{2,4})给(?:我)?[\d一两二三四五六七八九十]{1,2}[个份条只张](?:可以|行|好)?(?:吗|么|不)|([一-龥a-z\d]{1,8}?)(?:还|也)?(?:送不送|赠不赠)|有([一-龥a-z\d]{1,8}?)(?:可以)?送(?:吗|么|不|没|的吗)?$/

/** 能送个杯垫吗 — 可以的亲: what the buyer asked for is promised by the agent's yes. */
function promisesAsked(
  message: ChatMessage,
  folded: string,
  messages: readonly ChatMessage[],
  index: number,
): Promise[] {
  const reply = messages[index + 1]
  if (reply?.side !== 'agent') return []
  const answer = fold(reply.text)
  if (!YES.test(answer) || REFUSES.test(answer)) return []
  if (!hasHan(folded)) return []
  const found: Promise[] = []
  for (const clause of splitClauses(folded)) {
    const asked = ASKED_THING.exec(clause.text)
    const wanted = asked?.slice(1).find((part) => part !== undefined)
    if (asked !== null && wanted !== undefined && !/券|运费|快递|上门|货|周|晚|天|哪|什么|啥|赠品|礼/.test(wanted)) {
      found.push({
        said: literal(message, clause.start + asked.index, asked[0]),
        thing: cleanThing(wanted),
        messageId: message.id,
      })
      continue
    }
    if (!ASKS_FOR.test(clause.text) && !clause.asked) continue
    if (SYSTEM_GIVES.test(answer)) continue
    if (
      /送(?:到|货|上|来|达|人|礼|女|男|老|妈|爸|朋友|长辈|行|吗|不|可|之|前|后|的|得|快|过|给(?!我))|运费险|还是|几|什么|啥|配送|周|星期|[上下]午|晚上|工作日|今天|明天|后天|快递|派|点送/.test(
        clause.text,
      )
    )
      continue
    const match =
      /(?:能|可以|说好|说|答应|再|给|多)?(?:不能|不可以)?(?:再|多|给我|给)?(?:送|赠(?!品)|多给)(?:我|的|一|两|个|双|份|包|只|条|瓶|盒|支|片|张|件|套|点|些)*([^\s,.!?;]{1,10})/.exec(
        clause.text,
      )
    const thing = cleanThing((match?.[1] ?? '').replace(/(?:吗|么|不|吧|呗|嘛|的吧|的吗)+$/, ''))
    if (match === null || thing.length < 1 || /^(?:吗|么|不|吧|的|了|一|券)/.test(thing)) continue
    found.push({ said: literal(message, clause.start + match.index, match[0]), thing, messageId: message.id })
  }
  return found
}

function isOnCard(promise: Promise, order: OrderCard): boolean {
  const places = [
    order.note ?? '',
    order.coupon ?? '',
    ...order.items.slice(1).map((item) => `${item.product} ${item.sku ?? ''}`),
  ]
  const text = fold(places.join('\n'))
  if (promise.thing === '' || /^[份盒包双件个瓶支条套袋一两二三]+$/.test(promise.thing))
    return /送|赠|free|gift/.test(text)
  if (holdsThing(text, promise.thing)) return true
  const own = fold(order.items.map((item) => `${item.sku ?? ''} ${item.product}`).join('\n'))
  return /送|赠|含|\+|配/.test(own) && holdsThing(own.replace(/^[^\n]*?(?=送|赠|含|\+|配)/, ''), promise.thing)
}

export function holdsThing(text: string, thing: string): boolean {
  if (text.includes(thing)) return true
  if (!hasHan(thing)) {
    const words = thing.split(/[^a-z\d]+/).filter((word) => word.length > 2 || thing.length <= 2)
    return words.some((word) => text.includes(word.replace(/s$/, '')))
  }
  const flat = thing.replaceAll(/[一两二三四五\d]+|[的个双份包只条瓶盒支片张件套]/g, '')
  if (flat.length <= 1) return text.includes(flat === '' ? thing : flat)
  for (let index = 0; index + 2 <= flat.length; index += 1) if (text.includes(flat.slice(index, index + 2))) return true
  return false
}
