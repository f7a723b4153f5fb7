import type { WaitingBoard } from '@/lib/core/sla/index.ts'

/** What the badge shows. */
export interface BadgeFace {
  readonly text: string
  /** `late`: a promise is broken; `urgent`: one soon will be; `calm`: neither. */
  readonly tone: 'late' | 'urgent' | 'calm'
}

/** The badge of a board: how many wait, and how bad it is. */
export function badgeOf({ waiting, urgentIds, lateIds }: WaitingBoard): BadgeFace {
  const text = waiting === 0 ? '' : waiting > 99 ? '99+' : String(waiting)
  return { text, tone: lateIds.length > 0 ? 'late' : urgentIds.length > 0 ? 'urgent' : 'calm' }
}
