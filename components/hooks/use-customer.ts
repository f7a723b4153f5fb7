import { useEffect, useMemo, useRef } from 'react'
import { proposeTags } from '@/lib/core/answering/index.ts'
import type { ChatSnapshot, ConversationState } from '@/lib/core/conversation/index.ts'
import type { ShopSettings } from '@/lib/extension/settings/index.ts'
import { observeEarlierSessions, type SessionRow } from '@/lib/extension/storage/index.ts'
import type { PanelView } from '../panel/index.ts'
import type { ConsolePage } from './use-console-page.ts'
import { NEVER, useObservable } from './use-observable.ts'

/** Words of an earlier chat shown beside the chat. */
const REMEMBERED_UNITS = 40

/** What is known of the customer of the open chat. */
export interface KnownCustomer {
  readonly view: PanelView['customer']
  readonly tier: 'new' | 'returning' | undefined
}

/**
 * The customer of the open chat: tags (the first messages' need as long as nobody set any), old or new by what the
 * journal holds, earlier chats and orders, and what the shop gives such a customer. Tags and tier are written down once.
 */
export function useCustomer(
  snapshot: ChatSnapshot | null,
  state: ConversationState | undefined,
  shop: ShopSettings | undefined,
  say: ConsolePage['say'],
): KnownCustomer {
  const earlier = useEarlierSessions(state)
  const tier = state?.tier ?? (earlier === undefined ? undefined : earlier.length > 0 ? 'returning' : 'new')
  useNoteTier(state, tier, say)
  useNoteTags(state, say)
  if (snapshot === null) return { view: null, tier: undefined }
  const offer = tier === undefined ? '' : (shop?.offers[tier] ?? '')
  return {
    tier,
    view: {
      name: snapshot.customer.name ?? state?.customerName ?? '',
      tags: state?.tags ?? [],
      visits: (earlier ?? []).map(visitOf),
      ...(tier === undefined ? {} : { tier }),
      ...(offer === '' ? {} : { offer }),
    },
  }
}

/** The customer, not every line they write, decides what is looked up. */
function useEarlierSessions(state: ConversationState | undefined): readonly SessionRow[] | undefined {
  const { session = '', shop = '', console = '', customerId, customerName, startedAt = 0 } = state ?? {}
  const source = useMemo(
    () =>
      session === '' ? NEVER : observeEarlierSessions({ session, shop, console, customerId, customerName, startedAt }),
    [session, shop, console, customerId, customerName, startedAt],
  )
  return useObservable<readonly SessionRow[]>(source).value
}

function useNoteTier(state: ConversationState | undefined, tier: KnownCustomer['tier'], say: ConsolePage['say']): void {
  const noted = useRef('')
  const session = state?.session
  const known = state?.tier
  useEffect(() => {
    if (session === undefined || tier === undefined || known !== undefined || noted.current === session) return
    noted.current = session
    say({ type: 'tier', session, tier })
  }, [session, tier, known, say])
}

/** Tags the need once in a conversation; what the agent sets or clears afterwards stands. */
function useNoteTags(state: ConversationState | undefined, say: ConsolePage['say']): void {
  const tagged = useRef(new Set<string>())
  useEffect(() => {
    if (state === undefined || state.tags.length > 0 || tagged.current.has(state.session)) return
    const texts = state.messages.filter(({ side, history }) => side === 'buyer' && !history).map(({ text }) => text)
    const tags = proposeTags(texts)
    if (tags.length === 0) return
    tagged.current.add(state.session)
    say({ type: 'mark', mark: { kind: 'tags-changed', data: { tags } } })
  }, [state, say])
}

function visitOf({ session, lastAt, state }: SessionRow): NonNullable<PanelView['customer']>['visits'][number] {
  const words = state.messages.findLast(({ side }) => side === 'buyer')?.text ?? ''
  return {
    id: session,
    at: lastAt,
    text: words.length > REMEMBERED_UNITS ? `${words.slice(0, REMEMBERED_UNITS)}…` : words,
    ...(state.orderNumber === undefined ? {} : { orderNumber: state.orderNumber }),
    ...(state.amountCny === undefined ? {} : { amountCny: state.amountCny }),
    ...(state.outcome === undefined ? {} : { outcome: state.outcome }),
  }
}
