/** What the demo pages know: buyers, lines, orders. It knows nothing of the extension that looks at the pages. */

/** The demo seller runs three shops and one person answers for all of them. */
export type ShopId = 'apparel' | 'digital' | 'fresh'

export interface Shop {
  readonly id: ShopId
  readonly name: string
  /** What the shop's robot says to the first message of a chat. */
  readonly robotGreeting: string
}

/** A product as the console shows it beside the chat. */
export interface Product {
  readonly id: string
  readonly shop: ShopId
  readonly name: string
  readonly price: number
  readonly stock: number
  readonly skus: readonly string[]
}

/** What the order card says. Texts stand as the console prints them. */
export interface DemoOrder {
  readonly number: string
  readonly state: string
  readonly productId: string
  readonly sku: string
  readonly quantity: number
  readonly receiver: string
  readonly phone: string
  readonly address: string
  readonly coupon: string
  readonly amount: number
  readonly note: string
}

export type LineFrom = 'buyer' | 'agent' | 'robot' | 'system'

/** One line of a chat. `status` is only on the agent's own lines; `id` stays empty until the server answered. */
export interface ChatLine {
  /** Stable for React; never shown. */
  readonly key: string
  readonly id: string
  readonly from: LineFrom
  readonly text: string
  /** Epoch ms on the page's clock. */
  readonly at: number
  readonly status?: 'sending' | 'sent' | 'read'
  readonly productId?: string
  readonly picture?: string
}

export interface Customer {
  readonly id: string
  readonly name: string
  readonly returning?: boolean
  /** The console's own labels of the customer. */
  readonly labels?: readonly string[]
}

export interface Chat {
  readonly customer: Customer
  readonly shop: ShopId
  readonly lines: readonly ChatLine[]
  readonly unread: number
  /** Since when the buyer waits, epoch ms. */
  readonly waitingSince?: number
  readonly order?: DemoOrder
  readonly productIds: readonly string[]
}

export interface DeskState {
  readonly now: number
  readonly activeId: string | undefined
  /** Grows when the open chat is mounted anew. */
  readonly mount: number
  /** Most recently spoken first, as consoles sort. */
  readonly chats: readonly Chat[]
}

/** A line that left through the page's own send, as the page's own state holds it. */
export interface SentLine {
  readonly customerId: string
  readonly text: string
  readonly at: number
}

/** What a buyer says next: some time after the chat began, or some time after our reply. Seconds. */
export type Cue = { readonly after: number } | { readonly reply: number }

/** One thing the buyer says, and what a good agent would type by hand in return (for counting keystrokes). */
export interface Turn {
  readonly cue: Cue
  readonly says: string | readonly string[]
  readonly product?: string
  readonly picture?: string
  readonly answer?: string
}

/** A line that stood in the chat before the page was opened. */
export interface PastLine {
  readonly from: LineFrom
  readonly text: string
  readonly minutesAgo: number
  readonly productId?: string
}

/** One buyer's whole chat. */
export interface ChatScript {
  readonly id: string
  readonly title: string
  readonly customer: Customer
  readonly shop: ShopId
  readonly products: readonly string[]
  readonly order?: DemoOrder
  readonly past?: readonly PastLine[]
  readonly turns: readonly Turn[]
}
