/** Presses further apart than this are no walk: whoever is most urgent then is next, seen before or not. */
const WALK_MS = 3000
/** Whom no open page has is left out this long: an agent's key must not knock there again and again. */
const OUT_OF_REACH_MS = 60_000

/**
 * Where the key to the next waiting chat goes. Pressed again within the same moment it goes on to the one after, also
 * while the page has not yet been read since the press before; having been at all of them it begins anew.
 */
export class WaitingWalk {
  /** Chats gone to in this walk; the newest last. */
  #visited: string[] = []
  #lastAt = -Infinity
  readonly #outOfReach = new Map<string, number>()

  /** The next of `order` (the most urgent first) at `now` (epoch ms), never `open`; undefined when nobody else waits. */
  next(order: readonly string[], open: string | undefined, now: number): string | undefined {
    const others = order.filter((id) => id !== open && !this.#isOutOfReach(id, now))
    const visited = this.#isWalking(now) ? this.#visited : []
    const last = visited.at(-1)
    return others.find((id) => !visited.includes(id)) ?? others.find((id) => id !== last)
  }

  /** The key went to `id`. */
  went(id: string, now: number): void {
    const goesOn = this.#isWalking(now) && !this.#visited.includes(id)
    this.#visited = goesOn ? [...this.#visited, id] : [id]
    this.#lastAt = now
  }

  /** The agent answered somebody: the next press goes to whoever is most urgent then, seen before or not. */
  end(): void {
    this.#visited = []
    this.#lastAt = -Infinity
  }

  /** No open page has it: passed over for a minute. */
  missed(id: string, now: number): void {
    this.#outOfReach.set(id, now)
  }

  #isWalking(now: number): boolean {
    return Math.abs(now - this.#lastAt) < WALK_MS
  }

  #isOutOfReach(id: string, now: number): boolean {
    const at = this.#outOfReach.get(id)
    return at !== undefined && Math.abs(now - at) < OUT_OF_REACH_MS
  }
}
