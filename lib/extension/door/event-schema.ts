import * as v from 'valibot'
import { EVENT_LIMITS } from '@/lib/core/conversation/index.ts'

const longText = v.pipe(v.string(), v.maxLength(EVENT_LIMITS.text))
const shortText = v.pipe(v.string(), v.maxLength(EVENT_LIMITS.short))
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(EVENT_LIMITS.name))
const maybe = v.exactOptional
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const amount = v.pipe(v.number(), v.finite())
const names = v.pipe(v.array(name), v.maxLength(EVENT_LIMITS.list))
const check = v.picklist(['goods', 'ship', 'pay'])
const status = v.picklist(['ok', 'differs', 'missing', 'unknown'])
const source = v.pipe(v.string(), v.maxLength(210), v.regex(/^(?:typed|pasted|auto|kb:.+|quick:.+)$/s))
const flag = v.strictObject({
  ruleId: name,
  category: name,
  level: v.picklist(['block', 'warn', 'hint']),
  phrase: shortText,
})
const flags = v.pipe(v.array(flag), v.maxLength(200))

const moment = v.pipe(v.number(), v.minValue(EVENT_LIMITS.firstAt), v.maxValue(EVENT_LIMITS.lastAt))

const origin = {
  id: name,
  at: moment,
  session: name,
  agent: v.pipe(v.string(), v.maxLength(200)),
  device: name,
  shop: v.pipe(v.string(), v.maxLength(200)),
  console: v.pipe(v.string(), v.maxLength(200)),
}

/** The erasure records of the journal are written by the engine alone; a page may not claim one. */
const erasureNoted = 'customer-erased'

function event<const K extends string, D extends v.ObjectEntries>(kind: K, data: D) {
  return v.strictObject({ ...origin, kind: v.literal(kind), data: v.strictObject(data) })
}

const orderNumber = maybe(name)
const amountCny = maybe(amount)

/** Every event a page may hand in, field by field (lib/core/conversation/events.ts); extra fields and what only supervisors do are refused. */
export const eventSchema = v.variant('kind', [
  event('session-started', {
    customerId: maybe(name),
    customerName: maybe(shortText),
    consoleName: shortText,
    marketplace: name,
  }),
  event('message-seen', {
    messageId: name,
    side: v.picklist(['buyer', 'agent', 'system']),
    text: longText,
    auto: v.boolean(),
    history: v.boolean(),
    source: maybe(source),
    pastedShare: maybe(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  }),
  event('unread-changed', { unread: count }),
  event('suggestions-shown', { question: longText, entryIds: names, confident: v.boolean() }),
  event('question-unanswered', { question: longText }),
  event('reply-inserted', { entryId: name, source, question: longText, text: longText }),
  event('insertion-refused', { entryId: name, reason: shortText }),
  event('flags-raised', { flags }),
  event('flag-settled', { ruleId: name, phrase: shortText, how: v.picklist(['replaced', 'dismissed']) }),
  event('send-held', { text: longText, because: names, flags }),
  event('send-passed', { text: longText, guarded: v.boolean() }),
  event('hold-overridden', { text: longText, because: names, reason: shortText, by: shortText }),
  event('order-checked', {
    orderNumber,
    amountCny,
    statuses: v.strictObject({ goods: status, ship: status, pay: status }),
  }),
  event('check-ticked', { orderNumber, check, settled: maybe(shortText) }),
  event('order-confirmed', { orderNumber, amountCny, overridden: v.boolean() }),
  event('tags-changed', { tags: v.pipe(v.array(shortText), v.maxLength(EVENT_LIMITS.list)) }),
  event('tier-changed', { tier: v.picklist(['new', 'returning']) }),
  event('validity-marked', { valid: v.boolean(), reason: maybe(shortText) }),
  event('outcome-set', {
    outcome: v.picklist(['ordered', 'not-ordered', 'after-sale', 'dispute', 'handed-over']),
    note: maybe(shortText),
  }),
  event('session-ended', { by: v.picklist(['agent', 'console', 'idle']) }),
  event('health-changed', { part: name, state: v.picklist(['sees', 'blind']), profileId: name }),
  event('house-noted', {
    what: v.pipe(name, v.notValue(erasureNoted)),
    detail: maybe(shortText),
  }),
])
