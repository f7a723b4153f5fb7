import type { ConversationState, JournalEvent } from '../conversation/index.ts'

/**
 * `what` of the house event that says the machine's clock leapt: it slept, or was set anew. Its `detail` is the last
 * instant before and the first after it, in epoch ms, with a blank between.
 */
export const ASLEEP = 'asleep'

/** A stretch in which nobody at a machine could see a clock, epoch ms. */
export interface Sleep {
  readonly device: string
  readonly fromAt: number
  readonly toAt: number
}

/** Remembered at most, newest kept: years of nights. */
const MOST_SLEEPS = 2000

/** The `detail` of the event; a clock that was set back gives the stretch that is lived twice. */
export function sleepDetail(beforeAt: number, afterAt: number): string {
  return `${Math.min(beforeAt, afterAt)} ${Math.max(beforeAt, afterAt)}`
}

/** The stretch an event tells of; undefined for any other event and for a detail that is none. */
export function findSleep(event: JournalEvent): Sleep | undefined {
  if (event.kind !== 'house-noted' || event.data.what !== ASLEEP) return undefined
  const [fromAt, toAt, more] = (event.data.detail ?? '').split(' ').map(Number)
  if (fromAt === undefined || toAt === undefined || more !== undefined) return undefined
  if (!Number.isSafeInteger(fromAt) || !Number.isSafeInteger(toAt) || fromAt >= toAt) return undefined
  return { device: event.device, fromAt, toAt }
}

/** Adds stretches to those that are known, oldest first; one told twice is one. */
export function addSleeps(known: readonly Sleep[], told: readonly Sleep[]): readonly Sleep[] {
  if (told.length === 0) return known
  const byKey = new Map([...known, ...told].map((sleep) => [`${sleep.device} ${sleep.fromAt} ${sleep.toAt}`, sleep]))
  return [...byKey.values()].sort((left, right) => left.fromAt - right.fromAt).slice(-MOST_SLEEPS)
}

/**
 * The conversation with the stretches its machine slept since it began, so that its rounds can be marked; the same object
 * when there are none.
 */
export function withSleeps(state: ConversationState, sleeps: readonly Sleep[]): ConversationState {
  const own = sleeps.filter(({ device, toAt }) => device === state.device && toAt > state.startedAt)
  if (own.length === 0) return state
  return { ...state, asleep: own.map(({ fromAt, toAt }) => ({ fromAt, toAt })) }
}
