/** A trie of class sequences, grown one sequence at a time; children are found by an open hash over (state, class). */
export class Trie {
  #keys: Int32Array<ArrayBuffer>
  #states: Int32Array<ArrayBuffer>
  /** First child, next sibling, class on the edge, atom + 1: by state. */
  firstChild: Int32Array<ArrayBuffer>
  nextSibling: Int32Array<ArrayBuffer>
  edge: Uint16Array<ArrayBuffer>
  atom: Int32Array<ArrayBuffer>
  size = 1
  atoms = 0

  /** `expected`: about how many states there will be; a hint for room, more is taken as needed. */
  constructor(expected = 0) {
    const room = 1 << Math.ceil(Math.log2(Math.max(expected, 1 << 11)))
    this.#keys = new Int32Array(room * 2)
    this.#states = new Int32Array(room * 2)
    this.firstChild = new Int32Array(room)
    this.nextSibling = new Int32Array(room)
    this.edge = new Uint16Array(room)
    this.atom = new Int32Array(room)
  }

  #slot(state: number, kind: number): number {
    const mask = this.#keys.length - 1
    let at = (Math.imul(state, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b)) >>> 7
    for (;;) {
      at &= mask
      const child = this.#states[at] ?? 0
      if (child === 0 || (this.#keys[at] === state && this.edge[child] === kind)) return at
      at++
    }
  }

  /** Makes room for `more` states. */
  #grow(more: number): void {
    while (this.size + more > this.atom.length) {
      this.firstChild = enlarged(this.firstChild)
      this.nextSibling = enlarged(this.nextSibling)
      this.atom = enlarged(this.atom)
      const edge = new Uint16Array(this.edge.length * 2)
      edge.set(this.edge)
      this.edge = edge
    }
    while ((this.size + more) * 2 > this.#keys.length) this.#rehash()
  }

  #rehash(): void {
    const keys = this.#keys
    const states = this.#states
    this.#keys = new Int32Array(keys.length * 2)
    this.#states = new Int32Array(keys.length * 2)
    for (let at = 0; at < keys.length; at++) {
      const child = states[at] ?? 0
      if (child === 0) continue
      const to = this.#slot(keys[at] ?? 0, this.edge[child] ?? 0)
      this.#keys[to] = keys[at] ?? 0
      this.#states[to] = child
    }
  }

  /** Adds `length` classes and returns the number of the atom that they are. */
  add(classes: Uint16Array, length: number): number {
    this.#grow(length)
    let state = 0
    for (let at = 0; at < length; at++) {
      const kind = classes[at] ?? 0
      const slot = this.#slot(state, kind)
      if (this.#states[slot] === 0) {
        const child = this.size++
        this.#keys[slot] = state
        this.#states[slot] = child
        this.edge[child] = kind
        this.nextSibling[child] = this.firstChild[state] ?? 0
        this.firstChild[state] = child
      }
      state = this.#states[slot] ?? 0
    }
    if (this.atom[state] === 0) this.atom[state] = ++this.atoms
    return (this.atom[state] ?? 0) - 1
  }
}

function enlarged(array: Int32Array): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2)
  bigger.set(array)
  return bigger
}
