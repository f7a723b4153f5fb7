import type { JournalEvent } from '../conversation/index.ts'

/** What became of one rule's flags: how often it flagged, was called a false alarm, held a send, was let go all the same. */
export interface RuleFigures {
  readonly raised: number
  readonly dismissed: number
  readonly held: number
  readonly overridden: number
}

type Counts = { -readonly [Name in keyof RuleFigures]: number }

/**
 * Counts by rule id. `events` in the order they were written; a send let go counts for the rules that held the very same
 * text in the same conversation. A draft held twice with the same words is one hold.
 */
export function ruleFigures(events: Iterable<JournalEvent>): ReadonlyMap<string, RuleFigures> {
  const figures = new Map<string, Counts>()
  const holds = new Map<string, readonly string[]>()
  const of = (ruleId: string): Counts => {
    const known = figures.get(ruleId) ?? { raised: 0, dismissed: 0, held: 0, overridden: 0 }
    figures.set(ruleId, known)
    return known
  }
  for (const event of events) {
    if (event.kind === 'flags-raised') for (const { ruleId } of event.data.flags) of(ruleId).raised++
    if (event.kind === 'flag-settled' && event.data.how === 'dismissed') of(event.data.ruleId).dismissed++
    if (event.kind === 'send-held') {
      const ruleIds = event.data.flags.filter(({ level }) => level === 'block').map(({ ruleId }) => ruleId)
      holds.set(`${event.session} ${event.data.text}`, [...new Set(ruleIds)])
      for (const ruleId of new Set(ruleIds)) of(ruleId).held++
    }
    if (event.kind === 'hold-overridden')
      for (const ruleId of holds.get(`${event.session} ${event.data.text}`) ?? []) of(ruleId).overridden++
  }
  return figures
}
