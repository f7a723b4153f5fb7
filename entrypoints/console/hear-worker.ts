import type { WorkerToPage } from '@/lib/extension/messaging/index.ts'

/** What a console page does at the worker's word. */
export interface WorkerWord {
  readonly onBriefingChanged: () => void
  readonly onNextWaiting: () => void
  readonly onBoard: (board: Extract<WorkerToPage, { type: 'waiting' }>['board']) => void
}

/** Hears what the worker tells console pages (`{ to: 'wenda-page', message }`) until `signal`; nothing is answered. */
export function hearWorker(signal: AbortSignal, { onBriefingChanged, onNextWaiting, onBoard }: WorkerWord): void {
  const hear = (envelope: unknown, sender: chrome.runtime.MessageSender): void => {
    if (sender.id !== chrome.runtime.id || sender.tab !== undefined) return
    const message = messageIn(envelope)
    if (message?.type === 'briefing-changed') onBriefingChanged()
    else if (message?.type === 'command-pressed' && message.command === 'next-waiting') onNextWaiting()
    else if (message?.type === 'waiting') onBoard(message.board)
  }
  chrome.runtime.onMessage.addListener(hear)
  signal.addEventListener('abort', () => {
    if (chrome.runtime?.id !== undefined) chrome.runtime.onMessage.removeListener(hear)
  })
}

/** What our own worker said, by its envelope; its sender was checked, so its shape is ours. */
function messageIn(envelope: unknown): WorkerToPage | undefined {
  if (typeof envelope !== 'object' || envelope === null || !('to' in envelope) || envelope.to !== 'wenda-page') {
    return undefined
  }
  return 'message' in envelope ? (envelope.message as WorkerToPage) : undefined
}
