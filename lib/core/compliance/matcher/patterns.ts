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
} from './alphabet.ts'
import type { Tables } from './layout.ts'
import type { Stream } from './stream.ts'

/** A part of a pattern found in the text: the slot, and the kept characters it covers. */
export interface SlotHit {
  readonly slot: number
  readonly first: number
  readonly last: number
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
function nearestChain(tables: Tables, stream: Stream, hit: SlotHit, before: readonly Chain[]): Chain | undefined {
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
export function joinPatterns(tables: Tables, stream: Stream, hits: SlotHit[], onPattern: OnPattern): void {
  hits.sort((a, b) => a.slot - b.slot || a.last - b.last || b.first - a.first)
  let before: Chain[] = []
  let beforeSlot = -2
  let at = 0
  while (at < hits.length) {
    const slot = hits[at]?.slot ?? 0
    const row = slot * SLOT_ROW
    const pattern = (tables.slots[row] ?? 0) * PATTERN_ROW
    const index = tables.slots[row + 1] ?? 0
    const count = tables.patterns[pattern] ?? 0
    const anchors = tables.patterns[pattern + 1] ?? 0
    const spanFrom = tables.patterns[pattern + 2] ?? 0
    const spanTo = tables.patterns[pattern + 3] ?? 0
    const chains: Chain[] = []
    for (; at < hits.length && hits[at]?.slot === slot; at++) {
      const hit = hits[at]
      if (hit === undefined) break
      if (index === 0 ? !startsRight(stream, anchors, hit.first) : beforeSlot !== slot - 1) continue
      const chain = index === 0 ? undefined : nearestChain(tables, stream, hit, before)
      if (index > 0 && chain === undefined) continue
      const spanFirst = index === spanFrom || chain === undefined ? hit.first : chain.spanFirst
      const spanLast = index === spanTo || chain === undefined || index < spanTo ? hit.last : chain.spanLast
      if (index < count - 1) chains.push({ last: hit.last, spanFirst, spanLast })
      else if (endsRight(stream, anchors, hit.last))
        onPattern(tables.patterns[pattern + 4] ?? 0, tables.patterns[pattern + 5] ?? 0, spanFirst, spanLast)
    }
    before = chains
    beforeSlot = slot
  }
}
