import { orderFields } from '@/lib/core/console-profile/index.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PickerToPanel } from '@/lib/core/console-teaching/index.ts'
import type { PageToPanel } from '@/lib/core/panel-talk/index.ts'
import { parsePageToPanel, parsePickerToPanel } from '@/lib/extension/door/index.ts'

const flag = { ruleId: 'r', category: '绝对化', level: 'block', phrase: '最好', start: 0, end: 2 } as const
const check = { status: 'differs', ticked: false, findings: [{ field: 'colour', said: '红', card: '蓝' }] } as const

const fromPage: Readonly<Record<PageToPanel['type'], PageToPanel>> = {
  snapshot: {
    type: 'snapshot',
    snapshot: {
      profileId: 'feige',
      consoleName: '飞鸽',
      marketplace: 'douyin',
      shop: 'main',
      session: 's-1',
      customer: { id: 'c', name: '小溪' },
      messages: [{ id: 'm', side: 'buyer', text: '在吗', at: 1, history: false }],
      order: { number: '1', items: [{ product: '杯', quantity: 1 }], phone: '13800138000' },
      conversations: [{ id: 'c', name: '小溪', unread: 2, active: true }],
      draft: '',
      health: [{ part: 'composer', state: 'sees', count: 1, since: 1 }],
      takenAt: 2,
    },
  },
  draft: { type: 'draft', text: '最好', flags: [flag] },
  order: { type: 'order', check: { orderNumber: '1', checks: { goods: check, ship: check, pay: check } } },
  held: { type: 'held', hold: { because: ['flag'], flags: [flag], text: '最好', heldAt: 1 } },
  inserted: { type: 'inserted', entryId: 'e', outcome: { status: 'refused', reason: 'open-slot' } },
  pictures: { type: 'pictures', entryId: 'e', outcome: { status: 'shown', placed: 1 } },
  saved: { type: 'saved', unsaved: 1, lastSeq: 2, fault: 'timeout' },
  'overlay-removed': { type: 'overlay-removed' },
  gone: { type: 'gone', because: 'updated' },
}

const fromPicker: Readonly<Record<PickerToPanel['type'], PickerToPanel>> = {
  ready: { type: 'ready', address: 'https://im.acme.example/', title: 'Desk', top: true },
  picked: { type: 'picked', target: 'order.phone', parts: { composer: { at: ['#box'] } }, said: 'x' },
  unfit: { type: 'unfit', target: 'buyer', why: 'no-text' },
  noted: { type: 'noted', target: 'agent', said: 'x' },
  left: { type: 'left', target: 'composer' },
  over: { type: 'over', what: 'button' },
  seen: {
    type: 'seen',
    seen: {
      composer: 1,
      send: 1,
      buyer: 2,
      agent: 1,
      system: 0,
      newest: { buyer: '在吗' },
      timed: false,
      conversations: 0,
      unread: 0,
      orders: 1,
      // Every field a profile may name, so that none is refused here.
      orderFields: orderFields.map((field) => ({ field, text: '138' })),
    },
  },
  tried: { type: 'tried', outcome: 'works' },
}

describe.each([
  ['a console script', parsePageToPanel, Object.entries<unknown>(fromPage)],
  ['a picker', parsePickerToPanel, Object.entries<unknown>(fromPicker)],
] as const)('what %s says', (_who, parse, messages) => {
  test.each(messages)('%s is heard as it is, without a key too many, and not with a part missing', (_type, message) => {
    expect(parse(message)).toEqual(message)
    // What is found carries more for the page's own use (which entry a figure is in): that much is left behind.
    expect(parse({ ...(message as object), extra: 1 })).toEqual(message)
    const keys = Object.keys(message as object).filter((key) => key !== 'fault')
    for (const key of keys) {
      expect(parse({ ...(message as object), [key]: undefined })).toBeUndefined()
      expect(parse({ ...(message as object), [key]: [[7]] })).toBeUndefined()
    }
  })

  test('whatever else is said is nothing, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...messages.map(([type]) => type)), (data, type) => {
        for (const said of [data, { type, data }, { type, snapshot: data, check: data, hold: data, seen: data }]) {
          expect(parse(said) === undefined || (parse(said) as { type: string }).type === type).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

// What the page finds carries more than the panel wants (the entry a figure is in, how sure a reading was). One such field
// once made the whole message unheard: neither the flag nor the order reached the panel.
test.each(Object.entries<unknown>(fromPage))('%s is heard whatever more stands anywhere in it', (_type, message) => {
  expect(parsePageToPanel(withMore(message))).toEqual(message)
})

/** A copy with one field more in every object. */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore)
  if (typeof value !== 'object' || value === null) return value
  return { ...Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withMore(part)])), more: 1 }
}

test.each(['__proto__', 'constructor', 'prototype'])(
  'parts that were pointed at under the key %s are not taken',
  (key) => {
    const parts = JSON.stringify(fromPicker.picked).replace('"at":', `"${key}":`)
    expect(parsePickerToPanel(JSON.parse(parts))).toBeUndefined()
  },
)
