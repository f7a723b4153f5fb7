import { useCallback, useEffect, useReducer, useRef } from 'react'
import { PANEL_PORT, type PanelToPage } from '@/lib/core/panel-talk/index.ts'
import { parsePageToPanel } from '@/lib/extension/door/index.ts'
import { callWorker } from '@/lib/extension/messaging/index.ts'
import { hear, SILENCE, type PageTalk } from './page-talk.ts'
import { tellTogether, type ReadAhead } from './tell-together.ts'

/** How long to wait before trying a page again that has no console script (yet). */
const RETRY_MS = 1500

/** The console page this panel stands beside: what it says, and a way to say something back. */
export interface ConsolePage {
  readonly talk: PageTalk
  readonly say: (message: PanelToPage) => void
  readonly retry: () => void
  /** The agent says which shop the chats of this tab belong to. */
  readonly chooseShop: (shopId: string) => void
  /** Who is told of a chat as it was read, before any of it is drawn; what it promises is waited for, but not for long. */
  readonly onSnapshotRef: { current: ReadAhead }
  /** Something the panel did itself that belongs to what is told of the page. */
  readonly note: (event: Parameters<typeof hear>[1]) => void
}

/** Follows the active tab of this window (or the tab named in `?tab=`) and keeps a port to its console script. */
export function useConsolePage(): ConsolePage {
  const [talk, tell] = useReducer(hear, SILENCE)
  const line = useRef<PageLine | null>(null)
  const onSnapshotRef = useRef<ReadAhead>(() => null)
  useEffect(() => {
    const opened = openLine(tellTogether((snapshot) => onSnapshotRef.current(snapshot), tell))
    line.current = opened
    return () => {
      opened.close()
      line.current = null
    }
  }, [])
  const say = useCallback((message: PanelToPage) => {
    if (message.type === 'insert') {
      tell({ type: 'asked', entryId: message.reply.entryId, session: message.session })
    }
    if (message.type === 'override') tell({ type: 'let-go', at: Date.now() })
    line.current?.say(message)
  }, [])
  const retry = useCallback(() => line.current?.retry(), [])
  const chooseShop = useCallback((shopId: string) => line.current?.chooseShop(shopId), [])
  return { talk, say, retry, chooseShop, onSnapshotRef, note: tell }
}

interface PageLine {
  readonly say: (message: PanelToPage) => void
  readonly retry: () => void
  readonly chooseShop: (shopId: string) => void
  readonly close: () => void
}

/** Keeps one port to the console script of the tab in view; asks again while there is none and the panel can be seen. */
function openLine(tell: (event: Parameters<typeof hear>[1]) => void): PageLine {
  const fixedTab = Number(new URLSearchParams(location.search).get('tab'))
  let port: chrome.runtime.Port | undefined
  let tabId: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false

  function connect(): void {
    clearTimeout(timer)
    if (closed || tabId === undefined) return
    const opened = chrome.tabs.connect(tabId, { name: PANEL_PORT })
    port = opened
    tell({ type: 'connected' })
    opened.onMessage.addListener((said: unknown) => {
      const message = parsePageToPanel(said)
      if (port === opened && message !== undefined) tell(message)
    })
    opened.onDisconnect.addListener(() => {
      // Reading it keeps Chromium from reporting "no receiver" as an unchecked error.
      void chrome.runtime.lastError
      if (port !== opened) return
      port = undefined
      tell({ type: 'lost' })
      timer = setTimeout(connect, RETRY_MS)
    })
  }

  async function follow(): Promise<void> {
    const found = await findTab(fixedTab)
    if (closed || found === undefined) return
    if (found === tabId && port !== undefined) return
    if (found !== tabId) {
      port?.disconnect()
      port = undefined
      tell({ type: 'left' })
    }
    tabId = found
    connect()
  }

  const onTab = (): void => void follow()
  const onUpdated = (id: number, changed: { status?: string }): void => {
    if (id === tabId && changed.status === 'complete' && port === undefined) connect()
  }
  chrome.tabs.onActivated.addListener(onTab)
  chrome.tabs.onUpdated.addListener(onUpdated)
  void follow()
  return {
    say: (message) => port?.postMessage(message),
    retry: onTab,
    chooseShop: (shopId) => {
      if (tabId !== undefined) void callWorker('shop-chosen', { tabId, shopId })
    },
    close: () => {
      closed = true
      clearTimeout(timer)
      chrome.tabs.onActivated.removeListener(onTab)
      chrome.tabs.onUpdated.removeListener(onUpdated)
      port?.disconnect()
    },
  }
}

/** The tab to look at: the named one, else the active one of this window unless that is a page of our own. */
async function findTab(fixedTab: number): Promise<number | undefined> {
  if (Number.isInteger(fixedTab) && fixedTab > 0) return fixedTab
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true })
  return active?.url?.startsWith(chrome.runtime.getURL('')) === true ? undefined : active?.id
}
