import { findProduct } from '../chats/catalogue.ts'
import type { Chat, DemoOrder } from '../chats/model.ts'
import css from './side-column.module.css'

/** What the console knows of the buyer: the open order, the products looked at. */
export function SideColumn({ chat }: { readonly chat: Chat | undefined }) {
  return (
    <aside className={css['column']}>
      <div className={css['tabs']}>
        <span data-on="true">订单</span>
        <span>商品</span>
        <span>买家</span>
      </div>
      {chat?.order === undefined ? <p className={css['none']}>近 3 个月内无订单</p> : <Order order={chat.order} />}
      {chat !== undefined && chat.productIds.length > 0 && (
        <section className={css['block']}>
          <h3>咨询商品</h3>
          {chat.productIds.map((id) => (
            <ProductRow id={id} key={id} />
          ))}
        </section>
      )}
      {chat !== undefined && (
        <section className={css['block']}>
          <h3>买家</h3>
          <dl className={css['facts']}>
            <dt>昵称</dt>
            <dd>{chat.customer.name}</dd>
            <dt>类型</dt>
            <dd>{chat.customer.returning === true ? '老客' : '新客'}</dd>
          </dl>
        </section>
      )}
    </aside>
  )
}

function Order({ order }: { readonly order: DemoOrder }) {
  const rows: readonly (readonly [string, string, string])[] = [
    ['收货人', 'receiver', order.receiver],
    ['电话', 'phone', order.phone],
    ['地址', 'address', order.address],
    ['优惠', 'coupon', order.coupon],
    ['实付', 'amount', `¥${order.amount.toFixed(2)}`],
    ['备注', 'note', order.note],
  ]
  return (
    <section className={css['block']} data-desk="order">
      <header className={css['head']}>
        <span>
          订单号 <b data-f="number">{order.number}</b>
        </span>
        <em data-f="status">{order.state}</em>
      </header>
      <div className={css['goods']}>
        <i data-shop={findProduct(order.productId)?.shop} aria-hidden="true" />
        <span>
          <b data-f="product">{findProduct(order.productId)?.name ?? order.productId}</b>
          <small data-f="sku">{order.sku}</small>
        </span>
        <span data-f="quantity">×{order.quantity}</span>
      </div>
      <dl className={css['facts']}>
        {rows.map(([label, field, value]) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd data-f={field}>{value === '' ? (field === 'note' ? '' : '无') : value}</dd>
          </div>
        ))}
      </dl>
      <div className={css['buttons']}>
        <button type="button">改地址</button>
        <button type="button">改备注</button>
        <button type="button">核对订单</button>
      </div>
    </section>
  )
}

function ProductRow({ id }: { readonly id: string }) {
  const product = findProduct(id)
  if (product === undefined) return null
  return (
    <div className={css['goods']}>
      <i data-shop={product.shop} aria-hidden="true" />
      <span>
        <b>{product.name}</b>
        <small>
          ¥{product.price} · 库存 {product.stock} · {product.skus.join(' / ')}
        </small>
      </span>
      <button type="button">发送</button>
    </div>
  )
}
