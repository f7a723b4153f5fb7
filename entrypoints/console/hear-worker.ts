import type { WantedChat, WorkerToPage } from '@/lib/extension/messaging/index.ts'

/** What a console page does at the worker's word. */
export interface WorkerWord {
  readonly onBriefingChanged: () => void
  readonly onNextWaiting: () => void
  /** Opens a chat of this page; answers whether it is here. */
  readonly onChatWanted: (chat: WantedChat) => boolean
  readonly onBoard: (board: Extract<WorkerToPage, { type: 'waiting' }>['board']) => void
}

/**
 * Hears what the worker tells console pages (`{ to: 'wenda-page', message }`) until `signal`. Answered is only that this
 * page hears a command, and that it has a chat that is looked for.
 */
export function hearWorker(signal: AbortSignal, word: WorkerWord): void {
  const hear = (envelope: unknown, sender: chrome.runtime.MessageSender, answer: (heard: true) => void): void => {
    if (sender.id !== chrome.runtime.id || sender.tab !== undefined) return
    const message = messageIn(envelope)
    if (message?.type === 'briefing-changed') word.onBriefingChanged()
    else if (message?.type === 'waiting') word.onBoard(message.board)
    else if (message?.type === 'chat-wanted') {
      if (word.onChatWanted(message)) answer(true)
    } else if (message?.type === 'command-pressed') {
      word.onNextWaiting()
      answer(true)
    }
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
