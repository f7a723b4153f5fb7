import { isDisputed, type ConversationState, type LoggedMessage } from '../conversation/index.ts'
import { conversationRounds, peopleMetrics, type Round, type SlaPolicy } from '../sla/index.ts'

/** How conversations are judged. */
export interface FigureOptions {
  readonly policy: SlaPolicy
  /** The policy of one conversation where shops differ; `policy` for those it has nothing for. */
  readonly policyOf?: (state: ConversationState) => SlaPolicy | undefined
  /** Epoch ms. */
  readonly now: number
}

/**
 * Sums that figures are made of. Nothing here is a mean or a share, so tallies of days, agents or shops add up exactly:
 * the desk keeps one a day and reads a quarter in an instant.
 */
export interface Tally {
  readonly conversations: number
  readonly valid: number
  readonly rounds: number
  readonly answered: number
  /** Rounds whose promise was not over yet when this was added up. */
  readonly waiting: number
  /** Seconds waited in answered rounds, by the policy's clock. */
  readonly seconds: number
  readonly timeouts: number
  /** Timeouts while the machine slept: part of `timeouts`, not of `fineCny`. */
  readonly slept: number
  readonly fineCny: number
  /** Conversations whose first round was answered, and the seconds that took. */
  readonly firsts: number
  readonly firstSeconds: number
  readonly ordered: number
  readonly disputes: number
  /** Conversations whose customer's tier is known; those of returning customers. */
  readonly tiered: number
  readonly returning: number
  readonly salesCny: number
  readonly unansweredQuestions: number
  /** Replies by a person; those from the knowledge base or a quick phrase. */
  readonly replies: number
  readonly fromKnowledge: number
  /** UTF-16 units sent whose origin is known; those pasted and unedited. */
  readonly knownUnits: number
  readonly pastedUnits: number
  readonly held: number
  readonly overrides: number
}

/** The tally of nothing. */
export const EMPTY_TALLY: Tally = {
  conversations: 0,
  valid: 0,
  rounds: 0,
  answered: 0,
  waiting: 0,
  seconds: 0,
  timeouts: 0,
  slept: 0,
  fineCny: 0,
  firsts: 0,
  firstSeconds: 0,
  ordered: 0,
  disputes: 0,
  tiered: 0,
  returning: 0,
  salesCny: 0,
  unansweredQuestions: 0,
  replies: 0,
  fromKnowledge: 0,
  knownUnits: 0,
  pastedUnits: 0,
  held: 0,
  overrides: 0,
}

const NAMES = Object.keys(EMPTY_TALLY) as readonly (keyof Tally)[]

/** The sum of tallies. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = { ...EMPTY_TALLY } as Record<keyof Tally, number>
  for (const tally of tallies) for (const name of NAMES) sum[name] += tally[name]
  return sum
}

/** The rounds of one conversation by its shop's policy; lines that were there before Wenda looked start no clock. */
export function roundsOf(state: ConversationState, options: FigureOptions): Round[] {
  const policy = options.policyOf?.(state) ?? options.policy
  return conversationRounds(state, { policy, now: options.now })
}

/** The tally of one conversation. What is not valid (adverts, harassment) counts as a conversation and no more. */
export function tallyOf(state: ConversationState, options: FigureOptions): Tally {
  const trust = { ...EMPTY_TALLY, conversations: 1, held: state.held, overrides: state.overrides.length }
  if (!state.valid) return trust
  return { ...trust, ...outcomeTally(state), ...waitTally(state, options), ...writingTally(state.messages) }
}

function outcomeTally(state: ConversationState): Partial<Tally> {
  const ordered = isOrdered(state)
  return {
    valid: 1,
    ordered: ordered ? 1 : 0,
    salesCny: ordered ? (state.amountCny ?? 0) : 0,
    disputes: isDisputed(state) ? 1 : 0,
    tiered: state.tier === undefined ? 0 : 1,
    returning: state.tier === 'returning' ? 1 : 0,
    unansweredQuestions: state.unansweredQuestions.length,
  }
}

function waitTally(state: ConversationState, options: FigureOptions): Partial<Tally> {
  const rounds = roundsOf(state, options)
  const waits = rounds.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]))
  const first = rounds[0]?.seconds ?? null
  const { finePerTimeoutCny } = options.policyOf?.(state) ?? options.policy
  const metrics = peopleMetrics(rounds, finePerTimeoutCny)
  return {
    rounds: metrics.rounds,
    answered: metrics.answered,
    waiting: metrics.waiting,
    seconds: waits.reduce((sum, wait) => sum + wait, 0),
    timeouts: metrics.timeouts,
    slept: metrics.slept,
    fineCny: metrics.fineCny,
    firsts: first === null ? 0 : 1,
    firstSeconds: first ?? 0,
  }
}

function writingTally(messages: readonly LoggedMessage[]): Partial<Tally> {
  const own = messages.filter(({ side }) => side === 'agent')
  const replies = own.filter(({ auto, history }) => auto !== true && !history)
  const known = own.flatMap(({ text, pastedShare }) => (pastedShare === undefined ? [] : [{ text, pastedShare }]))
  return {
    replies: replies.length,
    fromKnowledge: replies.filter(({ source }) => /^(?:kb|quick):/.test(source ?? '')).length,
    knownUnits: known.reduce((sum, { text }) => sum + text.length, 0),
    pastedUnits: known.reduce((sum, { text, pastedShare }) => sum + text.length * pastedShare, 0),
  }
}

/** Whether a conversation led to an order: said so, or confirmed through the three checks. */
export function isOrdered(state: ConversationState): boolean {
  return state.outcome === 'ordered' || (state.outcome === undefined && state.confirmed)
}

/** Share of a person's words sent pasted and unedited, weighted by length; null when it is known for no reply. */
export function copiedShareOf(state: ConversationState): number | null {
  const { knownUnits, pastedUnits } = { ...EMPTY_TALLY, ...writingTally(state.messages) }
  return knownUnits === 0 ? null : pastedUnits / knownUnits
}
