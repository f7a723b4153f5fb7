import { keepSnapshot } from '../backup/index.ts'

/** Wakes the worker to see whether today's snapshot of the house is there. */
export const SNAPSHOT_ALARM = 'daily-snapshot'
/** Not at the worker's very start, when a page waits for its briefing. */
const FIRST_LOOK_MIN = 1
const LOOK_EVERY_MIN = 60

/** Makes sure that today's snapshot will be made; saying it again changes nothing. */
export async function expectSnapshot(): Promise<void> {
  if ((await chrome.alarms.get(SNAPSHOT_ALARM)) !== undefined) return
  await chrome.alarms.create(SNAPSHOT_ALARM, { delayInMinutes: FIRST_LOOK_MIN, periodInMinutes: LOOK_EVERY_MIN })
}

/** Makes today's snapshot unless it is there; a disk that is full makes none, and the next hour tries again. */
export async function keepToday(): Promise<void> {
  await keepSnapshot('daily', Date.now())
}
