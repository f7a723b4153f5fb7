import type { Marketplace } from '../../shared/index.ts'
import type { ConsoleProfile, MessagesPart, ProfileConfidence, SelectorEvidence, SelectorList } from '../profile.ts'
import { orderFields, type OrderField } from '../order-fields.ts'

/** A selector with where it was learnt: source tag of facts/consoles.md, date, confidence. */
export type Learnt = readonly [
  selector: string,
  source: string,
  date: string,
  confidence: SelectorEvidence['confidence'],
]
type Lists<K extends string> = { readonly [key in K]?: readonly Learnt[] }
type MessageList = 'list' | 'item' | 'buyer' | 'agent' | 'system' | 'auto' | 'text' | 'time' | 'id'

/** A built-in profile as it is written down: every selector beside its evidence. */
export interface ProfileSheet {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly matches: readonly string[]
  readonly marketplace: Marketplace
  readonly confidence: ProfileConfidence
  readonly fingerprint?: readonly Learnt[]
  readonly composer: { readonly at: readonly Learnt[]; readonly newline?: string }
  readonly send: { readonly buttons: readonly Learnt[]; readonly keys: readonly string[] }
  readonly messages?: Lists<MessageList> & Pick<MessagesPart, 'autoTexts' | 'systemTexts' | 'order'>
  readonly customer?: Lists<'name' | 'id'> & {
    readonly strip?: readonly string[]
    readonly idAfter?: string
    readonly idUntil?: string
  }
  readonly conversations?: Lists<'item' | 'name' | 'unread' | 'active' | 'id'> & { readonly idUntil?: string }
  readonly order?: Lists<'card' | OrderField>
  readonly shop?: Lists<'name'>
}

/**
 * Makes the profile from its sheet, and the evidence by path. Each call is marked pure, so that a script of the page that
 * needs no built-in profile does not carry them.
 */
export function defineProfile(sheet: ProfileSheet): ConsoleProfile {
  const evidence: Record<string, SelectorEvidence> = {}
  const list = (path: string, learnt: readonly Learnt[] | undefined): SelectorList =>
    (learnt ?? []).map(([selector, source, date, confidence], index) => {
      evidence[`${path}[${index}]`] = { source, date, confidence }
      return selector
    })
  const { messages, customer, conversations, order, shop, fingerprint, composer } = sheet
  return {
    format: 'wenda-console-profile/1',
    id: sheet.id,
    name: sheet.name,
    version: sheet.version,
    matches: sheet.matches,
    ...(fingerprint === undefined ? {} : { fingerprint: list('fingerprint', fingerprint) }),
    marketplace: sheet.marketplace,
    composer: {
      at: list('composer.at', composer.at),
      ...(composer.newline === undefined ? {} : { newline: composer.newline }),
    },
    send: { buttons: list('send.buttons', sheet.send.buttons), keys: sheet.send.keys },
    ...(messages === undefined ? {} : { messages: messagesOf(messages, list) }),
    ...(customer === undefined
      ? {}
      : {
          customer: { ...customer, name: list('customer.name', customer.name), id: list('customer.id', customer.id) },
        }),
    ...(conversations === undefined ? {} : { conversations: conversationsOf(conversations, list) }),
    ...(order === undefined ? {} : { order: orderOf(order, list) }),
    ...(shop === undefined ? {} : { shop: { name: list('shop.name', shop.name) } }),
    confidence: sheet.confidence,
    evidence,
  }
}

type MakeList = (path: string, learnt: readonly Learnt[] | undefined) => SelectorList

function messagesOf(part: NonNullable<ProfileSheet['messages']>, list: MakeList): MessagesPart {
  const made = (key: MessageList): SelectorList => list(`messages.${key}`, part[key])
  return {
    ...part,
    list: made('list'),
    item: made('item'),
    buyer: made('buyer'),
    agent: made('agent'),
    system: made('system'),
    auto: made('auto'),
    text: made('text'),
    time: made('time'),
    id: made('id'),
  }
}

function conversationsOf(
  part: NonNullable<ProfileSheet['conversations']>,
  list: MakeList,
): NonNullable<ConsoleProfile['conversations']> {
  const made = (key: 'item' | 'name' | 'unread' | 'active' | 'id'): SelectorList =>
    list(`conversations.${key}`, part[key])
  return {
    ...part,
    item: made('item'),
    name: made('name'),
    unread: made('unread'),
    active: made('active'),
    id: made('id'),
  }
}

function orderOf(part: NonNullable<ProfileSheet['order']>, list: MakeList): NonNullable<ConsoleProfile['order']> {
  const fields = Object.fromEntries(
    orderFields.map((field): [OrderField, SelectorList] => [field, list(`order.${field}`, part[field])]),
  ) as Record<OrderField, SelectorList>
  return { card: list('order.card', part.card), ...fields }
}
