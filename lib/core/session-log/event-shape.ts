import { EVENT_LIMITS, type EventKind } from '../conversation/index.ts'

type FieldType = 'text' | 'number' | 'flag' | 'texts' | 'flags' | 'statuses' | 'marks' | 'time' | 'times' | 'answers'
type Shape = Readonly<Record<string, FieldType | readonly [FieldType]>>

/** The fields of each event's data (lib/core/conversation/events.ts); one in brackets may be absent. */
const SHAPES: Readonly<Record<EventKind, Shape>> = {
  'session-started': { customerId: ['text'], customerName: ['text'], consoleName: 'text', marketplace: 'text' },
  'message-seen': {
    messageId: 'text',
    side: 'text',
    text: 'text',
    auto: 'flag',
    history: 'flag',
    source: ['text'],
    pastedShare: ['number'],
  },
  'unread-changed': { unread: 'number' },
  'suggestions-shown': { question: 'text', entryIds: 'texts', confident: 'flag' },
  'question-unanswered': { question: 'text' },
  'reply-inserted': { entryId: 'text', source: 'text', question: 'text', text: 'text' },
  'insertion-refused': { entryId: 'text', reason: 'text' },
  'flags-raised': { flags: 'flags' },
  'flag-settled': { ruleId: 'text', phrase: 'text', how: 'text' },
  'send-held': { text: 'text', because: 'texts', flags: 'flags' },
  'send-passed': { text: 'text', guarded: 'flag' },
  'hold-overridden': { text: 'text', because: 'texts', reason: 'text', by: 'text' },
  'order-checked': { orderNumber: ['text'], amountCny: ['number'], statuses: 'statuses' },
  'check-ticked': { orderNumber: ['text'], check: 'text' },
  'order-confirmed': { orderNumber: ['text'], amountCny: ['number'], overridden: 'flag' },
  'tags-changed': { tags: 'texts' },
  'tier-changed': { tier: 'text' },
  'validity-marked': { valid: 'flag', reason: ['text'] },
  'outcome-set': { outcome: 'text', note: ['text'] },
  'session-ended': { by: 'text' },
  'health-changed': { part: 'text', state: 'text', profileId: 'text' },
  'session-scored': { marks: 'marks', note: 'text' },
  'task-set': { taskId: 'text', agentName: 'text', item: 'text', words: 'text', week: 'text', standing: 'text' },
  'wording-test-set': {
    testId: 'text',
    entryId: 'text',
    title: 'text',
    a: 'text',
    b: 'text',
    baseline: 'number',
    smallestDifference: 'number',
    course: 'text',
  },
  'wording-assigned': { testId: 'text', entryId: 'text', arm: 'text' },
  'drill-finished': { drillId: 'text', trainee: 'text', answers: 'answers' },
  'dispute-set': {
    disputeId: 'text',
    orderNumber: ['text'],
    goods: ['text'],
    note: ['text'],
    openedAt: 'time',
    promisedCny: 'number',
    agentName: 'text',
    supervisor: 'text',
    doneAt: 'times',
    result: 'text',
  },
  'house-noted': { what: 'text', detail: ['text'] },
}

/** Fields with a closed set of words. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['side', ['buyer', 'agent', 'system']],
  ['check', ['goods', 'ship', 'pay']],
  ['arm', ['a', 'b']],
  ['course', ['running', 'a-kept', 'b-taken']],
  ['tier', ['new', 'returning']],
  ['outcome', ['ordered', 'not-ordered', 'after-sale', 'dispute', 'handed-over']],
  ['standing', ['open', 'kept', 'not-kept', 'dropped']],
  ['result', ['open', 'won', 'lost', 'withdrawn']],
  ['how', ['replaced', 'dismissed']],
])

/** The same as lists: this is asked of every line of a journal. */
const FIELDS: ReadonlyMap<string, readonly (readonly [string, FieldType | readonly [FieldType]])[]> = new Map(
  Object.entries(SHAPES).map(([kind, shape]) => [kind, Object.entries(shape)]),
)

function ownValue(value: object, field: string): unknown {
  return Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): boolean {
  return Number.isFinite(value)
}

/** Whether it is a moment an event may speak of, epoch ms. */
export function isEventTime(value: unknown): boolean {
  return typeof value === 'number' && value >= EVENT_LIMITS.firstAt && value <= EVENT_LIMITS.lastAt
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFlagRecord(value: unknown): boolean {
  if (!isObject(value)) return false
  return (
    ['ruleId', 'category', 'phrase'].every((field) => isText(ownValue(value, field))) &&
    ['block', 'warn', 'hint'].includes(String(ownValue(value, 'level')))
  )
}

function areStatuses(value: unknown): boolean {
  if (!isObject(value)) return false
  return ['goods', 'ship', 'pay'].every((check) =>
    ['ok', 'differs', 'missing', 'unknown'].includes(String(ownValue(value, check))),
  )
}

function isAnswer(value: unknown): boolean {
  if (!isObject(value)) return false
  const mark = ownValue(value, 'mark')
  return (
    ['question', 'text'].every((field) => isText(ownValue(value, field))) &&
    isNumber(ownValue(value, 'seconds')) &&
    areTexts(ownValue(value, 'faults')) &&
    (mark === null || isNumber(mark))
  )
}

const CHECKS: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  text: isText,
  number: isNumber,
  flag: (value) => typeof value === 'boolean',
  texts: areTexts,
  flags: (value) => Array.isArray(value) && value.every(isFlagRecord),
  statuses: areStatuses,
  marks: (value) => isObject(value) && Object.values(value).every((mark) => mark === null || typeof mark === 'boolean'),
  time: isEventTime,
  times: (value) => isObject(value) && Object.values(value).every(isEventTime),
  answers: (value) => Array.isArray(value) && value.every(isAnswer),
}

/**
 * Why `data` (parsed JSON, trusted in nothing) is not the data of an event of that kind, or undefined when it is.
 * Fields beyond the known ones are left alone: a newer version may have written them.
 */
export function findEventFault(kind: string, data: unknown): 'unknown-kind' | 'data-malformed' | undefined {
  const fields = FIELDS.get(kind)
  if (fields === undefined) return 'unknown-kind'
  if (typeof data !== 'object' || data === null) return 'data-malformed'
  for (const [field, type] of fields) {
    const value = ownValue(data, field)
    if (value === undefined) {
      if (typeof type !== 'string') continue
      return 'data-malformed'
    }
    if (!CHECKS[typeof type === 'string' ? type : type[0]](value)) return 'data-malformed'
    const words = WORDS.get(field)
    if (words !== undefined && isText(value) && !words.includes(value)) return 'data-malformed'
  }
  return undefined
}
