import { waitingBoard, type PageBoard, type WaitingBoard } from '@/lib/core/sla/index.ts'
import type { EngineCaller } from '../messaging/index.ts'
import { policyOfShop, readSettings, shopOf } from '../settings/index.ts'
import { observeNewestChange, readSessions } from '../storage/index.ts'
import { borrowKeys } from '../vault/index.ts'
import { untold } from './alerts.ts'
import { notify } from './notify.ts'
import { tellPages } from './tell-pages.ts'
import { badgeOf } from './badge-face.ts'

/** Wakes the worker when the next clock turns. */
export const DUE_ALARM = 'due'
const lockName = 'wenda-waiting'
/** Questions that were told of, by id; over restarts, so that nothing is told twice. */
const toldKey = 'waiting-told'
const colours = { calm: '#1f7a6d', urgent: '#8a5000', late: '#b3261e' } as const
/** A burst of lines is one look. */
const LOOK_EVERY_MS = 500
/** Chromium's shortest alarm; what turns sooner is also timed here, while the worker that saw the line still lives. */
const SHORTEST_ALARM_MS = 30_000
/** Who has waited for a day is in the figures; the badge is for those who can still be answered in time. */
export const WAITING_FOR_MS = 24 * 3_600_000

/** The board as pages were told it, as JSON. */
let boardTold = ''
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows the badge anew after every change of any conversation, for as long as this worker lives. */
export function watchWaiting(call: EngineCaller, onFault: (error: unknown) => void): void {
  let looking: Promise<void> | undefined
  let again = false
  const look = (): void => {
    again = true
    looking ??= (async () => {
      while (again) {
        again = false
        await showBadge(call).catch(onFault)
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
      }
    })().finally(() => {
      looking = undefined
    })
  }
  observeNewestChange().subscribe({ next: look, error: onFault })
}

/**
 * Shows who waits now, tells what has become urgent or late since, and sets the alarm for the next turn of a clock. While
 * the machine is locked it shows and tells nothing.
 */
export async function showBadge(call: EngineCaller): Promise<void> {
  await navigator.locks.request(lockName, async () => {
    if ((await borrowKeys(call)) === 'locked') return chrome.action.setBadgeText({ text: '' })
    const board = await readBoard(Date.now())
    const face = badgeOf(board)
    await chrome.action.setBadgeText({ text: face.text })
    await chrome.action.setBadgeBackgroundColor({ color: colours[face.tone] })
    await tell(board)
    await tellBoard(board.page)
    await wakeFor(board.changesAt, call)
  })
}

/** Who waits now, as a console page may know it. */
export async function readPageBoard(): Promise<PageBoard> {
  return (await readBoard(Date.now())).page
}

/** Tells console pages who waits, when that is not what they were told last. A new worker tells it once more. */
async function tellBoard(board: PageBoard): Promise<void> {
  const now = JSON.stringify(board)
  if (now === boardTold) return
  boardTold = now
  await tellPages({ type: 'waiting', board })
}

async function readBoard(now: number): Promise<WaitingBoard> {
  const [{ settings }, rows] = await Promise.all([
    readSettings(),
    readSessions({ waiting: true, fromAt: now - WAITING_FOR_MS }),
  ])
  const policyOf = (state: (typeof rows)[number]['state']) => {
    const shop = shopOf(settings, state.shop)
    return shop === undefined ? undefined : policyOfShop(shop, state)
  }
  const { warnAtShares, returningFirst } = settings
  return waitingBoard(
    rows.map(({ state }) => state),
    { policyOf, warnAtShares, returningFirst },
    now,
  )
}

async function tell({ urgentIds, lateIds }: WaitingBoard): Promise<void> {
  const stored: unknown = (await chrome.storage.local.get(toldKey))[toldKey]
  const before = Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []
  const late = untold(
    lateIds.map((id) => `${id} late`),
    before,
  )
  const urgent = untold(
    urgentIds.map((id) => `${id} urgent`),
    before,
  )
  if (late.fresh.length > 0) await notify('late', lateIds.length)
  else if (urgent.fresh.length > 0) await notify('urgent', urgentIds.length)
  const told = [...late.told, ...urgent.told]
  if (told.join() !== before.join()) await chrome.storage.local.set({ [toldKey]: told })
}

async function wakeFor(at: number | null, call: EngineCaller): Promise<void> {
  clearTimeout(timer)
  if (at === null) {
    await chrome.alarms.clear(DUE_ALARM)
    return
  }
  await chrome.alarms.create(DUE_ALARM, { when: at })
  const leftMs = at - Date.now()
  // The alarm is what must happen; this only makes a 15-second promise warn before it is broken.
  if (leftMs < SHORTEST_ALARM_MS) timer = setTimeout(() => void showBadge(call), Math.max(0, leftMs))
}
