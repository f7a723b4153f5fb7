import { bringUpChat } from './bring-up-chat.ts'
import { readPageBoard } from './badge.ts'
import { tellTab } from './tell-pages.ts'

/** As many of the most urgent are looked for on open pages. */
export const MOST_LOOKED_FOR = 50

/**
 * A keyboard command of the browser: goes to the console page in front, or opens the desk. With another page in front the
 * most urgent chat is brought up from wherever it waits.
 */
export async function onCommand(name: string): Promise<void> {
  if (name === 'open-desk') {
    await chrome.tabs.create({ url: chrome.runtime.getURL('desk.html') })
    return
  }
  if (name !== 'next-waiting' && name !== 'three-check') return
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  const heard = tab?.id !== undefined && (await tellTab(tab.id, { type: 'command-pressed', command: name })) === true
  if (!heard && name === 'next-waiting') await bringUpMostUrgent()
}

/** Brings up the most urgent chat of this machine that an open page has; answers whether there was one. */
export async function bringUpMostUrgent(): Promise<boolean> {
  const { sessions } = await readPageBoard()
  return (await bringUpChat(sessions.slice(0, MOST_LOOKED_FOR))) !== null
}
