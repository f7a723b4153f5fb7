import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { pastOf, useComplaint } from '@/components/hooks/use-after-sale.ts'
import { foldConversation, PROMISE_KEPT, type ChatSnapshot } from '@/lib/core/conversation/index.ts'
import { defaultShop } from '@/lib/extension/settings/index.ts'
import { chatSnapshot } from '../../support/chat-snapshot.ts'
import { eventOf, lineSeen } from '../../unit/core/session-log/journals.ts'

const shop = defaultShop('main', '店')
const facts = { shop: '店', agent: '小李', order: '240911' }

const chatWith = (text: string, at: number): ChatSnapshot =>
  chatSnapshot({ messages: [{ id: `m${at}`, side: 'buyer', text, at, history: false }], takenAt: at })

it('a coupon that was left out stays out of the answer of this complaint, and comes back with the next', () => {
  const first = chatWith('怎么还没到', 1000)
  const { result, rerender } = renderHook(({ chat }) => useComplaint(chat, shop, facts, 'zh-CN'), {
    initialProps: { chat: first },
  })
  expect(result.current.complaint?.reply.text).toContain('¥5')
  act(() => result.current.offerCoupon(false))
  expect(result.current.complaint).toMatchObject({ withCoupon: false, couponText: expect.stringContaining('¥5') })
  // The page's key puts in this text, too.
  expect(result.current.complaint?.reply.text).not.toContain('券')
  expect(result.current.complaint?.reply.text).toContain('催件')
  rerender({ chat: { ...first, takenAt: 2000 } })
  expect(result.current.complaint?.withCoupon).toBe(false)
  rerender({ chat: chatWith('还没到啊', 3000) })
  expect(result.current.complaint?.reply.text).toContain('¥5')
  rerender({ chat: first })
  act(() => result.current.offerCoupon(true))
  expect(result.current.complaint?.reply.text).toContain('¥5')
})

it('no second coupon is offered by itself where the chat has promised one', () => {
  const promised = { id: 'a1', side: 'agent' as const, text: '另外给您补一张 ¥5 的优惠券', at: 500, history: false }
  const { messages } = chatWith('太慢了 还没到', 1000)
  const chat = chatSnapshot({ messages: [promised, ...messages], takenAt: 1000 })
  const { result } = renderHook(() => useComplaint(chat, shop, facts, 'zh-CN'))
  expect(result.current.complaint).toMatchObject({ withCoupon: false, couponPromised: true })
  expect(result.current.complaint?.reply.text).not.toContain('券')
  act(() => result.current.offerCoupon(true))
  expect(result.current.complaint?.reply.text).toContain('¥5')
})

it('what was promised is owed until the shop says it is given, or an agent marks it', () => {
  const promise = lineSeen(1, '下次下单送您一个杯垫', 'agent')
  const rowOf = (events: Parameters<typeof foldConversation>[0]) => {
    const state = foldConversation(events)
    return state === undefined ? [] : [{ state }]
  }
  expect(pastOf(rowOf([promise])).promises.map(({ id }) => id)).toEqual(['m1'])
  const kept = eventOf(2, { kind: 'house-noted', data: { what: PROMISE_KEPT, detail: 'm1' } }, { session: 's2' })
  expect(pastOf([...rowOf([promise]), ...rowOf([kept])]).promises).toEqual([])
  const other = eventOf(2, { kind: 'house-noted', data: { what: PROMISE_KEPT, detail: 'm9' } })
  expect(pastOf(rowOf([promise, other])).promises).toHaveLength(1)
})
