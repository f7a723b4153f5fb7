/**
 * orders/in-page: what of the orders room runs in a console page: whether a draft confirms an order, and reading one that
 * was pasted. The checks themselves need word lists larger than a console script may be; they run in the engine room.
 * A content script imports this file only. Tests: tests/unit/core/orders.
 */
export { isOrderConfirmation } from '../order-confirmation.ts'
export { parsePastedOrder } from '../pasted-order.ts'
