/** Fields of an order card, in the order of CONTRACTS 2; how far the order is and its parcel's number came later. */
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
] as const

/** A field of an order card that a profile may point at. */
export type OrderField = (typeof orderFields)[number]
