/** A leap of the machine's clock: the last instant seen before it and the first after it, epoch ms. */
export interface Leap {
  readonly beforeAt: number
  readonly afterAt: number
}

/** What watching needs from outside. */
export interface SleepWatch {
  /** Epoch ms. */
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  readonly onLeap: (leap: Leap) => Promise<void>
  readonly signal?: AbortSignal
}

const LOOK_EVERY_MS = 5000
/** A busy machine is late by seconds; from here on it slept, or somebody set its clock. */
const LEAP_FROM_MS = 30_000

/**
 * Looks at the clock every few seconds and tells when much more (or less) time went by than was waited: the machine slept
 * or its clock was set. Only while this program runs: a closed browser is no sleep. Runs until `signal`.
 */
export async function watchSleep({ now, wait, onLeap, signal }: SleepWatch): Promise<void> {
  let beforeAt = now()
  for (;;) {
    if (signal?.aborted === true) return
    await wait(LOOK_EVERY_MS)
    const afterAt = now()
    // What cannot be written down now is not worth ending the watch for.
    if (Math.abs(afterAt - beforeAt - LOOK_EVERY_MS) >= LEAP_FROM_MS) {
      await onLeap({ beforeAt, afterAt }).catch(() => undefined)
    }
    beforeAt = now()
  }
}
