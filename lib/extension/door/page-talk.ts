import * as v from 'valibot'
import { orderFields } from '@/lib/core/console-profile/index.ts'
import type { PickerToPanel, TaughtParts, TeachTarget } from '@/lib/core/console-teaching/index.ts'
import type { PageToPanel } from '@/lib/core/panel-talk/index.ts'
import { MARKETPLACES } from '@/lib/core/shared/index.ts'
import { isHarmless } from './payloads.ts'

const text = v.string()
const maybeText = v.exactOptional(text)
const number = v.pipe(v.number(), v.finite())
const level = v.picklist(['block', 'warn', 'hint'])

const flags = v.pipe(
  v.array(
    v.object({
      ruleId: text,
      category: text,
      level,
      phrase: text,
      start: number,
      end: number,
      reason: maybeText,
      replacement: maybeText,
      basis: maybeText,
    }),
  ),
  v.maxLength(5000),
)

const card = v.object({
  number: maybeText,
  items: v.pipe(
    v.array(v.object({ product: text, sku: maybeText, quantity: v.exactOptional(number) })),
    v.maxLength(1000),
  ),
  receiver: maybeText,
  phone: maybeText,
  address: maybeText,
  coupon: maybeText,
  amount: v.exactOptional(number),
  note: maybeText,
  status: maybeText,
  tracking: maybeText,
  stock: v.exactOptional(number),
})

const marketplace = v.picklist(MARKETPLACES)

const snapshot = v.object({
  profileId: text,
  consoleName: text,
  marketplace,
  shop: text,
  shopToldByPage: v.exactOptional(v.literal(true)),
  session: maybeText,
  customer: v.object({ id: maybeText, name: maybeText }),
  messages: v.pipe(
    v.array(
      v.object({
        id: text,
        side: v.picklist(['buyer', 'agent', 'system']),
        text,
        at: number,
        auto: v.exactOptional(v.boolean()),
        history: v.boolean(),
      }),
    ),
    v.maxLength(200),
  ),
  order: v.nullable(card),
  conversations: v.pipe(
    v.array(v.object({ id: text, name: text, unread: number, active: v.boolean() })),
    v.maxLength(500),
  ),
  draft: text,
  health: v.pipe(
    v.array(
      v.object({
        part: v.picklist(['composer', 'send', 'messages', 'customer', 'conversations', 'order', 'shop']),
        state: v.picklist(['sees', 'blind', 'absent']),
        count: number,
        since: number,
        by: maybeText,
        changedAt: v.exactOptional(number),
      }),
    ),
    v.maxLength(20),
  ),
  takenAt: number,
})

const check = v.object({
  status: v.picklist(['ok', 'differs', 'missing', 'unknown']),
  ticked: v.boolean(),
  findings: v.pipe(
    v.array(
      v.object({
        field: text,
        said: maybeText,
        card: maybeText,
        messageId: maybeText,
        surchargeCny: v.exactOptional(number),
        refused: v.exactOptional(v.literal(true)),
      }),
    ),
    v.maxLength(200),
  ),
})

const outcome = v.variant('status', [
  v.object({ status: v.literal('inserted') }),
  v.object({
    status: v.literal('refused'),
    reason: v.picklist(['no-composer', 'other-customer', 'composing', 'open-slot', 'read-only', 'page-lost']),
  }),
  v.object({ status: v.literal('not-taken'), copied: v.boolean() }),
])

const fault = v.picklist([
  'no-receiver',
  'context-lost',
  'timeout',
  'bad-payload',
  'not-allowed',
  'disk-full',
  'failed',
])

const pageToPanel = v.variant('type', [
  v.object({ type: v.literal('snapshot'), snapshot }),
  v.object({ type: v.literal('draft'), text, flags }),
  v.object({
    type: v.literal('order'),
    check: v.nullable(
      v.object({
        orderNumber: maybeText,
        checks: v.object({ goods: check, ship: check, pay: check }),
        pasted: v.exactOptional(card),
      }),
    ),
  }),
  v.object({
    type: v.literal('held'),
    hold: v.nullable(
      v.object({
        because: v.array(v.picklist(['flag', 'over-limit', 'three-check', 'open-slot', 'cannot-check'])),
        flags,
        text,
        heldAt: number,
      }),
    ),
  }),
  v.object({ type: v.literal('inserted'), entryId: text, outcome }),
  v.object({
    type: v.literal('pictures'),
    entryId: text,
    outcome: v.object({
      status: v.picklist(['shown', 'unseen', 'not-taken', 'no-composer', 'read-only', 'other-customer', 'page-lost']),
      placed: number,
    }),
  }),
  v.object({ type: v.literal('saved'), unsaved: number, lastSeq: number, fault: v.exactOptional(fault) }),
  v.object({ type: v.literal('overlay-removed') }),
  v.object({ type: v.literal('gone'), because: v.picklist(['navigated', 'updated']) }),
]) satisfies v.GenericSchema<unknown, PageToPanel>

/**
 * What a console script says to the panel, or undefined when it is nothing that one says: the page's process may have
 * been taken over, and the panel must not break over what it sends.
 */
export function parsePageToPanel(message: unknown): PageToPanel | undefined {
  const parsed = v.safeParse(pageToPanel, message)
  return parsed.success ? parsed.output : undefined
}

const target = v.custom<TeachTarget>((value) => typeof value === 'string' && /^[a-z]+(?:\.[a-z]+)?$/i.test(value))
/** Selectors as they were pointed at; what becomes a profile of them is parsed whole before it is kept. */
const parts = v.custom<TaughtParts>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isHarmless(value),
)
const sides = v.picklist(['buyer', 'agent'])

const pickerToPanel = v.variant('type', [
  v.object({ type: v.literal('ready'), address: text, title: text, top: v.boolean() }),
  v.object({ type: v.literal('picked'), target, parts, said: text }),
  v.object({
    type: v.literal('unfit'),
    target,
    why: v.picklist([
      'not-writable',
      'no-text',
      'same-message',
      'sides-alike',
      'no-messages',
      'other-frame',
      'not-on-card',
      'no-card',
      'in-composer',
    ]),
  }),
  v.object({ type: v.literal('noted'), target: sides, said: text }),
  v.object({ type: v.literal('left'), target }),
  v.object({ type: v.literal('over'), what: text }),
  v.object({
    type: v.literal('seen'),
    seen: v.object({
      composer: number,
      send: number,
      buyer: number,
      agent: number,
      system: number,
      newest: v.object({ buyer: maybeText, agent: maybeText, system: maybeText }),
      timed: v.boolean(),
      customer: maybeText,
      conversations: number,
      unread: number,
      active: maybeText,
      orders: number,
      orderFields: v.pipe(
        v.array(
          v.object({
            field: v.picklist(orderFields),
            text,
          }),
        ),
        v.maxLength(20),
      ),
      shop: maybeText,
    }),
  }),
  v.object({
    type: v.literal('tried'),
    outcome: v.picklist(['works', 'no-composer', 'not-taken', 'left-behind']),
  }),
]) satisfies v.GenericSchema<unknown, PickerToPanel>

/** What a picker says to the panel, or undefined when it is nothing that one says. */
export function parsePickerToPanel(message: unknown): PickerToPanel | undefined {
  const parsed = v.safeParse(pickerToPanel, message)
  return parsed.success ? parsed.output : undefined
}

/** A field that is added to what is said and forgotten here does not compile: its messages would be dropped. */
type Plain<T> = T extends readonly (infer I)[]
  ? Plain<I>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Plain<T[K]> }
    : T
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type PanelHears = Plain<v.InferOutput<typeof pageToPanel>>
const everyField: Same<Plain<PageToPanel>, PanelHears> = true
void everyField
