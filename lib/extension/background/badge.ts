import {
  badgeOf,
  lateFrames,
  nextDueAt,
  withoutFrames,
  withRecord,
  type WaitingBoard,
  type WaitingRecord,
} from './waiting-board.ts'

const boardKey = 'waiting'
const lockName = 'wenda-waiting'
/** Wakes the worker when the next promise falls due. */
export const DUE_ALARM = 'due'
const colours = { calm: '#1f7a6d', late: '#b3261e' } as const

/** Takes what a frame says of its waiting chats, and shows it. */
export async function noteWaiting(tabId: number, frameId: number, record: WaitingRecord): Promise<void> {
  await changeBoard((board) => withRecord(board, `${tabId}:${frameId}`, record))
}

/** Forgets a tab that was closed, or a frame that shows something else now. */
export async function forgetWaiting(tabId: number, frameId?: number): Promise<void> {
  await changeBoard((board) => withoutFrames(board, tabId, frameId))
}

/** Shows the board as it is at this moment, sets the alarm for the next deadline, answers in how many frames one is late. */
export async function showBadge(): Promise<number> {
  const now = Date.now()
  let late = 0
  await changeBoard((board) => {
    late = lateFrames(board, now)
    return board
  })
  return late
}

async function changeBoard(change: (board: WaitingBoard) => WaitingBoard): Promise<void> {
  await navigator.locks.request(lockName, async () => {
    const stored: unknown = (await chrome.storage.session.get(boardKey))[boardKey]
    const before = parseBoard(stored)
    const board = change(before)
    if (board !== before) await chrome.storage.session.set({ [boardKey]: board })
    await paint(board)
  })
}

async function paint(board: WaitingBoard): Promise<void> {
  const now = Date.now()
  const face = badgeOf(board, now)
  await chrome.action.setBadgeText({ text: face.text })
  await chrome.action.setBadgeBackgroundColor({ color: colours[face.tone] })
  const due = nextDueAt(board, now)
  if (due === null) await chrome.alarms.clear(DUE_ALARM)
  else await chrome.alarms.create(DUE_ALARM, { when: due })
}

function parseBoard(data: unknown): WaitingBoard {
  if (typeof data !== 'object' || data === null) return {}
  const records = Object.entries(data).filter((entry): entry is [string, WaitingRecord] => isRecord(entry[1]))
  return Object.fromEntries(records)
}

function isRecord(value: unknown): value is WaitingRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'waiting' in value &&
    typeof value.waiting === 'number' &&
    'dueAt' in value &&
    (value.dueAt === null || typeof value.dueAt === 'number')
  )
}
