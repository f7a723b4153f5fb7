import type { Features } from './candidate.ts'
import { cuesOf } from './cues.ts'
import type { Line, Scene } from './scene.ts'

/** What follows a message: who answers and how, whether the buyer orders, how near the end it is. */
export function aboutPlace(scene: Scene, at: number, features: Features): void {
  const { lines } = scene
  const line = lines[at]
  if (line === undefined) return
  const left = lines.length - 1 - at
  const before = lines[at - 1]
  if (before !== undefined && before.isBuyer !== line.isBuyer) {
    cuesOf(before.folded, line.isBuyer ? 'after a' : 'after b', features)
    if (before.statements.some(({ clause }) => clause.asked)) features.set('after a question', 1)
  }
  features.set('from end', Math.min(1, left / 8))
  if (left === 0) features.set('very last', 1)
  const reply = lines.slice(at + 1).find(({ isBuyer }) => isBuyer !== line.isBuyer)
  const side = line.isBuyer ? 'reply a' : 'reply b'
  if (reply === undefined) features.set(`${side} none`, 1)
  else {
    cuesOf(reply.folded, side, features)
    if (reply.accepts) features.set(`${side} accepts`, 1)
    if (reply.folded.length <= 6) features.set(`${side} short`, 1)
  }
  if (lines.slice(at).some(({ ordered }) => ordered)) features.set('ordered after', 1)
  if (lines.slice(0, at).some(({ ordered }) => ordered)) features.set('ordered before', 1)
}

const FEW_LINES = 3

/** What the sums of the chat say of the card as a whole. */
export function sceneFeatures(scene: Scene, features: Features): void {
  const { amountAt, otherTotalAt, lines } = scene
  if (lines.length <= FEW_LINES) features.set('few lines', 1)
  if (amountAt >= 0) features.set('amount said', 1)
  if (amountAt >= 0 && scene.lines[amountAt]?.isBuyer === false) features.set('amount said by agent', 1)
  if (otherTotalAt > amountAt) features.set('other total last', 1)
  if (otherTotalAt >= 0 && amountAt > otherTotalAt) features.set('amount last', 1)
  if (otherTotalAt < 0 && amountAt < 0) features.set('no total', 1)
}

const HEDGED = /没有|没货|断|卖完|另|不(?!用)|贵|吗|还是|哪|区别|或|比|差|but|or\b|sold|\?|not/
const TAKES_BACK = /不要|算了|不用|太|不行|还是/

/**
 * Whether one side says it and the other says it back at once: the surest sign that it was settled. `whole` is folded.
 */
export function echoes(scene: Scene, whole: string, features: Features): void {
  const { lines } = scene
  if (whole === '') return
  // 黑糖姜枣 is 黑糖姜枣茶 said back.
  const said = /^[一-龥]{4,}$/.test(whole) ? whole.slice(0, -1) : whole
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined || next.isBuyer === line.isBuyer || !holds(line, said) || !holds(next, said)) continue
    const plain = !HEDGED.test(next.folded)
    if (line.isBuyer) features.set(plain ? 'agent says it back' : 'agent hedges it', 1)
    else features.set(TAKES_BACK.test(next.folded) ? 'buyer turns from it' : 'buyer says it back', 1)
    if (lines.slice(index + 2).every((later) => !later.isBuyer || later.folded.length <= 12))
      features.set('little follows', 1)
  }
  const lastBuyer = lines.findLast(({ isBuyer, folded }) => isBuyer && folded.length > 3)
  if (lastBuyer !== undefined && holds(lastBuyer, said)) features.set('in the last words of the buyer', 1)
  const lastAgent = lines.findLast(({ isBuyer, folded }) => !isBuyer && folded.length > 3)
  if (lastAgent !== undefined && holds(lastAgent, said)) features.set('in the last words of the agent', 1)
}

/** What the version costs that was named (the first price behind it), beside what the card costs. `said` is folded. */
export function pricedAs(scene: Scene, said: string, features: Features): void {
  const { amount } = scene.order
  if (amount === undefined || said === '') return
  const times = new Set([1, scene.count ?? 1])
  const isCards = (price: number): boolean => [...times].some((count) => Math.abs(price * count - amount) < 0.06)
  const own = scene.lines.flatMap((line) => priceBehind(line, said))
  if (own.length === 0) return
  features.set(own.some(isCards) ? 'costs what the card costs' : 'costs another sum', 1)
  if (own.some(isCards)) return
  const all = scene.lines.flatMap(({ prices }) => prices.filter(({ kind }) => kind === 'total' || kind === 'unit'))
  if (all.some((price) => isCards(price.amount))) features.set('another costs what the card costs', 1)
}

/** What the order would cost if it were so: sums in the messages that hold it and in the agent's answer, once and by the count. */
export function sumsBeside(scene: Scene, said: string): number[] {
  if (said === '') return []
  const lines = scene.lines.filter((line) => holds(line, said))
  const replies = lines.flatMap(({ isBuyer, index }) => {
    const next = scene.lines[index + 1]
    return isBuyer && next?.isBuyer === false ? [next] : []
  })
  const prices = [...new Set([...lines, ...replies])].flatMap((line) => line.prices.map(({ amount }) => amount))
  const count = scene.count ?? 1
  return [...new Set(prices.flatMap((price) => [price, price * count]))]
}

/** What a version costs that was named: the prices right behind it, once and by the count. `said` is folded. */
export function costsBehind(scene: Scene, said: string): number[] {
  if (said === '') return []
  const prices = scene.lines.flatMap((line) => [...priceBehind(line, said), ...priceAnswered(scene, line, said)])
  const count = scene.count ?? 1
  return [...new Set(prices.flatMap((price) => [price, price * count]))]
}

const ASKS_PRICE = /多少|几钱|几块|什么价|咋卖|怎么卖|how much|price/

/** 循环扇几钱 — 229: the price the agent answers with. */
function priceAnswered(scene: Scene, line: Line, said: string): number[] {
  const next = scene.lines[line.index + 1]
  if (!line.isBuyer || next === undefined || next.isBuyer || !holds(line, said) || !ASKS_PRICE.test(line.folded))
    return []
  return next.prices
    .filter(({ kind }) => kind === 'total' || kind === 'unit')
    .slice(0, 1)
    .map(({ amount }) => amount)
}

function priceBehind(line: Line, said: string): number[] {
  if (!holds(line, said)) return []
  const from = line.folded.indexOf(said) + said.length
  const behind = line.prices
    .filter(({ kind }) => kind === 'total' || kind === 'unit')
    .map(({ amount, raw }) => ({ amount, at: line.folded.indexOf(raw.toLowerCase(), from) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  return behind.slice(0, 1).map(({ amount }) => amount)
}

/** A number as a whole, a word anywhere. */
function holds({ folded }: Line, said: string): boolean {
  for (let at = folded.indexOf(said); at >= 0; at = folded.indexOf(said, at + 1)) {
    const cut = /^\d/.test(said) && /[\d.]/.test(folded.charAt(at - 1))
    const cutBehind = /\d$/.test(said) && /\d/.test(folded.charAt(at + said.length))
    if (!cut && !cutBehind) return true
  }
  return false
}
