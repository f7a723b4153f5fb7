import * as v from 'valibot'
import { eventSchema } from './event-schema.ts'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const nothing = v.strictObject({})

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const maybeText = v.exactOptional(text(2000))

const card = v.strictObject({
  number: maybeText,
  items: v.pipe(
    v.array(
      v.strictObject({
        product: text(2000),
        sku: maybeText,
        quantity: v.exactOptional(v.pipe(v.number(), v.finite())),
      }),
    ),
    v.maxLength(200),
  ),
  receiver: maybeText,
  phone: maybeText,
  address: maybeText,
  coupon: maybeText,
  amount: v.exactOptional(v.pipe(v.number(), v.finite())),
  note: maybeText,
  status: maybeText,
  tracking: maybeText,
  stock: v.exactOptional(v.pipe(v.number(), v.finite())),
})

const chatLine = v.object({
  id: text(200),
  side: v.picklist(['buyer', 'agent', 'system']),
  text: text(20_000),
  at: v.pipe(v.number(), v.finite()),
  auto: v.exactOptional(v.boolean()),
})

const wantedSessions = v.pipe(v.array(name), v.minLength(1), v.maxLength(50))

/** What a content script may say, call by call. */
export const pagePayloads = {
  'frame-opened': v.strictObject({ url: v.pipe(v.string(), v.maxLength(10_000)) }),
  'console-found': v.strictObject({ profileId: name }),
  'briefing-wanted': v.strictObject({
    profileId: name,
    shopName: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  }),
  'journal-append': v.strictObject({ events: v.pipe(v.array(eventSchema), v.minLength(1), v.maxLength(200)) }),
  'order-review': v.strictObject({
    card,
    messages: v.pipe(v.array(chatLine), v.maxLength(200)),
    remoteAreas: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(200))),
  }),
  'palette-wanted': nothing,
  'phrases-wanted': v.strictObject({
    profileId: name,
    shopName: v.exactOptional(text(200)),
    query: text(64),
    facts: v.strictObject({ customer: maybeText, order: maybeText, product: maybeText }),
  }),
  'waiting-wanted': nothing,
  'chat-wanted': v.strictObject({ sessions: wantedSessions }),
  'panel-wanted': nothing,
} as const

/** What our own pages may say, call by call. */
export const oursPayloads = {
  'chat-chosen': v.strictObject({
    sessions: wantedSessions,
    words: v.exactOptional(v.strictObject({ id: name, text: text(2000) })),
  }),
  'house-changed': v.strictObject({ what: v.picklist(['rules', 'profiles', 'settings', 'permissions', 'knowledge']) }),
  'shop-chosen': v.strictObject({
    tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
    shopId: v.nullable(name),
  }),
  'engine-wanted': nothing,
  'engine-started': nothing,
  'retention-wanted': nothing,
  'sentinel-written': v.strictObject({
    lastSeq: v.pipe(v.number(), v.integer(), v.minValue(0)),
    headHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
} as const

const maxCharacters = 1 << 20
const poisoned: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Whether plain data is small enough to look at (1 Mi characters of text in all, 12 levels) and carries no key that
 * would poison a prototype. Message data is JSON, so there are no cycles.
 */
export function isHarmless(data: unknown): boolean {
  let left = maxCharacters
  const walk = (value: unknown, depth: number): boolean => {
    if (typeof value === 'string') {
      left -= value.length
      return left >= 0
    }
    left -= 1
    if (typeof value !== 'object' || value === null) return left >= 0
    if (depth > 12) return false
    if (Array.isArray(value)) return value.every((item) => walk(item, depth + 1))
    return Object.entries(value).every(([key, item]) => {
      left -= key.length
      return !poisoned.has(key) && walk(item, depth + 1)
    })
  }
  return walk(data, 0)
}
