import type { EventDetail } from './events.ts'

/** The longest texts and lists of an event, in UTF-16 units and items; the door refuses more (facts: reliability 4.2). */
export const EVENT_LIMITS = {
  text: 20_000,
  short: 500,
  name: 200,
  list: 100,
  /** 2000-01-01 and 2100-01-01, epoch ms: what is reckoned from a much later moment would be no date. */
  firstAt: 946_684_800_000,
  lastAt: 4_102_444_800_000,
} as const

/** Fields that hold a whole message, and fields that name something; every other text is short. */
const texts: ReadonlySet<string> = new Set(['text', 'question'])
const names: ReadonlySet<string> = new Set([
  'customerId',
  'messageId',
  'entryId',
  'entryIds',
  'orderNumber',
  'ruleId',
  'category',
  'because',
])

/**
 * The same detail with every text and list within {@link EVENT_LIMITS}, so that a page that shows a name of ten thousand
 * letters loses their end and not the event. What fits stays as it is.
 */
export function fitDetail<D extends EventDetail>(detail: D): D {
  // Cutting texts and lists keeps the shape.
  return { ...detail, data: fit(detail.data, '') as D['data'] }
}

function fit(value: unknown, field: string): unknown {
  if (typeof value === 'string') return cutText(value, limitOf(field))
  if (Array.isArray(value)) return value.slice(0, EVENT_LIMITS.list).map((item) => fit(item, field))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fit(part, name)]))
}

function limitOf(field: string): number {
  if (texts.has(field)) return EVENT_LIMITS.text
  return names.has(field) ? EVENT_LIMITS.name : EVENT_LIMITS.short
}

/** At most `limit` UTF-16 units of a text, never half of a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')
}
