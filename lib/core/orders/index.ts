/**
 * orders: the three-check of an order against the chat (商品, 收货, 支付), and what surrounds it. It knows shared only:
 * no page, no storage, no clock, no other room. Tests: tests/unit/core/orders, bench/orders.
 */
export { checkOrder } from './check-order.ts'
export type {
  OrderCheck,
  OrderCheckName,
  OrderCheckOptions,
  OrderCheckPart,
  OrderCheckStatus,
  OrderField,
  OrderFinding,
  RemoteArea,
} from './types.ts'
