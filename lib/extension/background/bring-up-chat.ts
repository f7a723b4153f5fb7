import type { WantedWords, WorkerToPage } from '../messaging/index.ts'
import { readNamedSessions } from '../storage/index.ts'
import { profilesFor } from './known-profiles.ts'
import { tellTab } from './tell-pages.ts'

/**
 * Shows the first of these conversations that an open console page has in its list: the chat is opened there, its tab
 * stands in front and its window too. Answers which it was; null when no page has any of them. A page is asked only of
 * conversations of its own console. `words` are for its composer once that chat is open.
 */
export async function bringUpChat(sessions: readonly string[], words?: WantedWords): Promise<string | null> {
  const [rows, pages] = await Promise.all([readNamedSessions(sessions), consolePages()])
  for (const { session, state } of rows) {
    const { customerId, shop, console: consoleId } = state
    const wanted: WorkerToPage = {
      type: 'chat-wanted',
      session,
      shop,
      ...(customerId === undefined ? {} : { customerId }),
      ...(words === undefined ? {} : { words }),
    }
    for (const { tab, profileIds } of pages) {
      if (tab.id === undefined || !profileIds.has(consoleId)) continue
      if ((await tellTab(tab.id, wanted)) !== true) continue
      await showTab(tab)
      return session
    }
  }
  return null
}

/** Open tabs on which a known console stands, those in front first. Only granted sites show their address. */
async function consolePages() {
  const tabs = await chrome.tabs.query({})
  const known = await Promise.all(
    tabs.map(async (tab) => {
      const profiles = tab.url === undefined || tab.discarded ? [] : await profilesFor(tab.url)
      return { tab, profileIds: new Set(profiles.map(({ id }) => id)) }
    }),
  )
  return known
    .filter(({ profileIds }) => profileIds.size > 0)
    .sort((left, right) => Number(right.tab.active) - Number(left.tab.active))
}

async function showTab({ id, windowId }: chrome.tabs.Tab): Promise<void> {
  if (id !== undefined) await chrome.tabs.update(id, { active: true })
  // Firefox for Android has no windows to speak of.
  await chrome.windows?.update(windowId, { focused: true })
}
