import fc from 'fast-check'
import { EVENT_LIMITS, type EventDetail } from '@/lib/core/conversation/index.ts'
import { hostile } from './hostile-texts.ts'

/** Hostile words within what a field takes. */
export const wordsOf = (most: number) => hostile.map((text) => text.slice(0, most))

/** A list of them. */
export const listOf = (most: number, length: number) => fc.array(wordsOf(most), { maxLength: length })

/** Who and where an event of elsewhere may claim to come from. */
export const originOf = fc.record({
  at: fc.constantFrom(Date.UTC(2026, 10, 25), Date.UTC(2026, 10, 26, 1), EVENT_LIMITS.firstAt, 4e12),
  session: fc.oneof(fc.constantFrom('__proto__', 'house', 's1', 's2'), wordsOf(200)),
  agent: wordsOf(200),
  device: wordsOf(100),
  shop: fc.constantFrom('main', '__proto__', '<b>'),
  console: wordsOf(200),
})

type DataOf<K extends EventDetail['kind']> = Extract<EventDetail, { readonly kind: K }>['data']

/** An event of a kind: a name for every field, any words in it. */
function kindOf<K extends EventDetail['kind']>(
  kind: K,
  data: Readonly<Record<Extract<keyof DataOf<K>, string>, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<EventDetail> {
  const made: unknown = fc.record<Record<string, unknown>>(data).map((fields) => ({ kind, data: fields }))
  return made as fc.Arbitrary<EventDetail>
}

const flagsOf = fc.array(
  fc.record({
    ruleId: wordsOf(200),
    category: wordsOf(200),
    level: fc.constantFrom('block', 'hint'),
    phrase: wordsOf(200),
  }),
  { maxLength: 3 },
)
const amounts = fc.constantFrom(0, -1, 0.1, 1.7e308)
const checks = fc.constantFrom('goods', 'ship', 'pay')
const status = fc.constantFrom('ok', 'differs', 'missing')
const moments = fc.constantFrom(EVENT_LIMITS.firstAt, Date.UTC(2026, 10, 20), EVENT_LIMITS.lastAt)

/** Every kind of event there is, as a log of elsewhere could carry it. */
export const detailOf: fc.Arbitrary<EventDetail> = fc.oneof(
  kindOf('session-started', {
    customerId: wordsOf(200),
    customerName: wordsOf(200),
    consoleName: wordsOf(200),
    marketplace: wordsOf(200),
  }),
  kindOf('message-seen', {
    messageId: wordsOf(200),
    side: fc.constantFrom('buyer', 'agent', 'system'),
    text: hostile,
    auto: fc.boolean(),
    history: fc.boolean(),
    source: wordsOf(200),
    pastedShare: amounts,
  }),
  kindOf('question-unanswered', { question: hostile }),
  kindOf('reply-inserted', { entryId: wordsOf(200), source: wordsOf(200), question: hostile, text: hostile }),
  kindOf('flags-raised', { flags: flagsOf }),
  kindOf('send-held', { text: hostile, because: listOf(200, 3), flags: flagsOf }),
  kindOf('hold-overridden', { text: hostile, because: listOf(200, 3), reason: wordsOf(200), by: wordsOf(200) }),
  kindOf('order-checked', {
    orderNumber: wordsOf(200),
    amountCny: amounts,
    statuses: fc.record({ goods: status, ship: status, pay: status }),
  }),
  kindOf('check-ticked', { orderNumber: wordsOf(200), check: checks }),
  kindOf('order-confirmed', { orderNumber: wordsOf(200), amountCny: amounts, overridden: fc.boolean() }),
  kindOf('tags-changed', { tags: listOf(200, 5) }),
  kindOf('outcome-set', { outcome: fc.constantFrom('ordered', 'dispute'), note: wordsOf(200) }),
  kindOf('validity-marked', { valid: fc.boolean(), reason: wordsOf(200) }),
  kindOf('health-changed', { part: wordsOf(200), state: fc.constant('blind'), profileId: wordsOf(200) }),
  kindOf('session-scored', { marks: fc.dictionary(wordsOf(40), fc.boolean(), { maxKeys: 4 }), note: hostile }),
  kindOf('task-set', {
    taskId: wordsOf(100),
    agentName: wordsOf(200),
    item: wordsOf(100),
    words: hostile,
    week: wordsOf(100),
    standing: fc.constantFrom('open', 'kept'),
  }),
  kindOf('wording-test-set', {
    testId: wordsOf(100),
    entryId: wordsOf(100),
    title: wordsOf(200),
    a: hostile,
    b: hostile,
    baseline: amounts,
    smallestDifference: amounts,
    course: fc.constantFrom('running', 'a-kept'),
  }),
  kindOf('wording-assigned', { testId: wordsOf(100), entryId: wordsOf(100), arm: fc.constantFrom('a', 'b') }),
  kindOf('drill-finished', {
    drillId: wordsOf(100),
    trainee: wordsOf(200),
    answers: fc.array(
      fc.record({
        question: hostile,
        text: hostile,
        seconds: amounts,
        faults: listOf(200, 3),
        mark: fc.constantFrom(null, 3, -1e9),
      }),
      { maxLength: 2 },
    ),
  }),
  kindOf('dispute-set', {
    disputeId: wordsOf(100),
    orderNumber: wordsOf(200),
    goods: wordsOf(200),
    note: hostile,
    openedAt: moments,
    promisedCny: amounts,
    agentName: wordsOf(200),
    supervisor: wordsOf(200),
    doneAt: fc.dictionary(fc.constantFrom('apologise', 'evidence', '__proto__'), moments, { maxKeys: 3 }),
    result: fc.constantFrom('open', 'lost'),
  }),
  kindOf('house-noted', {
    what: fc.oneof(wordsOf(100), fc.constantFrom('asleep', 'customer-erased')),
    detail: hostile,
  }),
)
