import type { ConversationState } from '../conversation/index.ts'
import { isoDayOf, localTimeAt, settledReplyRate, type PeopleMetrics, type TeamMetrics } from '../sla/index.ts'
import { addTallies, tallyOf, type FigureOptions, type Tally } from './tally.ts'

/** The figures of a day, an agent, a shop, or anything else put together. Shares are 0..1, null when nothing counts. */
export interface Figures extends PeopleMetrics {
  readonly conversations: number
  /** Without adverts, harassment and fake traders: what is paid for. */
  readonly validConversations: number
  readonly firstResponseSeconds: number | null
  /** Valid conversations that ended with an order ÷ valid conversations. */
  readonly conversion: number | null
  readonly disputeRate: number | null
  /** Conversations of returning customers ÷ those whose tier is known. */
  readonly returningShare: number | null
  readonly salesCny: number
  /** Questions nothing in the knowledge base answered. */
  readonly unansweredQuestions: number
  /** Replies that came from the knowledge base or a quick phrase ÷ replies by a person. */
  readonly knowledgeShare: number | null
  /** Share of words sent pasted and unedited, by length. */
  readonly copiedShare: number | null
  readonly held: number
  readonly overrides: number
}

/** Marks the desk shows in red (DOMAIN SLA-METRICS): reply rate under 95 %, mean over 30 s, more than 5 unanswered. */
export const ALARM_LIMITS = { replyRate: 0.95, meanSeconds: 30, unanswered: 5 } as const

/** Which of the three figures stand in red. */
export function alarmsOf(
  figures: Pick<TeamMetrics, keyof typeof ALARM_LIMITS>,
): readonly (keyof typeof ALARM_LIMITS)[] {
  const { replyRate, meanSeconds, unanswered } = figures
  return [
    ...(replyRate !== null && replyRate < ALARM_LIMITS.replyRate ? (['replyRate'] as const) : []),
    ...(meanSeconds !== null && meanSeconds > ALARM_LIMITS.meanSeconds ? (['meanSeconds'] as const) : []),
    ...(unanswered > ALARM_LIMITS.unanswered ? (['unanswered'] as const) : []),
  ]
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** What a tally says: its means and shares. */
export function figuresOfTally(tally: Tally): Figures {
  return {
    rounds: tally.rounds,
    answered: tally.answered,
    waiting: tally.waiting,
    replyRate: settledReplyRate(tally),
    meanSeconds: share(tally.seconds, tally.answered),
    timeouts: tally.timeouts,
    slept: tally.slept,
    fineCny: tally.fineCny,
    unanswered: tally.rounds - tally.answered,
    conversations: tally.conversations,
    validConversations: tally.valid,
    firstResponseSeconds: share(tally.firstSeconds, tally.firsts),
    conversion: share(tally.ordered, tally.valid),
    disputeRate: share(tally.disputes, tally.valid),
    returningShare: share(tally.returning, tally.tiered),
    salesCny: tally.salesCny,
    unansweredQuestions: tally.unansweredQuestions,
    knowledgeShare: share(tally.fromKnowledge, tally.replies),
    copiedShare: share(tally.pastedUnits, tally.knownUnits),
    held: tally.held,
    overrides: tally.overrides,
  }
}

/** Adds conversations up. One pass; the given states are left alone. */
export function figuresOf(states: Iterable<ConversationState>, options: FigureOptions): Figures {
  const tallies: Tally[] = []
  for (const state of states) tallies.push(tallyOf(state, options))
  return figuresOfTally(addTallies(tallies))
}

/** What figures can be put together by. `day` and `week` (its Monday) are local days of the policy's zone. */
export type FigureKey = 'agent' | 'shop' | 'console' | 'day' | 'week'

/** The figures of each agent, shop, day … or of whatever `key` names, keys sorted. */
export function figuresBy(
  states: Iterable<ConversationState>,
  key: FigureKey | ((state: ConversationState) => string),
  options: FigureOptions,
): Map<string, Figures> {
  const groups = new Map<string, ConversationState[]>()
  for (const state of states) {
    const name = typeof key === 'function' ? key(state) : keyOf(state, key, options.policy.timeZone)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [state])
    else group.push(state)
  }
  const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : 1))
  return new Map(sorted.map(([name, group]) => [name, figuresOf(group, options)]))
}

function keyOf(state: ConversationState, key: FigureKey, timeZone: string): string {
  if (key === 'agent' || key === 'shop' || key === 'console') return state[key]
  const { dayNumber, weekday } = localTimeAt(state.startedAt, timeZone)
  return isoDayOf(key === 'day' ? dayNumber : dayNumber - (weekday - 1))
}

/** One figure beside an earlier one. */
export interface FigureChange {
  readonly now: number | null
  readonly before: number | null
  /** now − before; null when either is unknown. */
  readonly change: number | null
  /** change ÷ before; null when unknown or when before was 0. */
  readonly relative: number | null
}

/** Every figure beside the same one of yesterday, last week, or the time before a trial. */
export function compareFigures(now: Figures, before: Figures): Record<keyof Figures, FigureChange> {
  const compare = (name: keyof Figures): FigureChange => {
    const [current, earlier] = [now[name], before[name]]
    const change = current === null || earlier === null ? null : current - earlier
    return { now: current, before: earlier, change, relative: change === null || !earlier ? null : change / earlier }
  }
  return {
    rounds: compare('rounds'),
    answered: compare('answered'),
    waiting: compare('waiting'),
    replyRate: compare('replyRate'),
    meanSeconds: compare('meanSeconds'),
    timeouts: compare('timeouts'),
    slept: compare('slept'),
    fineCny: compare('fineCny'),
    unanswered: compare('unanswered'),
    conversations: compare('conversations'),
    validConversations: compare('validConversations'),
    firstResponseSeconds: compare('firstResponseSeconds'),
    conversion: compare('conversion'),
    disputeRate: compare('disputeRate'),
    returningShare: compare('returningShare'),
    salesCny: compare('salesCny'),
    unansweredQuestions: compare('unansweredQuestions'),
    knowledgeShare: compare('knowledgeShare'),
    copiedShare: compare('copiedShare'),
    held: compare('held'),
    overrides: compare('overrides'),
  }
}
