import type { JournalEvent } from '@/lib/core/conversation/index.ts'

const START = Date.parse('2025-11-12T09:00:00+08:00')

/** Lines a chat is made of, most of them plain, some with personal data. */
export const TEXTS = [
  '请问这款有黑色吗',
  '有的亲,黑色现货今天发',
  '那 165 110 斤穿多大',
  '建议您穿 L 码,宽松一点更舒服',
  '什么时候能到',
  '预计三天左右,偏远地区四到五天',
  '电话13812345678,收货人:张小三,浙江省杭州市西湖区文三路1号3幢501室',
  '订单号 2345678901234567890 已为您备注',
]

/** One line of a chat as the journal has it, told by its place alone. */
export function eventAt(place: number): Extract<JournalEvent, { kind: 'message-seen' }> {
  return {
    id: `m-${place.toString(36)}`,
    at: START + place * 700,
    session: `s-${place % 400}`,
    agent: '小鹿',
    device: '0192f0c1-0000-7000-8000-000000000000',
    shop: 'shop-1',
    console: 'demo',
    kind: 'message-seen',
    data: {
      messageId: `p${place}`,
      side: place % 2 === 0 ? 'buyer' : 'agent',
      text: `${TEXTS[place % TEXTS.length]} ${place % 97}`,
      auto: false,
      history: false,
    },
  }
}
