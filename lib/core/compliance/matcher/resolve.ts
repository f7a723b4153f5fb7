import {
  ASKED,
  DENIAL,
  DENIAL_REACH,
  FIRM_DENIAL,
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
  if (words.kind === FIRM_DENIAL) return builtIn && isDenied(stream, hit, words, DENIAL_REACH)
  if (words.kind === WARNING) return deniable && isDenied(stream, hit, words, WARNING_REACH)
  if (words.kind === WARNING_AFTER) return deniable && builtIn && isDisowned(stream, hit, words, true)
  return builtIn && isDisowned(stream, hit, words, false)
}

/** No exception is longer than this many kept characters: its gaps and phrases are bounded. */
const REACH = 400

/** Takes out the denials that stand inside a question: nothing is denied by 有没有. */
function dropAsked({ rows, length }: Hits, size: number): void {
  let inside: Uint8Array | undefined
  for (let at = 0; at < length; at += 3) {
    if (rows[at] !== ASKED) continue
    inside ??= new Uint8Array(size)
    inside.fill(1, rows[at + 1], (rows[at + 2] ?? 0) + 1)
  }
  if (inside === undefined) return
  for (let at = 0; at < length; at += 3)
    if ((rows[at] === DENIAL || rows[at] === FIRM_DENIAL) && inside[rows[at + 1] ?? 0] && inside[rows[at + 2] ?? 0])
      rows[at] = ASKED
}

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
    if (kind === ASKED) continue
    if (kind < FIRST_EXCEPT) {
      if (isExcused(stream, { first, last }, span, flags)) return true
      continue
    }
    if (span.first > first || span.last < last) continue
    for (let index = from; index < to; index++) if (tables.excepts[index] === rows[row]) return true
  }
  return false
}

/** Levels of a finding: places in the table for each start. */
const LEVEL_COUNT = 3

/** For each start and level the hit that stands first there, as a row of the candidates; kept between checks. */
export interface StartTable {
  rows: Int32Array
}

/** Whether the hit at row `at` goes before the one at `other`, which begins at the same character at the same level. */
function goesBefore(tables: Tables, { rows }: Hits, at: number, other: number): boolean {
  const last = rows[at + 2] ?? 0
  const otherLast = rows[other + 2] ?? 0
  if (last !== otherLast) return last > otherLast
  const custom = (tables.rules[(rows[at] ?? 0) * RULE_ROW + 3] ?? 0) & RULE_CUSTOM
  return custom > ((tables.rules[(rows[other] ?? 0) * RULE_ROW + 3] ?? 0) & RULE_CUSTOM)
}

/** Fills the table with what no exception covers. Of one level only the longest at each start can be told. */
function fillStarts(tables: Tables, stream: Stream, found: Unresolved, starts: StartTable): void {
  const { candidates, exceptions } = found
  const size = stream.length * LEVEL_COUNT
  if (starts.rows.length < size) starts.rows = new Int32Array(size * 2)
  starts.rows.fill(-1, 0, size)
  dropAsked(exceptions, stream.length)
  const known = exceptions.length === 0 ? undefined : { candidates, exceptions, ends: byEnd(exceptions) }
  const { rows, length } = candidates
  for (let at = 0; at < length; at += 3) {
    if (known !== undefined && isExcepted(tables, stream, known, at)) continue
    const level = tables.rules[(rows[at] ?? 0) * RULE_ROW] ?? 0
    const place = (rows[at + 1] ?? 0) * LEVEL_COUNT + level
    const before = starts.rows[place] ?? -1
    if (before < 0 || goesBefore(tables, candidates, at, before)) starts.rows[place] = at
  }
}

/** Puts the rows of one start into `order` as they are told: the longest, then the shop's own, then the most severe; returns how many. */
function orderAt(tables: Tables, candidates: Hits, starts: StartTable, first: number, order: Int32Array): number {
  let count = 0
  for (let level = LEVEL_COUNT - 1; level >= 0; level--) {
    const at = starts.rows[first * LEVEL_COUNT + level] ?? -1
    if (at < 0) continue
    let place = count++
    for (; place > 0 && goesBefore(tables, candidates, at, order[place - 1] ?? 0); place--)
      order[place] = order[place - 1] ?? 0
    order[place] = at
  }
  return count
}

/**
 * What is left to tell, as rows of `candidates` in the order of the text: without what an exception covers; of
 * overlapping hits the earliest, then the longest, then the shop's own, then the most severe. A more severe one is never
 * hidden by a milder one: then both are told. Linear in the hits.
 */
export function resolveHits(tables: Tables, stream: Stream, found: Unresolved, starts: StartTable): number[] {
  const { candidates } = found
  const told: number[] = []
  if (candidates.length === 0) return told
  fillStarts(tables, stream, found, starts)
  // For each level, how far the hits of at least that level reach: hits come in the order of their start.
  const reach = new Int32Array(LEVEL_COUNT).fill(-1)
  const order = new Int32Array(LEVEL_COUNT)
  const { rows } = candidates
  for (let first = 0; first < stream.length; first++) {
    const count = orderAt(tables, candidates, starts, first, order)
    let sameLast = -1
    for (let place = 0; place < count; place++) {
      const at = order[place] ?? 0
      const own = tables.rules[(rows[at] ?? 0) * RULE_ROW] ?? 0
      const last = rows[at + 2] ?? 0
      if (first <= (reach[own] ?? -1) || last === sameLast) continue
      told.push(at)
      for (let below = 0; below <= own; below++) reach[below] = Math.max(reach[below] ?? -1, last)
      sameLast = last
    }
  }
  return told
}
