import { DENIAL, DENIAL_REACH, GAP_BREAK, RULE_CUSTOM, RULE_DENIABLE, RULE_ROW } from './alphabet.ts'
import type { Tables } from './layout.ts'
import type { Stream } from './stream.ts'

/** A rule that hit, by kept characters. */
export interface Candidate {
  readonly rule: number
  readonly first: number
  readonly last: number
}

/** An exception that hit: it clears the rules that name it, where it covers their hit. */
export interface Exception {
  readonly id: number
  readonly first: number
  readonly last: number
}

const levelOf = (tables: Tables, hit: Candidate): number => tables.rules[hit.rule * RULE_ROW] ?? 0
const customOf = (tables: Tables, hit: Candidate): number => (tables.rules[hit.rule * RULE_ROW + 3] ?? 0) & RULE_CUSTOM

/** A denial just before the hit, in its clause; it may run into the hit (不保证 before 保证有效). */
function isDenied(stream: Stream, hit: Candidate, denial: Exception): boolean {
  if (denial.first >= hit.first || denial.last >= hit.last || hit.first - denial.last - 1 > DENIAL_REACH) return false
  for (let at = denial.last + 1; at <= hit.first; at++) if ((stream.gaps[at] ?? 0) & GAP_BREAK) return false
  return true
}

function isExcepted(tables: Tables, stream: Stream, hit: Candidate, exceptions: readonly Exception[]): boolean {
  const from = tables.exceptStart[hit.rule] ?? 0
  const to = tables.exceptStart[hit.rule + 1] ?? 0
  const deniable = ((tables.rules[hit.rule * RULE_ROW + 3] ?? 0) & RULE_DENIABLE) !== 0
  if (from === to && !deniable) return false
  for (const exception of exceptions) {
    if (exception.id === DENIAL) {
      if (deniable && isDenied(stream, hit, exception)) return true
      continue
    }
    if (exception.first > hit.first || exception.last < hit.last) continue
    for (let at = from; at < to; at++) if (tables.excepts[at] === exception.id) return true
  }
  return false
}

const LONGEST = 4095

/** Hits by start, then the longest, the shop's own, the most severe; sorted as packed numbers, which is quick. */
function inOrder(tables: Tables, hits: readonly Candidate[]): Candidate[] {
  const keys = new Float64Array(hits.length)
  hits.forEach((hit, index) => {
    const shortness = LONGEST - Math.min(hit.last - hit.first, LONGEST)
    const rank = (1 - customOf(tables, hit)) * 4 + 3 - levelOf(tables, hit)
    keys[index] = ((hit.first * (LONGEST + 1) + shortness) * 8 + rank) * hits.length + index
  })
  keys.sort()
  return Array.from(keys, (key) => hits[key % hits.length]).filter((hit) => hit !== undefined)
}

/**
 * What is left to tell: without what an exception covers; of overlapping hits the earliest, then the longest, then the
 * shop's own, then the most severe. A more severe one is never hidden by a milder one: then both are told.
 */
export function resolveHits(
  tables: Tables,
  stream: Stream,
  hits: readonly Candidate[],
  exceptions: readonly Exception[],
): Candidate[] {
  const standing =
    exceptions.length === 0 ? hits : hits.filter((hit) => !isExcepted(tables, stream, hit, exceptions))
  if (standing.length < 2) return [...standing]
  const told: Candidate[] = []
  // For each level, how far the hits of at least that level reach: hits come in the order of their start.
  const reach = [-1, -1, -1]
  let sameFirst = -1
  let sameLast = -1
  for (const hit of inOrder(tables, standing)) {
    const level = levelOf(tables, hit)
    if (hit.first <= (reach[level] ?? -1) || (hit.first === sameFirst && hit.last === sameLast)) continue
    told.push(hit)
    for (let at = 0; at <= level; at++) reach[at] = Math.max(reach[at] ?? -1, hit.last)
    sameFirst = hit.first
    sameLast = hit.last
  }
  return told
}
