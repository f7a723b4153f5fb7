import type { ConversationState } from '@/lib/core/conversation/index.ts'
import { clockOfConversation, type SlaPolicy } from '@/lib/core/sla/index.ts'

/** Who waits, over all consoles of this machine. Times are epoch ms. */
export interface WaitingBoard {
  readonly waiting: number
  /** What a person should hear of once: conversation, question and level, in one id. */
  readonly urgentIds: readonly string[]
  readonly lateIds: readonly string[]
  /** When a clock turns next; null when none will. */
  readonly changesAt: number | null
}

/** What the badge shows. */
export interface BadgeFace {
  readonly text: string
  /** `late`: a promise is broken; `urgent`: one soon will be; `calm`: neither. */
  readonly tone: 'late' | 'urgent' | 'calm'
}

/** The clocks of conversations in which the buyer has the last word. Pure: the same instant gives the same board. */
export function boardOf(
  states: readonly ConversationState[],
  policyOf: (state: ConversationState) => SlaPolicy | undefined,
  warnAtShares: readonly [number, number],
  now: number,
): WaitingBoard {
  const urgentIds: string[] = []
  const lateIds: string[] = []
  let waiting = 0
  let changesAt: number | null = null
  for (const state of states) {
    const policy = state.valid ? policyOf(state) : undefined
    const clock = policy === undefined ? null : clockOfConversation(state, policy, now, warnAtShares)
    if (clock === null) continue
    waiting += 1
    const id = `${state.session} ${clock.startedAt}`
    if (clock.level === 'late') lateIds.push(id)
    if (clock.level === 'urgent') urgentIds.push(id)
    if (clock.changesAt !== undefined) changesAt = Math.min(changesAt ?? Infinity, clock.changesAt)
  }
  return { waiting, urgentIds, lateIds, changesAt }
}

/** The badge of a board: how many wait, and how bad it is. */
export function badgeOf({ waiting, urgentIds, lateIds }: WaitingBoard): BadgeFace {
  const text = waiting === 0 ? '' : waiting > 99 ? '99+' : String(waiting)
  return { text, tone: lateIds.length > 0 ? 'late' : urgentIds.length > 0 ? 'urgent' : 'calm' }
}
