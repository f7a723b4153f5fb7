import { STATE_ROW } from '../matcher/alphabet.ts'
import type { Trie } from './trie.ts'

/** The automaton in the form that runs: a double array with failure links. */
export interface Automaton {
  /** Rows of states as `Tables` has them. */
  readonly states: Int32Array
  /** By atom the next shorter one that it ends with + 1, 0 for none. */
  readonly shorter: Int32Array
}

const TRIES = 48
const WIDEST = 1024

/** Places of the double array that are still free, found through a union of taken neighbours. */
class Places {
  next: Int32Array
  top = 1
  cursor = 1

  constructor(size: number) {
    this.next = new Int32Array(size)
    for (let at = 0; at < size; at++) this.next[at] = at
  }

  free(from: number): number {
    let at = from
    while (at < this.next.length && this.next[at] !== at) {
      const next = this.next[at] ?? at
      this.next[at] = next < this.next.length ? (this.next[next] ?? next) : next
      at = this.next[at] ?? at
    }
    this.#reach(at)
    return at
  }

  isFree(at: number): boolean {
    return at >= this.next.length || this.next[at] === at
  }

  take(at: number): void {
    this.#reach(at + 1)
    this.next[at] = at + 1
    if (at >= this.top) this.top = at + 1
  }

  #reach(at: number): void {
    if (at < this.next.length) return
    const bigger = new Int32Array(Math.max(at + 1, this.next.length * 2))
    bigger.set(this.next)
    for (let index = this.next.length; index < bigger.length; index++) bigger[index] = index
    this.next = bigger
  }
}

function fits(places: Places, base: number, kinds: Uint16Array): boolean {
  for (let at = 0; at < kinds.length; at++) if (!places.isFree(base + (kinds[at] ?? 0))) return false
  return true
}

/**
 * A base at which every class of `kinds`, in rising order, has a free place. Where many tries fail the region is full:
 * later searches for several places begin behind it, and lone children fill its holes.
 */
function findBase(places: Places, kinds: Uint16Array): number {
  const head = kinds[0] ?? 0
  if (kinds.length === 1) return places.free(head + 1) - head
  let place = places.free(Math.max(head + 1, places.cursor))
  for (let tries = 1; ; tries++) {
    const base = place - head
    if (fits(places, base, kinds)) return base
    place = places.free(place + 1)
    if (tries % TRIES === 0) places.cursor = Math.max(places.cursor, Math.min(place, places.top))
  }
}

/** Breadth first order and parents of all states. */
function orderStates(trie: Trie): { order: Int32Array; parent: Int32Array; counts: Int32Array } {
  const order = new Int32Array(trie.size)
  const parent = new Int32Array(trie.size)
  const counts = new Int32Array(trie.size)
  let filled = 1
  for (let at = 0; at < filled; at++) {
    const state = order[at] ?? 0
    let count = 0
    for (let child = trie.firstChild[state] ?? 0; child !== 0; child = trie.nextSibling[child] ?? 0) {
      parent[child] = state
      order[filled++] = child
      count++
    }
    counts[state] = count
  }
  return { order, parent, counts }
}

/** States by falling number of children, without leaves: the wide ones find room while there is some, the rest fills the holes. */
function widestFirst(counts: Int32Array): Int32Array {
  const starts = new Int32Array(WIDEST + 2)
  const widthOf = (count: number): number => Math.min(count, WIDEST)
  let states = 0
  for (const count of counts) {
    if (count === 0) continue
    states++
    const width = WIDEST - widthOf(count) + 1
    starts[width] = (starts[width] ?? 0) + 1
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const sorted = new Int32Array(states)
  counts.forEach((count, state) => {
    if (count === 0) return
    const width = WIDEST - widthOf(count)
    const at = starts[width] ?? 0
    sorted[at] = state
    starts[width] = at + 1
  })
  return sorted
}

/** Turns the trie into a double array with failure links. */
export function buildAutomaton(trie: Trie, classes: number): Automaton {
  const places = new Places(trie.size + classes + 2)
  places.take(0)
  const placeOf = new Int32Array(trie.size)
  const baseOf = new Int32Array(trie.size)
  const { order, parent, counts } = orderStates(trie)
  const room = new Uint16Array(classes + 1)
  for (const state of widestFirst(counts)) {
    let count = 0
    const first = trie.firstChild[state] ?? 0
    for (let child = first; child !== 0; child = trie.nextSibling[child] ?? 0) room[count++] = trie.edge[child] ?? 0
    const kinds = room.subarray(0, count)
    if (count > 1) kinds.sort()
    const base = findBase(places, kinds)
    baseOf[state] = base
    for (let child = first; child !== 0; child = trie.nextSibling[child] ?? 0) {
      const place = base + (trie.edge[child] ?? 0)
      places.take(place)
      placeOf[child] = place
    }
  }
  return linkAutomaton(trie, { placeOf, baseOf, order, parent, size: places.top + classes + 1 })
}

interface Placed {
  readonly placeOf: Int32Array
  readonly baseOf: Int32Array
  readonly order: Int32Array
  readonly parent: Int32Array
  readonly size: number
}

/** The row of the state that `kind` leads to from the row `from` or from what it falls back to; 0 when from none. */
function follow(states: Int32Array, from: number, kind: number): number {
  for (;;) {
    const next = (states[from] ?? 0) + kind * STATE_ROW
    if (states[next + 1] === from) return next
    if (from === 0) return 0
    from = states[from + 2] ?? 0
  }
}

function linkAutomaton(trie: Trie, { placeOf, baseOf, order, parent, size }: Placed): Automaton {
  const states = new Int32Array(size * STATE_ROW)
  const shorter = new Int32Array(trie.atoms)
  for (let row = 1; row < states.length; row += STATE_ROW) states[row] = -1
  for (let state = 0; state < trie.size; state++) {
    const row = (placeOf[state] ?? 0) * STATE_ROW
    states[row] = (baseOf[state] ?? 0) * STATE_ROW
    if (state > 0) states[row + 1] = (placeOf[parent[state] ?? 0] ?? 0) * STATE_ROW
  }
  for (let at = 1; at < trie.size; at++) {
    const state = order[at] ?? 0
    const row = (placeOf[state] ?? 0) * STATE_ROW
    const above = parent[state] ?? 0
    const back = states[(placeOf[above] ?? 0) * STATE_ROW + 2] ?? 0
    const link = above === 0 ? 0 : follow(states, back, trie.edge[state] ?? 0)
    const named = trie.atom[state] ?? 0
    const behind = states[link + 3] ?? 0
    states[row + 2] = link
    states[row + 3] = named === 0 ? behind : named
    if (named !== 0) shorter[named - 1] = behind
  }
  return { states, shorter }
}
