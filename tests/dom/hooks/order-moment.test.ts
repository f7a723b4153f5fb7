import { describe, expect, it } from 'vitest'
import { orderReplyOf, withOrderReply } from '@/components/hooks/order-moment.ts'
import { zhCn } from '@/components/words/index.ts'
import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'
import type { OrderReport } from '@/lib/core/panel-talk/index.ts'
import type { OfferedReply } from '@/components/panel/index.ts'
import { chatSnapshot } from '../../support/chat-snapshot.ts'

const NOW = Date.UTC(2026, 10, 22, 6)

const snapshotOf = (...said: readonly string[]): ChatSnapshot =>
  chatSnapshot({
    messages: said.map((text, place) => ({ id: `m${place}`, side: 'buyer', text, at: NOW + place, history: false })),
    order: { items: [{ product: '羊毛呢大衣', sku: '黑色;M', quantity: 1 }], amount: 199 },
    takenAt: NOW,
  })

function reportOf(ticked: boolean): OrderReport {
  const fine = { status: 'ok' as const, ticked: false, findings: [] }
  const findings = [{ field: 'colour', said: '驼色', card: '黑色' }]
  return { checks: { goods: { status: 'differs', ticked, findings }, ship: fine, pay: fine } }
}

const replyOf = (snapshot: ChatSnapshot, order: OrderReport | null) =>
  orderReplyOf({ snapshot, order }, { confirmationTemplate: '' }, 'zh-CN', zhCn)

describe('the reply to a placed order', () => {
  it('asks about what differs until that is settled, then confirms', () => {
    expect(replyOf(snapshotOf('拍好了'), reportOf(false))).toMatchObject({
      entryId: 'page:order-question',
      text: expect.stringMatching(/驼色.*黑色/),
      from: '订单卡 · 和聊天对不上，先问清',
      openSlots: [],
    })
    expect(replyOf(snapshotOf('拍好了'), reportOf(true))).toMatchObject({ entryId: 'page:order-confirmation' })
  })

  it('is none at any other moment, nor without a card', () => {
    expect(replyOf(snapshotOf('几天能到'), reportOf(false))).toBeNull()
    expect(replyOf({ ...snapshotOf('拍好了'), order: null }, null)).toBeNull()
  })

  it('names what the shop’s own template leaves open', () => {
    const made = orderReplyOf(
      { snapshot: snapshotOf('拍好了'), order: null },
      { confirmationTemplate: '{商品},{赠品}一起发' },
      'zh-CN',
      zhCn,
    )
    expect(made).toMatchObject({ text: '羊毛呢大衣,{赠品}一起发', openSlots: ['赠品'] })
  })
})

describe('the three that are shown', () => {
  const named = (entryId: string): OfferedReply => ({
    entryId,
    text: entryId,
    openSlots: [],
    from: '',
    confidence: 'sure',
    images: 0,
  })

  it('begin with it, and are three', () => {
    const shown = withOrderReply({ state: 'ready', replies: ['a', 'b', 'c'].map(named) }, named('order'))
    expect(shown.replies.map(({ entryId }) => entryId)).toEqual(['order', 'a', 'b'])
  })

  it('are it alone where nothing else fits', () => {
    const shown = withOrderReply({ state: 'nothing-fits', replies: [] }, named('order'))
    expect(shown).toEqual({ state: 'ready', replies: [named('order')] })
  })

  it('are what they were without it', () => {
    const before = { state: 'searching' as const, replies: [] }
    expect(withOrderReply(before, null)).toBe(before)
  })
})
