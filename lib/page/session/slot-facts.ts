import type { ChatSnapshot } from '../../core/conversation/index.ts'

/** What the open chat knows of the slots of a phrase. */
export interface SlotFacts {
  readonly customer?: string
  readonly order?: string
  readonly product?: string
}

/** The facts slots can be filled with from what stands on the page. */
export function slotFacts({ customer, order }: ChatSnapshot): SlotFacts {
  const product = order?.items[0]?.product
  return {
    ...(customer.name === undefined ? {} : { customer: customer.name }),
    ...(order?.number === undefined ? {} : { order: order.number }),
    ...(product === undefined ? {} : { product }),
  }
}
