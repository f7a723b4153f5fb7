import type { ConversationState } from '../conversation/index.ts'
import {
  isoDayOf,
  localTimeAt,
  metricsOfRounds,
  replyRounds,
  type Round,
  type SlaPolicy,
  type TeamMetrics,
} from '../sla/index.ts'

/** How conversations are judged. */
export interface FigureOptions {
  readonly policy: SlaPolicy
  /** The policy of one conversation where shops differ; `policy` for those it has nothing for. */
  readonly policyOf?: (state: ConversationState) => SlaPolicy | undefined
  /** Epoch ms. */
  readonly now: number
}

/** The figures of a day, an agent, a shop, or anything else put together. Shares are 0..1, null when nothing counts. */
export interface Figures extends TeamMetrics {
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
export function alarmsOf(figures: TeamMetrics): readonly (keyof typeof ALARM_LIMITS)[] {
  const { replyRate, meanSeconds, unanswered } = figures
  return [
    ...(replyRate !== null && replyRate < ALARM_LIMITS.replyRate ? (['replyRate'] as const) : []),
    ...(meanSeconds !== null && meanSeconds > ALARM_LIMITS.meanSeconds ? (['meanSeconds'] as const) : []),
    ...(unanswered > ALARM_LIMITS.unanswered ? (['unanswered'] as const) : []),
  ]
}

/** The rounds of one conversation by its shop's policy; lines that were there before Wenda looked start no clock. */
export function roundsOf(state: ConversationState, options: FigureOptions): Round[] {
  const policy = options.policyOf?.(state) ?? options.policy
  const live = state.messages.filter(({ history }) => !history)
  return replyRounds(live, { policy, now: options.now })
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** Adds conversations up. One pass; the given states are left alone. */
export function figuresOf(states: Iterable<ConversationState>, options: FigureOptions): Figures {
  const all = [...states]
  const valid = all.filter((state) => state.valid)
  const rounds: Round[] = []
  const firsts: number[] = []
  for (const state of valid) {
    const own = roundsOf(state, options)
    for (const round of own) rounds.push(round)
    const first = own[0]?.seconds
    if (first !== undefined && first !== null) firsts.push(first)
  }
  const tiers = valid.filter((state) => state.tier !== undefined)
  const replies = valid.flatMap((state) =>
    state.messages.filter((message) => message.side === 'agent' && message.auto !== true && !message.history),
  )
  const fromKnowledge = replies.filter(({ source }) => source?.startsWith('kb:') || source?.startsWith('quick:'))
  return {
    ...metricsOfRounds(rounds, options.policy.finePerTimeoutCny),
    conversations: all.length,
    validConversations: valid.length,
    firstResponseSeconds: share(
      firsts.reduce((sum, seconds) => sum + seconds, 0),
      firsts.length,
    ),
    conversion: share(valid.filter(isOrdered).length, valid.length),
    disputeRate: share(valid.filter((state) => state.outcome === 'dispute').length, valid.length),
    returningShare: share(tiers.filter((state) => state.tier === 'returning').length, tiers.length),
    salesCny: valid.filter(isOrdered).reduce((sum, state) => sum + (state.amountCny ?? 0), 0),
    unansweredQuestions: valid.reduce((sum, state) => sum + state.unansweredQuestions.length, 0),
    knowledgeShare: share(fromKnowledge.length, replies.length),
    copiedShare: copiedShareOf(valid),
    held: all.reduce((sum, state) => sum + state.held, 0),
    overrides: all.reduce((sum, state) => sum + state.overrides.length, 0),
  }
}

/** Whether a conversation led to an order: said so, or confirmed through the three checks. */
export function isOrdered(state: ConversationState): boolean {
  return state.outcome === 'ordered' || (state.outcome === undefined && state.confirmed)
}

/** Share of a person's words sent pasted and unedited, weighted by length; null when it is known for no reply. */
export function copiedShareOf(states: Iterable<ConversationState>): number | null {
  let units = 0
  let pasted = 0
  for (const state of states) {
    for (const { side, text, pastedShare } of state.messages) {
      if (side !== 'agent' || pastedShare === undefined) continue
      units += text.length
      pasted += text.length * pastedShare
    }
  }
  return share(pasted, units)
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
    replyRate: compare('replyRate'),
    meanSeconds: compare('meanSeconds'),
    timeouts: compare('timeouts'),
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
