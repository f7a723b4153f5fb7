import { describe, expect, it } from 'vitest'
import { isWaitingToShip, parcelNews, type ShownParcel } from '@/lib/core/sla/index.ts'

const unsent: ShownParcel = { orderNumber: '1', tracking: undefined, status: '待发货', systemLines: 0 }
const shown: ShownParcel = { orderNumber: '1', tracking: 'SF1234567890123', status: '已发货', systemLines: 0 }
const seen = { what: 'parcel-seen', detail: 'SF1234567890123' }

describe('what the page shows of a parcel', () => {
  it.each<[string, ShownParcel | undefined, ShownParcel, object | undefined]>([
    ['nothing yet', undefined, unsent, undefined],
    ['a number at the first look', undefined, shown, seen],
    ['the number alone', undefined, { ...shown, tracking: '顺丰速运 SF1234567890123 复制' }, seen],
    [
      'a number of a carrier abroad',
      undefined,
      { ...shown, tracking: 'LX123456789CN' },
      { ...seen, detail: 'LX123456789CN' },
    ],
    ['that there is none', undefined, { ...unsent, tracking: '暂无 Copy' }, undefined],
    ['the same number again', shown, shown, undefined],
    ['the same number beside a new system line', shown, { ...shown, systemLines: 1 }, seen],
    [
      'another number',
      shown,
      { ...shown, tracking: 'YT1234567890123' },
      { what: 'parcel-seen', detail: 'YT1234567890123' },
    ],
    ['that it was sent just now', unsent, shown, { what: 'parcel-sent', detail: 'SF1234567890123' }],
    [
      'that it was sent, without a number',
      unsent,
      { ...unsent, status: '已发货' },
      { what: 'parcel-sent', detail: '' },
    ],
    ['that it is still to be sent', unsent, { ...unsent, status: '未发货' }, undefined],
    ['the number of one that is on its way', { ...unsent, status: '运输中' }, shown, seen],
    ['another order', unsent, { ...shown, orderNumber: '2' }, seen],
  ])('tells %s', (_, before, now, news) => {
    expect(parcelNews(before, now)).toEqual(news)
  })
})

describe('isWaitingToShip', () => {
  it.each(['已付款，待发货', '买家已付款，等待卖家发货', '未发货', '备货中', 'Awaiting shipment'])('%s', (status) => {
    expect(isWaitingToShip(status)).toBe(true)
  })
  it.each(['已发货', '待收货', '待付款', '交易成功', '', undefined])(
    '%s has left, or is no order to send',
    (status) => {
      expect(isWaitingToShip(status)).toBe(false)
    },
  )
})
