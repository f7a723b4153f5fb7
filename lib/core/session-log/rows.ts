import { isDisputed, type ConversationState, type LoggedMessage } from '../conversation/index.ts'
import { conversationRounds, isoWithOffset, metricsOfRounds, type Round, type SlaPolicy } from '../sla/index.ts'
import type { Cell } from './csv.ts'
import { maskName } from './mask-name.ts'
import { maskText } from './mask-text.ts'

/** The columns of `sessions.csv` and `.xlsx`, in order (CONTRACTS 4). */
export const SESSION_COLUMNS = [
  'session_id',
  'shop',
  'console',
  'agent',
  'customer',
  'started_at',
  'ended_at',
  'valid',
  'tags',
  'tier',
  'messages_in',
  'messages_out',
  'rounds',
  'first_response_s',
  'mean_response_s',
  'max_response_s',
  'timeouts',
  'fine_cny',
  'unanswered',
  'kb_suggested',
  'kb_used',
  'pasted_share',
  'flags_block',
  'flags_warn',
  'overrides',
  'order_number',
  'three_check',
  'amount_cny',
  'outcome',
  'dispute',
] as const

/** The columns of `messages.csv`, in order (CONTRACTS 4). */
export const MESSAGE_COLUMNS = ['session_id', 'message_id', 'at', 'side', 'text', 'response_s', 'source'] as const

/** How rows are computed from a conversation. */
export interface RowOptions {
  readonly policy: SlaPolicy
  /** Epoch ms: unanswered rounds are judged as of then. */
  readonly now: number
  /** Customers' data readable; only after a supervisor unlocked it. */
  readonly unmasked?: boolean
}

/** One row of `sessions.csv`: cells in the order of `SESSION_COLUMNS`; what is not known is null. */
export function sessionRow(state: ConversationState, options: RowOptions): Cell[] {
  const { policy, now } = options
  const rounds = conversationRounds(state, { policy, now })
  const metrics = metricsOfRounds(rounds, policy.finePerTimeoutCny)
  const waits = rounds.flatMap((round) => (round.seconds === null ? [] : [round.seconds]))
  const used = state.inserted.filter(({ source }) => source.startsWith('kb:') || source.startsWith('quick:'))
  const flags = (level: 'block' | 'warn'): number => state.flags.filter((flag) => flag.level === level).length
  const time = (at: number): string => isoWithOffset(at, policy.timeZone)
  return [
    state.session,
    state.shop,
    state.console,
    state.agent,
    customerOf(state, options.unmasked === true),
    time(state.startedAt),
    state.endedAt === undefined ? null : time(state.endedAt),
    String(state.valid),
    state.tags.join(','),
    state.tier ?? null,
    state.messages.filter((message) => message.side === 'buyer').length,
    state.messages.filter((message) => message.side === 'agent').length,
    metrics.rounds,
    round3(waits[0]),
    round3(metrics.meanSeconds ?? undefined),
    round3(waits.length === 0 ? undefined : waits.reduce((most, wait) => Math.max(most, wait))),
    metrics.timeouts,
    metrics.fineCny,
    metrics.unanswered,
    state.suggested,
    used.length,
    round3(pastedShareOf(state.messages)),
    flags('block'),
    flags('warn'),
    state.overrides.length,
    state.orderNumber ?? null,
    threeCheckOf(state),
    state.amountCny ?? null,
    state.outcome ?? null,
    String(isDisputed(state)),
  ]
}

/** The rows of `messages.csv` of one conversation, in the order of `MESSAGE_COLUMNS`. */
export function* messageRows(state: ConversationState, options: RowOptions): Generator<Cell[], void, undefined> {
  const { policy, now } = options
  const rounds = conversationRounds(state, { policy, now })
  const names = state.customerName === undefined ? [] : [state.customerName]
  for (const message of state.messages) {
    yield [
      state.session,
      message.id,
      isoWithOffset(message.at, policy.timeZone),
      message.side,
      options.unmasked === true ? message.text : maskText(message.text, { names }),
      round3(responseOf(message, rounds)),
      sourceOf(message),
    ]
  }
}

/** The customer's name as it may be shown: masked unless unlocked. */
export function customerOf(state: ConversationState, unmasked: boolean): string | null {
  const name = state.customerName ?? state.customerId
  if (name === undefined) return null
  return unmasked ? name : maskName(name)
}

/**
 * Share of the shop's words that went out pasted and unedited, 0..1, weighted by length; undefined when it is not known
 * for any reply.
 */
export function pastedShareOf(messages: readonly LoggedMessage[]): number | undefined {
  let units = 0
  let pasted = 0
  for (const { side, text, pastedShare } of messages) {
    if (side !== 'agent' || pastedShare === undefined) continue
    units += text.length
    pasted += text.length * pastedShare
  }
  return units === 0 ? undefined : pasted / units
}

/** `confirmed goods:ok ship:differs+ticked pay:ok`; null when no order was ever looked at. */
function threeCheckOf(state: ConversationState): string | null {
  const { statuses, ticked, confirmed } = state
  if (statuses === undefined && ticked.length === 0 && !confirmed) return null
  const checks = (['goods', 'ship', 'pay'] as const).map(
    (check) => `${check}:${statuses?.[check] ?? 'unknown'}${ticked.includes(check) ? '+ticked' : ''}`,
  )
  return [confirmed ? 'confirmed' : 'open', ...checks].join(' ')
}

/** Seconds to this reply when it ended a round. */
function responseOf(message: LoggedMessage, rounds: readonly Round[]): number | undefined {
  if (message.side !== 'agent' || message.auto === true) return undefined
  return rounds.find((round) => round.answered === message.at)?.seconds ?? undefined
}

function sourceOf(message: LoggedMessage): string | null {
  if (message.side !== 'agent') return null
  return message.source ?? (message.auto === true ? 'auto' : null)
}

/** Milliseconds are all a clock here knows. */
function round3(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 1000) / 1000
}
