import type { ConversationState } from '../conversation/index.ts'
import { seededRandom } from './seeded-random.ts'

/** How a sample is drawn. */
export interface SampleOptions {
  /** Such as `2025-W46 小鹿店`: the same seed over the same conversations gives the same sample, for anyone. */
  readonly seed: string
  /** Conversations to draw, default 20 (DOMAIN LOG-SAMPLE). */
  readonly size?: number
  /** What the sample must be fair to; default agent and shop. */
  readonly stratumOf?: (state: ConversationState) => string
}

/**
 * A stratified random sample of the valid conversations in which a person replied: each agent and shop in proportion
 * (largest remainder), each with at least one while there is room. It does not depend on the order the conversations
 * come in; the seed proves that nobody picked.
 */
export function weeklySample(states: Iterable<ConversationState>, options: SampleOptions): ConversationState[] {
  const { seed, size = 20, stratumOf = (state) => `${state.agent} ${state.shop}` } = options
  const strata = new Map<string, ConversationState[]>()
  for (const state of states) {
    if (!canBeSampled(state)) continue
    const name = stratumOf(state)
    const stratum = strata.get(name)
    if (stratum === undefined) strata.set(name, [state])
    else stratum.push(state)
  }
  const names = [...strata.keys()].sort()
  const counts = names.map((name) => strata.get(name)?.length ?? 0)
  const shares = allocate(counts, size)
  return names.flatMap((name, index) =>
    shuffled(strata.get(name) ?? [], seededRandom(`${seed}\n${name}`)).slice(0, shares[index] ?? 0),
  )
}

/** Whether there is anything to score: a valid conversation in which a person replied. */
export function canBeSampled({ valid, messages }: ConversationState): boolean {
  return valid && messages.some(({ side, auto }) => side === 'agent' && auto !== true)
}

/** Splits `size` places by counts: one each while there is room, the rest by largest remainder; never more than are there. */
function allocate(counts: readonly number[], size: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const places = Math.min(size, total)
  if (total === 0) return counts.map(() => 0)
  const fair = counts.map((count) => (count * places) / total)
  const given = fair.map((value, index) =>
    Math.min(counts[index] ?? 0, Math.max(places >= counts.length ? 1 : 0, Math.floor(value))),
  )
  const claims = fair
    .map((value, index) => ({ index, claim: value - (given[index] ?? 0) }))
    .sort((left, right) => right.claim - left.claim || left.index - right.index)
  let left = places - given.reduce((sum, value) => sum + value, 0)
  for (let step = 0; left > 0; step = (step + 1) % claims.length) {
    const index = claims[step]?.index ?? 0
    if ((given[index] ?? 0) >= (counts[index] ?? 0)) continue
    given[index] = (given[index] ?? 0) + 1
    left -= 1
  }
  for (let step = claims.length - 1; left < 0; step = step === 0 ? claims.length - 1 : step - 1) {
    const index = claims[step]?.index ?? 0
    if ((given[index] ?? 0) <= 1) continue
    given[index] = (given[index] ?? 0) - 1
    left += 1
  }
  return given
}

/** Fisher–Yates over a copy sorted by session, so that the order they come in does not matter. */
function shuffled(states: readonly ConversationState[], random: () => number): ConversationState[] {
  const deck = [...states].sort((left, right) => (left.session < right.session ? -1 : 1))
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1))
    const [one, other] = [deck[last], deck[pick]]
    if (one === undefined || other === undefined) continue
    deck[last] = other
    deck[pick] = one
  }
  return deck
}
