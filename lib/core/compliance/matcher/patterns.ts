import {
  AT_CLAUSE_END,
  AT_CLAUSE_START,
  AT_TEXT_END,
  AT_TEXT_START,
  GAP_BREAK,
  GAP_SENTENCE,
  GAP_SPACE,
  PATTERN_ROW,
  SLOT_ROW,
  USE_SLOT,
} from './alphabet.ts'
import type { Hits } from './automaton.ts'
import type { Tables } from './layout.ts'
import type { Stream } from './stream.ts'

const FIRST_UNIT = 512
const SLOT_UNIT = 2 ** 35

/**
 * Parts of patterns found in a text, each packed into one number that sorts as they are joined: by slot, then by where
 * the part ends, the shorter one first. Reused between checks.
 */
export class SlotHits {
  #keys = new Float64Array(256)
  length = 0

  /** Adds a part: the slot, and the kept characters it covers (fewer than 512, within the first 2^26). */
  push(slot: number, first: number, last: number): void {
    if (this.length === this.#keys.length) {
      const bigger = new Float64Array(this.length * 2)
      bigger.set(this.#keys)
      this.#keys = bigger
    }
    this.#keys[this.length++] = slot * SLOT_UNIT + last * FIRST_UNIT + (last - first)
  }

  /** Puts the parts in the order in which they are joined. */
  sort(): void {
    this.#keys.subarray(0, this.length).sort()
  }

  slotAt(at: number): number {
    return Math.floor((this.#keys[at] ?? 0) / SLOT_UNIT)
  }

  /** The last kept character of the part at `at`, which belongs to `slot`. */
  lastAt(at: number, slot: number): number {
    return Math.floor(((this.#keys[at] ?? 0) - slot * SLOT_UNIT) / FIRST_UNIT)
  }

  firstAt(at: number, slot: number, last: number): number {
    return last - ((this.#keys[at] ?? 0) - slot * SLOT_UNIT - last * FIRST_UNIT)
  }
}

/** Tells which patterns can be whole in a text: only one with all of its slots found is worth joining. */
export class SlotCounts {
  readonly #tables: Tables
  readonly #seen: Uint8Array
  /** How many slots each pattern has, and how many of them the text has not shown yet. */
  readonly #slots: Uint8Array
  readonly #missing: Uint8Array

  constructor(tables: Tables) {
    const { patterns, slots } = tables
    this.#tables = tables
    this.#seen = new Uint8Array(slots.length / SLOT_ROW)
    this.#slots = Uint8Array.from({ length: patterns.length / PATTERN_ROW }, (_, at) => patterns[at * PATTERN_ROW] ?? 0)
    this.#missing = this.#slots.slice()
  }

  /** Reads the hits of one text. */
  count({ rows, length }: Hits): void {
    if (this.#seen.length === 0) return
    const seen = this.#seen.fill(0)
    const missing = this.#missing
    missing.set(this.#slots)
    const { atomStart, atomUses, slots } = this.#tables
    for (let at = 0; at < length; at += 3) {
      const atom = rows[at] ?? 0
      const stop = atomStart[atom + 1] ?? 0
      for (let use = atomStart[atom] ?? 0; use < stop; use++) {
        const value = atomUses[use] ?? 0
        const slot = value >>> 2
        if ((value & 3) !== USE_SLOT || seen[slot] === 1) continue
        seen[slot] = 1
        const pattern = slots[slot * SLOT_ROW] ?? 0
        missing[pattern] = (missing[pattern] ?? 0) - 1
      }
    }
  }

  /** Whether every slot of the pattern that `slot` belongs to was found. */
  isWhole(slot: number): boolean {
    return this.#missing[this.#tables.slots[slot * SLOT_ROW] ?? 0] === 0
  }
}

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
  const least = tables.slots[row + 2] ?? 0
  const most = tables.slots[row + 3] ?? 0
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
    return isCrossed(stream, chain.last, hit.first, tables.slots[row + 4] ?? 0) ? undefined : chain
  }
  return undefined
}

/** Joins slot hits to whole patterns, in the order of the slots, each with its nearest predecessor. */
export function joinPatterns(tables: Tables, stream: Stream, hits: SlotHits, onPattern: OnPattern): void {
  hits.sort()
  let before: Chain[] = []
  let beforeSlot = -2
  let at = 0
  while (at < hits.length) {
    const slot = hits.slotAt(at)
    const row = slot * SLOT_ROW
    const pattern = (tables.slots[row] ?? 0) * PATTERN_ROW
    const index = tables.slots[row + 1] ?? 0
    const count = tables.patterns[pattern] ?? 0
    const anchors = tables.patterns[pattern + 1] ?? 0
    const spanFrom = tables.patterns[pattern + 2] ?? 0
    const spanTo = tables.patterns[pattern + 3] ?? 0
    const chains: Chain[] = []
    for (; at < hits.length && hits.slotAt(at) === slot; at++) {
      if (index > 0 && beforeSlot !== slot - 1) continue
      const last = hits.lastAt(at, slot)
      const first = hits.firstAt(at, slot, last)
      if (index === 0 && !startsRight(stream, anchors, first)) continue
      const chain = index === 0 ? undefined : nearestChain(tables, stream, { slot, first }, before)
      if (index > 0 && chain === undefined) continue
      const spanFirst = index === spanFrom || chain === undefined ? first : chain.spanFirst
      const spanLast = index === spanTo || chain === undefined || index < spanTo ? last : chain.spanLast
      if (index < count - 1) chains.push({ last, spanFirst, spanLast })
      else if (endsRight(stream, anchors, last))
        onPattern(tables.patterns[pattern + 4] ?? 0, tables.patterns[pattern + 5] ?? 0, spanFirst, spanLast)
    }
    before = chains
    beforeSlot = slot
  }
}
