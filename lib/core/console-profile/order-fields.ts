/** Fields of an order card, in the order of CONTRACTS 2; how far the order is, its parcel's number and what is left came later. */
export const orderFields = [
  'number',
  'product',
  'sku',
  'quantity',
  'receiver',
  'phone',
  'address',
  'coupon',
  'amount',
  'note',
  'status',
  'tracking',
  'stock',
] as const

/** A field of an order card that a profile may point at. */
export type OrderField = (typeof orderFields)[number]
