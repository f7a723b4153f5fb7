import { compileRules } from '../compile/compile-rules.ts'
import type { Checker, Finding } from '../matcher/index.ts'
import { nudgeRules } from './nudge-rules.ts'

/** A craft nudge: which row of the seven steps the reply falls short of, and where. Offsets are UTF-16. */
export interface Nudge {
  readonly row: 'FLOW-CLOSE' | 'FLOW-CLOSE:scarcity' | 'FLOW-NOPUSH' | 'FLOW-GREET'
  readonly start?: number
  readonly end?: number
}

/** What is known when a reply is reviewed; all parts may be absent. */
export interface ReviewContext {
  /** The buyer's messages that this reply answers, oldest first. Needed for FLOW-NOPUSH. */
  readonly lastBuyerMessages?: readonly string[]
  /** The stock figure that the knowledge base or the page shows. A reply may repeat it, and only it. */
  readonly stock?: number
  /** Facts of the knowledge base as text: a stock figure in them counts as shown. */
  readonly facts?: readonly string[]
}

let compiled: Checker | undefined

function nudgeChecker(): Checker {
  compiled ??= compileRules(nudgeRules)
  return compiled
}

const QUESTION =
  /[?？吗呢么]|(?<one>\p{Script=Han})[不没]\k<one>|怎么|什么|多少|多久|多大|几|哪|能不能|可不可以|是不是|有没有|会不会|行不行|为啥|为什么|how|what|when|which|can |does |is /iu
const ABOUT_PRICE = /优惠|便宜|活动|券|折|价|减|送什么|赠|红包|满|划算|贵|discount|coupon|price|cheap|sale|promo|gift/iu
/** Openings that carry no answer. */
const EMPTY_OPENING =
  /亲爱的|亲亲|亲|您好|你好|在的|欢迎光临|欢迎|感谢|哈喽|小店|客服|稍等|好的|嗯嗯|嗯|呢|哦|哈|呀|现在|目前|我们|咱们|店里|本店|有|正在|做|搞|这款|今天|下单|[\s,，。.!！~～、:：]/gu

/** The figures of a stretch that are about stock: what stands between its digits. */
function numbersOf(text: string): number[] {
  return (text.normalize('NFKC').match(/\d{1,7}/gu) ?? []).map(Number)
}

function isStockShown(text: string, context: ReviewContext): boolean {
  const said = numbersOf(text)
  if (said.length === 0) return context.stock !== undefined && context.stock <= 10
  const facts = (context.facts ?? []).filter((fact) => /库存|剩|现货|余|stock|left/iu.test(fact))
  const shown = new Set(facts.flatMap(numbersOf))
  return said.every((figure) => figure === context.stock || shown.has(figure))
}

function pairsOf(text: string): Set<string> {
  const kept = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  ]
  return new Set(kept.slice(1).map((character, at) => (kept[at] ?? '') + character))
}

/** Whether `said` takes up something of the question: a shared pair of characters, or a figure, or a plain yes or no. */
function takesUp(said: string, question: string): boolean {
  const rest = said.replaceAll(EMPTY_OPENING, '')
  if (rest.length >= 12 || /\d/u.test(said.normalize('NFKC'))) return true
  if (/^(可以|不可以|能|不能|会|不会|是|不是|没有|支持|不支持|建议|适合|按|yes|no\b)/iu.test(rest)) return true
  const asked = pairsOf(question)
  for (const pair of pairsOf(rest)) if (asked.has(pair)) return true
  return false
}

/** FLOW-NOPUSH: a promotion before the question is taken up; a question about price or promotion is answered by one. */
function findPush(text: string, found: readonly Finding[], context: ReviewContext): Nudge | undefined {
  const promotion = found.find(({ category }) => category === 'promotion')
  if (promotion === undefined) return undefined
  const questions = (context.lastBuyerMessages ?? []).filter((message) => QUESTION.test(message))
  if (questions.length === 0 || questions.some((message) => ABOUT_PRICE.test(message))) return undefined
  if (takesUp(text.slice(0, promotion.start), questions.join(' '))) return undefined
  return { row: 'FLOW-NOPUSH', start: promotion.start, end: promotion.end }
}

/**
 * Reviews the craft of a reply: closing with a yes-or-no question or with pressure (FLOW-CLOSE), scarcity without a stock
 * figure (FLOW-CLOSE:scarcity), a promotion before the answer (FLOW-NOPUSH), 在吗 as a greeting (FLOW-GREET). One nudge a
 * row, in the order of the text. What may not be said at all is the checker's matter. Never throws.
 */
export function reviewReply(text: string, context: ReviewContext = {}): Nudge[] {
  const found = nudgeChecker().check(text)
  const nudges: Nudge[] = []
  for (const { category, start, end } of found) {
    const row =
      category === 'FLOW-CLOSE' || category === 'FLOW-CLOSE:scarcity' || category === 'FLOW-GREET'
        ? category
        : undefined
    if (row === undefined || nudges.some((nudge) => nudge.row === row)) continue
    if (row === 'FLOW-CLOSE:scarcity' && isStockShown(text.slice(start, end), context)) continue
    nudges.push({ row, start, end })
  }
  const push = findPush(text, found, context)
  if (push !== undefined) nudges.push(push)
  return nudges.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
}
