import { noteChecksAsked } from '../messaging/index.ts'
import { bringUpChat } from './bring-up-chat.ts'
import { readPageBoard } from './badge.ts'
import { tellTab } from './tell-pages.ts'

/** As many of the most urgent are looked for on open pages. */
export const MOST_LOOKED_FOR = 50

/**
 * A keyboard command of the browser: goes to the console page in front, opens the desk, or opens the panel of the window
 * at the three checks. With another page in front the most urgent chat is brought up from wherever it waits.
 */
export async function onCommand(name: string, windowId?: number): Promise<void> {
  if (name === 'three-check') return openChecks(windowId)
  if (name === 'open-desk') {
    await chrome.tabs.create({ url: chrome.runtime.getURL('desk.html') })
    return
  }
  if (name !== 'next-waiting') return
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  const heard = tab?.id !== undefined && (await tellTab(tab.id, { type: 'command-pressed', command: name })) === true
  if (!heard) await bringUpMostUrgent()
}

/** The browser opens a panel only straight from the press: nothing is awaited before. */
async function openChecks(windowId: number | undefined): Promise<void> {
  const opened = windowId === undefined || !('sidePanel' in chrome) ? undefined : chrome.sidePanel.open({ windowId })
  await noteChecksAsked(Date.now())
  await opened
}

/** Brings up the most urgent chat of this machine that an open page has; answers whether there was one. */
export async function bringUpMostUrgent(): Promise<boolean> {
  const { sessions } = await readPageBoard()
  return (await bringUpChat(sessions.slice(0, MOST_LOOKED_FOR))) !== null
}
