import type { OrderCheckName, OrderField, OrderFinding } from '../types.ts'

/** Candidates that are judged by one table of weights. */
export type Group =
  | 'option'
  | 'word'
  | 'number'
  | 'quantity'
  | 'amount'
  | 'note'
  | 'gift'
  | 'coupon'
  | 'promotion'
  | 'receiver'
  | 'phone'
  | 'address'
  | 'remote'

/** A finding of the rules with the check it belongs to. */
export interface Ruled {
  readonly check: OrderCheckName
  readonly finding: OrderFinding
}

/** What is there and how much of it, by name. */
export type Features = Map<string, number>

/** A difference that may be there, with what speaks for and against it. */
export interface Candidate {
  readonly group: Group
  readonly check: OrderCheckName
  readonly finding: OrderFinding
  readonly features: Features
  /** Sums of money that are named with it: what the order would cost if it were so. */
  readonly sums?: readonly number[]
  /** What the message itself says it costs, once and by the count: the price right behind it. */
  readonly costs?: readonly number[]
}

/** The table of weights a field is judged by. */
export function groupOf(field: OrderField): Group {
  if (field === 'product' || field === 'model' || field === 'colour' || field === 'size') return 'option'
  return field
}
