import type { Side } from '../../core/shared/index.ts'

/** What tells one line from another. */
export interface LineMark {
  readonly pageId?: string
  readonly side: Side
  readonly text: string
}

/** A line known from before; `settled: false`: its page id may still be a provisional one (just sent). */
export interface KnownMark extends LineMark {
  readonly settled: boolean
}

/** A run without ids must be this long to be believed, unless it covers all there is. */
const SURE_RUN = 3

/**
 * Which known line each shown line is: an index into `known`, or undefined for a line not known. Both oldest first;
 * what is shown may be any stretch of the chat, overlapping the known one or not. By page id where there is one; else
 * by side, words and order, so that a list rebuilt whole, trimmed at its start, or recycled while scrolling brings
 * nothing twice, and the same words said again are another line. A line whose page id comes late (or replaces a
 * provisional one) is found by its place.
 */
export function alignLines(known: readonly KnownMark[], shown: readonly LineMark[]): readonly (number | undefined)[] {
  const found = matchById(known, shown)
  if (found.every((match) => match === undefined)) matchByRun(known, shown, found)
  if (found.some((match) => match !== undefined)) fillGaps(known, shown, found)
  return found
}

type Matches = (number | undefined)[]

function matchById(known: readonly KnownMark[], shown: readonly LineMark[]): Matches {
  const byId = new Map<string, number>()
  for (const [index, { pageId }] of known.entries()) if (pageId !== undefined) byId.set(pageId, index)
  let least = -1
  return shown.map(({ pageId }) => {
    const index = pageId === undefined ? undefined : byId.get(pageId)
    if (index === undefined || index <= least) return undefined
    least = index
    return index
  })
}

/** Whether a shown line can be a known one: never when the page's own ids say otherwise. */
function isSame(known: KnownMark | undefined, shown: LineMark | undefined): boolean {
  if (known === undefined || shown === undefined) return false
  return known.side === shown.side && known.text === shown.text && mayBe(known, shown)
}

function mayBe(known: KnownMark, shown: LineMark): boolean {
  return known.pageId === undefined || shown.pageId === undefined || !known.settled || known.pageId === shown.pageId
}

/** Finds the longest run of equal lines; at equal length the one nearest to the end of what is known. */
function matchByRun(known: readonly KnownMark[], shown: readonly LineMark[], found: Matches): void {
  let best = { length: 0, knownEnd: -1, shownEnd: -1, shift: Number.POSITIVE_INFINITY }
  let before: number[] = []
  for (const [k, line] of known.entries()) {
    const runs: number[] = []
    for (let s = 0; s < shown.length; s += 1) {
      runs[s] = isSame(line, shown[s]) ? (before[s - 1] ?? 0) + 1 : 0
      const length = runs[s] ?? 0
      const shift = Math.abs(known.length - 1 - k)
      if (length > best.length || (length === best.length && length > 0 && shift <= best.shift)) {
        const better =
          length > best.length || shift < best.shift || isBetterPlaced(best, k, s, known.length, shown.length)
        if (better) best = { length, knownEnd: k, shownEnd: s, shift }
      }
    }
    before = runs
  }
  const whole = best.length >= Math.min(known.length, shown.length, best.shownEnd + 1)
  if (best.length === 0 || (best.length < SURE_RUN && !whole)) return
  for (let step = 0; step < best.length; step += 1) found[best.shownEnd - step] = best.knownEnd - step
}

/** Between equal runs: what was known from the start stays at the start, so that the rest is news at the end. */
function isBetterPlaced(
  best: { readonly knownEnd: number; readonly shownEnd: number; readonly length: number },
  k: number,
  s: number,
  ...[knownLength, shownLength]: [number, number]
): boolean {
  const away = (end: number, shownEnd: number) => Math.abs(end - shownEnd) + Math.max(0, knownLength - 1 - end)
  return shownLength > 0 && away(k, s) < away(best.knownEnd, best.shownEnd)
}

/** Pairs what stands between matched lines: equal lines in order, then lines that only changed their words or id. */
function fillGaps(known: readonly KnownMark[], shown: readonly LineMark[], found: Matches): void {
  const anchors = [...found.entries()].filter((entry): entry is [number, number] => entry[1] !== undefined)
  const edges: readonly (readonly [number, number])[] = [[-1, -1], ...anchors, [shown.length, known.length]]
  for (let index = 1; index < edges.length; index += 1) {
    const [shownFrom = -1, knownFrom = -1] = edges[index - 1] ?? []
    const [shownTo = 0, knownTo = 0] = edges[index] ?? []
    const fromEnd = index === 1
    pairGap(known, shown, found, {
      shown: [shownFrom + 1, shownTo],
      known: [knownFrom + 1, knownTo],
      fromEnd,
      open: index === 1,
    })
  }
}

interface Gap {
  readonly shown: readonly [number, number]
  readonly known: readonly [number, number]
  /** Pair from the end: the gap before the first match hangs on that match. */
  readonly fromEnd: boolean
  /** The gap reaches out of what is known: equal counts there mean nothing. */
  readonly open: boolean
}

function pairGap(known: readonly KnownMark[], shown: readonly LineMark[], found: Matches, gap: Gap): void {
  const [shownFrom, shownTo] = gap.shown
  const [knownFrom, knownTo] = gap.known
  if (gap.fromEnd) {
    let k = knownTo - 1
    for (let s = shownTo - 1; s >= shownFrom; s -= 1) {
      const match = lookUp(known, shown[s], k, knownFrom, -1)
      if (match === undefined) continue
      found[s] = match
      k = match - 1
    }
  } else {
    let k = knownFrom
    for (let s = shownFrom; s < shownTo; s += 1) {
      const match = lookUp(known, shown[s], k, knownTo - 1, 1)
      if (match === undefined) continue
      found[s] = match
      k = match + 1
    }
  }
  if (!gap.open && shownTo - shownFrom === knownTo - knownFrom) pairChanged(known, shown, found, gap)
}

/** How far a gap is searched for an equal line. */
const LOOK_AHEAD = 8

function lookUp(
  known: readonly KnownMark[],
  line: LineMark | undefined,
  from: number,
  ...[to, step]: [number, 1 | -1]
): number | undefined {
  for (let k = from, tries = 0; (to - k) * step >= 0 && tries < LOOK_AHEAD; k += step, tries += 1) {
    if (isSame(known[k], line)) return k
  }
  return undefined
}

/** Lines that stand where a known one stood, between the same neighbours, and go on as it began: edited in place. */
function pairChanged(known: readonly KnownMark[], shown: readonly LineMark[], found: Matches, gap: Gap): void {
  const used = new Set(found)
  for (let step = 0; step < gap.shown[1] - gap.shown[0]; step += 1) {
    const s = gap.shown[0] + step
    const k = gap.known[0] + step
    const line = shown[s]
    const old = known[k]
    if (line === undefined || old === undefined || found[s] !== undefined || used.has(k)) continue
    if (old.side === line.side && mayBe(old, line) && goesOn(old.text, line.text)) found[s] = k
  }
}

function goesOn(before: string, after: string): boolean {
  const least = Math.min(before.length, after.length)
  let same = 0
  while (same < least && before.charAt(same) === after.charAt(same)) same += 1
  return least > 0 && same * 2 >= least
}
