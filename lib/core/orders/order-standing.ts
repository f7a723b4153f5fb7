/** Words of consoles for an order that nothing can be changed about any more; not for what is still to come (待发货, 未签收). */
const PAST_SHIPPING =
  /(?<![未没待不])已(?:经)?(?:发货|发出|揽收|出库|签收|收货|完成|取消|关闭|退款)|待收货|待评价|运输中|派送中|退款(?:中|成功)|交易(?:成功|完成|关闭)|\b(?:shipped|in transit|out for delivery|delivered|completed|cancell?ed|closed|refunded)\b/i

/** Whether the card's own words (`status`) say that the parcel has left or the order has ended, so that nothing is left to confirm. */
export function isPastShipping(status: string | undefined): boolean {
  return PAST_SHIPPING.test(status ?? '')
}
