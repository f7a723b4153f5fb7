import { renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { SILENCE } from '@/components/hooks/page-talk.ts'
import { useNoteGoods } from '@/components/hooks/use-note-goods.ts'
import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'
import type { OrderCard } from '@/lib/core/shared/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import { DESK_SETTINGS, stateOf } from '../../support/desk-fixtures.ts'

vi.mock('@/lib/extension/messaging/index.ts', () => ({ callEngine: vi.fn() }))

const call = vi.mocked(callEngine)
beforeEach(() => {
  call.mockReset()
  call.mockResolvedValue({ ok: true, value: {} } as never)
})

const card: OrderCard = { number: '1', items: [{ product: '冲锋衣', sku: '藏青 L', quantity: 1 }], receiver: '林晓' }
const talkOf = (order: OrderCard | null) => ({ ...SILENCE, snapshot: { order } as unknown as ChatSnapshot })
const state = stateOf('s1', { at: 1000 })

function watch(order: OrderCard | null, known: typeof state | undefined) {
  return renderHook(
    (on: { order: OrderCard | null; known: typeof state | undefined }) =>
      useNoteGoods(talkOf(on.order), on.known, DESK_SETTINGS),
    {
      initialProps: { order, known },
    },
  )
}

it('is written down once for a chat and its goods, and says nothing of the receiver', () => {
  const { rerender } = watch(card, state)
  rerender({ order: { ...card }, known: { ...state } })
  expect(call).toHaveBeenCalledOnce()
  expect(call.mock.lastCall).toMatchObject([
    'append',
    { events: [{ session: 's1', kind: 'house-noted', data: { what: 'order-goods', detail: '冲锋衣 藏青 L × 1' } }] },
  ])
  rerender({ order: { ...card, items: [{ product: '帽子' }] }, known: state })
  expect(call).toHaveBeenCalledTimes(2)
})

it('has the same name wherever it is seen again', () => {
  watch(card, state)
  watch(card, state)
  const ids = call.mock.calls.map(([, payload]) => ('events' in payload ? payload.events.map(({ id }) => id) : []))
  expect(ids[0]).toHaveLength(1)
  expect(ids[0]).toEqual(ids[1])
})

it('is not written where the log knows it, has no such chat, or no order stands there', () => {
  watch(card, { ...state, goods: '冲锋衣 藏青 L × 1' })
  watch(card, undefined)
  watch(null, state)
  expect(call).not.toHaveBeenCalled()
})
