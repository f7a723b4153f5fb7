import { useCallback, useMemo, useState } from 'react'
import { findPath, openPromises, readyPath, type ComplaintPath, type PathOptions } from '@/lib/core/aftersales/index.ts'
import { localDay, sessionId, type ChatSnapshot } from '@/lib/core/conversation/index.ts'
import { confirmationText } from '@/lib/core/orders/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import { isWaitingToShip } from '@/lib/core/sla/index.ts'
import type { ShopSettings } from '@/lib/extension/settings/index.ts'
import { observeEvents, observeNamedSessions, type EventRow, type SessionRow } from '@/lib/extension/storage/index.ts'
import type { ComplaintOffer, CustomerPast, PanelView } from '../panel/index.ts'
import type { ReplyFacts } from '@/lib/core/slots/index.ts'
import { isAbout, openCases } from './case-words.ts'
import { isOrderOver, noteLacking } from './panel-facts.ts'
import type { PageTalk } from './page-talk.ts'
import { fillKnown, openSlots } from './place-reply.ts'
import { NEVER, useObservable } from './use-observable.ts'

/** How far back a customer's chats are looked for: one name a day, so this is also how many rows are asked for. */
const PAST_DAYS = 180
const DAY_MS = 86_400_000
/** More would push the answers off the screen. */
const SHOWN_PROMISES = 3
const MINUTE_MS = 60_000

/** What is owed to the customer of the open chat; undefined while it is read or nobody is open. */
export function useCustomerPast(
  snapshot: ChatSnapshot | null,
  shop: ShopSettings | undefined,
): CustomerPast | undefined {
  const customer = snapshot?.customer.id ?? snapshot?.customer.name ?? ''
  const { profileId = '', shop: shopId = '' } = snapshot ?? {}
  const timeZone = shop?.timeZone ?? 'Asia/Shanghai'
  // A new day is a new name; the hour of it is not.
  const day = Math.ceil((snapshot?.takenAt ?? 0) / DAY_MS) * DAY_MS
  const source = useMemo(
    () =>
      observeNamedSessions(customer === '' ? [] : pastSessions({ profileId, shop: shopId, customer }, timeZone, day)),
    [profileId, shopId, customer, timeZone, day],
  )
  const { value } = useObservable(source)
  return useMemo(() => (value === undefined ? undefined : pastOf(value)), [value])
}

/** The names that this customer's conversations of the last days have, newest first, today's among them. */
export function pastSessions(
  who: { readonly profileId: string; readonly shop: string; readonly customer: string },
  timeZone: string,
  now: number,
): string[] {
  return Array.from({ length: PAST_DAYS }, (_, days) =>
    sessionId({ ...who, day: localDay(now - days * DAY_MS, timeZone) }),
  )
}

const CASES = { kind: 'dispute-set' } as const

/** Whether a case that has not ended stands about a conversation, or about the order on its page. */
export function useHasCase(session: string, orderNumber: string | undefined): boolean {
  const source = useMemo(() => (session === '' ? NEVER : observeEvents(CASES)), [session])
  const { value } = useObservable<readonly EventRow[]>(source)
  return useMemo(
    () => openCases(value ?? []).some((word) => isAbout(word, session, orderNumber)),
    [value, session, orderNumber],
  )
}

/** What is still owed to one customer, from their rows, oldest first: promised, and neither said nor marked to be kept. */
export function pastOf(rows: readonly Pick<SessionRow, 'state'>[]): CustomerPast {
  const kept = new Set(rows.flatMap(({ state }) => state.kept ?? []))
  const promises = openPromises(rows.flatMap(({ state }) => state.messages))
  return {
    promises: promises
      .filter(({ messageId }) => !kept.has(messageId))
      .slice(-SHOWN_PROMISES)
      .map(({ messageId, at, text }) => ({ id: messageId, at, text: shorten(text) })),
  }
}

function shorten(text: string): string {
  const signs = [...text.replaceAll(/\s+/g, ' ').trim()]
  return signs.length <= 60 ? signs.join('') : `${signs.slice(0, 60).join('')}…`
}

/**
 * The path for the open complaint, and whether its coupon is offered: by itself only where this chat has promised none
 * yet. What the agent leaves out or adds stays so for this complaint, also under the page's key.
 */
export function useComplaint(
  snapshot: ChatSnapshot | null,
  shop: ShopSettings | undefined,
  facts: ReplyFacts | null,
  language: Language,
): { readonly complaint: ComplaintOffer | null; readonly offerCoupon: (withCoupon: boolean) => void } {
  const [chosen, setChosen] = useState({ name: '', withCoupon: true })
  const complaint = complaintOf(snapshot, shop, facts, language)
  const name = complaint === null ? '' : `${snapshot?.session ?? ''} ${complaint.saidAt} ${complaint.kind}`
  const offerCoupon = useCallback((withCoupon: boolean) => setChosen({ name, withCoupon }), [name])
  if (complaint === null) return { complaint, offerCoupon }
  const offers = chosen.name === name ? chosen.withCoupon : !complaint.couponPromised
  return { complaint: offers ? complaint : withoutCoupon(complaint), offerCoupon }
}

function withoutCoupon(complaint: ComplaintOffer): ComplaintOffer {
  const { reply, couponText } = complaint
  const text = reply.text.endsWith(couponText)
    ? reply.text.slice(0, reply.text.length - couponText.length).trim()
    : reply.text
  return { ...complaint, reply: { ...reply, text }, withCoupon: false }
}

/** The path for the complaint the buyer is waiting with; null when the last words of the buyer are none. */
export function complaintOf(
  snapshot: ChatSnapshot | null,
  shop: ShopSettings | undefined,
  facts: ReplyFacts | null,
  language: Language,
): ComplaintOffer | null {
  if (snapshot === null || facts === null) return null
  const lastAnswer = snapshot.messages.findLastIndex(({ side, auto }) => side === 'agent' && auto !== true)
  const open = snapshot.messages.slice(lastAnswer + 1).filter(({ side }) => side === 'buyer')
  const amountCny = snapshot.order?.amount
  const options: PathOptions = {
    language,
    limitCny: shop?.compensationLimitCny ?? 50,
    paths: ownPaths(shop),
    isUnshipped: isWaitingToShip(snapshot.order?.status),
    ...(amountCny === undefined ? {} : { amountCny }),
  }
  for (const message of open.toReversed()) {
    const path = findPath(message.text, shop?.category, options)
    if (path === undefined) continue
    const filled = (text: string): string => fillKnown(text, facts)
    const text = filled(path.text)
    return {
      kind: path.kind,
      reply: {
        entryId: `path-${path.kind}`,
        text,
        openSlots: openSlots(text),
        from: '',
        confidence: 'sure',
        images: 0,
      },
      soothe: filled(path.soothe),
      step: filled(path.step),
      couponText: path.couponText,
      withCoupon: true,
      couponPromised: snapshot.messages.some(promisesCoupon),
      compensationCny: path.compensationCny,
      limitCny: options.limitCny ?? 0,
      needsSupervisor: path.needsSupervisor,
      saidAt: message.at,
      answerBy: message.at + path.answerWithinSeconds * (MINUTE_MS / 60),
    }
  }
  return null
}

/** Also one that was given since: a second is the agent's to offer. */
function promisesCoupon(message: ChatSnapshot['messages'][number]): boolean {
  return openPromises([message]).some(({ kind }) => kind === 'coupon')
}

/** The shop's own words as paths: written once, in the shop's language, for every category. */
function ownPaths(shop: ShopSettings | undefined): ComplaintPath[] {
  return (shop?.complaintWords ?? []).flatMap((own) => {
    const both = (text: string): ComplaintPath['soothe'] => ({ 'zh-CN': text, en: text })
    const ready = readyPath(own.kind, shop?.category)
    if (ready === undefined) return []
    return [
      {
        ...ready,
        soothe: own.soothe.trim() === '' ? ready.soothe : both(own.soothe),
        step: own.step.trim() === '' ? ready.step : both(own.step),
        compensation: { ...ready.compensation, atLeastCny: own.atLeastCny },
      },
    ]
  })
}

/**
 * The confirmation of the order on the page, or of the one that was pasted, and the note the chat asks for (`asked`);
 * null for an order that is over.
 */
export function confirmationOf(
  talk: Pick<PageTalk, 'snapshot' | 'order' | 'hold'>,
  asked: string,
  shop: ShopSettings | undefined,
  language: Language,
): PanelView['confirmation'] {
  if (isOrderOver(talk)) return null
  const { snapshot, order: report } = talk
  const order = report?.pasted ?? snapshot?.order ?? null
  if (order === null || order.items.length === 0) return null
  const text = confirmationText(order, shop?.confirmationTemplate, language)
  return {
    reply: {
      entryId: 'page:order-confirmation',
      text,
      openSlots: openSlots(text),
      from: '',
      confidence: 'sure',
      images: 0,
    },
    note: noteLacking(order, asked),
  }
}
