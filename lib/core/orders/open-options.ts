import type { ChatMessage } from '../shared/index.ts'
import type { CardItem } from './card-goods.ts'
import type { GoodsTalk } from './goods-talk.ts'
import type { Want } from './statements.ts'
import { accepts } from './acts.ts'
import { isOrdinary, ORDINARY_ENGLISH } from './ordinary-words.ts'
import { fold, hasHan, splitClauses } from './text.ts'
import type { OrderFinding } from './types.ts'
import { findValues } from './values.ts'

const SUFFIXED = /([一-龥a-z\d]{1,6}?)(版|款|味)(?!道|本|式|项|子)/g
const LEADING =
  /^(?:.*(?:要|来|拍|买|换成|换|选|就|那个|那|还是|给我|我|的|一|了|和|跟|这|个|份|袋|盒|件|条|双|瓶|支|包|不|是|用|下单))/
const NOT_NAMES =
  /^(?:|这|那|哪|同|新|老|两|几|多|该|本|此|口|什么|异|有|无|没|某|一|各|品|美|香|退|付|打|收|货|汇|尾|首|全)$/
export const STOP =
  /默认|自带|订单|客服|商品|宝贝|东西|发货|快递|包邮|顺丰|谢谢|客服|收到|运费|质量|优惠|便宜|备注|地址|电话|下单|付款|付好|付完|拍好|拍下|明天|今天|尽快|快点|喜欢|好看|合适|正好|知道|没事|麻烦|辛苦|老板|一样|一起|全部|都是|不用|不要|可以|确定|决定|链接|图片|刚刚|家里|自己|买过|回购|放心|退换|保修|保质|日期|新鲜|赠品|礼物|送人|开票|发票|驿站|门口|晚上|周末|现货|颜色|尺码|规格|型号|数量|一件|一个|两个/

export const LATIN_STOP: ReadonlySet<string> = new Set(
  'please thanks thank order ordered bought that this those these with then them they have want need like would could love lovely great perfect good nice fine sure take make just going with from will your yours mine shipping ship send sent delivery deliver deliver today tomorrow monday tuesday wednesday thursday friday saturday sunday free price much many size sizes colour color same done paid pack packs pair pairs large small medium more than some only also gift note card wrap leave door address phone number name change instead rather right left when before after time week days here there really definitely okay yeah course problem stock available item items parcel quick about deal discount code coupon each both three four five'.split(
    ' ',
  ),
)

/**
 * Options no list knows, by their form: X版, X款, X味 against the card's own, and names that buyer and agent both used
 * (鲜香的 — 好的 鲜香) while the card prints another name for the same place.
 */
export function checkOpenOptions(
  items: readonly CardItem[],
  talk: GoodsTalk,
  messages: readonly ChatMessage[],
): OrderFinding | undefined {
  const [item] = items
  if (item === undefined || items.length !== 1) return undefined
  return (
    bySuffix(item, talk, messages) ??
    byPolarity(item, talk, messages) ??
    byEcho(item, talk, messages) ??
    byInstruction(item, messages) ??
    byOtherGoods(item, talk, messages)
  )
}

/** 那我要电压力锅 where an 电饭煲 was ordered: goods of another name that the agent has spoken of too. */
function byOtherGoods(item: CardItem, talk: GoodsTalk, messages: readonly ChatMessage[]): OrderFinding | undefined {
  const card = `${item.sku} ${item.product}`
  for (const want of byPlace(talk.wants, messages).toReversed()) {
    const name =
      /^(?:那|就|我|还是|给我|好|帮我|再)*(?:要|来|拍|买|换|换成|改成|选)(?:了|成|个|台|件|条|只|把)?(?:这个|那个|你家|你们家)?(?:的)?([一-龥]{3,6}?)(?:吧|的吧|了|好了|哈|哦|呢)?$/.exec(
        want.clause,
      )?.[1]
    if (name === undefined || isOrdinary(name) || STOP.test(name) || isSpoken(name) || hasSignsOf(name, card)) continue
    const spoken = messages.filter((message) => fold(message.text).includes(name))
    const whole = fold(messages.find(({ id }) => id === want.messageId)?.text ?? '')
    if (/[版款味型号色]$/.test(name) || /名|收件|收货|地址|电话/.test(whole)) continue
    if (spoken.some(({ text }) => /没货|断货|缺货|没有|卖完/.test(text))) continue
    if (spoken.some(({ side }) => side === 'agent'))
      return { field: 'product', kind: 'differs', said: name, card: item.printedProduct, messageId: want.messageId }
  }
  return undefined
}

/** 电风扇 and 风扇: two signs in a row are the card's. */
function hasSignsOf(name: string, card: string): boolean {
  for (let index = 0; index + 2 <= name.length; index += 1) if (card.includes(name.slice(index, index + 2))) return true
  return false
}

interface Named {
  readonly name: string
  readonly suffix: string
  readonly raw: string
}

function suffixed(text: string): Named[] {
  return [...text.matchAll(SUFFIXED)]
    .map((match) => {
      const name = (match[1] ?? '').replace(LEADING, '')
      return { name, suffix: match[2] ?? '', raw: `${name}${match[2] ?? ''}` }
    })
    .filter((one) => !NOT_NAMES.test(one.name))
}

/** In the order of the chat. */
function byPlace(wants: readonly Want[], messages: readonly ChatMessage[]): Want[] {
  const place = new Map(messages.map((message, index) => [message.id, index]))
  return [...wants].sort((one, other) => (place.get(one.messageId) ?? 0) - (place.get(other.messageId) ?? 0))
}

function bySuffix(item: CardItem, talk: GoodsTalk, messages: readonly ChatMessage[]): OrderFinding | undefined {
  const printed = suffixed(item.sku.replaceAll(/[;:,\s]/g, ' '))
  const last = new Map<string, { named: Named; messageId: string }>()
  const named = talk.named.filter((want) => suffixed(want.clause).some(({ raw }) => raw === want.clause))
  for (const want of byPlace([...talk.taken, ...talk.wants, ...named], messages)) {
    for (const named of suffixed(want.clause)) last.set(named.suffix, { named, messageId: want.messageId })
  }
  for (const { named, messageId } of last.values()) {
    const first = printed.find((one) => one.suffix === named.suffix)
    // 喜欢原味 is 原味.
    if (first === undefined || printed.some(({ raw }) => named.raw.endsWith(raw))) continue
    if (shares(named.name, `${item.sku} ${item.product}`)) continue
    return { field: 'model', kind: 'differs', said: named.raw, card: printedAs(item, first.raw), messageId }
  }
  return undefined
}

function shares(name: string, text: string): boolean {
  if (name.length < 2 || !hasHan(name))
    return text.includes(name) || (name.length > 4 && text.includes(name.replace(/e?s$/, '')))
  for (let index = 0; index + 2 <= name.length; index += 1) if (text.includes(name.slice(index, index + 2))) return true
  return false
}

/** Parts of the option text that no list knows. */
function openSegments(item: CardItem): string[] {
  const masked = [...item.sku]
  for (const value of item.skuValues) masked.fill(' ', value.start, value.end)
  return masked
    .join('')
    .split(/[^一-龥a-z ]+/)
    .map((segment) => segment.trim())
    .filter((segment) => /^[一-龥]{2,6}$/.test(segment) || (/^[a-z][a-z ]{3,20}$/.test(segment) && !hasHan(item.sku)))
}

/** A piece of the folded option text as the card prints it; the whole text when the piece is not found as it is. */
function printedAs(item: CardItem, piece: string | undefined): string {
  const at = piece === undefined ? -1 : item.sku.indexOf(piece)
  return piece === undefined || at < 0 ? item.printedSku : item.printedSku.slice(at, at + piece.length)
}

function byEcho(item: CardItem, talk: GoodsTalk, messages: readonly ChatMessage[]): OrderFinding | undefined {
  const segments = openSegments(item)
  if (segments.length === 0) return undefined
  for (const want of byPlace([...talk.wants, ...talk.named.filter(isNameAlone)], messages).toReversed()) {
    const at = messages.findIndex((message) => message.id === want.messageId)
    const whole = fold(messages[at]?.text ?? '')
    if (/recipient|\bname\b|address|ship to|收件|收货|名字|姓名|地址|电话/.test(whole)) continue
    // 我白车: what the buyer has.
    if (/^我(?!.*(?:要|来|拍|买|选|换))/.test(want.clause)) continue
    const later = messages
      .slice(at)
      .map((message) => fold(message.text))
      .join('\n')
    if (segments.some((segment) => shares(segment, later))) continue
    const name = namesIn(want.rest).find(
      (one) => !shares(one, `${item.sku} ${item.product}`) && isEchoed(one, messages, at),
    )
    if (name === undefined) continue
    return {
      field: 'model',
      kind: 'differs',
      said: name,
      card: printedAs(item, segments[0]),
      messageId: want.messageId,
    }
  }
  return undefined
}

/** 柔顺滋养: a clause that is a name and nothing else. */
function isNameAlone(want: Want): boolean {
  return /^[一-龥]{3,6}$/.test(want.clause) && want.clause === want.rest
}

function namesIn(rest: string): string[] {
  const chinese = rest
    .split(/[^一-龥]+/)
    .map((run) => run.replace(/[的吧了哦哈呢啊嘛呀]+$/, '').replace(LEADING, ''))
    .filter((run) => run.length >= 2 && run.length <= 5 && !STOP.test(run) && !isOrdinary(run))
  const latin = rest
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 4 && !LATIN_STOP.has(word) && !ORDINARY_ENGLISH.has(word))
  return [...chinese, ...latin]
}

/** The agent used the word too: in the answer to the want, or in what the want answers. */
function isEchoed(name: string, messages: readonly ChatMessage[], at: number): boolean {
  return messages
    .slice(Math.max(0, at - 2), at + 3)
    .some((message) => message.side === 'agent' && fold(message.text).includes(name))
}

/** I'll have that one — Yes, the wireless charging one is 29. */
const THE_ONE =
  /\bthe ((?!same|other|new|old|right|first|last|next|only)[a-z]{3,}(?: [a-z]{3,})?) (?:one|version|model)\b/

const TOLD = /(?:拍|选|下)(?:这个|那个)?([一-龥]{2,5}?)(?:的|款|那款|那个|就行|就可以|就好|哈|哦|吧|即可)*$/

/** 我是宝来的 — 您拍宝来 — 嗯: a name of the buyer's that the agent tells to take and the buyer agrees to. */
function byInstruction(item: CardItem, messages: readonly ChatMessage[]): OrderFinding | undefined {
  const segments = openSegments(item)
  if (segments.length === 0) return undefined
  const card = `${item.sku} ${item.product}`
  for (const [index, message] of [...messages.entries()].toReversed()) {
    const reply = messages[index + 1]
    if (message.side !== 'agent' || reply?.side !== 'buyer' || !accepts(fold(reply.text))) continue
    for (const clause of splitClauses(fold(message.text))) {
      const name = TOLD.exec(clause.text)?.[1] ?? THE_ONE.exec(clause.text)?.[1]
      if (name === undefined || STOP.test(name) || isOrdinary(name) || shares(name, card)) continue
      const named = messages.slice(0, index).findLast((one) => one.side === 'buyer' && fold(one.text).includes(name))
      // 那要拍不含旧的: told as a version, it needs no word of the buyer's but the yes.
      const said = named ?? (/拍[^拍]*(?:的|款)$/.test(clause.text) && !isSpoken(name) ? message : undefined)
      if (said !== undefined)
        return { field: 'model', kind: 'differs', said: name, card: printedAs(item, segments[0]), messageId: said.id }
    }
  }
  return undefined
}

function isSpoken(name: string): boolean {
  return findValues(name).length > 0 || /[这那哪几多少大小同]|您|合适|需要|喜欢|想要/.test(name)
}

const HAS = /(?:不带|不含|没有|无|没|不)([一-龥]{1,3})|(?:带|含|有|配)([一-龥]{1,3})/g

/** 无滚轮 on the card, 要带滚轮的 in the chat. */
function byPolarity(item: CardItem, talk: GoodsTalk, messages: readonly ChatMessage[]): OrderFinding | undefined {
  for (const match of item.sku.matchAll(HAS)) {
    const thing = (match[1] ?? match[2] ?? '').slice(0, 2)
    const printed = match[1] === undefined
    if (thing === '') continue
    const want = byPlace([...talk.taken, ...talk.wants], messages).findLast((one) => one.clause.includes(thing))
    if (want === undefined) continue
    const wanted = new RegExp(`(?:带|含|有|配|要|拍|选|帮我)[a-z\\d]{0,5}${thing}`).test(
      want.clause.replace(/不带|不含|没有|不要|不配/g, '无'),
    )
    const refused = new RegExp(`(?:不带|不含|没有|无|没|不要)${thing}`).test(want.clause)
    if (wanted === refused || wanted === printed) continue
    return {
      field: 'model',
      kind: 'differs',
      said: want.clause,
      card: printedAs(item, match[0]),
      messageId: want.messageId,
    }
  }
  return undefined
}
