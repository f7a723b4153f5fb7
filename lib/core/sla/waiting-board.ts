import type { ConversationState } from '../conversation/index.ts'
import { clockOfConversation, orderByUrgency } from './live-clock.ts'
import type { SlaPolicy } from './policy.ts'
import { countedShareAt } from './reply-rounds.ts'

/** Who waits, over all consoles of this machine. Times are epoch ms. */
export interface WaitingBoard {
  readonly waiting: number
  /** What a person should hear of once: conversation, question and level, in one id. */
  readonly urgentIds: readonly string[]
  readonly lateIds: readonly string[]
  /** When a clock turns next; null when none will. */
  readonly changesAt: number | null
  /** The board as a console page may know it. */
  readonly page: PageBoard
}

/** Numbers, times, and ids from which nobody can be read: no name and no word of a customer. */
export interface PageBoard {
  readonly waiting: number
  /** The clock of the most urgent: when its colour turns, and when it is late. Epoch ms. */
  readonly first: { readonly warnAt: number; readonly urgentAt: number; readonly dueAt: number } | null
  /** Conversation ids, the most urgent first. */
  readonly sessions: readonly string[]
}

/** A page is told of at most this many; the next one is among them. */
const MOST_SESSIONS = 200

/** How clocks are judged and customers ordered. */
export interface BoardRules {
  /** Undefined for a conversation whose shop is not known here: it has no clock. */
  readonly policyOf: (state: ConversationState) => SlaPolicy | undefined
  readonly warnAtShares: readonly [number, number]
  /** Old customers first within the late and within the rest (FLOW-TIER). */
  readonly returningFirst: boolean
}

/** The clocks of conversations in which the buyer has the last word. Pure: the same instant gives the same board. */
export function waitingBoard(states: readonly ConversationState[], rules: BoardRules, now: number): WaitingBoard {
  const urgentIds: string[] = []
  const lateIds: string[] = []
  let changesAt: number | null = null
  const waiting = states.flatMap((state) => {
    const policy = state.valid ? rules.policyOf(state) : undefined
    const clock = policy === undefined ? null : clockOfConversation(state, policy, now, rules.warnAtShares)
    if (policy === undefined || clock === null) return []
    const id = `${state.session} ${clock.startedAt}`
    if (clock.level === 'late') lateIds.push(id)
    if (clock.level === 'urgent') urgentIds.push(id)
    if (clock.changesAt !== undefined) changesAt = Math.min(changesAt ?? Infinity, clock.changesAt)
    return [{ session: state.session, clock, policy, ...(state.tier === undefined ? {} : { tier: state.tier }) }]
  })
  const ordered = orderByUrgency(waiting, now, { rush: rules.returningFirst })
  const first = ordered[0]
  const [warn, urgent] = rules.warnAtShares
  return {
    waiting: waiting.length,
    urgentIds,
    lateIds,
    changesAt,
    page: {
      waiting: waiting.length,
      first:
        first === undefined
          ? null
          : {
              warnAt: countedShareAt(first.clock, warn, first.policy),
              urgentAt: countedShareAt(first.clock, urgent, first.policy),
              dueAt: first.clock.dueAt,
            },
      sessions: ordered.slice(0, MOST_SESSIONS).map(({ session }) => session),
    },
  }
}
