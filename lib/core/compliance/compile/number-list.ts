/** A list of whole numbers that grows in typed memory: tens of thousands of phrases leave nothing to be collected. */
export class NumberList {
  #values: Int32Array
  length = 0

  /** `expected`: about how many numbers will come; a hint for room. */
  constructor(expected = 0) {
    this.#values = new Int32Array(Math.max(expected, 64))
  }

  push(...values: readonly number[]): void {
    for (const value of values) this.set(this.length, value)
  }

  /** 0 beyond the end. */
  get(at: number): number {
    return this.#values[at] ?? 0
  }

  /** Sets the number at `at`; the list becomes as long as that. */
  set(at: number, value: number): void {
    if (at >= this.#values.length) {
      const bigger = new Int32Array(Math.max(at + 1, this.#values.length * 2))
      bigger.set(this.#values)
      this.#values = bigger
    }
    this.#values[at] = value
    if (at >= this.length) this.length = at + 1
  }

  /** The numbers, as a view that is good until the list grows. */
  view(): Int32Array {
    return this.#values.subarray(0, this.length)
  }
}
