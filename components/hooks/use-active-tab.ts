import { useEffect, useState } from 'react'
import { observeGrants } from '@/lib/extension/permissions/index.ts'

/** The tab this panel stands beside. Its address is known only where the site is granted. */
export interface ActiveTab {
  readonly id: number
  readonly address: string | null
}

/** Follows the active tab of this window, or the one named in `?tab=`; null while there is none that is not ours. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const look = async (): Promise<void> => {
      const found = await findTab(Number(new URLSearchParams(location.search).get('tab')))
      if (!stop.signal.aborted) setTab(found)
    }
    const onChange = (): void => void look()
    chrome.tabs.onActivated.addListener(onChange)
    chrome.tabs.onUpdated.addListener(onChange)
    // A grant shows the address of a tab that was there all the time.
    observeGrants(onChange, stop.signal)
    void look()
    return () => {
      stop.abort()
      chrome.tabs.onActivated.removeListener(onChange)
      chrome.tabs.onUpdated.removeListener(onChange)
    }
  }, [])
  return tab
}

async function findTab(fixedTab: number): Promise<ActiveTab | null> {
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true })
  const tab =
    Number.isInteger(fixedTab) && fixedTab > 0 ? await chrome.tabs.get(fixedTab).catch(() => undefined) : active
  if (tab?.id === undefined || tab.url?.startsWith(chrome.runtime.getURL('')) === true) return null
  return { id: tab.id, address: tab.url !== undefined && /^https?:/.test(tab.url) ? tab.url : null }
}
