import { failure, success, type Result } from '../shared/index.ts'
import type { MatcherParts } from './matching/question-matcher.ts'
import { Vocabulary } from './matching/vocabulary.ts'
import type { SavedTraits } from './saved-traits.ts'

/** Everything a saved index holds besides the arrays. */
export interface SavedHead {
  readonly traits: SavedTraits
  readonly learned: readonly (readonly [entryId: string, phrasings: readonly string[]])[]
}

interface Layout {
  readonly format: string
  readonly head: SavedHead
  readonly tokens: readonly string[]
  readonly questionCount: number
  readonly unknownWeight: number
  readonly wideWords: boolean
  readonly lengths: readonly number[]
}

const FORMAT = 'wenda-knowledge-index/6'
/** How many arrays are saved ({@link arraysOf}). */
const ARRAYS = 15
const ALIGNMENT = 4

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
}

type NumberArray = Uint8Array | Uint16Array | Uint32Array | Float32Array

function arraysOf({ base, terms }: MatcherParts): NumberArray[] {
  return [
    base.slots,
    base.wordStart,
    base.postingStart,
    base.postings,
    base.slotStart,
    terms.weights,
    terms.likelihoods,
    base.words,
    base.told,
    base.topicStart,
    base.topics,
    base.topicShares,
    base.conceptStart,
    base.concepts,
    base.conceptShares,
  ]
}

/** The index as one buffer: 4 bytes length of the JSON layout, the layout, the arrays one after the other. */
export function writeSavedIndex(parts: MatcherParts, head: SavedHead): ArrayBuffer {
  const arrays = arraysOf(parts)
  const layout: Layout = {
    format: FORMAT,
    head,
    tokens: parts.vocabulary.tokens,
    questionCount: parts.terms.questionCount,
    unknownWeight: parts.terms.unknownWeight,
    wideWords: parts.base.words instanceof Uint32Array,
    lengths: arrays.map((array) => array.length),
  }
  const json = new TextEncoder().encode(JSON.stringify(layout))
  const size = arrays.reduce((sum, array) => sum + aligned(array.byteLength), ALIGNMENT + aligned(json.length))
  const buffer = new ArrayBuffer(size)
  new DataView(buffer).setUint32(0, json.length, true)
  const bytes = new Uint8Array(buffer)
  bytes.set(json, ALIGNMENT)
  let at = ALIGNMENT + aligned(json.length)
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += aligned(array.byteLength)
  }
  return buffer
}

function isLayout(value: unknown): value is Layout {
  if (typeof value !== 'object' || value === null) return false
  const layout: Partial<Record<keyof Layout, unknown>> = value
  return (
    layout.format === FORMAT &&
    Array.isArray(layout.tokens) &&
    Array.isArray(layout.lengths) &&
    layout.lengths.length === ARRAYS &&
    layout.lengths.every((length) => Number.isInteger(length) && Number(length) >= 0) &&
    typeof layout.head === 'object' &&
    layout.head !== null
  )
}

function readLayout(buffer: ArrayBuffer): { layout: Layout; at: number } | undefined {
  if (buffer.byteLength < ALIGNMENT) return undefined
  const length = new DataView(buffer).getUint32(0, true)
  if (ALIGNMENT + length > buffer.byteLength) return undefined
  try {
    const layout: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, ALIGNMENT, length)))
    return isLayout(layout) ? { layout, at: ALIGNMENT + aligned(length) } : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads what {@link writeSavedIndex} wrote. The arrays are views of `buffer`, nothing is copied. `unreadable` when it is
 * no saved index, is cut short, or is of another format: build the index from the entries again then.
 */
export function readSavedIndex(buffer: ArrayBuffer): Result<{ parts: MatcherParts; head: SavedHead }, 'unreadable'> {
  const read = readLayout(buffer)
  if (read === undefined) return failure('unreadable')
  const { layout } = read
  let { at } = read
  const widths = [4, 4, 4, 4, 4, 4, 4, layout.wideWords ? 4 : 2, 1, 4, 1, 1, 4, 2, 1]
  const total = layout.lengths.reduce((sum, length, i) => sum + aligned(length * (widths[i] ?? 4)), at)
  if (total > buffer.byteLength) return failure('unreadable')
  const next = <T>(make: (from: number, length: number) => T, position: number): T => {
    const length = layout.lengths[position] ?? 0
    const made = make(at, length)
    at += aligned(length * (widths[position] ?? 4))
    return made
  }
  const numbers = (from: number, length: number): Uint32Array => new Uint32Array(buffer, from, length)
  const shares = (from: number, length: number): Float32Array => new Float32Array(buffer, from, length)
  const slots = next(numbers, 0)
  const wordStart = next(numbers, 1)
  const postingStart = next(numbers, 2)
  const postings = next(numbers, 3)
  const slotStart = next(numbers, 4)
  const weights = next(shares, 5)
  const likelihoods = next(shares, 6)
  const words = layout.wideWords ? next(numbers, 7) : next((from, length) => new Uint16Array(buffer, from, length), 7)
  const bytes = (from: number, length: number): Uint8Array => new Uint8Array(buffer, from, length)
  const told = next(bytes, 8)
  const topicStart = next(numbers, 9)
  const topics = next(bytes, 10)
  const topicShares = next(bytes, 11)
  const conceptStart = next(numbers, 12)
  const concepts = next((from, length) => new Uint16Array(buffer, from, length), 13)
  const conceptShares = next(bytes, 14)
  const about = { topicStart, topics, topicShares, conceptStart, concepts, conceptShares }
  const base = { count: slots.length, told, slots, wordStart, words, postingStart, postings, slotStart, ...about }
  const terms = { questionCount: layout.questionCount, weights, likelihoods, unknownWeight: layout.unknownWeight }
  return success({ parts: { vocabulary: new Vocabulary(layout.tokens), base, terms }, head: layout.head })
}
