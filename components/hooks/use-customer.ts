import { useEffect, useMemo, useRef } from 'react'
import { proposeTags } from '@/lib/core/answering/index.ts'
import type { ChatSnapshot, ConversationState } from '@/lib/core/conversation/index.ts'
import type { ShopSettings } from '@/lib/extension/settings/index.ts'
import {
  findSession,
  observeCustomerSessions,
  observeNamedSessions,
  type CustomerSessions,
  type SessionRow,
} from '@/lib/extension/storage/index.ts'
import type { PanelView, VisitLine } from '../panel/index.ts'
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
  const visits = useMemo(() => (earlier ?? []).map(visitOf), [earlier])
  const tier = state?.tier ?? (earlier === undefined ? undefined : earlier.length > 0 ? 'returning' : 'new')
  useNoteTier(state, tier, say)
  useNoteTags(state, say)
  if (snapshot === null) return { view: null, tier: undefined }
  const offer = tier === undefined ? '' : (shop?.offers[tier] ?? '')
  return {
    tier,
    view: {
      key: snapshot.session ?? '',
      name: snapshot.customer.name ?? state?.customerName ?? '',
      tags: state?.tags ?? [],
      visits,
      ...(tier === undefined ? {} : { tier }),
      ...(offer === '' ? {} : { offer }),
    },
  }
}

/**
 * The customer's earlier conversations in this shop and on this console, newest first. They are read once for each
 * customer, not with every line that comes in: only the names are watched, and a chat that has ended stays as it is.
 */
function useEarlierSessions(state: ConversationState | undefined): readonly SessionRow[] | undefined {
  const { session = '', shop = '', console = '', customerId, customerName, startedAt = 0 } = state ?? {}
  const source = useMemo(
    () => (session === '' ? NEVER : observeCustomerSessions({ customerId, customerName })),
    [session, customerId, customerName],
  )
  const found = useObservable<CustomerSessions>(source).value
  const isTheirs = found?.whose.customerId === customerId && found?.whose.customerName === customerName
  const names = isTheirs ? found?.sessions.filter((name) => name !== session).join('\n') : undefined
  const rows = useRows(names)
  return useMemo(
    () =>
      rows
        ?.filter((row) => row.shop === shop && row.state.console === console && row.startedAt < startedAt)
        .toSorted((one, other) => other.lastAt - one.lastAt),
    [rows, shop, console, startedAt],
  )
}

/** Conversations by their names, one a line; undefined until those very ones have been read, whatever was shown before. */
function useRows(names: string | undefined): readonly SessionRow[] | undefined {
  const source = useMemo(
    () => (names === undefined || names === '' ? NEVER : observeNamedSessions(names.split('\n'))),
    [names],
  )
  const { value } = useObservable<readonly SessionRow[]>(source)
  return useMemo(() => {
    if (names === undefined) return undefined
    const wanted = names === '' ? [] : names.split('\n')
    const byName = new Map(value?.map((row) => [row.session, row]))
    const rows = wanted.flatMap((name) => byName.get(name) ?? [])
    return rows.length === wanted.length ? rows : undefined
  }, [names, value])
}

/** An earlier chat whole, as the panel shows it; null when it is no longer here. */
export async function readVisit(session: string): Promise<readonly VisitLine[] | null> {
  const row = await findSession(session)
  if (row === undefined) return null
  return row.state.messages.map(({ id, at, side, text, auto = false }) => ({ id, at, side, text, auto }))
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
    ...(state.goods === undefined ? {} : { goods: state.goods }),
    ...(state.amountCny === undefined ? {} : { amountCny: state.amountCny }),
    ...(state.outcome === undefined ? {} : { outcome: state.outcome }),
  }
}
