import { CLASSIFIERS } from '../number-words.ts'
import type { Count } from './count-mentions.ts'
import { refusedBeside } from './cues.ts'
import { packsIn, type Pack } from './packs.ts'
import { numberPattern, type Line, type Scene } from './scene.ts'

/** A count that says how many pieces are ordered: the buyer orders so many, or the agent takes so many down. */
export interface Tally {
  readonly count: Count
  /** It is only put forward: the buyer has to take it. */
  readonly isOffered: boolean
}

/** How many pieces the chat comes to in the end, and who says so. */
export interface Settled {
  readonly last: Tally
  readonly byBuyer: boolean
  readonly byAgent: boolean
  /** It is the card's count, in pieces or in packs. */
  readonly isCards: boolean
  /** The agent tells to take so many, takes them down, and the buyer lets it stand. */
  readonly isTold: boolean
  readonly isTakenDown: boolean
  readonly isAgreed: boolean
}

/** 要, 来, 拍两盒, 那就是6盒, 一共4套: words that lead to a count of what is ordered. */
const ORDERS =
  /(?:来|要|拍|买|囤|做|订|定|下单?|拿|加到|改|改成|改为|换成|整|搞|弄|给我|共|凑够?|发|选|留|备|一共|总共|合计|还是|就|就是|那|那就|那就是|所以|给您|帮您|按|收您|记|记下|数量)(?:了|上|够|成|下|它|个|您|你|满|凑)?[^,.\d]{0,2}$|\b(?:take|get|have|want|need|order|grab|make (?:it|that)|that's|so|add|do)\b[^,.]{0,12}$/
/** What an agent tells the buyer to take or takes down, asked or not. */
const TOLD = /(?:拍|选|改|改成|数量|给您|帮您|那就?|按|所以)[^,.\d]{0,2}$/
/** 4支拍2件, 7个的来2份: of several counts of a message that which is to be taken. */
const TAKE = /(?:拍|选|改|改成|数量|来|要)[^,.\d]{0,2}$/
/** Assent and filling: nothing of it names anything. */
const FILLING =
  /哈哈|嘿嘿|男女|左右|情侣|姐妹|母女|父子|亲子|半打|一打|颜色|色的|好嘞|好的|没问题|收到|可以|家长|老板|老师|宝宝|这次|先来|一样|对吧|是吧|就行|就好|就够|够了|够用|谢谢|麻烦|一起|正好|刚好|安排|发货|给您|帮您|单价|每[个件只盒包]|[亲宝好的嗯行对是那就还也要来都先给您你我们咱俺他她了吧哦呢哈啊嘛呀嘞咧哒啦咯噻昂哟喔滴呐色够整总共合计发寄送到改拍买和跟各再加一]|\b(?:ok|okay|yes|yep|yeah|sure|perfect|great|noted|lovely|so|then|of|the|in|please|pls|for|you|and|just|thanks|that|it|is|that's|i'll|we'll|i|me|them|those)\b|[\s,.!?:;+*x/-]/g
/** Not how many are ordered: what is given, held, in stock, allowed, past, another's or a case that may not come. */
const NOT_SO =
  /送|赠|标配|自带|里面|内含|附|装得|库存|还剩|只剩|剩下|仅剩|限购|最多|上次|上回|去年|前年|以前|之前|原来|本来|买过|用过|如果|要是|的话|以上|起[拍送订批发]|满|不够|每天|一天|早晚|一次|下次|以后|回头|另外|另一|别家|朋友|邻居|第|比|券|好吃|好用|吃完|喝完|用完|吃好|团购|一亩|养|够[^,.]{1,4}吧|是[^,.]{1,3}吧$|^我[一二两三四五\d][双件条个]|free|bonus|included|comes? with|left|in stock|last time|\bif\b|\bper\b|each time|another order|usually/
/** A question of the agent whether it is so many: 是两箱吗, two of the sage? */
const PUT_FORWARD = /对吧|是吧|对不|对吗|是吗|吗$|right$/
/** What is counted besides goods: people, animals, rooms, parts of the body. */
const OTHER_THINGS =
  /^(?:[大小老草胖公母]?(?:人|孩子|娃|房间|卧室|车|门|窗|狗|猫|龟|鱼)|邮|月|点|问题|颜色|地址|尺码|快递|链接|意思|小时|平|孔|头|账号|号|版|品种|口|字)/
/** The agent does not sell it so: 单本不卖哦, 混的话单拍. */
const REFUSES = /没有|不单|单拍|不卖|不行|不拆|抱歉|限|sorry|can't|only/
/** Measure words people take for one another. */
const ALIKE = ['包袋', '支根条', '片张块', '瓶罐桶'] as const
const UNIT = new RegExp(`[${CLASSIFIERS}]$`)

/** What the chat comes to; undefined where nobody says how many. */
export function settledCount(scene: Scene, counts: readonly Count[]): Settled | undefined {
  const packs = packsIn(scene)
  const all = counts.flatMap((count) => tallyOf(scene, count, counts, packs))
  const standing = all.filter((one) => !isPassedOver(scene, one))
  const last = lastOf(standing, scene.count, (count) => isCards(count, scene, packs))
  if (last === undefined) return undefined
  const { number } = last.count
  const same = standing.filter(({ count }) => count.number === number)
  return {
    last,
    byBuyer: same.some(({ count }) => count.line.isBuyer),
    byAgent: same.some(({ count }) => !count.line.isBuyer),
    isCards: isCards(last.count, scene, packs),
    isTold: same.some(({ count }) => !count.line.isBuyer && TOLD.test(count.clause.slice(0, count.start))),
    isTakenDown: same.some(({ count: { line } }) => !line.isBuyer && TAKES_DOWN.test(line.folded)),
    isAgreed: same.some(({ count: { line } }) => isAgreed(scene, line)),
  }
}

/** The last message with a count; of several in it the one that is told to be taken, or the first. */
function lastOf(all: readonly Tally[], own: number | undefined, isOwn: (count: Count) => boolean): Tally | undefined {
  const last = all.at(-1)
  if (last === undefined) return undefined
  const beside = all.filter(({ count }) => count.line === last.count.line)
  return (
    beside.find(({ count: { number } }) => number === own) ??
    beside.findLast(({ count }) => TAKE.test(count.clause.slice(0, count.start))) ??
    beside.findLast(({ count }) => ORDERS.test(count.clause.slice(0, count.start))) ??
    beside.find(({ count }) => isOwn(count)) ??
    beside[0]
  )
}

function tallyOf(scene: Scene, count: Count, counts: readonly Count[], packs: readonly Pack[]): Tally[] {
  const { clause, start, end, line, number } = count
  if (count.isDerived === true) return derivedTally(scene, count)
  if (NOT_SO.test(clause) || isOfThePast(count) || isHeld(count, counts, scene)) return []
  if (refusedBeside(clause, start, end) || isOfPets(count, scene)) return []
  if (packs.some(({ line: at, from, to }) => at === line && overlaps(count, from, to))) return []
  if (OTHER_THINGS.test(clause.slice(end))) return []
  if (isBareNumber(count, scene.card) && !isCountElsewhere(scene.card, counts, count)) return []
  const statement = line.statements.find((one) => one.clause.text === clause)
  const act = statement?.act
  if (act === 'drop' || act === 'gone' || (act === 'aside' && line.isBuyer)) return []
  const isOffered = statement?.clause.asked === true || PUT_FORWARD.test(clause) || act === 'ask'
  if (isOffered && line.isBuyer) return []
  const before = clause.slice(0, start)
  const isOrdered = ORDERS.test(before)
  if (number === 1 && !isOneOrdered(count, isOrdered)) return []
  if (!line.isBuyer && !TOLD.test(before) && !isAnswered(scene, line)) return []
  if (!isOrdered && plain(before, scene.card) !== '') return []
  if (!isOfGoods(clause.slice(end), scene.card)) return []
  return [{ count, isOffered }]
}

/** 自己一套, 就一条, 好的 灰格M一条: one is said of anything; ordered it is where it leads or closes what is ordered. */
function isOneOrdered({ clause, start, end, line }: Count, isOrdered: boolean): boolean {
  const before = clause.slice(0, start)
  if (/也|再|另|\d$/.test(before)) return false
  return (
    isOrdered ||
    /[自只单]己?[要来拍买就]?$/.test(before) ||
    (!line.isBuyer && end === clause.length && TAKES_DOWN.test(line.folded))
  )
}

/** 去年做的是渔夫帽 15顶, 盘我京东买了两块: of another time or another shop, as far as the count. */
const PAST = /上次|上趟|上回|去年|前年|以前|之前|京东|别处|别家|家里有|我有|团购|last (?:time|month|year)/
const NOW = /这次|今年|现在|这回|this time|now/

function isOfThePast({ line: { folded }, clause, start }: Count): boolean {
  const before = folded.slice(0, Math.max(0, folded.indexOf(clause)) + start)
  return PAST.test(before) && !NOW.test(before)
}

/** 五斤里面几把 — 10把, 标配8把: so many are in the box, whoever says so again. */
const HOLDS = /里面|里头|标配|自带|内含|装几|有几|带几|含几|一[盒袋箱包套提份]几|几[片把根颗枚粒]/

function isHeld({ number }: Count, counts: readonly Count[], { lines }: Scene): boolean {
  return counts.some(
    (other) =>
      other.number === number &&
      (HOLDS.test(other.clause) || (!other.line.isBuyer && HOLDS.test(lines[other.line.index - 1]?.folded ?? ''))),
  )
}

/** 有猫…俩, 两只比熊 … 两只18斤: pets are counted. */
function isOfPets({ raw, line: { index } }: Count, { lines }: Scene): boolean {
  return (
    /[俩只]$/.test(raw) &&
    [index, index - 1, index - 2].some((at) => /猫|狗|犬|宠物|龟|熊|金毛|泰迪/.test(lines[at]?.folded ?? ''))
  )
}

/** 15, 改2: a number by itself, which may as well be a size or a price. */
function isBareNumber({ number, raw, clause, end }: Count, card: string): boolean {
  const noun = /^ ([a-z]{4})/.exec(clause.slice(end))?.[1]
  return /^\d+$/.test(raw) && (noun === undefined || !card.includes(noun) || numberPattern(number).test(card))
}

/** The same number is said as a count, and the card prints none such. */
function isCountElsewhere(card: string, counts: readonly Count[], { number }: Count): boolean {
  if (numberPattern(number).test(card)) return false
  return counts.some((other) => other.number === number && !isBareNumber(other, card))
}

const NOT_TOGETHER = /送|赠|如果|要是|的话|以后|下次|另外拍|另拍|吗|多少|几|哪|不要|算了|没了|\?|\bif\b|free/

/** 我和我对象一人一个, 一个自己用一个给我妈: what the buyer's own words add up to; as many more is left to the agent's answer. */
function derivedTally(scene: Scene, count: Count): Tally[] {
  const isNone =
    /^(?:再|另外|还要|多)/.test(count.raw) ||
    NOT_TOGETHER.test(count.line.folded) ||
    isOfThePast(count) ||
    isOfPets(count, scene)
  return isNone ? [] : [{ count, isOffered: false }]
}

function overlaps({ line, clause, start, end }: Count, from: number, to: number): boolean {
  const at = line.folded.indexOf(clause)
  return at + start < to && at + end > from
}

/** What follows names nothing but the card's goods. */
function isOfGoods(after: string, card: string): boolean {
  const rest = plain(after, card)
  return rest === '' || /^\s*\d/.test(after) || /^[的给吧就够]/.test(after) || /^ (?:gives?|makes?) /.test(after)
}

function plain(text: string, card: string): string {
  return [...text.replace(FILLING, '').replace(/\d+(?:\.\d+)?/g, '')].filter((sign) => !card.includes(sign)).join('')
}

const ASKS =
  /吗|吧$|是不是|划算|里面|呢|多少|几|哪|什么|咋|怎么|能|可以|还是|纠结|都想|不$|没$|\?|how|what|do you|is there|are there/
const TAKES_DOWN = /^(?:亲|宝)?(?:好|对|嗯|行|那|可以|没问题|收到|是的|ok|sure|great|perfect|yes|noted|so|lovely)/

/** The agent takes down what the buyer wants; what answers a question is no order. */
function isAnswered({ lines }: Scene, { index, folded }: Line): boolean {
  const before = lines[index - 1]
  return TAKES_DOWN.test(folded) || before === undefined || !ASKS.test(before.folded)
}

/** What the agent asks or puts forward stands only where the buyer takes it. */
function isPassedOver({ lines }: Scene, { isOffered, count }: Tally): boolean {
  if (count.line.isBuyer) {
    const answer = lines.slice(count.line.index + 1).find(({ isBuyer }) => !isBuyer)
    return answer !== undefined && REFUSES.test(answer.folded)
  }
  if (!isOffered) return false
  const reply = lines.slice(count.line.index + 1).find(({ isBuyer }) => isBuyer)
  return reply === undefined || !isTaken(reply)
}

/** The other side's next words take it. */
function isAgreed({ lines }: Scene, line: Line): boolean {
  const reply = lines.slice(line.index + 1).find(({ isBuyer }) => isBuyer !== line.isBuyer)
  return reply !== undefined && isTaken(reply)
}

function isTaken({ accepts, folded }: Line): boolean {
  return accepts || /^(?:对|是|嗯|好|行|yes|yep|yeah|right|correct)/.test(folded)
}

/** So many are what the card orders, in pieces or in packs. */
function isCards({ number, raw }: Count, { count = 0, items }: Scene, packs: readonly Pack[]): boolean {
  if (number === count || isOfOneLine(number, items)) return true
  if (/[对双俩]$/.test(raw) && number * 2 === count) return true
  return packs.some(
    ({ holds, inner }) =>
      (holds * count === number && fitsUnit(raw, inner)) || (holds * number === count && !fitsUnit(raw, inner)),
  )
}

/** Of several lines a count may be that of one of them. */
function isOfOneLine(number: number, items: Scene['items']): boolean {
  return items.length > 1 && items.some(({ quantity }) => quantity === number)
}

/** 个 and 只 count anything. */
function fitsUnit(raw: string, inner: string): boolean {
  const unit = UNIT.exec(raw)?.[0] ?? ''
  const isAlike = ALIKE.some((units) => units.includes(unit) && units.includes(inner))
  return inner === '' || unit === '' || unit === inner || isAlike || /[个只]/.test(unit + inner)
}
