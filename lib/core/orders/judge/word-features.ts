import { STOP } from '../open-options.ts'
import { isOrdinary } from '../ordinary-words.ts'
import { CHATTER } from '../vocabulary.ts'
import { findWares, kinshipOf, type Ware } from '../wares/index.ts'
import type { Features } from './candidate.ts'
import { EVERYDAY } from './everyday.ts'
import type { Line, Scene } from './scene.ts'

export interface Place {
  readonly line: Line
  readonly clause: string
  readonly at: number
  readonly act: string
  readonly asked: boolean
  /** How much of the clause it is, where that is not the word's own length. */
  readonly length?: number
}

/** 送勺子吗, 锅铲我有, 皮鞋穿41, 机滤不用: what is had, given away or worn with the goods, not ordered. */
const NOT_ORDERED =
  /送|赠|有|自[备带配]|另|单[买独]|上次|平[时常]|以前|穿|戴|配|够|不用|不要|不买|别|算了|下[次回]|再说|放|装|free|have|got|already|for (?:a|my|the)|with|fit/

/** The buyer orders the word in so many words and does not go back to what the card has; the agent may have said it too. */
export function settledOn(places: readonly Place[], word: string, scene: Scene, features: Features): void {
  const ordered = places.findLast(
    ({ line, clause, act, asked }) =>
      line.isBuyer && act === 'want' && !asked && !NOT_ORDERED.test(clause.replace(word, ' ')),
  )
  if (ordered === undefined) return
  const printed = ownTokens(scene)
  const pieces = [...printed.sku, ...printed.title].flatMap(pairsOf).filter((piece) => !EVERYDAY.has(piece))
  const isTakenBack = scene.lines.some(
    ({ isBuyer, index, folded, statements }) =>
      isBuyer &&
      index > ordered.line.index &&
      pieces.some((piece) => folded.includes(piece)) &&
      statements.some(({ act }) => act === 'want'),
  )
  if (isTakenBack) return
  const isSaidBack = places.some(({ line }) => !line.isBuyer)
  features.set('settled', 1)
  if (isSaidBack) features.set('settled by both', 1)
  const kinship = features.has('ware sibling') || features.has('ware shelf') || features.has('ware other')
  if (!kinship) return
  features.set('other ware settled', 1)
  if (isSaidBack) features.set('other ware settled by both', 1)
}

/** What the known wares tell of a word: whether it names one, and how that stands to the card's. */
export function asWare(word: string, printed: readonly Ware[], features: Features): boolean {
  features.set(printed.length > 0 ? 'card ware known' : 'card ware unknown', 1)
  const ware = findWares(word).at(-1)
  if (ware === undefined) return false
  const kinship = kinshipOf(ware, printed)
  features.set('ware', 1).set(`ware ${kinship}`, 1)
  if (ware.end < word.length) features.set('ware and more', 1)
  return kinship !== 'same' && kinship !== 'wider' && ware.end === word.length
}

/** What of the card stands for the version or the ware: its own words by two signs, none of them everyday talk. */
export function piecesOfCard(own: Own, word: string): string[] {
  const texts = own.sku.length > 0 ? own.sku : own.title
  const pieces = texts.flatMap((text) => (/[a-z]/.test(text) ? [text] : pairsOf(text)))
  return [...new Set(pieces)].filter((piece) => !EVERYDAY.has(piece) && !word.includes(piece))
}

/** Every two signs in a row. */
function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))
}

/** Everyday talk names no goods. */
export function commonness(word: string, features: Features): void {
  if (isOrdinary(word)) features.set('ordinary', 1)
  if (CHATTER.test(word) || STOP.test(word)) features.set('chatter', 1)
  if (!/[一-龥]{2}/.test(word)) return
  const pieces = pairsOf(word)
  const known = pieces.filter((piece) => EVERYDAY.has(piece)).length
  features.set('everyday', known / pieces.length)
  if (known === pieces.length) features.set('all everyday', 1)
}

export function mentioned(places: readonly Place[], name: string, features: Features): void {
  const buyer = places.filter(({ line }) => line.isBuyer).length
  if (buyer > 0) features.set(`${name} by buyer`, 1)
  if (places.length > buyer) features.set(`${name} by agent`, 1)
  if (buyer > 0 && places.length > buyer) features.set(`${name} by both`, 1)
  if (places.length > 2) features.set(`${name} often`, Math.min(3, places.length - 2))
  for (const { line, act } of places) features.set(`${name} ${line.isBuyer ? 'b' : 'a'} ${act}`, 1)
}

/** How the word stands in its clauses: 要 before it, 的 or 款 or a count or a price behind it, alone, denied. */
export function around(places: readonly Place[], word: string, features: Features): void {
  for (const { line, clause, at, length = word.length } of places) {
    const side = line.isBuyer ? 'b' : 'a'
    const before = clause.slice(0, at)
    const after = clause.slice(at + length)
    if (/(?:要|来|拍|换|换成|选|买|就|那|还是|有|take|want|get|the)(?:个|的|那个)?\s?$/.test(before))
      features.set(`${side} after ordering`, 1)
    if (/^(?:的|款|版|型|味|那个|那种|那款|那套|那张| one)/.test(after)) features.set(`${side} as version`, 1)
    if (/^[一两二三四五六七八九十\d]/.test(after)) features.set(`${side} before number`, 1)
    if (/\d$/.test(after)) features.set(`${side} before price`, 1)
    if (before === '') features.set(`${side} begins`, 1)
    if (before === '' && /^[的吧哈啊呢哦了]*$/.test(after)) features.set(`${side} alone`, 1)
    if (/(?:不要|不是|别|没|不|not|no)[^,.]{0,2}$/.test(before)) features.set(`${side} denied`, 1)
    if (/^(?:不|没|太|会|贵|卖完|没有|断)/.test(after)) features.set(`${side} faulted`, 1)
    if (/(?:送|赠|给您|放|备注|写|寄|发|到|在|给|用|free)[^,.]{0,3}$/.test(before))
      features.set(`${side} of other things`, 1)
  }
}

export interface Own {
  readonly sku: readonly string[]
  readonly title: readonly string[]
}

/** The pieces of the card that no list knows. */
export function ownTokens(scene: Scene): Own {
  const of = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => text.split(/[^一-龥a-z]+/)).filter((token) => token.length > 1)
  return { sku: of(scene.items.map(({ sku }) => sku)), title: of(scene.items.map(({ product }) => product)) }
}

export function againstCard(scene: Scene, own: Own, word: string, last: Place, features: Features): void {
  features.set(own.sku.length > 0 ? 'card has versions' : 'card has none', 1)
  const head = word.at(-1) ?? ''
  if (scene.card.includes(head)) features.set('head of card', 1)
  if (own.sku.some((token) => token.endsWith(head))) features.set('head of version', 1)
  if ([...word].some((sign) => scene.card.includes(sign))) features.set('sign of card', 1)
  const pieces = [...own.sku, ...own.title].flatMap(pairsOf)
  const saidAt = (folded: string): boolean => pieces.some((piece) => folded.includes(piece))
  const buyer = scene.lines.findLastIndex(({ isBuyer, folded }) => isBuyer && saidAt(folded))
  const agent = scene.lines.findLastIndex(({ isBuyer, folded }) => !isBuyer && saidAt(folded))
  features.set(
    buyer < 0 ? 'buyer never says card' : buyer > last.line.index ? 'buyer says card later' : 'buyer says card before',
    1,
  )
  features.set(
    agent < 0 ? 'agent never says card' : agent > last.line.index ? 'agent says card later' : 'agent says card before',
    1,
  )
  const same = scene.lines.findLast(({ isBuyer, folded }) => isBuyer && folded.includes(word))
  const after = same?.folded.slice(same.folded.lastIndexOf(word)) ?? ''
  if (pieces.some((piece) => after.includes(piece))) features.set('card behind it', 1)
  const skuPieces = own.sku.flatMap(pairsOf)
  if (skuPieces.length > 0 && scene.lines.some(({ folded }) => skuPieces.some((piece) => folded.includes(piece))))
    features.set('version of card said', 1)
  if (
    scene.lines.some(
      ({ isBuyer, folded }) =>
        isBuyer &&
        pieces.some((piece) =>
          new RegExp(`(?:不要|不是|别|没|太)[^,.\\s]{0,3}${piece.replaceAll(/[^一-龥a-z\d]/g, '')}`).test(folded),
        ),
    )
  )
    features.set('card denied', 1)
}
