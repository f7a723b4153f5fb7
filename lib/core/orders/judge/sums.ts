import { standingOf } from '../amount-check.ts'
import type { Price } from '../prices.ts'
import type { Candidate, Features } from './candidate.ts'
import { cuesOf } from './cues.ts'
import { deal, forSoMany, turnedFrom } from './deals.ts'
import { aboutPlace, echoes, sceneFeatures } from './place.ts'
import type { Line, Scene } from './scene.ts'
import { settlement, type Named } from './settlement.ts'
import { forSettledCount, isNearCost } from './settled-sums.ts'
import type { Settled } from './tally.ts'

interface Sum {
  readonly amount: number
  readonly raw: string
  readonly clause: string
  readonly start: number
  readonly line: Line
  readonly price: Price | undefined
}

const NUMBER =
  /(?<![\d.a-z*x])(\d{1,6}(?:\.\d{1,2})?)(?![\d.]*(?:\d|[a-z%*]|\s?(?:%|\*|(?:cm|mm|ml|kg|g|lbs?|oz|in|ft|m|l|x|tog|w|gb|tb|days?|hours?|pieces?|pcs|packs?|pairs?|bags?|boxes|bottles?|each|of|am|pm|%)\b|码|号|斤|公斤|克|天|小时|分钟|点|折|岁|米|寸|度|楼|栋|室|年|月|日|片|粒|颗|支|袋|包|件|个|盒|瓶|条|双|张|套|只|人|块?钱?一)))/g

/** 满400可用20元券, orders over 50: from where an offer holds; 宽120: how wide it is. Neither is a sum of this order. */
const NO_SUM = /[长宽高厚深围径]度?$|(?:满|凑够|凑到|超过|不足|低于|\b(?:orders?|spend|spent) (?:over|above)) ?[¥$£€]?$/

/** Every sum of money in the chat that could be what the order costs and is not what the card says. */
export function sumCandidates(
  scene: Scene,
  on: Parameters<typeof standingOf>[2],
  settled: Settled | undefined,
): Candidate[] {
  const card = scene.order.amount
  if (card === undefined || card <= 0) return []
  const all = scene.lines.flatMap(sumsOf)
  if (isBalance(scene, card)) return []
  const amounts = [...new Set(all.map(({ amount }) => amount))].filter(
    (amount) =>
      amount !== card &&
      !isRoundedTo(scene, amount, card) &&
      ((amount >= card / 8 && amount <= card * 8) || isNearCost(scene, settled, amount)),
  )
  const candidates = amounts.map((amount) =>
    make(
      scene,
      all.filter((one) => one.amount === amount),
      all,
      card,
    ),
  )
  for (const { sums = [], features } of candidates) forSettledCount(scene, settled, sums[0] ?? 0, features)
  return candidates.map((candidate, index) =>
    withStanding(
      candidate,
      all.filter((one) => one.amount === amounts[index]),
      on,
    ),
  )
}

/** 总价449 定金50 尾款399: the card has what is left to pay. */
function isBalance({ lines }: Scene, card: number): boolean {
  return lines.some(
    ({ isBuyer, folded }) => !isBuyer && new RegExp(`尾款(?:是|付|就|只要)?${String(card)}(?![\\d.])`).test(folded),
  )
}

/** 358.2 抹零358: less than one is let off. */
function isRoundedTo({ lines }: Scene, amount: number, card: number): boolean {
  return (
    amount > card &&
    amount - card < 1 &&
    lines.some(({ folded }) => /抹零|零头|抹掉|round(?:ed)? (?:it )?down/.test(folded))
  )
}

/** Whose price it is and what the buyer did with it. */
function withStanding(candidate: Candidate, mentions: readonly Sum[], on: Parameters<typeof standingOf>[2]): Candidate {
  const priced = mentions.findLast(({ price }) => price !== undefined && price.kind !== 'off')
  if (priced?.price === undefined) return candidate
  const { isOther, isChosen, taken, refused } = standingOf(priced.price, priced.line.index, on)
  if (isOther) candidate.features.set('of another version', 1)
  if (isChosen) candidate.features.set('of the choice', 1)
  candidate.features.set(taken ? 'taken' : 'not taken', 1)
  if (refused) candidate.features.set('refused', 1)
  return candidate
}

function sumsOf(line: Line): Sum[] {
  const found = line.prices.map((price): Sum => {
    const statement = line.statements.find(({ clause }) => clause.text.includes(price.raw))
    const clause = statement?.clause.text ?? line.folded
    return { amount: price.amount, raw: price.raw, clause, start: clause.indexOf(price.raw), line, price }
  })
  for (const { clause } of line.statements)
    for (const match of clause.text.matchAll(NUMBER)) {
      const amount = Number(match[1])
      if (amount < 2 || found.some((one) => one.amount === amount)) continue
      found.push({ amount, raw: match[1] ?? '', clause: clause.text, start: match.index, line, price: undefined })
    }
  return found.filter(({ clause, start }) => !NO_SUM.test(clause.slice(0, Math.max(0, start))))
}

function make(scene: Scene, mentions: readonly Sum[], all: readonly Sum[], card: number): Candidate {
  const features = new Map<string, number>()
  const last = mentions.at(-1)
  if (last === undefined) throw new Error('a sum without a mention')
  const { amount } = last
  const best = mentions.findLast(({ price }) => price?.kind === 'total') ?? last
  const kinds = new Set(mentions.map(({ price }) => price?.kind ?? 'number'))
  for (const kind of kinds) features.set(`kind ${kind}`, 1)
  if (mentions.some(({ price }) => price?.firm === true)) features.set('firm', 1)
  if (best.price?.loose === true) features.set('loose', 1)
  if (mentions.some(({ price }) => price?.money === true)) features.set('money', 1)
  if (mentions.some(({ line }) => line.isBuyer)) features.set('by buyer', 1)
  if (mentions.some(({ line }) => !line.isBuyer)) features.set('by agent', 1)
  if (mentions.length > 1) features.set('often', 1)
  const own = all.filter((one) => one.amount === card)
  const ownLast = own.at(-1)
  if (ownLast === undefined) features.set('own never', 1)
  else
    features.set(
      ownLast.line.index > last.line.index
        ? 'own later'
        : ownLast.line.index === last.line.index
          ? 'own beside'
          : 'said later',
      1,
    )
  if (own.some(({ line }) => !line.isBuyer)) features.set('own by agent', 1)
  const later = all.filter(
    ({ line, price, amount: other }) => line.index > last.line.index && price?.kind === 'total' && other !== amount,
  )
  if (later.length > 0) features.set('other sums later', 1)
  const totals = all.filter(
    ({ line, price }) => !line.isBuyer && price !== undefined && (price.kind === 'total' || price.firm),
  )
  if (totals.at(-1)?.amount === amount) features.set('last total', 1)
  const priced = all.filter(
    ({ line, price, raw, clause, start }) =>
      !line.isBuyer && (price !== undefined || start + raw.length === clause.length),
  )
  if (priced.length > 0 && priced.every((one) => one.amount === amount)) features.set('only price', 1)
  if (priced.at(-1)?.amount === amount) features.set('last price', 1)
  if (!mentions.some(({ line }) => !line.isBuyer)) features.set('buyer alone', 1)
  const agreed = mentions.some(
    ({ line }) =>
      line.isBuyer && /^(?:亲)?(?:对|是的|嗯|没错|yes|correct|right)/.test(scene.lines[line.index + 1]?.folded ?? ''),
  )
  if (agreed) features.set('buyer asks and agent agrees', 1)
  echoes(scene, String(amount), features)
  settlement(scene, mentions.map(named), own.map(named), features)
  arithmetic(scene, amount, card, all, features)
  deal(scene, amount, features)
  forSoMany(scene, amount, features)
  turnedFrom(scene, amount, features)
  if (best.clause.slice(best.start + best.raw.length) === '') features.set('ends clause', 1)
  if (best.start === 0) features.set('begins clause', 1)
  cuesOf(best.clause, best.line.isBuyer ? 'cue b' : 'cue a', features)
  cuesOf(best.line.folded, 'whole', features)
  aboutPlace(scene, last.line.index, features)
  sceneFeatures(scene, features)
  if (scene.lines.slice(last.line.index).some(({ folded }) => /改好|改价|已改|改了/.test(folded)))
    features.set('price changed', 1)
  return {
    group: 'amount',
    check: 'pay',
    finding: { field: 'amount', kind: 'differs', said: best.raw, card: String(card), messageId: best.line.message.id },
    features,
    sums: [amount],
  }
}

function named({ line, clause, start, raw }: Sum): Named {
  const asked = line.statements.find((one) => one.clause.text === clause)?.clause.asked === true
  return { at: line.index, clause, start, end: start + raw.length, asked }
}

/** How the sum stands to the card's amount, its count, the other sums and the coupon. */
function arithmetic(scene: Scene, amount: number, card: number, all: readonly Sum[], features: Features): void {
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.06
  const count = scene.count ?? 1
  const ratio = amount / card
  features.set(ratio < 0.5 ? 'far below' : ratio < 0.98 ? 'below' : ratio <= 2 ? 'above' : 'far above', 1)
  if (count > 1) features.set('card of several', 1)
  if (count > 1 && near(amount * count, card)) features.set('times count is card', 1)
  const others = [...new Set(all.map((one) => one.amount))].filter((other) => other !== amount)
  if (others.some((other) => near(amount - other, card))) features.set('less other is card', 1)
  if (others.some((other) => near(amount + other, card))) features.set('plus other is card', 1)
  if (others.some((other) => other > 1 && near(card / other, amount))) features.set('times other is card', 1)
  if (others.some((other) => other !== card && others.some((third) => third !== other && near(other - third, amount))))
    features.set('difference of others', 1)
  if (others.some((other) => Number.isInteger(amount / other) && amount / other > 1 && amount / other <= 12))
    features.set('multiple of other', 1)
  const coupon = [...(scene.order.coupon ?? '').matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]))
  if (coupon.length > 0) features.set('coupon on card', 1)
  if (coupon.some((off) => near(amount - off, card) || near(off, amount))) features.set('coupon makes card', 1)
  if (new RegExp(`(?<![\\d.])${String(amount).replace('.', '\\.')}(?![\\d.])`).test(scene.card))
    features.set('printed', 1)
}
