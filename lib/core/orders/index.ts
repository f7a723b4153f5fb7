/**
 * orders: the three-check of an order against the chat (商品, 收货, 支付), and what surrounds it. It knows shared only:
 * no page, no storage, no clock, no other room. Tests: tests/unit/core/orders, bench/orders.
 */
export { questionForBuyer, type AskedFinding } from './ask-buyer.ts'
export { checkOrder } from './check-order.ts'
export { confirmationText, defaultConfirmationTemplate, orderInShort } from './confirmation-text.ts'
export { proposeOrderNote } from './note-check.ts'
export { answerToOrder, isOrderTold, type OrderAnswer, type OrderMoment } from './order-answer.ts'
export {
  isOrderConfirmation,
  shouldAskThreeCheck,
  type ConfirmationContext,
  type ThreeCheckMoment,
  type ThreeCheckReason,
} from './order-confirmation.ts'
export { isPastShipping } from './order-standing.ts'
export { parsePastedOrder, type PastedOrderFault } from './pasted-order.ts'
export { isPlausiblePhone } from './phone-check.ts'
export { readRegion, type Region } from './regions.ts'
export { DEFAULT_REMOTE_AREAS, findRemoteArea, readRemoteArea } from './remote-check.ts'
export { prepareVersions } from './versions/index.ts'
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
