import type { EventOrigin, JournalEvent } from './events.ts'
import type { ConversationState, LoggedMessage } from './state.ts'

/** What a conversation says of work that nobody has done in it yet. */
export const UNTOUCHED = {
  unread: 0,
  suggested: 0,
  unansweredQuestions: [],
  inserted: [],
  flags: [],
  held: 0,
  overrides: [],
  unguarded: 0,
  ticked: [],
  confirmed: false,
  tags: [],
  valid: true,
} as const satisfies Partial<ConversationState>

/** The state before anything is known but the first event's origin. */
function emptyState(origin: EventOrigin): ConversationState {
  return {
    session: origin.session,
    shop: origin.shop,
    console: origin.console,
    consoleName: origin.console,
    marketplace: 'other',
    agent: origin.agent,
    device: origin.device,
    startedAt: origin.at,
    lastAt: origin.at,
    messages: [],
    ...UNTOUCHED,
  }
}

/**
 * One event more. Pure: the given state is left alone. Folding the same events in journal order always gives the same
 * state; an event of another conversation throws (a mixed journal must be split first).
 */
export function foldEvent(before: ConversationState | undefined, event: JournalEvent): ConversationState {
  const start = before ?? emptyState(event)
  if (start.session !== event.session) throw new RangeError(`event of ${event.session} folded into ${start.session}`)
  if (event.kind === 'session-scored') {
    // Marking is about the conversation, not part of it: its times stay.
    const { marks, note } = event.data
    return { ...start, score: { marks, note, by: event.agent, at: event.at } }
  }
  // A case is about the conversation too, and goes on for days after it.
  if (event.kind === 'dispute-set') return { ...start, disputed: true }
  const state: ConversationState = {
    ...start,
    startedAt: Math.min(start.startedAt, event.at),
    lastAt: Math.max(start.lastAt, event.at),
  }
  return applyDetail(state, event)
}

/** Folds all events of one conversation, in journal order. Undefined when there are none. */
export function foldConversation(events: Iterable<JournalEvent>): ConversationState | undefined {
  let state: ConversationState | undefined
  for (const event of events) state = foldEvent(state, event)
  return state
}

/** Splits a mixed journal into conversations and folds each; house events (settings, exports) are left out. */
export function foldJournal(events: Iterable<JournalEvent>): Map<string, ConversationState> {
  const states = new Map<string, ConversationState>()
  for (const event of events) {
    if (event.session === HOUSE_SESSION) continue
    states.set(event.session, foldEvent(states.get(event.session), event))
  }
  return states
}

/** The `session` of events that belong to no conversation. */
export const HOUSE_SESSION = 'house'

/** `what` of the event that says a promise was kept; its `detail` is the id of the message that gave it. */
export const PROMISE_KEPT = 'promise-kept'

/** `what` of the event that says what was ordered, as the order card has it: its `detail` is the goods in one line. */
export const ORDER_GOODS = 'order-goods'

function applyDetail(
  state: ConversationState,
  event: Exclude<JournalEvent, { kind: 'session-scored' | 'dispute-set' }>,
): ConversationState {
  switch (event.kind) {
    case 'session-started':
      return {
        ...state,
        consoleName: event.data.consoleName,
        marketplace: event.data.marketplace,
        ...(event.data.customerId === undefined ? {} : { customerId: event.data.customerId }),
        ...(event.data.customerName === undefined ? {} : { customerName: event.data.customerName }),
      }
    case 'message-seen':
      return withMessage(state, event)
    case 'unread-changed':
      return withUnread(state, event.data.unread, event.at)
    case 'suggestions-shown':
      return {
        ...state,
        suggested: state.suggested + 1,
        fitting: (state.fitting ?? 0) + (event.data.confident ? 1 : 0),
      }
    case 'question-unanswered':
      return { ...state, unansweredQuestions: [...state.unansweredQuestions, event.data.question] }
    case 'reply-inserted': {
      const { entryId, source, text } = event.data
      return { ...state, inserted: [...state.inserted, { at: event.at, entryId, source, text }] }
    }
    case 'flags-raised':
      return { ...state, flags: [...state.flags, ...event.data.flags] }
    case 'send-held':
      return { ...state, held: state.held + 1 }
    case 'send-passed':
      return event.data.guarded ? state : { ...state, unguarded: state.unguarded + 1 }
    case 'hold-overridden': {
      const { reason, because, by } = event.data
      return { ...state, overrides: [...state.overrides, { at: event.at, reason, because, by }] }
    }
    case 'order-checked':
    case 'check-ticked':
    case 'order-confirmed':
      return withOrder(state, event)
    case 'tags-changed':
      return { ...state, tags: event.data.tags }
    case 'tier-changed':
      return { ...state, tier: event.data.tier }
    case 'validity-marked':
      return { ...state, valid: event.data.valid }
    case 'outcome-set':
      return { ...state, outcome: event.data.outcome, outcomeAt: event.at }
    case 'session-ended':
      return { ...state, endedAt: event.at }
    case 'wording-assigned':
      return { ...state, wordings: { ...state.wordings, [event.data.testId]: event.data.arm } }
    case 'insertion-refused':
    case 'flag-settled':
    case 'health-changed':
    case 'task-set':
    case 'wording-test-set':
    case 'drill-finished':
      return state
    case 'house-noted': {
      const { what, detail = '' } = event.data
      if (what === ORDER_GOODS) return { ...state, goods: detail }
      return what === PROMISE_KEPT ? { ...state, kept: [...(state.kept ?? []), detail] } : state
    }
  }
}

function withMessage(
  state: ConversationState,
  event: Extract<JournalEvent, { kind: 'message-seen' }>,
): ConversationState {
  const { messageId, side, text, auto, history, source, pastedShare } = event.data
  if (state.messages.some((message) => message.id === messageId)) return state
  const message: LoggedMessage = {
    id: messageId,
    side,
    text,
    at: event.at,
    history,
    ...(auto ? { auto } : {}),
    ...(source === undefined ? {} : { source }),
    ...(pastedShare === undefined ? {} : { pastedShare }),
  }
  const messages = [...state.messages]
  let place = messages.length
  while (place > 0 && (messages[place - 1]?.at ?? 0) > message.at) place -= 1
  messages.splice(place, 0, message)
  // A line is told only of a chat that stands open: what the list had counted is read, and the lines say who waits.
  return withUnread({ ...state, messages }, 0, event.at)
}

function withUnread(state: ConversationState, unread: number, at: number): ConversationState {
  const { unreadSince, ...rest } = state
  if (unread <= 0) return { ...rest, unread: 0 }
  return { ...rest, unread, unreadSince: state.unread > 0 && unreadSince !== undefined ? unreadSince : at }
}

function withOrder(
  state: ConversationState,
  event: Extract<JournalEvent, { kind: 'order-checked' | 'check-ticked' | 'order-confirmed' }>,
): ConversationState {
  const { orderNumber } = event.data
  // Another order starts its own three checks.
  const another = orderNumber !== undefined && state.orderNumber !== undefined && orderNumber !== state.orderNumber
  const base: ConversationState = {
    ...state,
    ...(another ? { ticked: [], confirmed: false } : {}),
    ...(orderNumber === undefined ? {} : { orderNumber }),
  }
  if (event.kind === 'check-ticked') return { ...base, ticked: [...new Set([...base.ticked, event.data.check])] }
  const amountCny = event.data.amountCny
  const withAmount = amountCny === undefined ? base : { ...base, amountCny }
  if (event.kind === 'order-confirmed') return { ...withAmount, confirmed: true }
  return { ...withAmount, statuses: event.data.statuses }
}
