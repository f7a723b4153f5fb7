import { useEffect, useRef } from 'react'
import { ORDER_GOODS, type ConversationState } from '@/lib/core/conversation/index.ts'
import { goodsInShort } from '@/lib/core/session-log/index.ts'
import { stableId } from '@/lib/core/shared/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { eventOf } from './event-of.ts'
import type { PageTalk } from './page-talk.ts'

/**
 * Writes down what the open chat's order is of, once: the customer's next chat and a case about it say it, when the card
 * is long gone. Nothing of who receives it. `state`: the chat as the log has it; without one nothing is written.
 */
export function useNoteGoods(
  { snapshot, order: report }: Pick<PageTalk, 'snapshot' | 'order'>,
  state: ConversationState | undefined,
  settings: Settings,
): void {
  const noted = useRef(new Set<string>())
  const order = report?.pasted ?? snapshot?.order ?? null
  const goods = order === null ? '' : goodsInShort(order)
  useEffect(() => {
    if (state === undefined || goods === '' || state.goods === goods) return
    const { session, shop, console } = state
    const id = stableId('goods', [session, goods])
    if (noted.current.has(id)) return
    noted.current.add(id)
    const event = eventOf(
      settings,
      { session, shop, console },
      { kind: 'house-noted', data: { what: ORDER_GOODS, detail: goods } },
    )
    void callEngine('append', { events: [{ ...event, id }] })
  }, [state, goods, settings])
}
