import type { ChatMessage } from '../shared/index.ts'
import type { CardItem } from './card-goods.ts'
import { findPrices } from './prices.ts'
import type { Said } from './statements.ts'
import { fold, splitClauses } from './text.ts'
import type { OptionWord, Value } from './value.ts'
import { findValues } from './values.ts'

/** What a count is weighed against. */
export interface CountGround {
  readonly items: readonly CardItem[]
  readonly messages: readonly ChatMessage[]
  readonly words: readonly OptionWord[]
  /** What the order costs, CNY, where the card says it. */
  readonly amount: number | undefined
  /** How many pieces the card orders. */
  readonly ordered: number
}

/**
 * Whether a count says how many are ordered, told by the words around it rather than by the count alone: a word of
 * ordering leads to it, or nothing but the goods stands beside it; and what it counts are the goods, not a gift, a part,
 * a parcel or a question. A count is most of what is said in numbers and the least of it is an order, so what shows no
 * such sign raises no alarm.
 */
export function isOrderCount(said: Said, on: CountGround): boolean {
  const { value, clause } = said
  const card = on.items.map((item) => `${item.sku} ${item.product}`).join(' ')
  const before = plainRest(clause.slice(0, value.start), card, on.words)
  const after = clause.slice(value.end)
  if (TOLD_OF.test(clause) || countsOthers(after, card, on.words)) return false
  if (ORDERS.test(clause.slice(0, value.start)) || RAISES.test(before)) return true
  return before === '' || isRestOfOrder(plainRest(after, card, on.words), said)
}

/**
 * Whether the chat itself speaks for what the card orders: a later count that is the card's, the whole set, or the very
 * sum of the card where nobody told to take another count.
 */
export function isBorneOut(said: Said, counts: number, on: CountGround): boolean {
  const at = on.messages.findIndex(({ id }) => id === said.messageId)
  const later = on.messages.slice(at + 1)
  if (later.some((message) => settlesOn(message, on))) return true
  return counts === 1 && isSumSaid(said, on) && !isToldTwice(said, on)
}

/** 要, 来, 拍两盒, 数量选2, 各一: words that lead to a count of things to be sent. */
const ORDERS =
  /(?:来|要|拍|买|囤|做|订|定|下单?|拿|加|加到|改|改成|改为|换成|整|搞|弄|给我|再|各|共|凑够?|发|选|留|备|一共|总共|还是|就|那|那就|先)(?:了|上|够|成|下|它|个|您|你)?[^,.\d]{0,3}$|\b(?:take|get|have|want|need|order|grab|make (?:it|that)|for)\b[^,.]{0,20}$/
/** 对 3个, 好 两件, 也是 那两包: nothing but assent before it. */
const RAISES = /^(?:好|对|行|嗯|那|哦|ok|就|也是|还是|都|我|我们|咱|你|的|了|吧|啊|\s)*$/
/** What may follow a count of goods without naming other things. */
const AFTER_COUNT =
  /^(?:的|吧|哦|啊|呀|哈|嘛|呢|了|就|给|一起|和|跟|都|分|够|可|行|不|是|换|穿|用|送|自|备|放|先|也|共|对|好|谢|麻烦|发|寄|吗|么|装|付|拍|亲|左右|以上|一样|同|两|试|囤|轮|打|合|哒|啦|咯|嘞|噢|喔|昂|全|各|还|再|请|要|大概|总|价|单|多|少)/

/** 两个盘, 三个订单, 一个五毛钱: what is counted is named, and it is not the card's. */
function countsOthers(after: string, card: string, words: readonly OptionWord[]): boolean {
  const noun = /^(?:的)?([一-龥]{1,6})/.exec(after.trimStart())?.[1]
  if (noun === undefined || AFTER_COUNT.test(noun)) return false
  if (findValues(after, { words }).some((value) => value.start <= 1)) return false
  const head = noun.slice(0, 2)
  return !card.includes(head) && ![...head].every((sign) => card.includes(sign))
}

/** What is left of a text without values, words of the card and filling signs. */
function plainRest(text: string, card: string, words: readonly OptionWord[]): string {
  const rest = [...text]
  for (const value of findValues(text, { words })) rest.fill(' ', value.start, value.end)
  for (let index = 0; index + 2 <= text.length; index += 1)
    if (/[一-龥]{2}|[a-z\d]{2}/.test(text.slice(index, index + 2)) && card.includes(text.slice(index, index + 2)))
      rest.fill(' ', index, index + 2)
  return rest.join('').replace(/[\s,.!?+*/-]/g, '')
}

/** 自营, 少发, 收到, 用了: what was counted is told of, not ordered. */
const TOLD_OF = /收到|少发|漏发|用了|吃了|喝了|买过|用完|吃完|已经|只有|还有|剩|仓库|上次|以前|之前/

/** 40枚分5盒: the rest of the clause is an order only where the count leads or closes it. */
function isRestOfOrder(after: string, { value, clause, side }: Said): boolean {
  if (side === 'agent') return /\d$/.test(clause.trim()) || after === ''
  return value.start === 0 || after === '' || /^(?:的|吧|哦|啊|呀|哈|嘛|了|就行|就好|够了|谢谢|一共)+$/.test(after)
}

/** A later word on the count that is the card's: 先买一双, 拍一份, 那整套吧. */
function settlesOn(message: ChatMessage, on: CountGround): boolean {
  const folded = fold(message.text)
  return splitClauses(folded).some((clause) => {
    if (clause.asked || /吗|么$|不要|别|没|再|各|一人/.test(clause.text)) return false
    if (on.ordered === 1 && /(?:那|就|要|拍|买|来)?(?:整|全)套(?:吧|的|就|$)/.test(clause.text)) return true
    return countsIn(clause.text, on.words).some(
      (value) =>
        value.numbers[0] === on.ordered &&
        (ORDERS.test(clause.text.slice(0, value.start)) ||
          (message.side === 'agent' && value.start === 0 && on.ordered > 1)),
    )
  })
}

function countsIn(text: string, words: readonly OptionWord[]): Value[] {
  return findValues(text, { words }).filter(({ family }) => family === 'quantity')
}

/** The card's own amount was said as what all of it costs. */
function isSumSaid(said: Said, { messages, words, amount, ordered }: CountGround): boolean {
  if (amount === undefined) return false
  const totals = messages.flatMap((message) =>
    findPrices(message, words)
      .filter(({ kind, loose }) => kind === 'total' && !loose)
      .map((price) => ({ price, text: fold(message.text) })),
  )
  const last = totals.at(-1)
  if (last?.price.amount !== amount) return false
  // 那五把 50: the sum is that of the count itself.
  const isOfCount = countsIn(last.text, words).some((value) => value.numbers[0] === said.value.numbers[0])
  return !isOfCount && (ordered > 1 || last.price.firm)
}

/** Buyer and agent both name the count, or the agent tells to order so many: a sum can't outweigh it. */
function isToldTwice(said: Said, on: CountGround): boolean {
  const [number = 0] = said.value.numbers
  const sides = new Set<string>()
  for (const message of on.messages) {
    const folded = fold(message.text)
    if (new RegExp(`(?:拍|数量选|改成?)\\s?${String(number)}(?![\\d.])`).test(folded)) return true
    for (const clause of splitClauses(folded))
      if (!clause.asked && countsIn(clause.text, on.words).some((value) => value.numbers[0] === number))
        sides.add(message.side)
  }
  return sides.size > 1
}
