import type { ConversationState, ReplySource } from '../conversation/index.ts'
import { isOrdered } from './figures.ts'
import { wilsonInterval, type Interval } from './statistics.ts'

/** How one reply does. */
export interface PhraseFigures {
  readonly entryId: string
  /** Conversations it was used in. */
  readonly used: number
  /** Of those, the ones that ended with an order. */
  readonly ordered: number
  /** ordered ÷ used. */
  readonly rate: number
  /** 95 % interval of the rate. */
  readonly interval: Interval
  /** Too few conversations to say anything: show the count, not the rate. */
  readonly tooFew: boolean
  /** Against the conversations it was not used in: does the interval lie wholly above or below their rate? */
  readonly verdict: 'better' | 'worse' | 'unclear'
}

/** Below this, a rate is noise whatever the interval says. */
export const PHRASE_MINIMUM = 30

/**
 * Which replies convert (LOG-PHRASES): orders after use, one conversation counted once, with Wilson's interval. Only
 * valid conversations. That a phrase converts better does not prove that it is the cause: it may be used on those who
 * buy anyway; an A/B test tells. Best lower bound first, too few last.
 */
export function phraseFigures(states: Iterable<ConversationState>, minimum: number = PHRASE_MINIMUM): PhraseFigures[] {
  const counts = new Map<string, { used: number; ordered: number }>()
  let all = 0
  let allOrdered = 0
  for (const state of states) {
    if (!state.valid) continue
    const ordered = isOrdered(state) ? 1 : 0
    all += 1
    allOrdered += ordered
    for (const entryId of usedEntries(state)) {
      const count = counts.get(entryId) ?? { used: 0, ordered: 0 }
      counts.set(entryId, { used: count.used + 1, ordered: count.ordered + ordered })
    }
  }
  return [...counts]
    .map(([entryId, { used, ordered }]): PhraseFigures => {
      const interval = wilsonInterval(ordered, used)
      const others = all - used
      const otherRate = others === 0 ? null : (allOrdered - ordered) / others
      const tooFew = used < minimum
      const verdict =
        tooFew || otherRate === null
          ? 'unclear'
          : interval.low > otherRate
            ? 'better'
            : interval.high < otherRate
              ? 'worse'
              : 'unclear'
      return { entryId, used, ordered, rate: ordered / used, interval, tooFew, verdict }
    })
    .sort(
      (left, right) =>
        Number(left.tooFew) - Number(right.tooFew) ||
        right.interval.low - left.interval.low ||
        (left.entryId < right.entryId ? -1 : 1),
    )
}

/** Entries whose words were sent, or inserted where the message's source is unknown. */
function usedEntries(state: ConversationState): ReadonlySet<string> {
  const sources = state.messages.flatMap(({ source }) => (source === undefined ? [] : [source]))
  const sent = sources.flatMap((source) => entryOf(source) ?? [])
  return new Set([...sent, ...state.inserted.map(({ entryId }) => entryId)])
}

function entryOf(source: ReplySource): string | undefined {
  const match = /^(?:kb|quick):(.+)$/s.exec(source)
  return match?.[1]
}
