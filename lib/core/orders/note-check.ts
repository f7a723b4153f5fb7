import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { fold, hasHan, splitClauses, type Clause } from './text.ts'
import type { OrderFinding } from './types.ts'
import { WISHES, type WishKind } from './wish-list.ts'

/** Something the chat says must stand in the order's note. */
export interface Wish {
  readonly kind: WishKind | undefined
  readonly said: string
  /** What is to be written (绣名 卜一诺), for wishes that have a text. */
  readonly detail?: string
  readonly messageId: string
  /** The buyer only asked; it is owed once the agent agrees. */
  readonly asked: boolean
}

const ASKED =
  /吗|么$|不$|没$|能不能|可不可以|能.{0,12}吧?$|可以.{0,10}不|会不会|是不是|有没有|多少|怎么|什么|哪|几|还是.{1,6}呢/
const ASKED_EN = /^(?:can|could|do|does|is|are|will|would|which|what|how)\b/
const POLITE = /(?:能|可以|可不可以|能不能|麻烦|帮|请).{0,3}(?:帮|给|麻烦|备注)|麻烦|拜托|please|could you|can you/
export const ASIDE =
  /的话|如果|要是|万一|经常|总是|默认|已经(?!备注)|每次|老是|刚才|为啥|为什么|是否|应该找|哪个|什么时候|多久|怎么|不是说|不是要|上次|上回|(?<![送来发派号日点])之前|以前|朋友|评论|别人|昨天|那天|前几天|客服说|上一单|另一个订单|last time|previous order/
export const AGREES_FIRST =
  /^(?:亲|您好|在的)?[\s,]*(?:好|可以|行|没问题|嗯|会的|能的|能送|支持|收到|记|备注|安排|是的|ok|sure|can\b|of course|no problem|noted|will do|yes|absolutely|certainly|happy to)|备注|给您(?:安排|写|放)|帮您(?:安排|写|放)|i'?ll add|added/
export const REFUSES =
  /不能|不可以|没办法|没法|无法|抱歉|不好意思|控制不了|做不到|不支持|不保证|不提供|不行|指定不了|不一定|没有.{0,4}服务|备注不了|看快递|开不了|发不了|不接|暂不|[做弄搞加放写印改]不了|没有卡片|sorry|can'?t|cannot|unable|unfortunately|not able|don'?t offer|not possible/
const ALREADY_SO = /(?:默认|本来就|一直|我们都)[^,.!?]{0,8}(?:发|走|用|送|是|放)|by default\b/
export const GIVES_UP =
  /^(?:那)?(?:算了|好吧|行吧|没事|那不用|不用了|随便|那就不)|那算了|不用了|不需要了|不麻烦|never mind|that'?s fine then|no worries/
const GIFT = /送(?!到|货|上|来|达|件|快递|人|礼)|赠/

/** Reads what buyer and agent want in the note, in the order of the chat. Refused and given up wishes are left out. */
export function readWishes(messages: readonly ChatMessage[]): Wish[] {
  let wishes: Wish[] = []
  for (const [index, message] of messages.entries()) {
    const folded = fold(message.text)
    if (message.side === 'buyer') {
      if (
        GIVES_UP.test(folded) &&
        (refusedBefore(messages, index) || wishes.at(-1)?.asked === true || /^(?:算了|不用了)/.test(folded))
      )
        wishes = wishes.slice(0, -1)
      wishes = withoutTakenBack(wishes, folded)
      wishes.push(...wishesOfBuyer(message, folded, messages, index))
    } else {
      wishes.push(...wishesOfAgent(message, folded, messages, index))
    }
  }
  return wishes
}

const TAKES_BACK = /(?:别|不要|不用|甭)(?:再)?(?:给我)?(?:放|存|寄|丢|搁|扔)/

/** 别放丰巢: a place is taken back. */
function withoutTakenBack(wishes: readonly Wish[], folded: string): Wish[] {
  return TAKES_BACK.test(folded) ? wishes.filter(({ kind }) => kind?.id !== 'place') : [...wishes]
}

function refusedBefore(messages: readonly ChatMessage[], index: number): boolean {
  const before = messages[index - 1]
  return before?.side === 'agent' && REFUSES.test(fold(before.text))
}

function wishesOfBuyer(message: ChatMessage, folded: string, messages: readonly ChatMessage[], index: number): Wish[] {
  const found: Wish[] = []
  for (const clause of splitClauses(folded)) {
    const aside = ASIDE.test(clause.text)
    const asked = isAsked(clause.text, clause.asked)
    const withNext = withWhatFollows(folded, clause)
    for (const kind of WISHES) {
      // 跟昨天那单一起发 is about the past and still a wish.
      if (aside && kind.id !== 'together') continue
      const match = kind.said.exec(clause.text) ?? kind.said.exec(withNext)
      if (
        match === null ||
        (kind.id === 'place' && TAKES_BACK.test(clause.text)) ||
        found.some((wish) => wish.kind === kind)
      )
        continue
      const start = clause.start + match.index
      const detail = detailOf(kind, folded.slice(start + match[0].length))
      const wish = {
        kind,
        said: message.text.slice(start, start + match[0].length),
        messageId: message.id,
        asked,
        ...detail,
      }
      if (isOwed(wish, folded, messages, index)) found.push(wish)
    }
    const told = TELLS_TO_NOTE.exec(clause.text)
    if (told === null || asked || aside || found.length > 0 || isCheckedElsewhere(folded)) continue
    const start = clause.start + told.index
    const wish = {
      kind: undefined,
      said: message.text.slice(start, clause.start + clause.text.length),
      messageId: message.id,
      asked,
    }
    if (AGREES_FIRST.test(replyTo(messages, index)) && isOwed(wish, folded, messages, index)) found.push(wish)
  }
  return found
}

/** 你备注换下, 帮我备注一下: the agent is told to write it down. */
const TELLS_TO_NOTE = /(?:你|您|帮我|帮忙|给我|麻烦|记得|请)(?:们)?(?:给|帮)?(?:我)?备注(?!过|什么|没|不了|名)/

/** 背面刻 LJH: what is to be written stands behind a space. */
function withWhatFollows(folded: string, clause: Clause): string {
  const end = clause.start + clause.text.length
  return /[刻绣印写]$/.test(clause.text) ? folded.slice(clause.start, end + 12) : clause.text
}

/** 刻名字 李雷: the text to be written follows the wish. */
function detailOf(kind: WishKind, after: string): { detail?: string } {
  if (kind.id !== 'engraving') return {}
  const text = /^(?:名字|名|字|内容|写|是|成|上|个|:|的|\s)*([\u4e00-\u9fffa-z\d]{2,8})/.exec(after)?.[1]
  return text === undefined || /可以|吗|多少|谢|麻烦|能|怎么/.test(text) ? {} : { detail: text }
}

export function isAsked(text: string, mark: boolean): boolean {
  if (hasHan(text)) return mark || ASKED.test(text)
  return (mark || ASKED_EN.test(text)) && !/^(?:could|can|would) you (?:please )?/.test(text)
    ? true
    : mark && !/please/.test(text)
}

/** A question is owed when the next word of the agent agrees; a request unless it is refused. */
function isOwed(wish: Wish, folded: string, messages: readonly ChatMessage[], index: number): boolean {
  const reply = replyTo(messages, index)
  // 默认发韵达的: it is so already, nothing has to be written.
  if (ALREADY_SO.test(reply)) return false
  const refused = REFUSES.test(reply) && !/但.{0,6}(?:可以|备注)|备注(?!不了)/.test(reply)
  if (wish.asked && !POLITE.test(folded)) return AGREES_FIRST.test(reply) && !refused
  return !refused
}

/** The agent's words between this message and the buyer's next one. */
export function replyTo(messages: readonly ChatMessage[], index: number): string {
  const reply: string[] = []
  for (const message of messages.slice(index + 1)) {
    if (message.side === 'agent') reply.push(fold(message.text))
    else if (reply.length > 0) break
  }
  return reply.join(' ')
}

const AGENT_NOTES =
  /备注(?!不了|名)|noted|add(?:ed)? (?:a |that |it )?(?:to )?(?:the |your )?(?:order )?note|made a note/
const AGENT_ASKS =
  /(?:您|你|亲)(?:自己|下单时|拍下时|拍的时候)?.{0,4}备注(?:一下|下|吗)|需要备注|要备注|不用备注|无需备注|备注不了|有备注吗|备注什么|没有?备注/

function wishesOfAgent(message: ChatMessage, folded: string, messages: readonly ChatMessage[], index: number): Wish[] {
  if (!AGENT_NOTES.test(folded) || AGENT_ASKS.test(folded)) return []
  // 备注散光吗 asks what to write.
  if (/备注[^,.]{0,8}[吗么嘛]/.test(folded)) return []
  const after = /备注(?:好|上|了|啦|一下|下|的|成|为|:|,|\s)*([^,.!?;\s]{2,24}(?:\s[^,.!?;\s]{2,24})?)/.exec(folded)
  const content = (after?.[1] ?? '').replace(
    /^(?:好了?|啦|了|哦|哈|呢|亲|您|给您|的)+|(?:好了?|啦|了|哦|哈|呢|亲|哒|的)+$/g,
    '',
  )
  if (GIFT.test(content) || GIFT.test(folded)) return []
  if (
    /\d+(?:楼|层|栋|幢|单元|室|号(?!以?[前后]|之|再|发|送|左右))|地址|收件人|电话|号码|手机|姓名/.test(content) &&
    !/印|刻|绣/.test(content)
  )
    return []
  if (content.length < 2 || !isContent(content)) {
    const before = messages.slice(0, index).findLast((other) => other.side === 'buyer')
    if (
      before === undefined ||
      !/备注|\bnote\b/.test(folded) ||
      !isRequest(fold(before.text)) ||
      isGiftTalk(fold(before.text)) ||
      isCheckedElsewhere(fold(before.text))
    )
      return []
    return [{ kind: undefined, said: before.text, messageId: before.id, asked: false }]
  }
  if (!isOfThisChat(content, messages.slice(0, index))) return []
  const start = folded.indexOf(content)
  return [
    { kind: undefined, said: message.text.slice(start, start + content.length), messageId: message.id, asked: false },
  ]
}

/** What is noted takes up a wish of the buyer's or is one by itself: 备注谢谢 工号 is neither. */
function isOfThisChat(content: string, before: readonly ChatMessage[]): boolean {
  return (
    WISHES.some((kind) => kind.said.test(content) || kind.noted.test(content)) ||
    before.some((message) => message.side === 'buyer' && sharesWords(content, fold(message.text))) ||
    isRequest(fold(before.at(-1)?.text ?? ''))
  )
}

function isContent(text: string): boolean {
  return (
    !/不便|见谅|无法|留言|工号|提供|预计|服务单|售后|退款|修改|催|查询/.test(text) &&
    !/^(?:就行|即可|一下|好的|过了|没问题|仓库|快递|订单|这就|马上|会|尽量|放心|了解|收到|您|亲|发货|下单)/.test(text)
  )
}

/** 帮我挑个没有黑点的: words that ask for something to be done. */
function isRequest(folded: string): boolean {
  return (
    /多(?:给|放|来|包|送|套|装)|帮|放|别|不要|要|送|发|写|给我|挑|选|用|请|麻烦|please|could you|can you|don'?t|make sure/.test(
      folded,
    ) &&
    (!isAsked(folded, false) || POLITE.test(folded))
  )
}

/** A phone, an address or a name has a check of its own. */
function isCheckedElsewhere(folded: string): boolean {
  return /\d[\d -]{6,}|地址|电话|手机|收件人|收货人|名字|phone|address|\bname\b|my number/.test(folded)
}

function isGiftTalk(folded: string): boolean {
  return (
    /给(?:我)?[\d一两二三四五六七八九十]{1,2}[个份条只张](?:可以|行|好)?(?:吗|么|不)|送|赠|券|优惠|便宜|gift|free/.test(
      folded,
    ) && !/送(?:到|货|上|来)/.test(folded)
  )
}

/** Checks that every wish of the chat stands in the note. */
export function checkNote(order: OrderCard, messages: readonly ChatMessage[]): OrderFinding[] {
  const note = fold(order.note ?? '')
  const content = otherContent(note, messages)
  if (content !== undefined) return [{ field: 'note', kind: 'differs', card: order.note ?? '', ...content }]
  for (const wish of readWishes(messages)) {
    if (wish.kind !== undefined && standsInDelivery(wish.kind, fold(wish.said), order)) continue
    const verdict = judge(wish, note)
    if (verdict === 'there') continue
    const card = order.note === undefined ? {} : { card: order.note }
    return [{ field: 'note', kind: verdict, said: wish.said, messageId: wish.messageId, ...card }]
  }
  return []
}

/** 内容:热烈庆祝建党节 where both sides said another text of mostly the same signs. */
function otherContent(
  note: string,
  messages: readonly ChatMessage[],
): { readonly said: string; readonly messageId: string } | undefined {
  const text = /(?:内容|刻字|印字|绣字|文字|刻|印|绣)(?:是|为|:|\s)*([一-龥]{4,20})/.exec(note)?.[1]
  if (text === undefined || messages.some((message) => fold(message.text).includes(text))) return undefined
  const agent = messages.filter(({ side }) => side === 'agent').map((message) => fold(message.text))
  for (const message of messages.filter(({ side }) => side === 'buyer').toReversed()) {
    for (const clause of splitClauses(fold(message.text))) {
      const shared = [...text].filter((sign) => clause.text.includes(sign)).length
      const near = shared * 2 >= text.length && Math.abs(clause.text.length - text.length) <= text.length / 2
      if (near && agent.some((said) => said.includes(clause.text)))
        return { said: message.text.slice(clause.start, clause.start + clause.text.length), messageId: message.id }
    }
  }
  return undefined
}

function judge(wish: Wish, note: string): 'there' | 'missing' | 'differs' {
  const said = fold(wish.said)
  if (wish.kind === undefined) {
    const kinds = WISHES.filter((kind) => kind.said.test(said))
    if (kinds.some((kind) => kind.noted.test(note)) || sharesWords(said, note)) return 'there'
    return note.trim().length > 1 && said.length > 8 ? 'there' : 'missing'
  }
  if (!wish.kind.noted.test(note)) return sharesWords(said, note) ? 'there' : 'missing'
  if (wish.detail !== undefined && !note.includes(wish.detail)) return 'differs'
  return choiceDiffers(wish.kind, said, note) ? 'differs' : 'there'
}

export function choiceDiffers(kind: WishKind, said: string, note: string): boolean {
  const wanted = (kind.choices ?? []).filter((words) => words.some((word) => said.includes(word)))
  if (wanted.length === 0) return false
  const noted = (kind.choices ?? []).filter((words) => words.some((word) => note.includes(word)))
  return noted.length > 0 && !wanted.some((words) => noted.includes(words))
}

/** 放驿站 where the address itself ends in 3号楼菜鸟驿站, 写前台 where a front desk receives it: the parcel goes there anyway. */
export function standsInDelivery({ id, choices = [] }: WishKind, said: string, order: OrderCard): boolean {
  if (id !== 'place') return false
  const printed = fold(`${order.address ?? ''} ${order.receiver ?? ''}`)
  return choices.some(
    (words) => words.some((word) => said.includes(word)) && words.some((word) => printed.includes(word)),
  )
}

export function sharesWords(said: string, note: string): boolean {
  if (note === '') return false
  const text = said.replaceAll(/[\s,.!?]/g, '')
  if (hasHan(text)) {
    for (let index = 0; index + 2 <= text.length; index += 1)
      if (note.includes(text.slice(index, index + 2))) return true
    return false
  }
  return said.split(/\s+/).some((word) => word.length > 3 && note.includes(word))
}

/**
 * Proposes the order note from the chat: every wish that is owed, in the order it was said, once each, in the words of
 * the chat; an empty text when nothing is.
 */
export function proposeOrderNote(messages: readonly ChatMessage[]): string {
  const lines: string[] = []
  for (const wish of readWishes(messages.filter((message) => message.side !== 'system' && message.auto !== true))) {
    const said = wish.said.trim()
    if (lines.some((line) => line === said || sharesWords(fold(said), fold(line)))) continue
    lines.push(said)
  }
  return lines.join(lines.some(hasHan) ? '；' : '; ')
}
