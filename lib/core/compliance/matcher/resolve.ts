import {
  DENIAL,
  DENIAL_REACH,
  FIRST_EXCEPT,
  GAP_BREAK,
  GAP_SENTENCE,
  RULE_CUSTOM,
  RULE_DENIABLE,
  RULE_ROW,
  WARNING,
  WARNING_AFTER,
  WARNING_REACH,
} from './alphabet.ts'
import type { Hits } from './automaton.ts'
import type { Tables } from './layout.ts'
import type { Stream } from './stream.ts'

/** What there is to resolve: hits of rules (rule, first, last) and of exceptions (id, first, last), by kept characters. */
export interface Unresolved {
  readonly candidates: Hits
  readonly exceptions: Hits
}

interface Span {
  readonly first: number
  readonly last: number
}

/** Whether one of the gaps after `from` up to `to` ends what must not end there. */
function isBroken(stream: Stream, from: number, to: number, breaks: number): boolean {
  for (let at = from + 1; at <= to; at++) if ((stream.gaps[at] ?? 0) & breaks) return true
  return false
}

/** A denial before the hit, in its clause; it may run into the hit (不保证 before 保证有效). */
function isDenied(stream: Stream, { first, last }: Span, denial: Span, reach: number): boolean {
  if (denial.first >= first || denial.last >= last || first - denial.last - 1 > reach) return false
  return !isBroken(stream, denial.last, first, GAP_BREAK)
}

/** Words after the hit that condemn or explain it: 刷单是违规的, 零添加是指…. */
function isDisowned(stream: Stream, { last }: Span, denial: Span, far: boolean): boolean {
  if (denial.first <= last || denial.first - last - 1 > (far ? WARNING_REACH : DENIAL_REACH)) return false
  return !isBroken(stream, last, denial.first, far ? GAP_SENTENCE : GAP_BREAK)
}

/** Whether words around a hit take back what it says; a house's own rule stands whatever stands around. */
function isExcused(stream: Stream, hit: Span, words: Span & { readonly kind: number }, flags: number): boolean {
  const deniable = (flags & RULE_DENIABLE) !== 0
  const builtIn = (flags & RULE_CUSTOM) === 0
  if (words.kind === DENIAL) return deniable && isDenied(stream, hit, words, DENIAL_REACH)
  if (words.kind === WARNING) return deniable && isDenied(stream, hit, words, WARNING_REACH)
  return builtIn && isDisowned(stream, hit, words, words.kind === WARNING_AFTER)
}

/** No exception is longer than this many kept characters: its gaps and phrases are bounded. */
const REACH = 400

/** Exceptions in the order of their end, as packed numbers: then a hit looks at its neighbourhood only. */
function byEnd(exceptions: Hits): Float64Array {
  const keys = new Float64Array(exceptions.length / 3)
  for (let at = 0; at < keys.length; at++) keys[at] = (exceptions.rows[at * 3 + 2] ?? 0) * exceptions.length + at * 3
  return keys.sort()
}

function lowerBound(keys: Float64Array, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

function isExcepted(
  tables: Tables,
  stream: Stream,
  found: Unresolved & { readonly ends: Float64Array },
  at: number,
): boolean {
  const rule = found.candidates.rows[at] ?? 0
  const first = found.candidates.rows[at + 1] ?? 0
  const last = found.candidates.rows[at + 2] ?? 0
  const from = tables.exceptStart[rule] ?? 0
  const to = tables.exceptStart[rule + 1] ?? 0
  const flags = tables.rules[rule * RULE_ROW + 3] ?? 0
  const { rows, length } = found.exceptions
  const stop = (first + REACH) * length
  for (let place = lowerBound(found.ends, (first - WARNING_REACH - 1) * length); place < found.ends.length; place++) {
    const key = found.ends[place] ?? 0
    if (key > stop) break
    const row = key < 0 ? 0 : key % length
    const kind = rows[row] ?? 0
    const span = { first: rows[row + 1] ?? 0, last: rows[row + 2] ?? 0, kind }
    if (kind < FIRST_EXCEPT) {
      if (isExcused(stream, { first, last }, span, flags)) return true
      continue
    }
    if (span.first > first || span.last < last) continue
    for (let index = from; index < to; index++) if (tables.excepts[index] === rows[row]) return true
  }
  return false
}

const LONGEST = 4095

/** Sort key: by start, then the longest, the shop's own, the most severe, then as found. Packed, since numbers sort quickly. */
function keyOf(tables: Tables, candidates: Hits, at: number): number {
  const row = (candidates.rows[at] ?? 0) * RULE_ROW
  const first = candidates.rows[at + 1] ?? 0
  const shortness = LONGEST - Math.min((candidates.rows[at + 2] ?? 0) - first, LONGEST)
  const custom = (tables.rules[row + 3] ?? 0) & RULE_CUSTOM
  const rank = (1 - custom) * 4 + 3 - (tables.rules[row] ?? 0)
  return ((first * (LONGEST + 1) + shortness) * 8 + rank) * candidates.length + at
}

/**
 * What is left to tell, as rows of `candidates` in the order of the text: without what an exception covers; of
 * overlapping hits the earliest, then the longest, then the shop's own, then the most severe. A more severe one is never
 * hidden by a milder one: then both are told.
 */
export function resolveHits(tables: Tables, stream: Stream, found: Unresolved): number[] {
  const { candidates, exceptions } = found
  const keys = new Float64Array(candidates.length / 3)
  const known = { candidates, exceptions, ends: byEnd(exceptions) }
  let standing = 0
  for (let at = 0; at < candidates.length; at += 3)
    if (exceptions.length === 0 || !isExcepted(tables, stream, known, at))
      keys[standing++] = keyOf(tables, candidates, at)
  const sorted = keys.subarray(0, standing).sort()
  const told: number[] = []
  // For each level, how far the hits of at least that level reach: hits come in the order of their start.
  const reach = [-1, -1, -1]
  let sameFirst = -1
  let sameLast = -1
  for (let index = 0; index < standing; index++) {
    const at = (sorted[index] ?? 0) % candidates.length
    const level = tables.rules[(candidates.rows[at] ?? 0) * RULE_ROW] ?? 0
    const first = candidates.rows[at + 1] ?? 0
    const last = candidates.rows[at + 2] ?? 0
    if (first <= (reach[level] ?? -1) || (first === sameFirst && last === sameLast)) continue
    told.push(at)
    for (let below = 0; below <= level; below++) reach[below] = Math.max(reach[below] ?? -1, last)
    sameFirst = first
    sameLast = last
  }
  return told
}
