/** `what` of the event in a conversation that says which number its parcel has, as the page shows it; its `detail` is the number. */
export const PARCEL_SEEN = 'parcel-seen'
/** The same when the page showed the order unsent before: it was sent just now. Its `detail` may be ''. */
export const PARCEL_SENT = 'parcel-sent'

/** The shop's parcel is on its way, as consoles and agents write it; not what is still to come (待发货, 未发货). */
const SHIPPED =
  /(?<![未没待不])(?:已(?:经)?(?:发货|发出|寄出|揽收|揽件|出库)|卖家发货|商家发货|(?:has|have) (?:been )?shipped)|^shipped/i
/** How far an order is, in the words on its card, once its parcel left. */
const LEFT =
  /(?<![未没待不])已(?:经)?(?:发货|发出|揽收|出库)|待收货|运输中|派送中|\b(?:shipped|in transit|out for delivery)\b/i
/** A parcel's number where the page says that one stands: carriers abroad have letters at both ends. */
const CARD_NUMBER = /(?<![A-Za-z0-9])(?=[A-Za-z-]*\d)[A-Za-z0-9][A-Za-z0-9-]{6,33}[A-Za-z0-9](?![A-Za-z0-9])/
/** Whether a line says that the parcel has left. */
export function isShippedNotice(text: string): boolean {
  return SHIPPED.test(text)
}

/** How far an order is, in the words on its card, while its parcel waits in the shop. */
const WAITING =
  /(?:待|未|等待)(?:卖家|商家)?(?:发货|出库)|备货中|\b(?:unshipped|awaiting shipment|to ship|unfulfilled)\b/i

/** Whether the card's own words (`status`) say that the parcel has not left the shop yet. */
export function isWaitingToShip(status: string | undefined): boolean {
  return WAITING.test(status ?? '')
}

/** What a page shows of the open order's parcel. */
export interface ShownParcel {
  readonly orderNumber: string | undefined
  readonly tracking: string | undefined
  /** How far the order is, in the console's words. */
  readonly status: string | undefined
  /** Lines of the system in the chat so far: a new one may tell of the same parcel without its number. */
  readonly systemLines: number
}

/** What is to be written down of a parcel, in the terms of {@link PARCEL_SEEN}; undefined: nothing new. */
export function parcelNews(
  before: ShownParcel | undefined,
  now: ShownParcel,
): { readonly what: typeof PARCEL_SEEN | typeof PARCEL_SENT; readonly detail: string } | undefined {
  const tracking = numberOf(now)
  const same = before !== undefined && before.orderNumber === now.orderNumber
  if (same && !hasLeft(before) && hasLeft(now)) return { what: PARCEL_SENT, detail: tracking }
  const told = same && numberOf(before) === tracking && before.systemLines >= now.systemLines
  return tracking === '' || told ? undefined : { what: PARCEL_SEEN, detail: tracking }
}

function hasLeft(parcel: ShownParcel): boolean {
  return numberOf(parcel) !== '' || LEFT.test(parcel.status ?? '')
}

/** The number alone: cards show the carrier and a button beside it, or 暂无 in its place. */
function numberOf({ tracking = '' }: ShownParcel): string {
  return CARD_NUMBER.exec(tracking)?.[0] ?? ''
}
