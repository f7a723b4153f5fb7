import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parcelsTold } from '@/lib/core/sla/index.ts'
import type { ChatMessage } from '@/lib/core/shared/index.ts'

const said = (text: string, side: ChatMessage['side'] = 'agent', at = 0): ChatMessage => ({
  id: `m${at}`,
  side,
  text,
  at,
})
const read = (text: string) =>
  parcelsTold([said(text)]).map(({ number, carrier }) => [number, carrier?.name['zh-CN']].join(' ').trim())

describe('a parcel’s number in an agent’s words', () => {
  it.each<[string, string[]]>([
    ['亲，已发货，顺丰单号SF1234567890123', ['SF1234567890123 顺丰']],
    ['亲 单号 SF1234567890123 哈', ['SF1234567890123 顺丰']],
    ['给您补发了，申通 773123456789012，您留意一下', ['773123456789012 申通']],
    ['快递单号：７７３１２３４５６７８９０１２', ['773123456789012']],
    ['运单号 4312 3456 7890 12 韵达的', ['43123456789012 韵达']],
    ['圆通YT8812345678901', ['YT8812345678901 圆通']],
    ['yt8812345678901', ['YT8812345678901 圆通']],
    ['JDVA12345678901 京东的', ['JDVA12345678901 京东快递']],
    ['物流单号 JT5123456789012', ['JT5123456789012 极兔']],
    ['EA123456789CN 走邮政', ['EA123456789CN 邮政 EMS']],
    ['773123456789012 这个是快递单号', ['773123456789012']],
    ['订单号 291234567890，快递单号 773123456789012', ['773123456789012']],
    ['订单2611150820117746已发货，中通 75123456789012', ['75123456789012 中通']],
    ['两个包裹：中通75123456789012、韵达 43123456789012', ['75123456789012 中通', '43123456789012 韵达']],
    ['您的订单已寄出 tracking number 9400110200881234567890 via USPS', ['9400110200881234567890 USPS']],
    ['Shipped with UPS, 1Z999AA10123456784', ['1Z999AA10123456784 UPS']],
    ['Your tracking number is SPXMY0123456789', ['SPXMY0123456789 Shopee Xpress']],
  ])('is read: %s', (text, found) => {
    expect(read(text)).toEqual(found)
  })

  it.each([
    '我电话 13812345678',
    '快递电话13812345678',
    '单号 13812345678',
    '运单留的是 8613812345678',
    '快递打 0086 138 1234 5678',
    '订单号 291234567890',
    '订单编号：2611150820117746 已发货',
    '订单240922-123456789012 今天发',
    '您的单号我查下，订单 291234567890',
    '退款编号 123456789012345',
    '售后单号 123456789012',
    '身份证 110101199003071234',
    '卡号 6222021234567890123',
    '20261122130501 发出',
    '已发货',
    '型号 XR20241234567',
    'order number 291234567890 has been shipped',
    '看物流 https://example.com/p/773123456789012?id=773123456789012',
    '773123456789012',
    '总共 123456789012 元',
  ])('is not seen in: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('is read alone in a line by what was asked for right before, and only then', () => {
    const asked = (text: string) => parcelsTold([said(text, 'buyer', 1), said('773123456789012', 'agent', 2)])
    expect(asked('快递单号多少')).toMatchObject([{ number: '773123456789012', message: { id: 'm2' } }])
    expect(asked('订单号发我下')).toEqual([])
    expect(asked('在吗')).toEqual([])
  })

  it('is no order number of this chat, whoever wrote it', () => {
    expect(parcelsTold([said('单号 291234567890')], '291234567890')).toEqual([])
    expect(parcelsTold([said('订单号 291234567890', 'buyer', 1), said('单号291234567890 已发', 'agent', 2)])).toEqual(
      [],
    )
  })

  it('is listed once for each side that wrote it, with the line', () => {
    const lines = [
      said('快递 SF1234567890123', 'agent', 1),
      said('SF1234567890123 一直没动', 'buyer', 2),
      said('SF1234567890123 我催一下', 'agent', 3),
      said('卖家已发货，运单号 SF1234567890123', 'system', 4),
    ]
    expect(parcelsTold(lines).map(({ message }) => message.id)).toEqual(['m1', 'm2', 'm4'])
  })

  it('is never a mobile number, whatever stands beside it, and never hangs', () => {
    const phone = fc
      .tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.stringMatching(/^\d{9}$/))
      .map((p) => `1${p.join('')}`)
    const words = fc.constantFrom('快递单号', '顺丰', '运单号：', '已发货 ', 'tracking number ', '')
    fc.assert(
      fc.property(words, fc.constantFrom('', '+86', '86', '0086 '), phone, (cue, country, number) => {
        expect(read(`${cue}${country}${number}`)).toEqual([])
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '8', ' ', 'S', 'F', '单', '号', '-') }), (text) => {
        for (const one of read(text)) expect(one.split(' ')[0]).toMatch(/^[A-Z\d]{10,29}$/)
      }),
    )
  })
})
