import {
  ATOM_ROW,
  AT_CLAUSE_END,
  AT_CLAUSE_START,
  AT_TEXT_END,
  AT_TEXT_START,
  GAP_BREAK,
  GAP_SENTENCE,
  GAP_SPACE,
  PATTERN_ROW,
  SLOT_ROW,
  USE_JOINED_SLOT,
  USE_SLOT,
} from './alphabet.ts'
import type { Hits } from './automaton.ts'
import type { Tables } from './layout.ts'
import type { Stream } from './stream.ts'

const FIRST_UNIT = 512

/** A whole pattern found: what it is for, and the kept characters of the part it reports. */
export type OnPattern = (targetKind: number, target: number, first: number, last: number) => void

interface Chain {
  readonly last: number
  readonly spanFirst: number
  readonly spanLast: number
}

const APART = GAP_BREAK | GAP_SPACE

function startsRight(stream: Stream, anchors: number, first: number): boolean {
  if (anchors & AT_TEXT_START && first !== 0) return false
  return !(anchors & AT_CLAUSE_START) || first === 0 || ((stream.gaps[first] ?? 0) & APART) !== 0
}

function endsRight(stream: Stream, anchors: number, last: number): boolean {
  if (anchors & AT_TEXT_END && last !== stream.length - 1) return false
  return !(anchors & AT_CLAUSE_END) || last === stream.length - 1 || ((stream.gaps[last + 1] ?? 0) & APART) !== 0
}

/** Breaks that a gap of this slot must not cross. */
function isCrossed(stream: Stream, after: number, first: number, crosses: number): boolean {
  const forbidden = crosses === 0 ? GAP_BREAK : crosses === 1 ? GAP_SENTENCE : 0
  for (let index = after + 1; index <= first; index++) if ((stream.gaps[index] ?? 0) & forbidden) return true
  return false
}

/** The nearest chain before `first` that the gap of the slot allows; `before` is in the order of `last`. */
function nearestChain(
  { slots }: Tables,
  stream: Stream,
  slot: number,
  first: number,
  before: readonly Chain[],
): Chain | undefined {
  const row = slot * SLOT_ROW
  const least = slots[row] ?? 0
  let low = 0
  let high = before.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((before[middle]?.last ?? 0) < first - least) low = middle + 1
    else high = middle
  }
  const chain = before[low - 1]
  if (chain === undefined || first - chain.last - 1 > (slots[row + 1] ?? 0)) return undefined
  return isCrossed(stream, chain.last, first, slots[row + 2] ?? 0) ? undefined : chain
}

/**
 * Joins parts of patterns found in a text to whole ones. Only a pattern of which every slot was found is joined, and of an
 * atom that stands in a text many times its uses are read once: what a text costs is what is new in it.
 */
export class PatternReader {
  readonly #tables: Tables
  /** By atom its first hit, and by hit the next one of its atom: rows of the hits + 1, 0 for none. */
  readonly #firstHit: Int32Array
  #nextHit = new Int32Array(256)
  /** By slot the last of the atoms that fill it: a place in `#fills`, 0 for none. */
  readonly #lastFill: Int32Array
  /** Pairs: what fills the slot before this, and the first hit of the atom + 1. No text fills more than all uses. */
  readonly #fills: Int32Array
  /** By pattern how many of its slots the text has not shown yet. */
  readonly #missing: Uint8Array
  #keys = new Float64Array(64)

  constructor(tables: Tables) {
    const { atoms, atomUses, slotPatterns, slotCounts } = tables
    this.#tables = tables
    const size = slotPatterns.length
    this.#firstHit = new Int32Array(size && atoms.length / ATOM_ROW)
    this.#fills = new Int32Array(size && atomUses.length * 2 + 2)
    this.#lastFill = new Int32Array(size)
    this.#missing = slotCounts.slice()
  }

  /** Calls `onPattern` with every whole pattern of a text, in the order of the patterns; `onlyJoined`: of rules that are joined over messages. */
  read(stream: Stream, hits: Hits, onlyJoined: boolean, onPattern: OnPattern): void {
    if (this.#missing.length === 0) return
    this.#linkHits(hits)
    const whole = this.#fillSlots(hits, onlyJoined ? USE_JOINED_SLOT : USE_SLOT)
    for (const pattern of Uint16Array.from(whole).sort()) this.#join(stream, hits, pattern, onPattern)
    const { rows, length } = hits
    for (let at = 0; at < length; at += 3) this.#firstHit[rows[at] ?? 0] = 0
    this.#lastFill.fill(0)
    this.#missing.set(this.#tables.slotCounts)
  }

  /** Links the hits of each atom, in their order. */
  #linkHits({ rows, length }: Hits): void {
    if (this.#nextHit.length < length) this.#nextHit = new Int32Array(length * 2)
    for (let at = length - 3; at >= 0; at -= 3) {
      const atom = rows[at] ?? 0
      this.#nextHit[at] = this.#firstHit[atom] ?? 0
      this.#firstHit[atom] = at + 1
    }
  }

  /** Notes for each slot which atoms fill it; returns the patterns that miss none. */
  #fillSlots({ rows, length }: Hits, kind: number): number[] {
    const { atoms, atomUses, slotPatterns } = this.#tables
    const fills = this.#fills
    const whole: number[] = []
    let fill = 0
    for (let at = 0; at < length; at += 3) {
      const atom = rows[at] ?? 0
      if (this.#firstHit[atom] !== at + 1) continue
      const row = atom * ATOM_ROW
      const start = atoms[row + 3] ?? 0
      for (let use = (atoms[row + ATOM_ROW + 3] ?? 0) - 1; use >= start; use--) {
        const value = atomUses[use] ?? 0
        if ((value & kind) !== kind) break
        const slot = value >>> 2
        const before = this.#lastFill[slot] ?? 0
        // A slot may name an atom twice.
        if (before > 0 && fills[before + 1] === at + 1) continue
        fill += 2
        fills[fill] = before
        fills[fill + 1] = at + 1
        this.#lastFill[slot] = fill
        if (before > 0) continue
        const pattern = slotPatterns[slot] ?? 0
        const missing = (this.#missing[pattern] ?? 0) - 1
        this.#missing[pattern] = missing
        if (missing === 0) whole.push(pattern)
      }
    }
    return whole
  }

  /**
   * The hits that fill a slot, each packed into one number that sorts as they are joined: by where it ends, the shorter
   * one first. A hit covers fewer than 512 kept characters.
   */
  #keysOf(slot: number, { rows, length: room }: Hits): Float64Array {
    if (this.#keys.length < room) this.#keys = new Float64Array(room * 2)
    const keys = this.#keys
    let length = 0
    let sorted = true
    for (let fill = this.#lastFill[slot] ?? 0; fill > 0; fill = this.#fills[fill] ?? 0)
      for (let hit = this.#fills[fill + 1] ?? 0; hit > 0; hit = this.#nextHit[hit - 1] ?? 0) {
        const last = rows[hit + 1] ?? 0
        const key = last * FIRST_UNIT + last - (rows[hit] ?? 0)
        sorted &&= length === 0 || (keys[length - 1] ?? 0) <= key
        keys[length++] = key
      }
    const filled = keys.subarray(0, length)
    return sorted ? filled : filled.sort()
  }

  /** Joins the hits of a pattern in the order of its slots, each with its nearest predecessor. */
  #join(stream: Stream, hits: Hits, pattern: number, onPattern: OnPattern): void {
    const { patterns, slotCounts } = this.#tables
    const row = pattern * PATTERN_ROW
    const anchors = patterns[row] ?? 0
    const spanFrom = patterns[row + 1] ?? 0
    const spanTo = patterns[row + 2] ?? 0
    const end = (slotCounts[pattern] ?? 0) - 1
    let before: Chain[] = []
    for (let index = 0; index <= end && (index === 0 || before.length > 0); index++) {
      const slot = (patterns[row + 5] ?? 0) + index
      const chains: Chain[] = []
      for (const key of this.#keysOf(slot, hits)) {
        const last = Math.floor(key / FIRST_UNIT)
        const first = last - (key % FIRST_UNIT)
        if (index === 0 && !startsRight(stream, anchors, first)) continue
        const chain = index === 0 ? undefined : nearestChain(this.#tables, stream, slot, first, before)
        if (index > 0 && chain === undefined) continue
        const spanFirst = index === spanFrom || chain === undefined ? first : chain.spanFirst
        const spanLast = index === spanTo || chain === undefined || index < spanTo ? last : chain.spanLast
        if (index < end) chains.push({ last, spanFirst, spanLast })
        else if (endsRight(stream, anchors, last))
          onPattern(patterns[row + 3] ?? 0, patterns[row + 4] ?? 0, spanFirst, spanLast)
      }
      before = chains
    }
  }
}
