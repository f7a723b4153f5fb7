import { HOUSE_SESSION, type JournalEvent } from '../conversation/index.ts'
import { LAST_DATE_MS } from '../shared/index.ts'
import { isShippedNotice, PARCEL_SEEN, PARCEL_SENT } from './parcel.ts'
import { isOwnShippedNotice, trackingIn } from './tracking.ts'

/** Why somebody has to be spoken to again (FLOW-FOLLOW). */
export type FollowUpKind = 'after-order' | 'after-shipping' | 'after-dispute' | 'after-wait-promise' | 'own'

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
  /** Stable: the id of the occasion's event, of the case for the visit after its payment, and the kind. */
  readonly id: string
  readonly session: string
  readonly kind: FollowUpKind
  /** Id of the event that gave rise to it. */
  readonly because: string
  /** When the occasion was, epoch ms. */
  readonly startedAt: number
  /** Epoch ms. */
  readonly dueAt: number
  /** For shipping: the tracking number, as a system line, the order card or the agent's own words gave it. */
  readonly tracking?: string
  /** For the agent's own: what it is about. */
  readonly note?: string
  /** For the agent's own: what is to be said then, where they wrote it. */
  readonly ready?: string
}

/** `what` of the house event that settles a follow-up by hand; its `detail` is the follow-up's id. */
export const FOLLOW_UP_SETTLED = 'follow-up-settled'
/** `what` of the house event that puts one off; its `detail` is the new time in epoch ms, a blank, the follow-up's id. */
export const FOLLOW_UP_SNOOZED = 'follow-up-snoozed'
/** `what` of the event in a conversation that sets the agent's own; its `detail` is by {@link ownFollowUp}. */
export const FOLLOW_UP_SET = 'follow-up-set'

/** The detail of an agent's own follow-up: the time in epoch ms, a blank, a note of one line, and the words for then. */
export function ownFollowUp(dueAt: number, note: string, ready: string): string {
  return `${dueAt} ${note}${ready === '' ? '' : `\n${ready}`}`
}

/** A reply that asks for patience and owes the answer. */
const WAIT_PROMISE =
  /稍等|稍候|等一下|等会儿?|等我|马上(?:帮|给|为)?您?(?:查|核实|确认|看)|(?:帮|给|为)您(?:查|核实|确认)(?:一下|下)|稍后(?:回复|答复|联系)|one moment|just a moment|let me check|give me a (?:moment|minute|second)|hold on/i

/** Whether a reply asks for patience and owes the answer (稍等…). */
export function isWaitPromise(text: string): boolean {
  return WAIT_PROMISE.test(text)
}

/** Follow-ups that are open, by id. */
export type OpenFollowUps = Map<string, FollowUp>

/**
 * Everything still to be followed up, soonest first: a fold over the journal, so it survives restarts. What cancels:
 * any kind — settled by hand, the conversation marked invalid, or an outcome that takes its reason away (`not-ordered`
 * for orders, anything after `dispute` for disputes, `handed-over` for a promise to wait), a case whose visit is done or whose payment is taken back; a promise to wait — any later reply of a person that is no such
 * promise; order and shipping — a person's reply in the second half of the time, which is the update itself. A newer
 * occasion of the same kind in the same conversation replaces the older.
 */
export function followUps(events: Iterable<JournalEvent>, settings: FollowUpSettings = FOLLOW_UP_DEFAULTS): FollowUp[] {
  const open: OpenFollowUps = new Map()
  for (const event of events) foldFollowUp(open, event, settings)
  return [...open.values()].sort((left, right) => left.dueAt - right.dueAt || (left.id < right.id ? -1 : 1))
}

/** One more event: changes `open` in place by the rules of `followUps`. Folding an event again changes nothing more. */
export function foldFollowUp(
  open: OpenFollowUps,
  event: JournalEvent,
  settings: FollowUpSettings = FOLLOW_UP_DEFAULTS,
): void {
  if (event.kind === 'house-noted') handle(open, event.data.what, event.data.detail ?? '')
  if (event.session === HOUSE_SESSION) return
  cancel(open, event)
  const tracking = trackingToldBy(event)
  const shipping = openShipping(open, event.session)
  if (shipping !== undefined && shipping.tracking === undefined && tracking !== undefined) {
    open.set(shipping.id, { ...shipping, tracking })
  }
  const occasion = findOccasion(event, settings)
  if (occasion === undefined) return
  // The page, a system line and the agent tell of one parcel: it is one reminder, from when it was first told of.
  if (occasion.kind === 'after-shipping' && shipping !== undefined && isParcelTold(event)) return
  // A case that goes on after its payment keeps the visit as it is, put off or not.
  if (open.get(occasion.id)?.startedAt === occasion.startedAt) return
  if (occasion.kind !== 'own') drop(open, occasion.session, occasion.kind)
  const known = occasion.kind === 'after-shipping' ? (occasion.tracking ?? shipping?.tracking) : undefined
  open.set(occasion.id, known === undefined ? occasion : { ...occasion, tracking: known })
}

function openShipping(open: OpenFollowUps, session: string): FollowUp | undefined {
  return [...open.values()].find((one) => one.session === session && one.kind === 'after-shipping')
}

/** A parcel's number, by whoever tells it in the conversation: the page's order card, a system line, the agent. */
function trackingToldBy(event: JournalEvent): string | undefined {
  if (event.kind === 'house-noted')
    return isParcelNote(event) && event.data.detail !== '' ? event.data.detail : undefined
  return event.kind === 'message-seen' && event.data.side !== 'buyer' ? trackingIn(event.data.text) : undefined
}

function isParcelNote(event: JournalEvent): boolean {
  return event.kind === 'house-noted' && (event.data.what === PARCEL_SEEN || event.data.what === PARCEL_SENT)
}

/** Told by the page or the agent, beside a shipping that is known already. */
function isParcelTold(event: JournalEvent): boolean {
  return isParcelNote(event) || (event.kind === 'message-seen' && event.data.side === 'agent')
}

/** Ids of follow-ups that an event settles or puts off, whatever conversation they belong to. */
export function handledFollowUp(event: JournalEvent): string | undefined {
  if (event.kind !== 'house-noted') return undefined
  const { what, detail = '' } = event.data
  if (what === FOLLOW_UP_SETTLED) return detail
  return what === FOLLOW_UP_SNOOZED ? timed(detail)?.rest : undefined
}

/** Those of `followUps` that are due at `now` (epoch ms). */
export function dueFollowUps(events: Iterable<JournalEvent>, settings: FollowUpSettings, now: number): FollowUp[] {
  return followUps(events, settings).filter((followUp) => followUp.dueAt <= now)
}

/** A time and what stands behind it; undefined when it begins with no time. */
function timed(detail: string): { readonly at: number; readonly rest: string } | undefined {
  const blank = detail.indexOf(' ')
  const at = Number(blank < 0 ? detail : detail.slice(0, blank))
  if (detail === '' || !Number.isSafeInteger(at) || Math.abs(at) > LAST_DATE_MS) return undefined
  return { at, rest: blank < 0 ? '' : detail.slice(blank + 1) }
}

function handle(open: OpenFollowUps, what: string, detail: string): void {
  if (what === FOLLOW_UP_SETTLED) open.delete(detail)
  if (what !== FOLLOW_UP_SNOOZED) return
  const until = timed(detail)
  const found = until === undefined ? undefined : open.get(until.rest)
  if (until !== undefined && found !== undefined) open.set(found.id, { ...found, dueAt: until.at })
}

/** Takes away those of a conversation and kind (every kind when none is named) for which `when` holds. */
function drop(
  open: OpenFollowUps,
  session: string,
  kind?: FollowUpKind,
  when: (followUp: FollowUp) => boolean = () => true,
): void {
  for (const [id, one] of open) {
    if (one.session === session && (kind === undefined || one.kind === kind) && when(one)) open.delete(id)
  }
}

function cancel(open: OpenFollowUps, event: JournalEvent): void {
  const { session } = event
  if (event.kind === 'outcome-set') {
    if (event.data.outcome === 'not-ordered') drop(open, session, 'after-order')
    if (event.data.outcome !== 'dispute') drop(open, session, 'after-dispute')
    if (event.data.outcome === 'handed-over') drop(open, session, 'after-wait-promise')
  } else if (event.kind === 'dispute-set') {
    if (event.data.doneAt.visit !== undefined) drop(open, session, 'after-dispute')
    // A payment taken back takes the visit with it.
    else if (event.data.doneAt.compensate === undefined) open.delete(visitId(event.data.disputeId))
  } else if (event.kind === 'validity-marked' && !event.data.valid) {
    drop(open, session)
  } else if (isPersonsReply(event)) {
    if (!WAIT_PROMISE.test(event.data.text)) drop(open, session, 'after-wait-promise')
    const isUpdate = ({ startedAt, dueAt }: FollowUp): boolean => event.at - startedAt >= (dueAt - startedAt) / 2
    drop(open, session, 'after-order', isUpdate)
    drop(open, session, 'after-shipping', isUpdate)
  }
}

function isPersonsReply(event: JournalEvent): event is Extract<JournalEvent, { kind: 'message-seen' }> {
  return (
    event.kind === 'message-seen' && event.data.side === 'agent' && !event.data.auto && event.data.source !== 'auto'
  )
}

function findOccasion(event: JournalEvent, settings: FollowUpSettings): FollowUp | undefined {
  const after = (kind: FollowUpKind, seconds: number, tracking?: string): FollowUp | undefined =>
    seconds <= 0
      ? undefined
      : {
          id: `${event.id} ${kind}`,
          session: event.session,
          kind,
          because: event.id,
          startedAt: event.at,
          dueAt: event.at + seconds * 1000,
          ...(tracking === undefined ? {} : { tracking }),
        }
  if (event.kind === 'house-noted' && event.data.what === FOLLOW_UP_SET) return ownOf(event, event.data.detail ?? '')
  if (event.kind === 'house-noted' && event.data.what === PARCEL_SENT) {
    const { detail = '' } = event.data
    return after('after-shipping', settings.afterShippingSeconds, detail === '' ? undefined : detail)
  }
  if (event.kind === 'dispute-set') return visitOf(event, settings)
  if (event.kind === 'order-confirmed') return after('after-order', settings.afterOrderSeconds)
  if (event.kind === 'outcome-set' && event.data.outcome === 'dispute') {
    return after('after-dispute', settings.afterDisputeSeconds)
  }
  if (event.kind !== 'message-seen' || event.data.history) return undefined
  const { side, text } = event.data
  if (side === 'system' ? isShippedNotice(text) : isPersonsReply(event) && isOwnShippedNotice(text)) {
    return after('after-shipping', settings.afterShippingSeconds, trackingIn(text))
  }
  if (isPersonsReply(event) && WAIT_PROMISE.test(event.data.text)) {
    return after('after-wait-promise', settings.afterWaitPromiseSeconds)
  }
  return undefined
}

/** A day after the payment of a case the buyer is visited (FLOW-DISPUTE). */
function visitOf(
  { id, session, data }: Extract<JournalEvent, { kind: 'dispute-set' }>,
  settings: FollowUpSettings,
): FollowUp | undefined {
  const { compensate, visit } = data.doneAt
  if (compensate === undefined || visit !== undefined || settings.afterDisputeSeconds <= 0) return undefined
  const dueAt = compensate + settings.afterDisputeSeconds * 1000
  const kind = 'after-dispute'
  return { id: visitId(data.disputeId), session, kind, because: id, startedAt: compensate, dueAt }
}

const VISIT = ' after-dispute'

/** One case has one visit, whatever is written about it. */
function visitId(disputeId: string): string {
  return `${disputeId}${VISIT}`
}

/** The id of the case whose visit this follow-up may be; undefined: it is no visit. */
export function caseOfVisit(followUpId: string): string | undefined {
  return followUpId.endsWith(VISIT) ? followUpId.slice(0, -VISIT.length) : undefined
}

function ownOf(event: JournalEvent, detail: string): FollowUp | undefined {
  const set = timed(detail)
  if (set === undefined) return undefined
  const { id, session, at } = event
  const [note = '', ...lines] = set.rest.split('\n')
  const ready = lines.join('\n')
  return {
    id: `${id} own`,
    session,
    kind: 'own',
    because: id,
    startedAt: at,
    dueAt: set.at,
    note,
    ...(ready === '' ? {} : { ready }),
  }
}
