/**
 * orders/in-page: what of the orders room runs in a console page: whether a draft confirms an order. The checks
 * themselves need word lists larger than a console script may be; they run in the engine room, and an order that was
 * pasted is read in the panel.
 * A content script imports this file only. Tests: tests/unit/core/orders.
 */
export { isOrderConfirmation } from '../order-confirmation.ts'
