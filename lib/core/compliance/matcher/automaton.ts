import {
  ATOM_EVASIVE,
  ATOM_ROW,
  BLANK,
  GAP_BREAK,
  GAP_COUNT,
  GAP_DOT,
  GAP_SPACE,
  LETTER_LAST,
  MAX_SKIPPED,
  STATE_ROW,
  isDigit,
  isLetter,
} from './alphabet.ts'
import type { Tables } from './layout.ts'
import type { Stream } from './stream.ts'

/** Bits of an atom's info that hold its length. */
const LENGTH = 255
/** So many letters set apart inside one word are meant to be. */
const LEAST_SPACED = 3
// Own constants: where modules are rewritten, an imported one costs a call in the innermost loops.
const LATIN_LAST = LETTER_LAST
const TAKEN_OUT = BLANK
const STATE_SIZE = STATE_ROW
const ATOM_SIZE = ATOM_ROW

/** Hits of atoms: three numbers each (atom, first kept index, last kept index). Reused between checks. */
export interface Hits {
  length: number
  rows: Int32Array
}

/** Adds a hit. */
export function pushHit(hits: Hits, atom: number, first: number, last: number): void {
  if (hits.length + 3 > hits.rows.length) {
    const bigger = new Int32Array(hits.rows.length * 2)
    bigger.set(hits.rows)
    hits.rows = bigger
  }
  hits.rows[hits.length] = atom
  hits.rows[hits.length + 1] = first
  hits.rows[hits.length + 2] = last
  hits.length += 3
}

/**
 * A phrase that begins or ends with a Latin letter or digit must not be cut out of a longer word or number: the
 * neighbour of the same kind has to be apart.
 */
function isBounded(stream: Stream, first: number, last: number): boolean {
  const { classes, gaps, length } = stream
  const head = classes[first] ?? 0
  if (head <= LETTER_LAST && first > 0 && ((gaps[first] ?? 0) & GAP_COUNT) === 0) {
    const before = classes[first - 1] ?? 0
    if (isLetter(head) ? isLetter(before) || isDigit(before) : isDigit(before)) return false
  }
  if (isDigit(head) && first > 0 && (gaps[first] ?? 0) & GAP_DOT && isDigit(classes[first - 1] ?? 0)) return false
  const tail = classes[last] ?? 0
  if (tail > LETTER_LAST || last + 1 >= length || ((gaps[last + 1] ?? 0) & GAP_COUNT) !== 0) return true
  const after = classes[last + 1] ?? 0
  return isLetter(tail) ? !isLetter(after) : !isDigit(after)
}

/**
 * What was skipped inside a hit must look like hiding, not like two neighbours: few characters; no end of a clause,
 * unless the rule is about hiding or every character is apart; Latin letters all apart or as the phrase spaces them.
 */
function isWhole(stream: Stream, first: number, last: number, rule: { info: number; mask: number }): boolean {
  const { classes, gaps } = stream
  let apart = 0
  let broken = false
  let spaced = 0
  let joints = 0
  for (let index = first + 1; index <= last; index++) {
    const gap = gaps[index] ?? 0
    const kind = classes[index] ?? 0
    const before = classes[index - 1] ?? 0
    if (isLetter(kind) && isLetter(before) && !((rule.mask >>> (index - first)) & 1)) {
      joints++
      if (gap & GAP_SPACE) spaced++
    }
    if ((gap & GAP_COUNT) === 0) continue
    if ((gap & GAP_COUNT) > MAX_SKIPPED) return false
    if (isDigit(kind) && isDigit(before) && gap & (GAP_DOT | GAP_BREAK) && !((rule.mask >>> (index - first)) & 1))
      return false
    apart++
    // The same character on both sides of a comma is said twice: 祛痘,痘印.
    if (gap & GAP_BREAK && kind === before && kind > LATIN_LAST && last - first === 1) return false
    if (gap & GAP_BREAK) broken = true
  }
  // W h a t s App: most letters apart are no chance, one or two may be words side by side.
  if (spaced > 0 && spaced < joints && (spaced < LEAST_SPACED || spaced * 2 < joints)) return false
  return !broken || (rule.info & ATOM_EVASIVE) !== 0 || apart === last - first
}

/** Whether a hit at `first` to `last` stands on its own; `solid`: nothing was skipped inside it. */
function isStanding(
  tables: Tables,
  stream: Stream,
  atom: number,
  hit: { first: number; last: number; solid: boolean },
) {
  const { first, last, solid } = hit
  const { classes } = stream
  const latin = (classes[first] ?? 0) <= LATIN_LAST || (classes[last] ?? 0) <= LATIN_LAST
  if (latin && !isBounded(stream, first, last)) return false
  const info = tables.atoms[atom * ATOM_SIZE] ?? 0
  return solid || isWhole(stream, first, last, { info, mask: tables.atoms[atom * ATOM_SIZE + 1] ?? 0 })
}

/** Runs the automaton over `stream` and adds each hit that stands on its own to `hits`. One pass. */
export function findAtoms(tables: Tables, stream: Stream, hits: Hits): void {
  const { states, atoms } = tables
  const { classes, gaps, length } = stream
  let state = 0
  // A hit that begins here or later has nothing skipped inside it.
  let solidFrom = 0
  for (let index = 0; index < length; index++) {
    const kind = classes[index] ?? 0
    if (gaps[index] !== 0) solidFrom = index
    if (kind === 0 || kind === TAKEN_OUT) {
      state = 0
      continue
    }
    let next = (states[state] ?? 0) + kind * STATE_SIZE
    while (states[next + 1] !== state) {
      if (state === 0) {
        next = 0
        break
      }
      state = states[state + 2] ?? 0
      next = (states[state] ?? 0) + kind * STATE_SIZE
    }
    state = next
    for (let named = states[state + 3] ?? 0; named !== 0;) {
      const atom = named - 1
      const row = atom * ATOM_SIZE
      const first = index - ((atoms[row] ?? 0) & LENGTH) + 1
      const solid = first >= solidFrom
      const plain = solid && kind > LATIN_LAST && (classes[first] ?? 0) > LATIN_LAST
      if (plain || isStanding(tables, stream, atom, { first, last: index, solid })) pushHit(hits, atom, first, index)
      named = atoms[row + 2] ?? 0
    }
  }
}

/** Whether something stands between the Han characters of a hit: nobody writes 微·信 by chance. */
export function isDisguised({ classes, gaps }: Stream, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++)
    if (((gaps[at] ?? 0) & GAP_COUNT) > 0 && (classes[at] ?? 0) > LETTER_LAST && (classes[at - 1] ?? 0) > LETTER_LAST)
      return true
  return false
}
