import { EN_NOT, holdsThing, NOT_GIFT } from '../gift-check.ts'
import { fold, splitClauses } from '../text.ts'
import { CLASSIFIERS, readNumber } from '../number-words.ts'
import type { Line, Scene } from './scene.ts'

/** What becomes of a gift: the shop owes it, it comes with the goods anyway, or it never comes to be. */
export type GiftEnd = 'owed' | 'with the goods' | 'fell'

/** 送您雨罩, 给您塞三片, 另外补5个, I'll toss in a roller: the agent promises it. */
const PROMISES =
  /[送赠](?:您|你|亲)|[给帮](?:您|你|亲)(?:再|多|加|另外|额外)*(?:[送放塞加补装配带寄发]|搭一|申请)|(?:再|另外|多|加|额外)(?:[送赠配补]|放[一两二三几\d])|答应[^,.]{0,3}[您你]|会[^,.]{0,4}送|\b(?:i'?ll|i will|we'?ll|we will|we'?re|i'?m|will|sure|yes|can)\b.{0,40}\b(?:add|adding|popp?(?:ing)?|throw(?:ing)?|toss(?:ing)?|slip(?:ping)?(?= in| you| a)|include|including|sending?)\b|\b(?:popping|tossing|throwing)\b|on (?:us|the house)\b|goes in with/
const ON_RECORD =
  /备注|记下|记上|写上|写进|登记|安排|一起(?:发|寄|放)|随货|都有|\b(?:noted|added|on the order)\b|in (?:the|your) (?:note|parcel|box|order|bag)/
/** 送不, 有没有送的, any freebies: the buyer asks for one. */
const ASKS_FOR = /送|赠|搭|配不|小样|礼物|福利|free|gift|sample|throw in|extra/

/** 送楼下, 搭两下, 周六上午送, 给您补上3单元, packing slip: brought, added or wrapped, not given. */
const NO_GIFT =
  /搭[一两几]?下|送(?:楼|门|店|家|校|宿|花师|[上下]午|晚|早)|(?:周[一二三四五六日末]|工作日|周末|[上下]午|晚上|点|号|日|天)(?:前|后|再)?[送派]|[补加]上?\d*(?:单元|号|室|楼|栋)|\d(?:单元|室|栋)|装(?:箱|结实|好|紧)|券|红包|packing slip|(?:one|second|third) is free/
/** 套装才送, gift wrap: whether it is one is not told here. */
const MAY_BE = /才[送有]|gift[- ]?(?:wrap|bag|box|receipt|card|paper|message)/
/** 买五送一 is an offer. */
const OF_PIECES =
  /(?:^|[买拍满])[一二三四五六七八九十两\d]+[一-龥]?(?:再)?[送赠免][一二两三\d](?:[盒件支袋瓶个包双条罐]?$|[盒件支袋瓶个包双条罐]?[的吗哦呢吧])/

const AGREES = /^(?:亲|好|行|可以|没问题|嗯|能|有|送|会|ok|yes|sure|of course|no problem)/
/** 不送, 送不了, 要另买: there is none. */
const REFUSED =
  /不(?:能|可以|再|参加|用)?(?:另外|另|单独)?(?:送|赠|搭|配|带)(?!了吗)|[送赠]不[了出起]|没(?:有|得)?(?:另外|另)?(?:送|赠)|没有(?:的|了|哦|哈)?$|活动[^,.]{0,3}(?:没|结束|停)|(?:上次|之前|那)[^,.]{0,6}[送赠]|送完|另(?:外)?(?:买|购|拍)|单(?:买|独买|拍)|加购|换购|要的话\d|\b(?:can't|cannot|don't|not|no longer) (?:\w+ )?(?:free|include|add|throw|offer)|sold separately|^sorry/
/** 出厂自带, 装锅里了, 不用备注: it comes with the goods. */
const WITH_GOODS =
  /标配|[自原]带|出厂|本来就|默认|原装|[盒箱包袋罐壶锅机里]里(?:面)?(?:都|就|会|有|带|自|配|的|了|吧|$)|装[^,.]{1,3}里了?|里面(?:都|就|有|带)|在里面|随(?:机器|箱|盒|锅|包装|书)(?!.{0,3}[发寄])|套餐里|(?:不用|无需|不必)(?:另外|再)?(?:备注|写|说)|人人都有|每[单个件份]都|in the box|comes with|included|built in/
const NOT_WITH_GOODS =
  /[盒箱包里]里?(?:面)?(?:没|不)|不(?:带|含|配|是标配)|另外|\bnot (?:in the box|included)|doesn't come/
/** 好评后送, 下次送: for later. */
const LATER =
  /(?:好评|晒图|评价|返图|收货|签收)[^,.]{0,5}(?:[送赠返]|才|后)|下(?:次|一单|回)|进群|next (?:time|order)|after (?:a )?review/
/** 不要了, 用不上, 家里一堆: the buyer does not want it. */
const DECLINES =
  /不(?:要|用|需要|想要|必)(?!.{0,2}[吗么])|用不[上着]|没用|占地方|多余|家里[^,.]{0,4}(?:有|堆|多)|自己有|我有(?![张个一])|有了$|懒得|算了|免了|no thanks|don'?t need|no need|keep it|rather not/
const COUNTS_ON = /别忘|别落|别漏|莫忘|记得|给我(?:放|装|塞|带)|don't forget|do want/
const ACCEPTS_STILL = /还是(?:要|送|放|给)|要的|别忘|别落|别漏|记得/

/** What becomes of a gift that a clause of `line` speaks of; `thing` is its name, where it has one. All are folded. */
export function giftEnd(scene: Scene, line: Line, clause: string, thing: string): GiftEnd | undefined {
  if (NO_GIFT.test(clause) || isShort(scene, line, clause)) return 'fell'
  if ([NOT_GIFT, EN_NOT, MAY_BE, OF_PIECES].some((pattern) => pattern.test(clause))) return undefined
  if (REFUSED.test(clause) || LATER.test(clause)) return 'fell'
  if (isDeclined(scene, line, thing) || isRefusedThen(scene, line, thing) || isSwapped(scene, line, thing))
    return 'fell'
  if (line.isBuyer && isComing(scene.lines[line.index + 1])) return 'with the goods'
  if (isWithGoods(scene, line, clause, thing) || isPrinted(scene, clause, thing)) return 'with the goods'
  return isPromised(scene, line, clause, thing) ? 'owed' : undefined
}

function isPromised({ lines }: Scene, line: Line, clause: string, thing: string): boolean {
  if (line.isBuyer) return isGranted(lines[line.index + 1], clause, thing)
  if (/[?？]|[吗么]$/.test(clause)) return false
  if (PROMISES.test(clause)) return true
  if (!/[送赠]|free|\b(?:add|send|includ|putt?)(?:e|ing)?\b/.test(clause)) return false
  const before = lines[line.index - 1]
  const isCountedOn = lines
    .slice(line.index + 1)
    .some((other) => other.isBuyer && COUNTS_ON.test(other.folded) && names(other, thing))
  return isCountedOn || ON_RECORD.test(line.folded) || (before?.isBuyer === true && ASKS_FOR.test(before.folded))
}

/** 送个茶针行不行 — 行 茶针一根: what the buyer asks for is named in the agent's yes. */
function isGranted(reply: Line | undefined, clause: string, thing: string): boolean {
  if (reply === undefined || reply.isBuyer || !ASKS_FOR.test(clause)) return false
  return AGREES.test(reply.folded) && !REFUSED.test(reply.folded) && names(reply, thing)
}

/** 送密封圈吗 — 壶里自带一个. */
function isComing(reply: Line | undefined): boolean {
  if (reply === undefined || reply.isBuyer) return false
  const { folded } = reply
  return !NOT_WITH_GOODS.test(folded) && WITH_GOODS.test(folded) && !ON_RECORD.test(folded)
}

/** 两串才送: the order has fewer pieces, or costs less. */
function isShort({ order, lines, count = 1 }: Scene, { folded }: Line, clause: string): boolean {
  const [, pieces = '', behind = pieces] = PIECES.exec(clause) ?? []
  const needed = readNumber(behind.replace('俩', '两')) ?? 0
  const isWanted = lines.some(
    (other) => other.isBuyer && new RegExp(`(?:^|[^是买])${behind}[${CLASSIFIERS}](?!.*[吗么不才])`).test(other.folded),
  )
  if (needed > count && needed > 1 && !isWanted && !/备注/.test(folded)) return true
  const [, from = 0, over = from] = /满(\d{2,})|orders? over [$£€]?(\d+)/.exec(clause) ?? []
  const sum = Number(over)
  return sum > (order.amount ?? sum)
}
const PIECES = new RegExp(
  `(?:^|[买拍满要是])([一两俩二三四五六七八九十\\d]{1,2})[${CLASSIFIERS}](?:以上|起|就|才|都|可以|的话)*[送赠]|[送赠][^,.]{1,6}要(?:买|拍|满)([一两二三四五六\\d]{1,2})[${CLASSIFIERS}]`,
)

/** The clause itself, the one behind it, or what is said of it afterwards tells that it comes with the goods. */
function isWithGoods({ lines }: Scene, line: Line, clause: string, thing: string): boolean {
  if (NOT_WITH_GOODS.test(line.folded) || /(?<![不无]用|无需|不必)备注/.test(line.folded)) return false
  if (WITH_GOODS.test(clause)) return true
  const clauses = splitClauses(line.folded).map(({ text }) => text)
  const next = clauses[clauses.indexOf(clause) + 1]
  if (next !== undefined && WITH_GOODS.test(next) && !/[送赠给]/.test(next)) return true
  const after = lines.slice(line.index + 1, line.index + 3)
  return thing.length > 1 && after.some((other) => names(other, thing) && WITH_GOODS.test(other.folded))
}

/** 黑金;送旅行收纳盒: the option names it as given. */
function isPrinted({ order }: Scene, clause: string, thing: string): boolean {
  if (thing === '' || /另|多|备用|再/.test(clause)) return false
  return order.items.some(({ sku = '' }) => holdsThing(/(?:送|赠|含|\+)(.*)$/.exec(fold(sku))?.[1] ?? '', thing))
}

/** The buyer turns it down, by its name or in answer to it. */
function isDeclined({ lines }: Scene, line: Line, thing: string): boolean {
  const after = lines.slice(line.index + 1)
  const off = after
    .slice(0, 3)
    .find(({ isBuyer, folded }) => isBuyer && splitClauses(folded).some(({ text }) => declines(text, thing)))
  return off !== undefined && !after.some((other) => other.index >= off.index && ACCEPTS_STILL.test(other.folded))
}

/** 鞋拔子不要, or a bare 不要了; 鞋垫我有的是 turns down another thing. */
function declines(text: string, thing: string): boolean {
  if (/never ?mind|\bnvm\b/.test(text)) return true
  if (!DECLINES.test(text)) return false
  const rest = text
    .replaceAll(new RegExp(DECLINES, 'g'), '')
    .replaceAll(/[了的吧哈啊呢哦那就我先这个些也都谢亲\s]|这样|东西/g, '')
  const turned = /(?:不要|不用|不需要|别放|别送)([^,.\s]{1,8})/.exec(text)?.[1] ?? ''
  return (
    rest === '' ||
    [...thing].some((sign) => turned.includes(sign) && /[一-龥]/.test(sign)) ||
    signsOf(thing).some((sign) => text.includes(sign))
  )
}

const OTHERWISE = /不对|改|换|还是|算了|要不|actually|instead|rather/

/** 小样吧 … 不对 要沐浴球 — 沐浴球 备注好啦: the buyer takes another one, which the agent puts on record and the note has. */
function isSwapped({ order, lines }: Scene, line: Line, thing: string): boolean {
  const note = fold(order.note ?? '')
  if (thing.length < 2 || note === '' || signsOf(thing).some((sign) => note.includes(sign))) return false
  const turn = lines.slice(line.index + 1).find(({ isBuyer, folded }) => isBuyer && OTHERWISE.test(folded))
  if (turn === undefined) return false
  return lines
    .slice(turn.index + 1)
    .some(
      (other) =>
        !other.isBuyer &&
        ON_RECORD.test(other.folded) &&
        !names(other, thing) &&
        signsOf(note).some((sign) => /[一-龥]{2}/.test(sign) && other.folded.includes(sign)),
    )
}

/** 蚊帐就送不了啦: the agent says later that there is none. */
function isRefusedThen({ lines }: Scene, line: Line, thing: string): boolean {
  if (thing.length < 2) return false
  return lines
    .slice(line.index + 1)
    .some(
      (other) =>
        !other.isBuyer &&
        splitClauses(other.folded).some(
          ({ text }) => REFUSED.test(text) && signsOf(thing).some((sign) => text.includes(sign)),
        ),
    )
}

function names({ folded }: Line, thing: string): boolean {
  return signsOf(thing).some((sign) => folded.includes(sign))
}

/** Two signs in a row of a Chinese name, the words of another. */
function signsOf(thing: string): string[] {
  if (!/[一-龥]/.test(thing)) return thing.split(' ').filter((word) => word.length > 3)
  return Array.from({ length: Math.max(0, thing.length - 1) }, (_, at) => thing.slice(at, at + 2)).filter((pair) =>
    /^[一-龥]{2}$/.test(pair),
  )
}
