import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import type { Answer, CallFault, JournalAck } from '../messaging/index.ts'

/** Waits between tries while nothing is acknowledged; the last one repeats (facts: reliability 3.9). */
const BACK_OFF_MS = [200, 1_000, 5_000, 15_000]

/** A call that is not answered for this long is told: something is unsaved (facts: reliability 7, promise 7). */
const TOLD_AFTER_MS = 1_000

/** Events in one call; the worker refuses more. */
const MAX_BATCH = 200

/** How much is saved: shown to the agent as it is. */
export interface OutboxState {
  readonly unsaved: number
  readonly lastSeq: number
  /** Why the last try failed; absent while all is well. */
  readonly fault?: CallFault
}

/** What the outbox needs from outside. */
export interface OutboxOptions {
  /** `undefined` is what a call resolves with when the worker dies while answering. */
  readonly append: (
    events: readonly JournalEvent[],
  ) => Promise<Answer<{ readonly acks: readonly JournalAck[] }> | undefined>
  /** Resolves after `ms`, or at once when `signal` aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  readonly onState: (state: OutboxState) => void
  readonly signal: AbortSignal
}

/** Keeps every event until the journal has acknowledged it, in order, however often that must be tried. */
export interface Outbox {
  readonly post: (event: JournalEvent) => void
  readonly state: () => OutboxState
}

/**
 * Makes an outbox. An event leaves it only when an explicit acknowledgement names its id; an `undefined` answer, a
 * timeout or a dead worker is none (DESIGN 4.9). Trying again is safe: the same id is one line. Events posted together
 * go in one call. A call refused as `bad-payload` is halved until the event it is about stands alone; that one is set
 * aside, counted as unsaved and told as the fault, and those behind it go on. A call nobody answers is told after a second.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const pending = new Map<string, JournalEvent>()
  /** Refused alone: never taken however often it is said. */
  const refused = new Map<string, JournalEvent>()
  let size = MAX_BATCH
  let lastSeq = 0
  let fault: CallFault | undefined
  let running = false

  const state = (): OutboxState => {
    const told = fault ?? (refused.size > 0 ? 'bad-payload' : undefined)
    return { unsaved: pending.size + refused.size, lastSeq, ...(told === undefined ? {} : { fault: told }) }
  }

  /** Sets the one event aside, or makes the next call smaller. */
  const narrow = (batch: readonly JournalEvent[]) => {
    size = Math.max(1, Math.floor(batch.length / 2))
    const [only] = batch
    if (only === undefined || batch.length > 1) return
    pending.delete(only.id)
    refused.set(only.id, only)
  }

  const tellWhenLate = async (answered: AbortSignal): Promise<void> => {
    await options.wait(TOLD_AFTER_MS, answered)
    if (!answered.aborted && !options.signal.aborted) options.onState(state())
  }

  /** One call; says whether anything was acknowledged. */
  const deliver = async (): Promise<boolean> => {
    const batch = [...pending.values()].slice(0, size)
    const answered = new AbortController()
    void tellWhenLate(answered.signal)
    const answer = await options.append(batch).catch((): undefined => undefined)
    answered.abort()
    if (answer?.ok === false && answer.fault === 'bad-payload') {
      narrow(batch)
      return true
    }
    if (answer === undefined || !answer.ok) {
      fault = answer?.fault ?? 'failed'
      return false
    }
    for (const { id, seq } of answer.value.acks) {
      pending.delete(id)
      lastSeq = Math.max(lastSeq, seq)
    }
    size = Math.min(MAX_BATCH, size * 2)
    const moved = batch.some(({ id }) => !pending.has(id))
    fault = moved ? undefined : 'failed'
    return moved
  }

  const run = async () => {
    if (running) return
    running = true
    let failures = 0
    // A microtask lets events that happen together travel together.
    await Promise.resolve()
    while (pending.size > 0 && !options.signal.aborted) {
      const moved = await deliver()
      options.onState(state())
      if (moved) failures = 0
      else {
        await options.wait(BACK_OFF_MS[Math.min(failures, BACK_OFF_MS.length - 1)] ?? 0, options.signal)
        failures += 1
      }
    }
    running = false
  }

  return {
    state,
    post: (event) => {
      pending.set(event.id, event)
      void run()
    },
  }
}
