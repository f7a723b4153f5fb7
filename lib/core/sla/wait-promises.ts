import { FOLLOW_UP_DEFAULTS, isWaitPromise, type FollowUp } from './follow-ups.ts'
import type { TimedMessage } from './policy.ts'

/** A 稍等 that was not kept. */
export interface BrokenWait {
  readonly messageId: string
  /** The words of the promise. */
  readonly text: string
  /** Until a person of the shop wrote again, or until now. */
  readonly seconds: number
}

/**
 * Promises to come back (稍等…) after which no person of the shop wrote within the promised time; whatever they wrote
 * counts, another 稍等 being a promise of its own. `now` is epoch ms; lines of the history promise nothing.
 */
export function brokenWaits(
  messages: readonly TimedMessage[],
  now: number,
  promisedSeconds: number = FOLLOW_UP_DEFAULTS.afterWaitPromiseSeconds,
): BrokenWait[] {
  const spoken = messages.filter(
    ({ side, auto, history, source }) => side === 'agent' && auto !== true && history !== true && source !== 'auto',
  )
  return spoken.flatMap(({ id, text, at }, place) => {
    const seconds = ((spoken[place + 1]?.at ?? Math.max(now, at)) - at) / 1000
    return isWaitPromise(text) && seconds > promisedSeconds ? [{ messageId: id, text, seconds }] : []
  })
}

/**
 * When a person should hear of a follow-up, epoch ms: a promise to wait before it is broken, once `urgentShare` (0..1) of
 * its time is gone; any other when it is due.
 */
export function tellFollowUpAt(
  { kind, startedAt, dueAt }: Pick<FollowUp, 'kind' | 'startedAt' | 'dueAt'>,
  urgentShare: number,
): number {
  return kind === 'after-wait-promise' ? Math.round(startedAt + (dueAt - startedAt) * urgentShare) : dueAt
}
