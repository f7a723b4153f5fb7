import { describe, expect, it } from 'vitest'
import { checkOrder, readRemoteArea } from '@/lib/core/orders/index.ts'
import type { ChatMessage, OrderCard } from '@/lib/core/shared/index.ts'

describe('a line of the shop’s list', () => {
  it.each([
    ['新疆', { name: '新疆' }],
    ['新疆 15', { name: '新疆', surchargeCny: 15 }],
    ['新疆+15元', { name: '新疆', surchargeCny: 15 }],
    ['内蒙古:加收 12.5 元', { name: '内蒙古', surchargeCny: 12.5 }],
    ['西藏 不发', { name: '西藏', refused: true }],
    ['阿里地区,不发货', { name: '阿里地区', refused: true }],
  ])('%s', (line, area) => {
    expect(readRemoteArea(line)).toEqual(area)
  })
})

describe('the remote area of an order', () => {
  const order = (address: string): OrderCard => ({
    items: [{ product: '连衣裙', quantity: 1 }],
    receiver: '林晓',
    phone: '13800001234',
    address,
    amount: 100,
  })
  const told: ChatMessage[] = [{ id: 'm1', side: 'agent', text: '新疆要加收15元运费哦', at: 1 }]
  const remoteAreas = ['新疆 15', '西藏 20', '阿里地区 不发']
  const xinjiang = order('新疆维吾尔自治区喀什地区喀什市人民西路16号')
  const ali = order('西藏自治区阿里地区噶尔县狮泉河镇北京北路1号')

  it('asks for the fee the list says, until it was told', () => {
    expect(checkOrder(xinjiang, [], { remoteAreas }).ship.findings).toEqual([
      { field: 'remote', kind: 'missing', card: '新疆', surchargeCny: 15 },
    ])
    expect(checkOrder(xinjiang, told, { remoteAreas }).ship.findings).toEqual([])
  })

  it('refuses where the shop does not send, whatever was told; the narrowest line counts', () => {
    const { ship } = checkOrder(ali, told, { remoteAreas })
    expect(ship.status).toBe('differs')
    expect(ship.findings).toEqual([{ field: 'remote', kind: 'differs', card: '阿里地区', refused: true }])
  })
})
