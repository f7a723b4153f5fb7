import { tokensOf } from './tokenize.ts'
import { everydayLikelihood } from './everyday.ts'
import { WAYS_CHINESE } from './ways/chinese.ts'
import { WAYS_ENGLISH } from './ways/english.ts'

/**
 * What a text speaks of, as a thesaurus of shop chat has it: each of its lines is a concept, and each word of a text speaks of the
 * concepts in whose ways it stands, the more the fewer those are. "Why am I being charged" and "Shipping costs" share no word and several concepts. Texts are
 * compared as in explicit semantic analysis (Gabrilovich and Markovitch, IJCAI 2007), with lines for articles.
 */

/** A concept of a text and how much of the text speaks of it; the squares of all shares of a text are 1 at most. */
export interface ConceptShare {
  readonly concept: number
  readonly share: number
}

/** The strongest concepts of a text that are kept. */
const MOST_CONCEPTS = 40
/** A word at least so likely in any question says little of what is spoken of, and counts by `share`. */
const EVERYDAY = { likelihood: 0.02, share: 0.1 } as const

/**
 * Whose piece means which concepts how much: those of piece number `n` stand in `concepts` and `shares` from `starts[n]` up to
 * `starts[n + 1]`.
 */
interface Thesaurus {
  readonly numbers: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  readonly concepts: Uint16Array
  readonly shares: Float32Array
  /** Room to add up a text's shares by concept, all 0 between two texts. */
  readonly sums: Float32Array
}

let thesaurus: Thesaurus | undefined

/** The strongest concepts of a text cut into `tokens`, in no order; none when the thesaurus has none of its words
 * but single characters at most, which any text may hold. Linear. */
export function conceptsOf(tokens: readonly string[]): readonly ConceptShare[] {
  thesaurus ??= readThesaurus()
  const { numbers, starts, concepts, shares, sums } = thesaurus
  const touched: number[] = []
  let knowsWord = false
  for (const piece of piecesOf(tokens)) {
    const number = numbers.get(piece)
    if (number === undefined) continue
    knowsWord ||= piece.length > 1
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
      const concept = concepts[at] ?? 0
      const sum = sums[concept] ?? 0
      if (sum === 0) touched.push(concept)
      sums[concept] = sum + (shares[at] ?? 0)
    }
  }
  const strongest = knowsWord ? pickStrongest(touched, sums) : []
  let squares = 0
  for (const concept of touched) squares += (sums[concept] ?? 0) ** 2
  const length = Math.sqrt(squares)
  const found = strongest.map((concept) => ({ concept, share: (sums[concept] ?? 0) / length }))
  for (const concept of touched) sums[concept] = 0
  return found
}

/** Steps between nothing and the strongest; concepts of one step are kept or left out together. */
const STEPS = 64

/** At most {@link MOST_CONCEPTS} of the concepts, the strongest: counted by steps, since sorting them took most of a message's time. */
function pickStrongest(touched: readonly number[], sums: Float32Array): readonly number[] {
  if (touched.length <= MOST_CONCEPTS) return touched
  let most = 0
  for (const concept of touched) most = Math.max(most, sums[concept] ?? 0)
  const scale = (STEPS - 1) / most
  const counts = new Uint16Array(STEPS)
  for (const concept of touched) {
    const step = Math.floor((sums[concept] ?? 0) * scale)
    counts[step] = (counts[step] ?? 0) + 1
  }
  let least = STEPS
  for (let kept = 0; least > 0; least--) {
    kept += counts[least - 1] ?? 0
    if (kept > MOST_CONCEPTS) break
  }
  return touched.filter((concept) => Math.floor((sums[concept] ?? 0) * scale) >= least)
}

/** How much a text speaks of each concept, by concept. */
export function sharesByConcept(concepts: readonly ConceptShare[]): Float32Array {
  const shares = new Float32Array((thesaurus ??= readThesaurus()).sums.length)
  for (const { concept, share } of concepts) shares[concept] = share
  return shares
}

/** The words of a text, and each two characters that stand together, once each. */
function piecesOf(tokens: readonly string[]): Set<string> {
  const pieces = new Set(tokens)
  for (let at = 0; at + 1 < tokens.length; at++) {
    const one = tokens[at] ?? ''
    const next = tokens[at + 1] ?? ''
    if (isSingle(one) && isSingle(next)) pieces.add(one + next)
  }
  return pieces
}

/** A character of a script without spaces. */
function isSingle(token: string): boolean {
  return token.length === 1 && token.charCodeAt(0) >= 0x3000
}

/** Mentions of concepts in the order of the lines: which piece, in which line, how much of its ways there. */
interface Mentions {
  readonly numbers: Map<string, number>
  readonly pieces: number[]
  readonly concepts: number[]
  readonly weights: number[]
}

function readThesaurus(): Thesaurus {
  const lines = [WAYS_ENGLISH, WAYS_CHINESE].flatMap((list) => list.split('\n').filter((line) => line !== ''))
  const { numbers, pieces, concepts, weights } = readMentions(lines)
  const starts = new Uint32Array(numbers.size + 1)
  for (const piece of pieces) starts[piece + 1] = (starts[piece + 1] ?? 0) + 1
  for (let piece = 0; piece < numbers.size; piece++) starts[piece + 1] = (starts[piece + 1] ?? 0) + (starts[piece] ?? 0)
  const ordered = new Uint16Array(pieces.length)
  const shares = new Float32Array(pieces.length)
  const next = starts.slice()
  for (let mention = 0; mention < pieces.length; mention++) {
    const piece = pieces[mention] ?? 0
    const at = next[piece] ?? 0
    next[piece] = at + 1
    ordered[at] = concepts[mention] ?? 0
    shares[at] = Math.log1p(weights[mention] ?? 0)
  }
  for (const [piece, number] of numbers) {
    weighPiece(piece, shares.subarray(starts[number], starts[number + 1]), lines.length)
  }
  return { numbers, starts, concepts: ordered, shares, sums: new Float32Array(lines.length) }
}

function readMentions(lines: readonly string[]): Mentions {
  const numbers = new Map<string, number>()
  const pieces: number[] = []
  const concepts: number[] = []
  const weights: number[] = []
  /** The newest mention of each piece. */
  const newest: number[] = []
  for (const [concept, line] of lines.entries()) {
    for (const way of line.split('|')) {
      const found = piecesOf(tokensOf(way))
      const weight = 1 / Math.sqrt(found.size)
      for (const piece of found) {
        const number = numbers.get(piece) ?? numbers.size
        const mention = newest[number]
        if (mention === undefined) numbers.set(piece, number)
        if (mention !== undefined && concepts[mention] === concept) weights[mention] = (weights[mention] ?? 0) + weight
        else {
          newest[number] = pieces.length
          pieces.push(number)
          concepts.push(concept)
          weights.push(weight)
        }
      }
    }
  }
  return { numbers, pieces, concepts, weights }
}

/** A piece brings as much as it is rare among the lines, parted among those that have it. */
function weighPiece(piece: string, shares: Float32Array, lineCount: number): void {
  const says = everydayLikelihood(piece) > EVERYDAY.likelihood ? EVERYDAY.share : 1
  let squares = 0
  for (const share of shares) squares += share * share
  const scale = (says * Math.log(lineCount / shares.length)) / Math.sqrt(squares)
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) * scale
}
