import type { Language } from '../shared/index.ts'

/** What a finding is about (CONTRACTS 5). */
export type OrderField =
  | 'product'
  | 'model'
  | 'colour'
  | 'size'
  | 'quantity'
  | 'receiver'
  | 'phone'
  | 'address'
  | 'remote'
  | 'note'
  | 'coupon'
  | 'promotion'
  | 'gift'
  | 'amount'

/** The three checks: 商品, 收货, 支付. */
export type OrderCheckName = 'goods' | 'ship' | 'pay'

/**
 * `differs`: card and chat disagree. `missing`: owed and not on the card, incomplete or malformed. `unknown`: the card's
 * value is absent or masked, so it can't be compared. `ok`: nothing speaks against the card.
 */
export type OrderCheckStatus = 'ok' | 'differs' | 'missing' | 'unknown'

/**
 * One thing to look at. `said` is a literal piece of the chat, `card` a literal piece of the card, `messageId` the
 * message that says so.
 */
export interface OrderFinding {
  readonly field: OrderField
  readonly kind: 'differs' | 'missing'
  readonly said?: string
  readonly card?: string
  readonly messageId?: string
  /** For `remote`: what is added for the area, CNY. */
  readonly surchargeCny?: number
  /** For `remote`: the shop does not send there. */
  readonly refused?: true
}

/** One of the three checks: its status, what speaks against the card, and the fields that could not be compared. */
export interface OrderCheckPart {
  readonly status: OrderCheckStatus
  readonly findings: readonly OrderFinding[]
  readonly unknown: readonly OrderField[]
}

/** The answer of the three-check (CONTRACTS 5). */
export type OrderCheck = Readonly<Record<OrderCheckName, OrderCheckPart>>

/** An area the shop's parcels reach at a price or not at all: a province, city or district as people write it. */
export interface RemoteArea {
  readonly name: string
  /** What is added for it, CNY. */
  readonly surchargeCny?: number
  /** The shop does not send there. */
  readonly refused?: true
}

/** Settings of the check; every part has a default. */
export interface OrderCheckOptions {
  /**
   * Where a surcharge must have been mentioned; a text is read by `readRemoteArea`. Default: 新疆 西藏 内蒙古 青海 海南
   * 香港 澳门 台湾.
   */
  readonly remoteAreas?: readonly (RemoteArea | string)[]
  /** Names of coupons the shop runs, to recognise them when they are called by name. */
  readonly knownCoupons?: readonly string[]
  /** Only messages at or before this moment (epoch ms) count. */
  readonly now?: number
  /** Language of the shop; both are always understood, it decides only what a text alone leaves open. */
  readonly language?: Language
}
