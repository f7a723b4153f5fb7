import type { TimedMessage } from './policy.ts'

/** A question and its answer before any target is laid on it. */
export interface Exchange {
  /** The buyer's first unanswered message, epoch ms. */
  readonly start: number
  readonly startId: string
  readonly answered: number | null
  readonly answerId?: string
  /** No person of the shop had spoken before it: its answer is the greeting. */
  readonly opens: boolean
}

/** What counts as a question and what as an answer. */
export interface ExchangeRules {
  readonly isAuto: (message: TimedMessage) => boolean
  /** Messages that ask nothing. */
  readonly asksNothing?: (text: string) => boolean
  /**
   * An answer within the same second. `auto`: a robot's, the clock runs on; `drop`: a robot's, and the round is left
   * out (淘宝); `human`: counts.
   */
  readonly zeroSecond: 'auto' | 'drop' | 'human'
}

const SAME_SECOND_MS = 1000

/** The same message seen twice is one; order by time, what came first on the page first. */
export function inOrder(messages: readonly TimedMessage[]): readonly TimedMessage[] {
  const seen = new Set<string>()
  const once: TimedMessage[] = []
  let sorted = true
  for (const message of messages) {
    if (seen.has(message.id)) continue
    seen.add(message.id)
    if (sorted && once.length > 0 && (once.at(-1)?.at ?? 0) > message.at) sorted = false
    once.push(message)
  }
  return sorted ? once : once.sort((left, right) => left.at - right.at)
}

/**
 * The questions of one conversation, oldest first. A round starts at the buyer's first unanswered message and ends at
 * the first reply of a person; a repeated question never restarts it; system lines and robots never end it. Messages
 * that repeat an id are one. Lines of the history start no round but may end one.
 */
export function exchangesOf(messages: readonly TimedMessage[], rules: ExchangeRules): Exchange[] {
  const exchanges: Exchange[] = []
  let open: TimedMessage | undefined
  let spoken = false
  for (const message of inOrder(messages)) {
    if (message.side === 'buyer') {
      if (open !== undefined || message.history === true) continue
      if (rules.asksNothing?.(message.text) === true) continue
      open = message
    } else if (message.side === 'agent' && !rules.isAuto(message)) {
      const atOnce = open !== undefined && message.at - open.at < SAME_SECOND_MS && message.source === undefined
      if (atOnce && rules.zeroSecond === 'auto') continue
      if (open !== undefined && (!atOnce || rules.zeroSecond !== 'drop')) {
        exchanges.push({ start: open.at, startId: open.id, opens: !spoken, answered: message.at, answerId: message.id })
      }
      open = undefined
      spoken = true
    }
  }
  if (open !== undefined) exchanges.push({ start: open.at, startId: open.id, opens: !spoken, answered: null })
  return exchanges
}
