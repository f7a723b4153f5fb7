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

/** The concepts of a piece of text, and how much it means each. */
interface Meant {
  readonly concepts: Uint16Array
  readonly shares: Float32Array
}

interface Thesaurus {
  readonly pieces: ReadonlyMap<string, Meant>
  /** Room to add up a text's shares by concept, all 0 between two texts. */
  readonly sums: Float32Array
}

let thesaurus: Thesaurus | undefined

/** The strongest concepts of a text cut into `tokens`, in no order; none when the thesaurus has none of its words
 * but single characters at most, which any text may hold. Linear. */
export function conceptsOf(tokens: readonly string[]): readonly ConceptShare[] {
  thesaurus ??= readThesaurus()
  const { pieces, sums } = thesaurus
  const touched: number[] = []
  let knowsWord = false
  for (const piece of piecesOf(tokens)) {
    const meant = pieces.get(piece)
    if (meant === undefined) continue
    knowsWord ||= piece.length > 1
    for (let at = 0; at < meant.concepts.length; at++) {
      const concept = meant.concepts[at] ?? 0
      const sum = sums[concept] ?? 0
      if (sum === 0) touched.push(concept)
      sums[concept] = sum + (meant.shares[at] ?? 0)
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

function readThesaurus(): Thesaurus {
  const lines = [WAYS_ENGLISH, WAYS_CHINESE].flatMap((list) => list.split('\n').filter((line) => line !== ''))
  const holders = new Map<string, { readonly concepts: number[]; readonly weights: number[] }>()
  for (const [concept, line] of lines.entries()) {
    for (const way of line.split('|')) {
      const pieces = piecesOf(tokensOf(way))
      const weight = 1 / Math.sqrt(pieces.size)
      for (const piece of pieces) {
        const held = holders.get(piece)
        if (held === undefined) holders.set(piece, { concepts: [concept], weights: [weight] })
        else if (held.concepts.at(-1) === concept) held.weights.push((held.weights.pop() ?? 0) + weight)
        else {
          held.concepts.push(concept)
          held.weights.push(weight)
        }
      }
    }
  }
  const pieces = new Map<string, Meant>()
  for (const [piece, { concepts, weights }] of holders) {
    pieces.set(piece, { concepts: Uint16Array.from(concepts), shares: weighPiece(piece, weights, lines.length) })
  }
  return { pieces, sums: new Float32Array(lines.length) }
}

/** A piece brings as much as it is rare among the lines, parted among those that have it. */
function weighPiece(piece: string, weights: readonly number[], lineCount: number): Float32Array {
  const says = everydayLikelihood(piece) > EVERYDAY.likelihood ? EVERYDAY.share : 1
  const shares = Float32Array.from(weights, Math.log1p)
  let squares = 0
  for (const share of shares) squares += share * share
  const scale = (says * Math.log(lineCount / shares.length)) / Math.sqrt(squares)
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) * scale
  return shares
}
