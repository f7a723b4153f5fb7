import type { ConversationState, ReplySource } from '../conversation/index.ts'
import { isOrdered } from './tally.ts'
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

/** What the rates are made of; counts of days add up. */
export interface PhraseCount {
  readonly entryId: string
  readonly used: number
  readonly ordered: number
}

/** How often each reply was used in valid conversations, one conversation counted once, and how many of them ordered. */
export function countPhrases(states: Iterable<ConversationState>): PhraseCount[] {
  return addPhraseCounts(phraseUses(states))
}

/** Counts of one reply put together. */
export function addPhraseCounts(counts: Iterable<PhraseCount>): PhraseCount[] {
  const sums = new Map<string, { entryId: string; used: number; ordered: number }>()
  for (const { entryId, used, ordered } of counts) {
    const sum = sums.get(entryId)
    if (sum === undefined) {
      sums.set(entryId, { entryId, used, ordered })
      continue
    }
    sum.used += used
    sum.ordered += ordered
  }
  return [...sums.values()]
}

function* phraseUses(states: Iterable<ConversationState>): Generator<PhraseCount> {
  for (const state of states) {
    if (!state.valid) continue
    const ordered = isOrdered(state) ? 1 : 0
    for (const entryId of usedEntries(state)) yield { entryId, used: 1, ordered }
  }
}

/**
 * Which replies convert (LOG-PHRASES): orders after use, with Wilson's interval, against `all` valid conversations of
 * the same time. That a phrase converts better does not prove that it is the cause: it may be used on those who buy
 * anyway; an A/B test tells. Best lower bound first, too few last.
 */
export function judgePhrases(
  counts: readonly PhraseCount[],
  all: { readonly valid: number; readonly ordered: number },
  minimum: number = PHRASE_MINIMUM,
): PhraseFigures[] {
  return counts
    .map((count) => judgePhrase(count, all, minimum))
    .sort(
      (left, right) =>
        Number(left.tooFew) - Number(right.tooFew) ||
        right.interval.low - left.interval.low ||
        (left.entryId < right.entryId ? -1 : 1),
    )
}

function judgePhrase(
  { entryId, used, ordered }: PhraseCount,
  all: { readonly valid: number; readonly ordered: number },
  minimum: number,
): PhraseFigures {
  const interval = wilsonInterval(ordered, used)
  const others = all.valid - used
  const otherRate = others === 0 ? null : (all.ordered - ordered) / others
  const tooFew = used < minimum
  const base = { entryId, used, ordered, rate: ordered / used, interval, tooFew }
  if (tooFew || otherRate === null) return { ...base, verdict: 'unclear' }
  return { ...base, verdict: interval.low > otherRate ? 'better' : interval.high < otherRate ? 'worse' : 'unclear' }
}

/** {@link judgePhrases} of these conversations. */
export function phraseFigures(states: Iterable<ConversationState>, minimum: number = PHRASE_MINIMUM): PhraseFigures[] {
  const valid = [...states].filter((state) => state.valid)
  const all = { valid: valid.length, ordered: valid.filter(isOrdered).length }
  return judgePhrases(countPhrases(valid), all, minimum)
}

/** Entries whose words were sent, or inserted where the message's source is unknown. */
function usedEntries(state: ConversationState): ReadonlySet<string> {
  const used = new Set<string>()
  for (const { source } of state.messages) {
    const entryId = source === undefined ? undefined : entryOf(source)
    if (entryId !== undefined) used.add(entryId)
  }
  for (const { entryId } of state.inserted) used.add(entryId)
  return used
}

function entryOf(source: ReplySource): string | undefined {
  const match = /^(?:kb|quick):(.+)$/s.exec(source)
  return match?.[1]
}
