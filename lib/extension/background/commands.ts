import { tellTab } from './tell-pages.ts'

/** A keyboard command of the browser: goes to the console page in front, or opens the desk. */
export async function onCommand(name: string): Promise<void> {
  if (name === 'open-desk') {
    await chrome.tabs.create({ url: chrome.runtime.getURL('desk.html') })
    return
  }
  if (name !== 'next-waiting' && name !== 'three-check') return
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined) await tellTab(tab.id, { type: 'command-pressed', command: name })
}
