import { ORDINARY_ENGLISH } from '../ordinary-words.ts'
import { LATIN_STOP } from '../open-options.ts'
import type { OrderField, OrderFinding } from '../types.ts'
import { findValues } from '../values.ts'
import { BETWEEN, WORN_WITH } from '../vocabulary.ts'
import { findWares, kinshipOf, type Ware } from '../wares/index.ts'
import type { Candidate } from './candidate.ts'
import { cuesOf } from './cues.ts'
import { aboutPlace, echoes, pricedAs, sceneFeatures, sumsBeside } from './place.ts'
import type { Line, Scene } from './scene.ts'
import { placesOfWords, settlement } from './settlement.ts'
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
  const said = places.map(({ line, clause, at, asked }) => ({
    at: line.index,
    clause,
    start: at,
    end: at + word.length,
    asked,
  }))
  settlement(scene, said, placesOfWords(scene, piecesOfCard(own, word)), features)
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
  return [{ group: 'word', check: 'goods', finding, features, sums: sumsBeside(scene, word) }]
}
