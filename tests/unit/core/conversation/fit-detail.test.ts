import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { cutText, fitDetail, type EventDetail } from '@/lib/core/conversation/index.ts'
import { pagePayloads } from '@/lib/extension/door/payloads.ts'

const origin = {
  id: 'e1',
  at: Date.UTC(2026, 10, 22),
  session: 's1',
  agent: '小林',
  device: 'd1',
  shop: 'main',
  console: 'feige',
}
const endless = fc.integer({ min: 1, max: 9000 }).map((length) => '长😀'.repeat(length))
const many = fc
  .integer({ min: 1, max: 250 })
  .map((length) => Array.from({ length: 150 }, (_, at) => `${at}${'长😀'.repeat(length)}`))
const flag = fc.record({ ruleId: endless, category: endless, level: fc.constant('block' as const), phrase: endless })

/** Every event whose words come from the page or the agent's keyboard. */
const details: fc.Arbitrary<EventDetail> = fc.oneof(
  fc
    .record({ customerId: endless, customerName: endless, consoleName: endless, marketplace: fc.constant('other') })
    .map((data) => ({ kind: 'session-started' as const, data })),
  fc.record({ messageId: endless, text: endless }).map((data) => ({
    kind: 'message-seen' as const,
    data: { ...data, side: 'buyer' as const, auto: false, history: false },
  })),
  fc.record({ question: endless, entryIds: many, confident: fc.boolean() }).map((data) => ({
    kind: 'suggestions-shown' as const,
    data,
  })),
  fc.record({ flags: fc.array(flag, { maxLength: 3 }) }).map((data) => ({ kind: 'flags-raised' as const, data })),
  fc.record({ text: endless, because: many, reason: endless, by: endless }).map((data) => ({
    kind: 'hold-overridden' as const,
    data,
  })),
  fc.record({ orderNumber: endless, overridden: fc.boolean() }).map((data) => ({
    kind: 'order-confirmed' as const,
    data,
  })),
  fc.record({ tags: many }).map((data) => ({ kind: 'tags-changed' as const, data })),
)

describe('an event that is made to fit', () => {
  test('is taken at the door, however long the page’s words are', () => {
    fc.assert(
      fc.property(details, (detail) => {
        const events = [{ ...origin, ...fitDetail(detail) }]
        expect(v.safeParse(pagePayloads['journal-append'], { events }).issues).toBeUndefined()
      }),
      { numRuns: 40 },
    )
  })

  test('is the same event when it fits already', () => {
    const detail = {
      kind: 'session-started',
      data: { customerId: 'c1', customerName: '王', consoleName: '飞鸽', marketplace: 'douyin' },
    } as const
    expect(fitDetail(detail)).toEqual(detail)
  })
})

test('a text is never cut within a character', () => {
  expect(cutText('一😀二', 2)).toBe('一')
  expect(cutText('一😀二', 3)).toBe('一😀')
  expect(cutText('一😀二', 9)).toBe('一😀二')
})
