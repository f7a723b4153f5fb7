import type { ChatMessage, Marketplace, OrderCard } from '../shared/index.ts'

/** The parts of a console that a profile can show (CONTRACTS 2). */
export type ConsolePart = 'composer' | 'send' | 'messages' | 'customer' | 'conversations' | 'order' | 'shop'

/** Whether a part can be seen now. `absent`: the profile does not name it, so what needs it is off. */
export interface PartHealth {
  readonly part: ConsolePart
  readonly state: 'sees' | 'blind' | 'absent'
  /** How many elements its selectors match now. */
  readonly count: number
  /** Since when it is in this state, epoch ms. */
  readonly since: number
  /** The selector of the profile that finds it now; absent while it is blind or not named. */
  readonly by?: string
  /** It is seen, but since then (epoch ms) by another selector than it used to be: the page has changed. */
  readonly changedAt?: number
}

/** One row of the console's own chat list. */
export interface ConversationRow {
  readonly id: string
  readonly name: string
  readonly unread: number
  readonly active: boolean
}

/** A line of the open chat; `history`: it was there before Wenda looked. */
export type SeenMessage = ChatMessage & { readonly history: boolean }

/** What stands on the page now, as the console script reads it for the panel. Never stored whole. */
export interface ChatSnapshot {
  readonly profileId: string
  readonly consoleName: string
  readonly marketplace: Marketplace
  readonly shop: string
  /** The page itself says which shop this is; otherwise the agent may say it. */
  readonly shopToldByPage?: true
  /** Id of the open conversation; absent when no chat is open or the customer cannot be read. */
  readonly session?: string
  readonly customer: { readonly id?: string; readonly name?: string }
  /** The newest lines of the open chat, oldest first, at most 200. */
  readonly messages: readonly SeenMessage[]
  /** The order card beside the chat; null when none can be seen. */
  readonly order: OrderCard | null
  readonly conversations: readonly ConversationRow[]
  readonly draft: string
  readonly health: readonly PartHealth[]
  readonly takenAt: number
}
