import { PANEL_PORT, type PanelToPage } from '@/lib/core/panel-talk/index.ts'
import { parsePageToPanel } from '@/lib/extension/door/index.ts'
import { callWorker, observeConsoleReady } from '@/lib/extension/messaging/index.ts'
import type { TalkEvent } from './page-talk.ts'

/** How long to wait before trying a page again of which nothing was told. */
const RETRY_MS = 1500

/** The connection to the console page in view. */
export interface PageLine {
  readonly say: (message: PanelToPage) => void
  readonly retry: () => void
  readonly chooseShop: (shopId: string) => void
  readonly close: () => void
}

/**
 * Keeps one port to the console script of the tab in view. While there is none it is opened as soon as one is told of, and
 * tried every 1.5 s besides.
 */
export function openLine(tell: (event: TalkEvent) => void): PageLine {
  const fixedTab = Number(new URLSearchParams(location.search).get('tab'))
  const end = new AbortController()
  let port: chrome.runtime.Port | undefined
  /** Whether anybody has spoken through `port`: until then nobody may be at its other end. */
  let isAnswered = false
  let tabId: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function connect(): void {
    clearTimeout(timer)
    if (end.signal.aborted || tabId === undefined) return
    port?.disconnect()
    const opened = chrome.tabs.connect(tabId, { name: PANEL_PORT })
    port = opened
    isAnswered = false
    tell({ type: 'connected' })
    opened.onMessage.addListener((said: unknown) => {
      const message = parsePageToPanel(said)
      if (port !== opened || message === undefined) return
      isAnswered = true
      tell(message)
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
    if (end.signal.aborted || found === undefined) return
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
  observeConsoleReady((id) => {
    if (id === tabId && (port === undefined || !isAnswered)) connect()
  }, end.signal)
  void follow()
  return {
    say: (message) => port?.postMessage(message),
    retry: onTab,
    chooseShop: (shopId) => {
      if (tabId !== undefined) void callWorker('shop-chosen', { tabId, shopId })
    },
    close: () => {
      end.abort()
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
