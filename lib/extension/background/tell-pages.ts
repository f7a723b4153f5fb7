import type { WorkerToPage } from '../messaging/index.ts'

/** What a message from the worker to console pages looks like on the wire. */
export interface PageMessage {
  readonly to: 'wenda-page'
  readonly message: WorkerToPage
}

/** Tells every console page; pages without a console script do not hear it, and that is no fault. */
export async function tellPages(message: WorkerToPage): Promise<void> {
  const tabs = await chrome.tabs.query({})
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [tellTab(id, message)])))
}

/** Tells the console page of one tab; answers what it said to it, undefined when nobody there had anything to say. */
export async function tellTab(tabId: number, message: WorkerToPage): Promise<unknown> {
  const envelope: PageMessage = { to: 'wenda-page', message }
  return chrome.tabs.sendMessage<PageMessage, unknown>(tabId, envelope).catch(() => undefined)
}
