import { GAP_BREAK, GAP_COUNT, GAP_DOT, GAP_SENTENCE, GAP_SPACE, isAlnum } from './alphabet.ts'
import type { Tables } from './layout.ts'
import { pieceSlot, type Sentence } from './pieces.ts'
import type { ToldHit } from './told-hit.ts'
import type { Stream } from './stream.ts'

/** Places of the weights that say where a stretch begins and ends; those that say which clause follow them. */
export const BORDER_SLOTS = 1 << 16
export const CLAUSE_SLOTS = 1 << 15
/** A border moves by so many units at most. */
const REACH = 14
/** Further off counts as this far. */
const FAR = 9
/** A longer stretch counts as this long. */
const LONG = 20
const ENGLISH_STOP = GAP_DOT | GAP_SPACE
/** Stand for the edges of the text. */
const TEXT_START = 3
const TEXT_END = 4

/** A text in units: a Chinese character each, a run of letters and digits. */
export interface Units {
  /** The kept character at which each begins; after the last, where the text ends. */
  readonly at: readonly number[]
  /** A number that names what each is. */
  readonly keys: readonly number[]
  /** By kept character the unit that holds it. */
  readonly of: readonly number[]
  /** What stands before each: 0 nothing, 1 something, 2 the end of a clause, 3 the end of a sentence. */
  readonly gaps: readonly number[]
}

/** What was told, by units: [first, end), and numbers that name its rule and its category. */
export interface UnitHit {
  readonly first: number
  readonly end: number
  readonly rule: number
  readonly category: number
}

/** Numbers that name a rule and its category. */
export type Names = Pick<UnitHit, 'rule' | 'category'>

/** A number that names a text. */
export function nameSlot(text: string): number {
  let slot = text.length
  for (let at = 0; at < text.length; at++) slot = pieceSlot(slot, text.charCodeAt(at), 1)
  return slot
}

/** What a gap is to a mark; a dot with a space after it ends a sentence of English. */
function gapKind(gap: number): number {
  if (gap & GAP_SENTENCE || (gap & ENGLISH_STOP) === ENGLISH_STOP) return 3
  if (gap & GAP_BREAK) return 2
  return gap & GAP_COUNT ? 1 : 0
}

/** The units of a stream; `letters` are what the claim reader sees of it. */
export function unitsOf({ classes, gaps, length }: Stream, letters: ArrayLike<number>): Units {
  const units = { at: [] as number[], keys: [] as number[], gaps: [] as number[], of: [] as number[] }
  let key = 0
  for (let at = 0; at < length; at++) {
    const run = at > 0 && isAlnum(classes[at] ?? 0) && isAlnum(classes[at - 1] ?? 0)
    const gap = at === 0 ? 3 : gapKind(gaps[at] ?? 0)
    if (run && gap === 0) key = pieceSlot(key, letters[at] ?? 0, 2)
    else {
      key = letters[at] ?? 0
      units.at.push(at)
      units.gaps.push(gap)
      units.keys.push(key)
    }
    units.keys[units.keys.length - 1] = key
    units.of.push(units.keys.length - 1)
  }
  units.at.push(length)
  units.gaps.push(3)
  return units
}

/**
 * Calls `onSlot` with every place of the weights that speaks for a border before unit `at`: the units around it, what
 * stands there, how far the border is from the one that was told, by which rule and of which category, and how long the stretch
 * becomes. `side`: 0 where it begins, 1 where it ends; then `hit` begins where the stretch does.
 */
export function eachBorderSlot(
  { keys, gaps }: Units,
  at: number,
  side: 0 | 1,
  hit: UnitHit,
  onSlot: (slot: number) => void,
): void {
  const told = side === 0 ? hit.first : hit.end
  const moved = Math.max(-FAR, Math.min(FAR, at - told))
  const way = Math.sign(moved)
  const gap = gaps[at] ?? 3
  const key = (place: number): number => (place < 0 ? TEXT_START : (keys[place] ?? TEXT_END))
  const [left2, left, right, right2] = [key(at - 2), key(at - 1), key(at), key(at + 1)]
  let salt = side * 32
  const tell = (a: number, b: number, c: number): void => {
    salt++
    onSlot(pieceSlot(pieceSlot(salt, a, b), c, salt) & (BORDER_SLOTS - 1))
  }
  tell(moved, 0, 0)
  tell(gap, way, 0)
  tell(hit.rule, moved, 0)
  tell(hit.rule, gap, way)
  tell(hit.category, moved, 0)
  tell(hit.category, gap, way)
  tell(hit.category, left, 0)
  tell(hit.category, right, 0)
  tell(hit.category, side && Math.min(LONG, at - hit.first), 0)
  tell(left, gap, 0)
  tell(right, gap, 0)
  tell(left, right, 0)
  tell(left2, left, 0)
  tell(right, right2, 0)
  tell(left2, left, right)
  tell(left, right, right2)
}

/**
 * Units before which a stretch may begin (`side` 0) or end (1), the one that was told first: outwards as far as its clause and
 * a mark go, and inwards; of a whole clause only inwards.
 */
export function placesOf(
  { gaps, keys }: Units,
  side: 0 | 1,
  { first, end }: UnitHit,
  isClause = false,
): readonly number[] {
  const told = side === 0 ? first : end
  const outwards = side === 0 ? -1 : 1
  const places = [told]
  for (
    let at = told, left = isClause ? 0 : REACH;
    left > 0 && at > 0 && at < keys.length && (gaps[at] ?? 3) < 2;
    left--
  )
    places.push((at += outwards))
  for (let moved = 1; moved < end - first; moved++) places.push(told - outwards * moved)
  return places
}

/** The place with the greatest score; the first of equals. */
export function bestOf(places: readonly number[], scoreOf: (place: number) => number): number {
  let best = places[0] ?? 0
  let most = -Infinity
  for (const place of places) {
    const score = scoreOf(place)
    if (score <= most) continue
    most = score
    best = place
  }
  return best
}

/** The clauses of a stretch of kept characters. */
export function clausesOf(gaps: ArrayLike<number>, [from, to]: Sentence): Sentence[] {
  const clauses: Sentence[] = []
  let first = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && ((gaps[at] ?? 0) & GAP_BREAK) === 0) continue
    clauses.push([first, at])
    first = at
  }
  return clauses
}

/** A stretch of kept characters by units; `names` are those of its rule and its category. */
export function unitHit({ of }: Units, { first, last }: Pick<ToldHit, 'first' | 'last'>, names: Names): UnitHit {
  return { first: of[first] ?? 0, end: (of[last] ?? 0) + 1, ...names }
}

/**
 * Moves a mark to where a person would mark it, by learnt weights, never beyond its clause; of a clause that only reads like a
 * claim to the words that say it.
 */
export function placeMark({ spanWeights, spanMargin }: Tables, units: Units, mark: ToldHit, names: Names): void {
  const hit = unitHit(units, mark, names)
  const border = (side: 0 | 1, told: number, within: UnitHit): number =>
    bestOf(placesOf(units, side, within, mark.isClause), (at) => {
      // What a rule told has a margin over other borders.
      let sum = at === told && !mark.isClause ? (spanMargin[0] ?? 0) : 0
      eachBorderSlot(units, at, side, within, (slot) => {
        sum += spanWeights[slot] ?? 0
      })
      return sum
    })
  const first = border(0, hit.first, hit)
  const end = border(1, hit.end, { ...hit, first })
  // What stays where it is keeps its very characters: a hit may be a part of a unit.
  if (first !== hit.first) mark.first = units.at[first] ?? mark.first
  if (end !== hit.end) mark.last = (units.at[end] ?? mark.last + 1) - 1
}
