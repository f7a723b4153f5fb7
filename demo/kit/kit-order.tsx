import { findProduct } from '../chats/catalogue.ts'
import type { DemoOrder } from '../chats/model.ts'

/** The order beside the chat; the kit has no part for it. */
export function KitOrder({ order }: { readonly order: DemoOrder | undefined }) {
  if (order === undefined) return <p className="kit-none">没有订单</p>
  return (
    <table className="buyer-order">
      <tbody>
        <tr>
          <th>订单号</th>
          <td className="order-no">{order.number}</td>
        </tr>
        <tr>
          <th>商品</th>
          <td className="order-goods">{findProduct(order.productId)?.name ?? order.productId}</td>
        </tr>
        <tr>
          <th>规格</th>
          <td className="order-sku">{order.sku}</td>
        </tr>
        <tr>
          <th>数量</th>
          <td className="order-count">{order.quantity}</td>
        </tr>
        <tr>
          <th>收货人</th>
          <td className="order-who">{order.receiver}</td>
        </tr>
        <tr>
          <th>电话</th>
          <td className="order-tel">{order.phone}</td>
        </tr>
        <tr>
          <th>地址</th>
          <td className="order-where">{order.address}</td>
        </tr>
        <tr>
          <th>优惠</th>
          <td className="order-promo">{order.coupon}</td>
        </tr>
        <tr>
          <th>实付</th>
          <td className="order-sum">¥{order.amount.toFixed(2)}</td>
        </tr>
        <tr>
          <th>备注</th>
          <td className="order-memo">{order.note}</td>
        </tr>
      </tbody>
    </table>
  )
}
