import { tellFollowUpAt } from '@/lib/core/sla/index.ts'
import type { EngineCaller } from '../messaging/index.ts'
import { readSettings } from '../settings/index.ts'
import { readFollowUps } from '../storage/index.ts'
import { untold } from './alerts.ts'
import { DUE_ALARM, showBadge } from './badge.ts'
import { notify } from './notify.ts'

const followUpAlarm = 'follow-up'
/** Ids of due follow-ups that were told; over restarts, so that nothing is told twice. */
const toldKey = 'follow-ups-told'
/** How long after a new line the follow-ups are looked at again; at least Chromium's shortest alarm (30 s). */
const LOOK_AGAIN_MS = 60_000

/** Sets every alarm anew: Chromium may lose them over restarts and clears them on updates (facts: reliability 2). */
export async function setAlarms(call: EngineCaller): Promise<void> {
  await showBadge(call)
  await tellFollowUps()
}

/** The journal grew: there may be a follow-up that no alarm knows of yet. */
export async function expectFollowUps(): Promise<void> {
  const at = Date.now() + LOOK_AGAIN_MS
  const set = await chrome.alarms.get(followUpAlarm)
  if (set === undefined || set.scheduledTime > at) await chrome.alarms.create(followUpAlarm, { when: at })
}

/** What an alarm is for: a clock turns, or a follow-up is due. An alarm is only a wake-up. */
export async function onAlarm(name: string, call: EngineCaller): Promise<void> {
  if (name === DUE_ALARM) await showBadge(call)
  if (name === followUpAlarm) await tellFollowUps()
}

/**
 * Tells what has become due since the last time, also what did while the browser was closed, and a promised 稍等
 * before it is broken; sets the next alarm.
 */
async function tellFollowUps(): Promise<void> {
  const now = Date.now()
  const [{ settings }, found] = await Promise.all([readSettings(), readFollowUps().catch(() => null)])
  // Locked, or a database that cannot be read now: nothing is told, and it is looked at again.
  if (found === null) return expectFollowUps()
  const rows = found.map((row) => ({ id: row.id, tellAt: tellFollowUpAt(row, settings.warnAtShares[1]) }))
  const stored: unknown = (await chrome.storage.local.get(toldKey))[toldKey]
  const before = Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []
  const due = rows.filter(({ tellAt }) => tellAt <= now).map(({ id }) => id)
  const { fresh, told } = untold(due, before)
  if (fresh.length > 0) await notify('follow-up', due.length)
  if (told.join() !== before.join()) await chrome.storage.local.set({ [toldKey]: told })
  const next = Math.min(...rows.map(({ tellAt }) => tellAt).filter((at) => at > now))
  if (next === Infinity) await chrome.alarms.clear(followUpAlarm)
  else await chrome.alarms.create(followUpAlarm, { when: next })
}
