import type { ChatMessage } from '../shared/index.ts'

/** Buyers cut one question into several messages; a pause longer than this starts a new one. */
export const BURST_PAUSE_MS = 90_000
const MAX_MESSAGES = 4
const MAX_CHARS = 160
/** A message this long is a question of its own. */
const OWN_QUESTION_CHARS = 40

/**
 * The buyer's last messages read as one question: those after the last human reply, back to a pause of
 * {@link BURST_PAUSE_MS}, at most four, one a line, oldest first. `''` when the buyer's turn is over or `now` is more
 * than a day after it.
 */
export function mergeBuyerMessages(messages: readonly ChatMessage[], { now }: { now: number }): string {
  const picked: string[] = []
  let chars = 0
  let nextAt: number | undefined
  for (const message of messages.toReversed()) {
    if (message.side === 'system' || message.auto === true) continue
    if (message.side === 'agent') break
    if (nextAt === undefined && now - message.at > 86_400_000) break
    if (nextAt !== undefined && nextAt - message.at > BURST_PAUSE_MS) break
    const text = message.text.trim()
    if (picked.length > 0 && (text.length > OWN_QUESTION_CHARS || chars + text.length > MAX_CHARS)) break
    if (text !== '') picked.unshift(text)
    chars += text.length
    nextAt = message.at
    if (picked.length === MAX_MESSAGES) break
  }
  return picked.join('\n')
}
