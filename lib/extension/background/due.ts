import { readFollowUps } from '../storage/index.ts'
import { DUE_ALARM, showBadge } from './badge.ts'

const followUpAlarm = 'follow-up'

/** Sets every alarm anew: Chromium may lose them over restarts and clears them on updates (facts: reliability 2). */
export async function setAlarms(): Promise<void> {
  await showBadge()
  const next = (await readFollowUps().catch(() => [])).find(({ dueAt }) => dueAt > Date.now())
  if (next === undefined) await chrome.alarms.clear(followUpAlarm)
  else await chrome.alarms.create(followUpAlarm, { when: next.dueAt })
}

/** What an alarm is for: the badge turns late, or the next follow-up is set. An alarm is only a wake-up. */
export async function onAlarm(name: string): Promise<void> {
  if (name === DUE_ALARM) await showBadge()
  if (name === followUpAlarm) await setAlarms()
}
