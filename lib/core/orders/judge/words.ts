import { findColours } from '../colours.ts'
import { ORDINARY_ENGLISH } from '../ordinary-words.ts'
import { LATIN_STOP } from '../open-options.ts'
import type { OrderField, OrderFinding } from '../types.ts'
import { findValues } from '../values.ts'
import { BETWEEN, WORN_WITH } from '../vocabulary.ts'
import { findWares, kinshipOf, type Ware } from '../wares/index.ts'
import type { Candidate } from './candidate.ts'
import { cuesOf } from './cues.ts'
import { isTakenUnnamed } from './pointing.ts'
import { aboutPlace, costsBehind, echoes, pricedAs, sceneFeatures, sumsBeside } from './place.ts'
import type { Line, Scene } from './scene.ts'
import { placesOfWords, settlement, type Named as Spot } from './settlement.ts'
import { variantsOf, type Variant } from './variants.ts'
import { asWareSold, costsAsCard } from './ware-sold.ts'
import {
  againstCard,
  around,
  asWare,
  commonness,
  mentioned,
  ownTokens,
  piecesOfCard,
  settledOn,
  type Place,
} from './word-features.ts'

/** Nobody writes more names than this; the first are enough. */
const MOST = 24

/**
 * Names no list knows: what buyer and agent both say, or the buyer asks for by itself, and no part of the card holds
 * (活性炭 where 竹炭 is printed).
 */
export function wordCandidates(scene: Scene): Candidate[] {
  const printed = findWares(scene.card)
  const wares = otherWares(scene, printed)
  const words = [...sharedWords(scene), ...wantedWords(scene), ...apartColours(scene)].filter(
    (word) => !isPrinted(word, scene.card),
  )
  const worn = scene.lines.flatMap(({ folded }) => folded.match(WORN_WITH) ?? []).join('\n')
  const kept = [...new Set([...wares, ...words.filter((word) => !isKnownValue(word))])].filter(
    (word) => !worn.includes(word),
  )
  const variants = variantsOf(scene)
  kept.push(...variants.keys())
  const longest = kept.filter((word) => !kept.some((other) => other !== word && other.includes(word)))
  return longest
    .slice(0, MOST)
    .flatMap((word) => make(scene, { word, rivals: longest.length - 1, printed, variant: variants.get(word) }))
}

/** Wares that are none of the card's: named by the buyer, or by the agent at what the card costs or to be taken without a name (就它). */
function otherWares(scene: Scene, printed: readonly Ware[]): string[] {
  return scene.lines.flatMap((line) =>
    findWares(line.folded)
      .filter((ware) => !scene.card.includes(ware.name) && kinshipOf(ware, printed) !== 'same')
      .map(({ name }) => name)
      .filter((name) => line.isBuyer || isTakenUnnamed(scene, line) || costsAsCard(scene, name)),
  )
}

const COLOURED = /^[一-龥]{2,4}$/
const COLOUR_END = /[灰蓝绿粉棕红白黑金紫黄青咖橘杏银橙]色?$/

/** 青木灰 where 奶茶灰 is printed: a name of a colour no list knows. */
function isColourOf(word: string, { items }: Scene): boolean {
  return COLOURED.test(word) && COLOUR_END.test(word) && items.some(({ sku }) => findColours(sku, true).length > 0)
}

/** stone where Mocha; M is printed: the option names a colour and a size and nothing else. */
function isInColoursPlace(word: string, { items }: Scene): boolean {
  const [item, ...more] = items
  const sku = item?.sku ?? ''
  if (!/^[a-z]+$/.test(word) || more.length > 0) return false
  const colours = sku.split(/[;,/]/).filter((piece) => !isSize(piece.trim()))
  return (
    colours.length === 1 &&
    /^ ?[a-z]+(?: [a-z]+)? ?$/.test(colours[0] ?? '') &&
    colours.length < sku.split(/[;,/]/).length
  )
}

function isSize(piece: string): boolean {
  return /^(?:\d?x{0,3}[sml]|\d{1,2}|(?:uk|us|eu) ?\d+(?:\.\d)?|one size)$/.test(piece)
}

/** 15pro 沙漠金 磁吸: what stands apart in a buyer's words and ends in a colour. */
function apartColours(scene: Scene): string[] {
  return scene.lines
    .filter(({ isBuyer }) => isBuyer)
    .flatMap(({ folded }) => folded.split(/[^一-龥]+/))
    .map((run) => run.replace(/^(?:我?(?:要|来|拍|选|换成?|就|那就?))|(?:的|款|吧|哦|哈)+$/g, ''))
    .filter((run) => isColourOf(run, scene))
}

/** 一打 is how many, and no name. */
const DOZENS = /^[一两二三四五六七八九十半]+打$/

function isKnownValue(word: string): boolean {
  return DOZENS.test(word) || findValues(word).some(({ start, end }) => end - start >= word.length - 1)
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

function placesOf(scene: Scene, word: string | RegExp): Place[] {
  return scene.lines.flatMap((line) =>
    line.statements.flatMap(({ clause, act }): Place[] => {
      const match = typeof word === 'string' ? undefined : word.exec(clause.text)
      const at = typeof word === 'string' ? clause.text.indexOf(word) : (match?.index ?? -1)
      const length = match?.[0].length
      return at < 0
        ? []
        : [{ line, clause: clause.text, at, act, asked: clause.asked, ...(length === undefined ? {} : { length }) }]
    }),
  )
}

function namedIn(scene: Scene, pattern: RegExp): Spot[] {
  return placesOf(scene, pattern).map(({ line, clause, at, asked, length = 1 }) => ({
    at: line.index,
    clause,
    start: at,
    end: at + length,
    asked,
  }))
}

interface Named {
  readonly word: string
  readonly variant: Variant | undefined
  /** How many other names there are. */
  readonly rivals: number
  /** The card's own wares. */
  readonly printed: readonly Ware[]
}

/** The card's wares by name, or by what is left of it without the sign that is said, too. */
function namesOf(printed: readonly Ware[], word: string): string[] {
  const names = printed.flatMap(({ name }) =>
    /^[一-龥]{3,}$/.test(name) ? [name, name.slice(0, 2), name.slice(-2)] : [name],
  )
  return [...new Set(names)].filter((name) => !word.includes(name))
}

function make(scene: Scene, { word, rivals, printed, variant }: Named): Candidate[] {
  const places = placesOf(scene, variant === undefined ? word : new RegExp(`${word}|${variant.short.source}`))
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
  const said = places.map(({ line, clause, at, asked, length }) => ({
    at: line.index,
    clause,
    start: at,
    end: at + (length ?? word.length),
    asked,
  }))
  if (variant !== undefined) features.set('variant of the card', 1)
  const pieces = isOtherWare && printed.length > 0 ? namesOf(printed, word) : piecesOfCard(own, word)
  const cards = variant === undefined ? placesOfWords(scene, pieces) : namedIn(scene, variant.own)
  settlement(scene, said, cards, features)
  if (isOtherWare && printed.length > 0) asWareSold(scene, word, { places, printed }, features)
  const hasVersions = own.sku.length > 0 || /\d/.test(scene.items[0]?.sku ?? '')
  const field: OrderField =
    isColourOf(word, scene) || (!isOtherWare && isInColoursPlace(word, scene))
      ? 'colour'
      : hasVersions && !isOtherWare
        ? 'model'
        : 'product'
  if (field === 'colour') features.set('open colour', 1)
  const length = best.length ?? word.length
  const named = best.clause.slice(best.at, best.at + length)
  const at = Math.max(0, best.line.folded.indexOf(named, Math.max(0, best.line.folded.indexOf(best.clause))))
  const finding: OrderFinding = {
    field,
    kind: 'differs',
    said: best.line.message.text.slice(at, at + length),
    card: own.sku.length > 0 ? (scene.items[0]?.printedSku ?? '') : (scene.items[0]?.printedProduct ?? ''),
    messageId: best.line.message.id,
  }
  return [
    {
      group: 'word',
      check: 'goods',
      finding,
      features,
      sums: sumsBeside(scene, word),
      costs: costsBehind(scene, word),
    },
  ]
}
