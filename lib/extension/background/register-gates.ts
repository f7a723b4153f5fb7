const scriptId = 'wenda-gate'

/** The gate as it is registered for granted pages: first in every frame, before the page's own scripts. */
function gateFor(matches: readonly string[]): chrome.scripting.RegisteredContentScript {
  return {
    id: scriptId,
    js: ['gate.js'],
    matches: [...matches],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
    world: 'ISOLATED',
  }
}

/** Registers the gate for exactly the granted origins; none granted, none registered. Saying it twice changes nothing. */
export async function registerGates(): Promise<void> {
  const matches = await grantedPages()
  const [registered] = await chrome.scripting.getRegisteredContentScripts({ ids: [scriptId] })
  if (matches.length === 0) {
    if (registered !== undefined) await chrome.scripting.unregisterContentScripts({ ids: [scriptId] })
    return
  }
  if (registered === undefined) await chrome.scripting.registerContentScripts([gateFor(matches)])
  else await chrome.scripting.updateContentScripts([gateFor(matches)])
}

/**
 * Puts the gate into pages that were open before it was registered: after an install, an update or a grant. It stands
 * behind the page's own listeners there until the page is loaded again, and says so itself.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const matches = await grantedPages()
  if (matches.length === 0) return
  const tabs = await chrome.tabs.query({ url: [...matches] })
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return
      await chrome.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: ['gate.js'],
        injectImmediately: true,
      })
    }),
  )
}

async function grantedPages(): Promise<readonly string[]> {
  const { origins = [] } = await chrome.permissions.getAll()
  return origins.filter((origin) => /^https?:\/\//.test(origin)).sort()
}
