/** What one frame of a console said about its waiting chats. */
export interface WaitingRecord {
  readonly waiting: number
  /** The most urgent deadline, epoch ms. */
  readonly dueAt: number | null
}

/** Waiting chats of all consoles, by `tabId:frameId`. */
export type WaitingBoard = Readonly<Record<string, WaitingRecord>>

/** What the badge shows. */
export interface BadgeFace {
  readonly text: string
  /** `late`: a deadline has passed; `calm`: none has. */
  readonly tone: 'late' | 'calm'
}

/** The badge of a board at `now`: how many wait, and whether one is late. */
export function badgeOf(board: WaitingBoard, now: number): BadgeFace {
  const records = Object.values(board)
  const waiting = records.reduce((sum, record) => sum + record.waiting, 0)
  const late = records.some((record) => record.waiting > 0 && record.dueAt !== null && record.dueAt <= now)
  return { text: waiting === 0 ? '' : waiting > 99 ? '99+' : String(waiting), tone: late ? 'late' : 'calm' }
}

/** In how many consoles somebody has waited longer than promised. */
export function lateFrames(board: WaitingBoard, now: number): number {
  return Object.values(board).filter(({ waiting, dueAt }) => waiting > 0 && dueAt !== null && dueAt <= now).length
}

/** The next deadline after `now`; null when none is to come. */
export function nextDueAt(board: WaitingBoard, now: number): number | null {
  const due = Object.values(board).flatMap(({ waiting, dueAt }) =>
    waiting > 0 && dueAt !== null && dueAt > now ? [dueAt] : [],
  )
  return due.length === 0 ? null : Math.min(...due)
}

/** The board with one frame's record put in; a frame where nobody waits leaves it. */
export function withRecord(board: WaitingBoard, frame: string, record: WaitingRecord): WaitingBoard {
  const rest = Object.fromEntries(Object.entries(board).filter(([key]) => key !== frame))
  return record.waiting === 0 ? rest : { ...rest, [frame]: record }
}

/** The board without a tab's frames, or without one of them. */
export function withoutFrames(board: WaitingBoard, tabId: number, frameId?: number): WaitingBoard {
  const gone = (key: string): boolean =>
    frameId === undefined ? key.startsWith(`${tabId}:`) : key === `${tabId}:${frameId}`
  return Object.fromEntries(Object.entries(board).filter(([key]) => !gone(key)))
}
