import { useMemo } from 'react'
import { answerToOrder } from '@/lib/core/orders/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import type { ShopSettings } from '@/lib/extension/settings/index.ts'
import type { OfferedReply } from '../panel/index.ts'
import { useWords, type Words } from '../words/index.ts'
import type { PageTalk } from './page-talk.ts'
import { openSlots } from './place-reply.ts'
import type { Suggestions } from './use-suggestions.ts'

/** The names under which these replies stand in the log: nobody's entry. */
const ENTRY_ID = { question: 'page:order-question', confirmation: 'page:order-confirmation' } as const

/**
 * What to answer when the buyer has placed the order on the page: the question about what differs, else the confirmation.
 * Null at any other moment.
 */
export function orderReplyOf(
  { snapshot, order: report }: Pick<PageTalk, 'snapshot' | 'order'>,
  shop: Pick<ShopSettings, 'confirmationTemplate'> | undefined,
  language: Language,
  words: Words,
): OfferedReply | null {
  const order = report?.pasted ?? snapshot?.order ?? null
  if (snapshot === null || order === null) return null
  const template = shop?.confirmationTemplate
  const answer = answerToOrder({
    order,
    messages: snapshot.messages,
    findings: unsettledFindings(report),
    language,
    ...(template === undefined ? {} : { template }),
  })
  if (answer === undefined) return null
  const { kind, text } = answer
  const { askFirst, title } = words.afterSale.confirm
  return {
    entryId: ENTRY_ID[kind],
    text,
    openSlots: openSlots(text),
    from: `${words.panel.replies.composed.order} · ${kind === 'question' ? askFirst : title}`,
    confidence: 'sure',
    images: 0,
  }
}

function unsettledFindings(report: PageTalk['order']) {
  return Object.values(report?.checks ?? {}).flatMap(({ ticked, findings }) => (ticked ? [] : findings))
}

/** The same for the open chat as it stands. */
export function useOrderReply(
  { snapshot, order }: Pick<PageTalk, 'snapshot' | 'order'>,
  shop: ShopSettings | undefined,
  language: Language,
): OfferedReply | null {
  const { words } = useWords()
  return useMemo(
    () => orderReplyOf({ snapshot, order }, shop, language, words),
    [snapshot, order, shop, language, words],
  )
}

/** As many as there are keys. */
const SHOWN = 3

/** The order's reply stands first; where nothing else fits, it is what fits. */
export function withOrderReply(
  shown: Pick<Suggestions, 'state'> & { readonly replies: readonly OfferedReply[] },
  reply: OfferedReply | null,
): typeof shown {
  return reply === null ? shown : { state: 'ready', replies: [reply, ...shown.replies].slice(0, SHOWN) }
}
