/** Name of the BroadcastChannel by which the worker tells pages of ours that a console script listens; no web page hears it. */
const READY_CHANNEL = 'wenda-console-ready'

/** Tells pages of ours that the console script of this tab listens now. */
export function tellConsoleReady(tabId: number): void {
  const wire = new BroadcastChannel(READY_CHANNEL)
  wire.postMessage(tabId)
  wire.close()
}

/** Calls `onReady` with the tab of each console script that begins to listen, until `signal`. */
export function observeConsoleReady(onReady: (tabId: number) => void, signal: AbortSignal): void {
  const wire = new BroadcastChannel(READY_CHANNEL)
  wire.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') onReady(data)
  })
  signal.addEventListener('abort', () => wire.close(), { once: true })
}
