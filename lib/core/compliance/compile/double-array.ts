import type { Trie } from './trie.ts'

/** The automaton in the form that runs: a double array with failure links. */
export interface Automaton {
  readonly base: Int32Array
  readonly check: Int32Array
  readonly fail: Int32Array
  readonly report: Int32Array
  readonly out: Int32Array
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

function linkAutomaton(trie: Trie, placed: Placed): Automaton {
  const { placeOf, baseOf, order, parent, size } = placed
  const base = new Int32Array(size)
  const check = new Int32Array(size).fill(-1)
  const fail = new Int32Array(size)
  const report = new Int32Array(size)
  const out = new Int32Array(size)
  for (let state = 0; state < trie.size; state++) {
    const place = placeOf[state] ?? 0
    base[place] = baseOf[state] ?? 0
    if (state > 0) check[place] = placeOf[parent[state] ?? 0] ?? 0
  }
  for (let at = 1; at < trie.size; at++) {
    const state = order[at] ?? 0
    const place = placeOf[state] ?? 0
    const kind = trie.edge[state] ?? 0
    const above = parent[state] ?? 0
    let link = 0
    if (above !== 0) {
      let from = fail[placeOf[above] ?? 0] ?? 0
      for (;;) {
        const next = (base[from] ?? 0) + kind
        if (check[next] === from) {
          link = next
          break
        }
        if (from === 0) break
        from = fail[from] ?? 0
      }
    }
    fail[place] = link
    out[place] = trie.atom[state] ?? 0
    report[place] = out[place] === 0 ? (report[link] ?? 0) : place
  }
  return { base, check, fail, report, out }
}
