import type { Answer } from '../messaging/index.ts'
import type { RelayedCalls } from '../relay/index.ts'
import { oursCalls } from './worker-calls.ts'

/**
 * Answers what the engine's worker asks, where the background itself holds that worker (Firefox): a page does not hear
 * the messages it sends.
 */
export function relayToSelf<N extends keyof RelayedCalls>(
  name: N,
  payload: RelayedCalls[N]['payload'],
): Promise<Answer<RelayedCalls[N]['value']>> {
  const answer: (payload: RelayedCalls[N]['payload']) => Promise<Answer<RelayedCalls[N]['value']>> = oursCalls()[name]
  return answer(payload)
}
