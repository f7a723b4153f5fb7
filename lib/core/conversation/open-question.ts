import type { ChatMessage } from '../shared/index.ts'

/** What a buyer asks now: their lines since the shop's last own words, read as one question (issue KB: merged lines). */
export interface OpenQuestion {
  readonly text: string
  /** How many lines it was put together from. */
  readonly merged: number
  /** When the first of them came, epoch ms. */
  readonly at: number
  /** Id of the newest line: another one, another question. */
  readonly lastMessageId: string
}

/** A long silence's worth of lines is no one question; the newest carry it. */
const MOST_LINES = 6

/** A person repeats a line to be heard; once is enough to read. */
function withoutRepeats(lines: readonly ChatMessage[]): ChatMessage[] {
  return lines.filter((line, place) => lines.findIndex((other) => other.text.trim() === line.text.trim()) === place)
}

/**
 * The question that stands open in a chat, oldest message first; null when the shop had the last word. Automatic replies
 * and system lines answer nothing.
 */
export function findOpenQuestion(messages: readonly ChatMessage[]): OpenQuestion | null {
  const lastAnswer = messages.findLastIndex((message) => message.side === 'agent' && message.auto !== true)
  const asked = messages
    .slice(lastAnswer + 1)
    .filter((message) => message.side === 'buyer' && message.text.trim() !== '')
  const lines = withoutRepeats(asked).slice(-MOST_LINES)
  const first = asked[0]
  const last = asked.at(-1)
  if (first === undefined || last === undefined) return null
  return {
    text: lines.map((line) => line.text.trim()).join(' '),
    merged: lines.length,
    at: first.at,
    lastMessageId: last.id,
  }
}
