import { describe, expect, it } from 'vitest'
import { failPolicy } from '../../../../lib/page/gate/index.ts'

describe('failPolicy', () => {
  it.each([
    '您的订单已经安排',
    '收货地址是浙江省杭州市西湖区文三路 90 号',
    '实付 128 元',
    '一共五十块',
    '￥59.9',
    '电话 138 0013 8000',
    '１３８００１３８０００',
    '可以退款',
    '给您改地址',
    'Your order number is 12',
    'The total is $12',
    '3栋2单元',
  ])('closed: %s', (text) => {
    expect(failPolicy(text)).toBe('closed')
  })

  it.each(['在的亲', '好的，请稍等', '这款是纯棉的', '您好呀', 'hello, how can I help', '', '有M码和L码', '2 个颜色'])(
    'open: %s',
    (text) => {
      expect(failPolicy(text)).toBe('open')
    },
  )

  it('is quick on a long text', () => {
    expect(failPolicy('1 - '.repeat(20_000))).toBe('closed')
  })
})
