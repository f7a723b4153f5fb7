import { findWares, kinshipOf, type Ware } from '../wares/index.ts'
import { isOrdinary, ORDINARY_ENGLISH } from '../ordinary-words.ts'
import { LATIN_STOP, STOP } from '../open-options.ts'
import { findValues } from '../values.ts'
import { BETWEEN, CHATTER, WORN_WITH } from '../vocabulary.ts'
import type { OrderField, OrderFinding } from '../types.ts'
import type { Candidate, Features } from './candidate.ts'
import { cuesOf } from './cues.ts'
import { EVERYDAY } from './everyday.ts'
import { aboutPlace, echoes, pricedAs, sceneFeatures } from './place.ts'
import type { Line, Scene } from './scene.ts'

interface Place {
  readonly line: Line
  readonly clause: string
  readonly at: number
  readonly act: string
  readonly asked: boolean
}

/** Nobody writes more names than this; the first are enough. */
const MOST = 24

/**
 * Names no list knows: what buyer and agent both say, or the buyer asks for by itself, and no part of the card holds
 * (活性炭 where 竹炭 is printed).
 */
export function wordCandidates(scene: Scene): Candidate[] {
  const printed = findWares(scene.card)
  const wares = otherWares(scene, printed)
  const words = [...sharedWords(scene), ...wantedWords(scene)].filter((word) => !isPrinted(word, scene.card))
  const worn = scene.lines.flatMap(({ folded }) => folded.match(WORN_WITH) ?? []).join('\n')
  const kept = [...new Set([...wares, ...words.filter((word) => !isKnownValue(word))])].filter(
    (word) => !worn.includes(word),
  )
  const longest = kept.filter((word) => !kept.some((other) => other !== word && other.includes(word)))
  return longest.slice(0, MOST).flatMap((word) => make(scene, { word, rivals: longest.length - 1, printed }))
}

/** Wares the buyer names that are none of the card's, whoever else says them. */
function otherWares(scene: Scene, printed: readonly Ware[]): string[] {
  return scene.lines
    .filter(({ isBuyer }) => isBuyer)
    .flatMap(({ folded }) => findWares(folded))
    .filter((ware) => !scene.card.includes(ware.name) && kinshipOf(ware, printed) !== 'same')
    .map(({ name }) => name)
}

/** 送勺子吗, 锅铲我有, 皮鞋穿41, 机滤不用: what is had, given away or worn with the goods, not ordered. */
const NOT_ORDERED =
  /送|赠|有|自[备带配]|另|单[买独]|上次|平[时常]|以前|穿|戴|配|够|不用|不要|不买|别|算了|下[次回]|再说|放|装|free|have|got|already|for (?:a|my|the)|with|fit/

/** The buyer orders the word in so many words and does not go back to what the card has; the agent may have said it too. */
function settledOn(places: readonly Place[], word: string, scene: Scene, features: Features): void {
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
function asWare(word: string, printed: readonly Ware[], features: Features): boolean {
  features.set(printed.length > 0 ? 'card ware known' : 'card ware unknown', 1)
  const ware = findWares(word).at(-1)
  if (ware === undefined) return false
  const kinship = kinshipOf(ware, printed)
  features.set('ware', 1).set(`ware ${kinship}`, 1)
  if (ware.end < word.length) features.set('ware and more', 1)
  return kinship !== 'same' && kinship !== 'wider' && ware.end === word.length
}

function isKnownValue(word: string): boolean {
  return findValues(word).some(({ start, end }) => end - start >= word.length - 1)
}

/** Two signs in a row are the card's. */
function isPrinted(word: string, card: string): boolean {
  if (/[a-z\d]/.test(word)) return card.includes(word)
  for (let index = 0; index + 2 <= word.length; index += 1) if (card.includes(word.slice(index, index + 2))) return true
  return false
}

function runsOf(line: Line): string[] {
  return line.statements.flatMap(({ clause }) => clause.text.split(/[^一-龥]+/)).filter((run) => run.length > 1)
}

function sharedWords(scene: Scene): string[] {
  const agent = scene.lines.filter(({ isBuyer }) => !isBuyer)
  const agentText = agent.map(({ folded }) => folded).join('\n')
  const found: string[] = []
  for (const line of scene.lines.filter(({ isBuyer }) => isBuyer)) {
    for (const run of runsOf(line)) found.push(...commonPieces(run, agentText))
    for (const [token] of line.folded.matchAll(/[a-z\d][a-z\d-]*[a-z][a-z\d-]*|[a-z][一-龥]/g))
      if (
        (token.length > 3 || /\d|[一-龥]/.test(token)) &&
        token.length > 1 &&
        agentText.includes(token) &&
        !LATIN_STOP.has(token) &&
        !ORDINARY_ENGLISH.has(token)
      )
        found.push(token)
  }
  return found
}

/** The longest pieces of a run that the other side used too, without the signs that stand between words. */
function commonPieces(run: string, other: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < run.length - 1;) {
    let to = from
    while (to < run.length && to - from < 7 && !BETWEEN.test(run.charAt(to)) && other.includes(run.slice(from, to + 1)))
      to += 1
    if (to - from >= 2) pieces.push(run.slice(from, to))
    from = Math.max(to, from + 1)
  }
  return pieces
}

/** 要塑料那种, 换落地的: what stands behind a word of ordering. */
function wantedWords(scene: Scene): string[] {
  return scene.lines
    .filter(({ isBuyer }) => isBuyer)
    .flatMap(({ folded }) =>
      [
        ...folded.matchAll(
          /(?:要|来|拍|换成?|选|买|就|那|^|\s)(?:个|的)?([一-龥]{2,5}?)(?:的那个|那个|那种|那款|的|款|版|型|味)(?=$|[\s,.!吧哈])/g,
        ),
      ].map((match) => match[1] ?? ''),
    )
    .filter((word) => [...word].every((sign) => !BETWEEN.test(sign)))
}

function placesOf(scene: Scene, word: string): Place[] {
  return scene.lines.flatMap((line) =>
    line.statements
      .filter(({ clause }) => clause.text.includes(word))
      .map(({ clause, act }) => ({
        line,
        clause: clause.text,
        at: clause.text.indexOf(word),
        act,
        asked: clause.asked,
      })),
  )
}

interface Named {
  readonly word: string
  /** How many other names there are. */
  readonly rivals: number
  /** The card's own wares. */
  readonly printed: readonly Ware[]
}

function make(scene: Scene, { word, rivals, printed }: Named): Candidate[] {
  const places = placesOf(scene, word)
  const last = places.at(-1)
  const best =
    places.findLast(({ line, act }) => line.isBuyer && (act === 'want' || act === 'mention')) ??
    places.find(({ line }) => line.isBuyer) ??
    last
  if (last === undefined || best === undefined) return []
  const features = new Map<string, number>([['open word', 1]])
  features.set(/[a-z]/.test(word) ? 'latin' : `signs ${String(Math.min(5, word.length))}`, 1)
  if (rivals > 0) features.set('rivals', Math.min(4, rivals))
  if (scene.items.length > 1) features.set('several lines', 1)
  commonness(word, features)
  mentioned(places, 'said', features)
  around(places, word, features)
  const own = ownTokens(scene)
  againstCard(scene, own, word, last, features)
  features.set(`last ${last.line.isBuyer ? 'b' : 'a'} ${last.act}`, 1)
  cuesOf(best.clause.replace(word, ' '), best.line.isBuyer ? 'cue b' : 'cue a', features)
  const agentPlace = places.findLast(({ line }) => !line.isBuyer)
  if (agentPlace !== undefined) cuesOf(agentPlace.clause.replace(word, ' '), 'agent', features)
  if (best.asked) features.set('asked', 1)
  aboutPlace(scene, last.line.index, features)
  sceneFeatures(scene, features)
  echoes(scene, word, features)
  pricedAs(scene, word, features)
  const isOtherWare = asWare(word, printed, features)
  settledOn(places, word, scene, features)
  const hasVersions = own.sku.length > 0 || /\d/.test(scene.items[0]?.sku ?? '')
  const field: OrderField = hasVersions && !isOtherWare ? 'model' : 'product'
  const at = best.line.folded.indexOf(word)
  const finding: OrderFinding = {
    field,
    kind: 'differs',
    said: best.line.message.text.slice(at, at + word.length),
    card: own.sku.length > 0 ? (scene.items[0]?.printedSku ?? '') : (scene.items[0]?.printedProduct ?? ''),
    messageId: best.line.message.id,
  }
  return [{ group: 'word', check: 'goods', finding, features }]
}

/** Every two signs in a row. */
function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))
}

/** Everyday talk names no goods. */
function commonness(word: string, features: Features): void {
  if (isOrdinary(word)) features.set('ordinary', 1)
  if (CHATTER.test(word) || STOP.test(word)) features.set('chatter', 1)
  if (!/[一-龥]{2}/.test(word)) return
  const pieces = pairsOf(word)
  const known = pieces.filter((piece) => EVERYDAY.has(piece)).length
  features.set('everyday', known / pieces.length)
  if (known === pieces.length) features.set('all everyday', 1)
}

function mentioned(places: readonly Place[], name: string, features: Features): void {
  const buyer = places.filter(({ line }) => line.isBuyer).length
  if (buyer > 0) features.set(`${name} by buyer`, 1)
  if (places.length > buyer) features.set(`${name} by agent`, 1)
  if (buyer > 0 && places.length > buyer) features.set(`${name} by both`, 1)
  if (places.length > 2) features.set(`${name} often`, Math.min(3, places.length - 2))
  for (const { line, act } of places) features.set(`${name} ${line.isBuyer ? 'b' : 'a'} ${act}`, 1)
}

/** How the word stands in its clauses: 要 before it, 的 or 款 or a count or a price behind it, alone, denied. */
function around(places: readonly Place[], word: string, features: Features): void {
  for (const { line, clause, at } of places) {
    const side = line.isBuyer ? 'b' : 'a'
    const before = clause.slice(0, at)
    const after = clause.slice(at + word.length)
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

interface Own {
  readonly sku: readonly string[]
  readonly title: readonly string[]
}

/** The pieces of the card that no list knows. */
function ownTokens(scene: Scene): Own {
  const of = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => text.split(/[^一-龥a-z]+/)).filter((token) => token.length > 1)
  return { sku: of(scene.items.map(({ sku }) => sku)), title: of(scene.items.map(({ product }) => product)) }
}

function againstCard(scene: Scene, own: Own, word: string, last: Place, features: Features): void {
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
