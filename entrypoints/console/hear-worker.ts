/** What a console page does at the worker's word. */
export interface WorkerWord {
  readonly onBriefingChanged: () => void
  readonly onNextWaiting: () => void
}

/** Hears what the worker tells console pages (`{ to: 'wenda-page', message }`) until `signal`; nothing is answered. */
export function hearWorker(signal: AbortSignal, { onBriefingChanged, onNextWaiting }: WorkerWord): void {
  const hear = (envelope: unknown, sender: chrome.runtime.MessageSender): void => {
    if (sender.id !== chrome.runtime.id || sender.tab !== undefined) return
    const message = messageIn(envelope)
    if (message?.type === 'briefing-changed') onBriefingChanged()
    else if (message?.type === 'command-pressed' && message.command === 'next-waiting') onNextWaiting()
  }
  chrome.runtime.onMessage.addListener(hear)
  signal.addEventListener('abort', () => {
    if (chrome.runtime?.id !== undefined) chrome.runtime.onMessage.removeListener(hear)
  })
}

function messageIn(envelope: unknown): { readonly type?: unknown; readonly command?: unknown } | undefined {
  if (typeof envelope !== 'object' || envelope === null || !('to' in envelope) || envelope.to !== 'wenda-page') {
    return undefined
  }
  const message: unknown = 'message' in envelope ? envelope.message : undefined
  return typeof message === 'object' && message !== null ? message : undefined
}
