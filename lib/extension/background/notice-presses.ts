import { readFollowUps } from '../storage/index.ts'
import { bringUpChat } from './bring-up-chat.ts'
import { bringUpMostUrgent, MOST_LOOKED_FOR } from './commands.ts'

/** Listens for presses on our system notifications, where the browser has been allowed to show them. Safe to say again. */
export function hearNoticePresses(onFault: (error: unknown) => void): void {
  const hear = (kind: string): void => {
    followNotice(kind).catch(onFault)
  }
  // Absent until the person allows notifications; the permission's own event comes back here.
  const clicked: typeof chrome.notifications.onClicked | undefined = chrome.notifications?.onClicked
  if (clicked === undefined || heard) return
  heard = true
  clicked.addListener(hear)
}

/** This worker listens already. */
let heard = false

/** A press goes to what the notification told of: the most urgent chat, or the one to come back to. */
async function followNotice(kind: string): Promise<void> {
  await chrome.notifications.clear(kind)
  if (kind !== 'follow-up') return void (await bringUpMostUrgent())
  const soonest = (await readFollowUps()).map(({ session }) => session)
  await bringUpChat(soonest.slice(0, MOST_LOOKED_FOR))
}
