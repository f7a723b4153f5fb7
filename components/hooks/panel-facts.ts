import { localDay, sessionId, type ChatSnapshot, type CheckName } from '@/lib/core/conversation/index.ts'
import type { OrderReport, PlacedFlag } from '@/lib/core/panel-talk/index.ts'
import { isOrderTold, isPastShipping, questionForBuyer } from '@/lib/core/orders/index.ts'
import type { Language, OrderCard } from '@/lib/core/shared/index.ts'
import { clockOfConversation } from '@/lib/core/sla/index.ts'
import { policyOfShop, type ShopSettings } from '@/lib/extension/settings/index.ts'
import type { SessionRow } from '@/lib/extension/storage/index.ts'
import type { CheckLine, DraftFlag, OutcomeCode, PanelOrder, WaitingChat } from '../panel/index.ts'
import type { PageTalk } from './page-talk.ts'

/** Who waits, with the stored times of their clocks. `shopFor` names the shop whose promise counts. */
export function waitingChats(
  rows: readonly SessionRow[],
  snapshot: ChatSnapshot | null,
  shopFor: (id: string) => ShopSettings | undefined,
  now: number,
): WaitingChat[] {
  const places = snapshot === null ? new Map<string, string>() : placesOf(snapshot, shopFor(snapshot.shop), now)
  return rows.flatMap((row) => {
    const shop = shopFor(row.shop)
    if (shop === undefined || !row.state.valid) return []
    const clock = clockOfConversation(row.state, policyOfShop(shop, row.state), now)
    if (clock === null) return []
    const place = places.get(row.session) ?? placeOfCustomer(row, snapshot)
    return [
      {
        id: row.session,
        ...(place === undefined ? {} : { row: place }),
        name: row.state.customerName ?? '',
        askedAt: clock.startedAt,
        dueAt: clock.dueAt,
        returning: row.state.tier === 'returning',
        open: row.session === snapshot?.session,
      },
    ]
  })
}

/** The row of a conversation that began on an earlier day, by the shop's customer. */
function placeOfCustomer({ shop, state }: SessionRow, snapshot: ChatSnapshot | null): string | undefined {
  if (snapshot === null || snapshot.shop !== shop || snapshot.profileId !== state.console) return undefined
  return snapshot.conversations.find(({ id }) => id === state.customerId)?.id
}

/** Which row of the console's list a conversation is: the list's ids are what can be clicked. */
function placesOf(snapshot: ChatSnapshot, shop: ShopSettings | undefined, now: number): Map<string, string> {
  const day = localDay(now, shop?.timeZone ?? 'Asia/Shanghai')
  return new Map(
    snapshot.conversations.map((row) => [
      sessionId({ profileId: snapshot.profileId, shop: snapshot.shop, customer: row.id, day }),
      row.id,
    ]),
  )
}

/** Buyer's lines an answer may still rest on. */
const MOST_EARLIER = 12

/** What the buyer wrote before the open question, oldest first. `openAt`: when it began, undefined when none is open. */
export function earlierTexts(snapshot: ChatSnapshot | null, openAt: number | undefined): string[] {
  return (snapshot?.messages ?? [])
    .filter(({ side, at }) => side === 'buyer' && (openAt === undefined || at < openAt))
    .slice(-MOST_EARLIER)
    .map(({ text }) => text)
}

/** Whether a person of the shop has written in the open chat. */
export function hasAnswered(snapshot: ChatSnapshot | null): boolean {
  return (snapshot?.messages ?? []).some(({ side, auto }) => side === 'agent' && auto !== true)
}

/** A flag as the panel shows it. */
export function draftFlag(flag: PlacedFlag): DraftFlag {
  const { ruleId, category, level, phrase, start, reason, replacement, basis } = flag
  return {
    ruleId,
    category,
    level,
    phrase,
    start,
    ...(reason === undefined ? {} : { reason }),
    ...(replacement === undefined ? {} : { replacement }),
    ...(basis === undefined ? {} : { basis }),
  }
}

/** Whether the order on the page left or ended before this chat, and nobody asks for its checks or speaks of a new one. */
export function isOrderOver({ order: report, snapshot, hold }: Pick<PageTalk, 'order' | 'snapshot' | 'hold'>): boolean {
  return (
    report?.pasted === undefined &&
    hold?.because.includes('three-check') !== true &&
    isPastShipping(snapshot?.order?.status) &&
    !isOrderTold(snapshot?.messages ?? [])
  )
}

/**
 * The three checks as lines; null without an order or with one that is over, not readable when there is one but the page
 * shows no card of it. `asked`: the note the chat asks for; `confirmed`: number of the order whose confirmation has gone out.
 */
export function orderOf(talk: PageTalk, asked: string, language: Language, confirmed?: string): PanelOrder | null {
  if (isOrderOver(talk)) return null
  const { order: report, snapshot } = talk
  if (report === null) {
    const orderPart = snapshot?.health.find((one) => one.part === 'order')
    const heldForChecks = talk.hold?.because.includes('three-check') === true
    const isSeen = (snapshot?.order ?? null) !== null
    const isThere =
      (orderPart?.state === 'blind' && orderPart.count > 0) || (!isSeen && isOrderTold(snapshot?.messages ?? []))
    return heldForChecks || isThere ? { readable: false } : null
  }
  const card = report.pasted ?? snapshot?.order ?? null
  const lines = (['goods', 'ship', 'pay'] as const).map((check) =>
    checkLine(check, report, { card, snapshot, language }),
  )
  const number = report.orderNumber === undefined ? {} : { number: report.orderNumber }
  const pasted = report.pasted === undefined ? {} : { pasted: true }
  const sent = confirmed !== undefined && confirmed === report.orderNumber ? { isConfirmed: true } : {}
  return { readable: true, lines, note: noteLacking(card, asked), ...number, ...pasted, ...sent }
}

/** The note the chat asks for, '' when the card has it or nothing is asked for. */
export function noteLacking(card: OrderCard | null, asked: string): string {
  return asked !== '' && card?.note?.includes(asked) === true ? '' : asked
}

function checkLine(
  check: CheckName,
  report: OrderReport,
  on: { readonly card: OrderCard | null; readonly snapshot: ChatSnapshot | null; readonly language: Language },
): CheckLine {
  const { card, snapshot, language } = on
  const { status, ticked, findings } = report.checks[check]
  return {
    check,
    status,
    ticked,
    value: card === null ? '' : cardValue[check](card),
    question: ticked ? '' : questionForBuyer(findings, language),
    differences: findings.map((finding) => {
      const message = snapshot?.messages.find((one) => one.id === finding.messageId)
      return { ...finding, ...(message === undefined ? {} : { at: message.at }) }
    }),
  }
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

/** What the card says of a check, short; phone and name as they may be seen over a shoulder. */
const cardValue: Readonly<Record<CheckName, (card: OrderCard) => string>> = {
  goods: (card) =>
    card.items
      .map(({ product, sku, quantity }) => `${joined([product, sku])}${quantity === undefined ? '' : ` ×${quantity}`}`)
      .join(' / '),
  ship: (card) => joined([maskName(card.receiver), maskPhone(card.phone), card.address, card.note]),
  pay: ({ amount, coupon = '' }) =>
    // A card that says 优惠 无 says nothing.
    joined([amount === undefined ? undefined : `¥${amount}`, /^(?:无|没有|none|[-–—])$/i.test(coupon) ? '' : coupon]),
}

function maskName(name: string | undefined): string | undefined {
  return name === undefined || name === '' ? undefined : `${[...name][0] ?? ''}**`
}

function maskPhone(phone: string | undefined): string | undefined {
  return phone?.replace(/^(\+?\d{3})\d{3,5}(\d{4})$/, '$1****$2')
}

/** The catalogue's name of what became of an insertion. */
export function outcomeCode(outcome: NonNullable<PageTalk['outcome']>['outcome']): OutcomeCode {
  if (outcome.status === 'inserted') return 'inserted'
  if (outcome.status === 'refused') return outcome.reason
  return outcome.copied ? 'copied' : 'not-taken'
}

/** A colour that is one: settings may come from a file, and a custom property takes any text. */
export function plainColour(colour: string): string {
  return /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour) ? colour : '#5b6675'
}
