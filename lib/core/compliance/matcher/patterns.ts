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

/** The nearest chain before `hit` that the slot's gap allows; `before` is in the order of `last`. */
function nearestChain(
  tables: Tables,
  stream: Stream,
  hit: { readonly slot: number; readonly first: number },
  before: readonly Chain[],
): Chain | undefined {
  const row = hit.slot * SLOT_ROW
  const least = tables.slots[row + 1] ?? 0
  const most = tables.slots[row + 2] ?? 0
  let low = 0
  let high = before.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((before[middle]?.last ?? 0) < hit.first - least) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0; index--) {
    const chain = before[index]
    if (chain === undefined || hit.first - chain.last - 1 > most) return undefined
    return isCrossed(stream, chain.last, hit.first, tables.slots[row + 3] ?? 0) ? undefined : chain
  }
  return undefined
}

/** Numbers that come one after another in typed memory. */
interface Numbers {
  length: number
  list: Int32Array
}

function pushPair(numbers: Numbers, one: number, two: number): void {
  if (numbers.length === numbers.list.length) {
    const bigger = new Int32Array(numbers.length * 2)
    bigger.set(numbers.list)
    numbers.list = bigger
  }
  numbers.list[numbers.length++] = one
  numbers.list[numbers.length++] = two
}

/**
 * Joins parts of patterns found in a text to whole ones. Only a pattern of which every slot was found is joined, and of an atom that
 * stands in a text many times its uses are read once: what a text costs is what is new in it.
 */
export class PatternReader {
  readonly #tables: Tables
  /** By atom its first hit, and by hit the next one of its atom: rows of the hits + 1, 0 for none. */
  readonly #firstHit: Int32Array
  #nextHit = new Int32Array(256)
  /** By slot the last of the atoms that fill it, a place in `#fills` + 1: there its hits begin, and where the one before is. */
  readonly #fill: Int32Array
  readonly #fills: Numbers = { length: 0, list: new Int32Array(512) }
  /** How many slots each pattern has, and how many of them the text has not shown yet. */
  readonly #slots: Uint8Array
  readonly #missing: Uint8Array
  #keys = new Float64Array(64)

  constructor(tables: Tables) {
    const { patterns, slots, atoms } = tables
    this.#tables = tables
    this.#firstHit = new Int32Array(slots.length === 0 ? 0 : atoms.length / ATOM_ROW)
    this.#fill = new Int32Array(slots.length / SLOT_ROW)
    this.#slots = Uint8Array.from({ length: patterns.length / PATTERN_ROW }, (_, at) => patterns[at * PATTERN_ROW] ?? 0)
    this.#missing = this.#slots.slice()
  }

  /** Calls `onPattern` with every whole pattern of a text, in the order of the patterns; `onlyJoined`: of rules that are joined over messages. */
  read(stream: Stream, hits: Hits, onlyJoined: boolean, onPattern: OnPattern): void {
    if (this.#fill.length === 0) return
    this.#linkHits(hits)
    const whole = this.#fillSlots(hits, onlyJoined ? USE_JOINED_SLOT : USE_SLOT)
    for (const pattern of Int32Array.from(whole).sort()) this.#join(stream, hits, pattern, onPattern)
    const { rows, length } = hits
    for (let at = 0; at < length; at += 3) this.#firstHit[rows[at] ?? 0] = 0
    this.#fill.fill(0)
    this.#fills.length = 0
    this.#missing.set(this.#slots)
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
    const { atoms, atomUses, slots } = this.#tables
    const whole: number[] = []
    for (let at = 0; at < length; at += 3) {
      const atom = rows[at] ?? 0
      if (this.#firstHit[atom] !== at + 1) continue
      const row = atom * ATOM_ROW
      const start = atoms[row + 3] ?? 0
      for (let use = (atoms[row + ATOM_ROW + 3] ?? 0) - 1; use >= start; use--) {
        const value = atomUses[use] ?? 0
        if ((value & kind) !== kind) break
        const slot = value >>> 2
        const before = this.#fill[slot] ?? 0
        pushPair(this.#fills, at + 1, before)
        this.#fill[slot] = this.#fills.length - 1
        if (before !== 0) continue
        const pattern = slots[slot * SLOT_ROW] ?? 0
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
    const { list } = this.#fills
    for (let fill = this.#fill[slot] ?? 0; fill !== 0; fill = list[fill] ?? 0)
      for (let hit = list[fill - 1] ?? 0; hit !== 0; hit = this.#nextHit[hit - 1] ?? 0) {
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
    const { patterns } = this.#tables
    const row = pattern * PATTERN_ROW
    const count = patterns[row] ?? 0
    const anchors = patterns[row + 1] ?? 0
    const spanFrom = patterns[row + 2] ?? 0
    const spanTo = patterns[row + 3] ?? 0
    const firstSlot = patterns[row + 6] ?? 0
    let before: Chain[] = []
    for (let index = 0; index < count && (index === 0 || before.length > 0); index++) {
      const slot = firstSlot + index
      const chains: Chain[] = []
      for (const key of this.#keysOf(slot, hits)) {
        const last = Math.floor(key / FIRST_UNIT)
        const first = last - (key % FIRST_UNIT)
        if (index === 0 && !startsRight(stream, anchors, first)) continue
        const chain = index === 0 ? undefined : nearestChain(this.#tables, stream, { slot, first }, before)
        if (index > 0 && chain === undefined) continue
        const spanFirst = index === spanFrom || chain === undefined ? first : chain.spanFirst
        const spanLast = index === spanTo || chain === undefined || index < spanTo ? last : chain.spanLast
        if (index < count - 1) chains.push({ last, spanFirst, spanLast })
        else if (endsRight(stream, anchors, last))
          onPattern(patterns[row + 4] ?? 0, patterns[row + 5] ?? 0, spanFirst, spanLast)
      }
      before = chains
    }
  }
}
