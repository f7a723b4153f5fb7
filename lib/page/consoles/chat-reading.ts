import type { ConversationRow, PartHealth, SeenMessage } from '../../core/conversation/index.ts'
import type { OrderCard } from '../../core/shared/index.ts'

/** One line of the open chat as it stands on the page. */
export interface SeenLine extends SeenMessage {
  /** The page says the time itself; false: `at` is when it was first seen. */
  readonly timed: boolean
}

/** What can be read of a console page now. A part that is not there is absent, never guessed. */
export interface ChatReading {
  readonly customer: { readonly id?: string; readonly name?: string }
  /** The newest lines of the open chat, oldest first. */
  readonly messages: readonly SeenLine[]
  readonly conversations: readonly ConversationRow[]
  /** Null: no order card can be seen. Parts of it that could not be read are absent. */
  readonly order: OrderCard | null
  /** The shop's name, where the page shows it. */
  readonly shop?: string
  readonly health: readonly PartHealth[]
}

/** What is new in a reading. */
export interface ChatChange {
  /** Another chat was opened since the last reading (true for the first). */
  readonly chatSwitched: boolean
  /** Lines not told before, oldest first: news, and after a switch what was there before (`history`). */
  readonly lines: readonly SeenLine[]
  /** Parts whose health changed. */
  readonly health: readonly PartHealth[]
}
