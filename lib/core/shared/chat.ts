/** Who wrote a line of a chat: the customer, anyone on the shop's side, or the console itself. */
export type Side = 'buyer' | 'agent' | 'system'

/** One line of a chat, as every room of core reads it (CONTRACTS 5). `at` is epoch milliseconds. */
export interface ChatMessage {
  readonly id: string
  readonly side: Side
  readonly text: string
  readonly at: number
  /** Sent by a robot or an auto-reply, not by a person. */
  readonly auto?: boolean
}

/** What the console's order card says, field by field; a part that could not be read is absent (CONTRACTS 5). */
export interface OrderCard {
  readonly number?: string
  readonly items: readonly { readonly product: string; readonly sku?: string; readonly quantity?: number }[]
  readonly receiver?: string
  readonly phone?: string
  readonly address?: string
  readonly coupon?: string
  /** Paid or payable amount in the shop's currency. */
  readonly amount?: number
  readonly note?: string
  /** How far the order is, in the console's own words (待发货, 已签收). */
  readonly status?: string
  /** Number of the parcel. */
  readonly tracking?: string
  /** Pieces left of the one product on the card. */
  readonly stock?: number
}

/** Marketplaces whose rules and metrics differ (CONTRACTS 5), in the order of the bits of a compiled rule's mask. */
export const MARKETPLACES = [
  'taobao',
  'tmall',
  'jd',
  'pinduoduo',
  'douyin',
  'kuaishou',
  'xiaohongshu',
  'weixin',
  'shopee',
  'tiktok',
  'lazada',
  'amazon',
  'other',
] as const

export type Marketplace = (typeof MARKETPLACES)[number]
