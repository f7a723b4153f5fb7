import type { JournalEvent } from '../conversation/index.ts'
import { maskName } from './mask-name.ts'
import { maskText, type MaskOptions } from './mask-text.ts'

/** Fields that name things of the program or numbers of goods, not persons: they stay as they are. */
const KEPT = new Set([
  'messageId',
  'entryId',
  'entryIds',
  'ruleId',
  'profileId',
  'orderNumber',
  'marketplace',
  'consoleName',
  'source',
  'side',
  'kind',
  'level',
  'category',
  'how',
  'check',
  'outcome',
  'tier',
  'part',
  'state',
  'what',
  'taskId',
  'testId',
  'arm',
  'course',
  'item',
  'week',
  'standing',
  'drillId',
  'disputeId',
  'result',
  'faults',
])
/** Fields that are a person's name or account whole. */
const NAMED = new Set(['customerName', 'customerId'])

/** The same event with customers' data covered, in every text it carries, also in fields a newer version adds. */
export function maskEvent(event: JournalEvent, options: MaskOptions = {}): JournalEvent {
  const data: unknown = maskValue(event.data, '', options)
  // Masking maps texts to texts and leaves the shape alone.
  return { ...event, data } as JournalEvent
}

function maskValue(value: unknown, key: string, options: MaskOptions): unknown {
  if (typeof value === 'string') {
    if (KEPT.has(key)) return value
    return NAMED.has(key) ? maskName(value) : maskText(value, options)
  }
  if (Array.isArray(value)) return value.map((item: unknown) => maskValue(item, key, options))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, maskValue(member, name, options)]))
}
