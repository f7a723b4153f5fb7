import { expect, it } from 'vitest'
import { isPastShipping } from '@/lib/core/orders/index.ts'

it.each([
  '已发货',
  '卖家已发货',
  '待收货',
  '已签收',
  '运输中',
  '交易成功',
  '交易关闭',
  '退款中',
  'Shipped',
  'Delivered',
])('%s leaves nothing to confirm', (status) => {
  expect(isPastShipping(status)).toBe(true)
})

it.each(['待发货', '已付款，待发货', '未发货', '待付款', '尚未签收', '拼单中', 'Unshipped', 'To ship', '', undefined])(
  '%s is still to be confirmed',
  (status) => {
    expect(isPastShipping(status)).toBe(false)
  },
)
