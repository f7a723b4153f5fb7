import { HOUSE_SESSION, type JournalEvent } from '../conversation/index.ts'

/** Why somebody has to be spoken to again (FLOW-FOLLOW). */
export type FollowUpKind = 'after-order' | 'after-shipping' | 'after-dispute' | 'after-wait-promise'

/** Seconds after the occasion; 0 switches a kind off. */
export interface FollowUpSettings {
  readonly afterOrderSeconds: number
  readonly afterShippingSeconds: number
  readonly afterDisputeSeconds: number
  readonly afterWaitPromiseSeconds: number
}

/**
 * 10 min after the order, 1 h after shipping, 24 h after a dispute (DOMAIN FLOW-FOLLOW). A promised 稍等 is reminded of
 * after 5 min: a published quality rule takes points after 15 (晓多, facts/peers.md 0).
 */
export const FOLLOW_UP_DEFAULTS: FollowUpSettings = {
  afterOrderSeconds: 600,
  afterShippingSeconds: 3600,
  afterDisputeSeconds: 86_400,
  afterWaitPromiseSeconds: 300,
}

/** One thing to come back to. */
export interface FollowUp {
  /** Stable: the occasion's event id and the kind. */
  readonly id: string
  readonly session: string
  readonly kind: FollowUpKind
  /** Id of the event that gave rise to it. */
  readonly because: string
  /** Epoch ms. */
  readonly dueAt: number
  /** For shipping: the tracking number in the line, when one stands there. */
  readonly tracking?: string
}

/** `what` of the house event that settles a follow-up by hand; its `detail` is the follow-up's id. */
export const FOLLOW_UP_SETTLED = 'follow-up-settled'

/** The shop's parcel is on its way, as consoles and agents write it; not what is still to come (待发货, 未发货). */
const SHIPPED =
  /(?<![未没待不])(?:已(?:经)?(?:发货|发出|揽收|揽件|出库)|卖家发货|商家发货|(?:has|have) (?:been )?shipped)|^shipped/i
const TRACKING = /(?:^|[^A-Za-z0-9])([A-Z]{2,4}\d{9,16}|\d{12,15})(?![A-Za-z0-9])/
/** A reply that asks for patience and owes the answer. */
const WAIT_PROMISE =
  /稍等|稍候|等一下|等会儿?|等我|马上(?:帮|给|为)?您?(?:查|核实|确认|看)|(?:帮|给|为)您(?:查|核实|确认)(?:一下|下)|稍后(?:回复|答复|联系)|one moment|just a moment|let me check|give me a (?:moment|minute|second)|hold on/i

/** Whether a reply asks for patience and owes the answer (稍等…). */
export function isWaitPromise(text: string): boolean {
  return WAIT_PROMISE.test(text)
}

interface Occasion extends FollowUp {
  readonly at: number
}

/**
 * Everything still to be followed up, soonest first: a fold over the journal, so it survives restarts. What cancels:
 * any kind — settled by hand, the conversation marked invalid, or an outcome that takes its reason away (`not-ordered`
 * for orders, anything after `dispute` for disputes); a promise to wait — any later reply of a person that is no such
 * promise; order and shipping — a person's reply in the second half of the time, which is the update itself. A newer
 * occasion of the same kind in the same conversation replaces the older.
 */
export function followUps(events: Iterable<JournalEvent>, settings: FollowUpSettings = FOLLOW_UP_DEFAULTS): FollowUp[] {
  const open = new Map<string, Occasion>()
  for (const event of events) {
    if (event.kind === 'house-noted' && event.data.what === FOLLOW_UP_SETTLED) settle(open, event.data.detail)
    if (event.session === HOUSE_SESSION) continue
    cancel(open, event)
    const occasion = findOccasion(event, settings)
    if (occasion !== undefined) open.set(`${occasion.session} ${occasion.kind}`, occasion)
  }
  return [...open.values()]
    .map(({ at: _at, ...followUp }) => followUp)
    .sort((left, right) => left.dueAt - right.dueAt || (left.id < right.id ? -1 : 1))
}

/** Those of `followUps` that are due at `now` (epoch ms). */
export function dueFollowUps(events: Iterable<JournalEvent>, settings: FollowUpSettings, now: number): FollowUp[] {
  return followUps(events, settings).filter((followUp) => followUp.dueAt <= now)
}

function settle(open: Map<string, Occasion>, id: string | undefined): void {
  for (const [key, occasion] of open) if (occasion.id === id) open.delete(key)
}

function cancel(open: Map<string, Occasion>, event: JournalEvent): void {
  const drop = (kind: FollowUpKind): boolean => open.delete(`${event.session} ${kind}`)
  if (event.kind === 'outcome-set') {
    if (event.data.outcome === 'not-ordered') drop('after-order')
    if (event.data.outcome !== 'dispute') drop('after-dispute')
  } else if (event.kind === 'validity-marked' && !event.data.valid) {
    for (const [key, occasion] of open) if (occasion.session === event.session) open.delete(key)
  } else if (isPersonsReply(event)) {
    if (!WAIT_PROMISE.test(event.data.text)) drop('after-wait-promise')
    for (const kind of ['after-order', 'after-shipping'] as const) {
      const occasion = open.get(`${event.session} ${kind}`)
      if (occasion !== undefined && event.at - occasion.at >= (occasion.dueAt - occasion.at) / 2) drop(kind)
    }
  }
}

function isPersonsReply(event: JournalEvent): event is Extract<JournalEvent, { kind: 'message-seen' }> {
  return (
    event.kind === 'message-seen' && event.data.side === 'agent' && !event.data.auto && event.data.source !== 'auto'
  )
}

function findOccasion(event: JournalEvent, settings: FollowUpSettings): Occasion | undefined {
  const after = (kind: FollowUpKind, seconds: number, tracking?: string): Occasion | undefined =>
    seconds <= 0
      ? undefined
      : {
          id: `${event.id} ${kind}`,
          session: event.session,
          kind,
          because: event.id,
          at: event.at,
          dueAt: event.at + seconds * 1000,
          ...(tracking === undefined ? {} : { tracking }),
        }
  if (event.kind === 'order-confirmed') return after('after-order', settings.afterOrderSeconds)
  if (event.kind === 'outcome-set' && event.data.outcome === 'dispute') {
    return after('after-dispute', settings.afterDisputeSeconds)
  }
  if (event.kind !== 'message-seen' || event.data.history) return undefined
  if (event.data.side === 'system' && SHIPPED.test(event.data.text)) {
    return after('after-shipping', settings.afterShippingSeconds, TRACKING.exec(event.data.text)?.[1])
  }
  if (isPersonsReply(event) && WAIT_PROMISE.test(event.data.text)) {
    return after('after-wait-promise', settings.afterWaitPromiseSeconds)
  }
  return undefined
}
