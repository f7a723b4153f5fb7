import type { ConversationState } from '@/lib/core/conversation/index.ts'
import {
  clockOfConversation,
  localTimeAt,
  metricsOfRounds,
  orderByUrgency,
  peakMap,
  replyRounds,
  type SlaPolicy,
} from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import type { SessionRow } from '@/lib/extension/storage/index.ts'
import type { BoardRow, DayFigures, DeskView, SessionLine, SessionReplay } from '../desk/index.ts'
import { policyOf } from './panel-facts.ts'
import { shopOf } from './use-settings.ts'

/** Days that the heat map looks back on: four of each weekday. */
export const PEAK_DAYS = 28

const DAY_MS = 86_400_000

/** The policy a conversation is judged by: that of its shop. */
function policyFor(settings: Settings, shop: string): SlaPolicy | undefined {
  const found = shopOf(settings, shop)
  return found === undefined ? undefined : policyOf(found)
}

/** Everything the desk shows, folded from conversations. `now` is epoch ms. */
export function deskReadings(
  rows: readonly SessionRow[],
  settings: Settings,
  now: number,
): Omit<DeskView, 'loading' | 'failed' | 'now' | 'replayOf'> {
  const timeZone = shopOf(settings, undefined)?.timeZone ?? 'UTC'
  const dayOf = (at: number) => localTimeAt(at, timeZone).dayNumber
  const today = dayOf(now)
  const ofDay = (day: number) => rows.filter((row) => dayOf(row.lastAt) === day || dayOf(row.startedAt) === day)
  const before = ofDay(today - 1)
  const questions = rows.flatMap(({ state }) => questionsOf(state)).filter((at) => now - at < PEAK_DAYS * DAY_MS)
  return {
    today: figuresOf(ofDay(today), settings, now),
    yesterday: before.length === 0 ? null : figuresOf(before, settings, now),
    board: boardOf(rows, settings, now),
    sessions: rows.map((row) => lineOf(row, settings, now)),
    peaks: peakMap(questions, timeZone),
    peakDays: PEAK_DAYS,
    agents: [...new Set(rows.map((row) => row.agent).filter((agent) => agent !== ''))],
    shops: settings.shops.map(({ id, name }) => ({ id, name })),
  }
}

function figuresOf(rows: readonly SessionRow[], settings: Settings, now: number): DayFigures {
  const valid = rows.filter(({ state }) => state.valid)
  const rounds = valid.flatMap(({ shop, state }) => {
    const policy = policyFor(settings, shop)
    return policy === undefined ? [] : replyRounds(liveLines(state), { policy, now })
  })
  return { metrics: metricsOfRounds(rounds), sessions: rows.length, valid: valid.length }
}

/** Lines that were there before Wenda looked start no clock. */
function liveLines(state: ConversationState) {
  return state.messages.filter((message) => !message.history)
}

function questionsOf(state: ConversationState): number[] {
  return liveLines(state)
    .filter((message) => message.side === 'buyer')
    .map(({ at }) => at)
}

function boardOf(rows: readonly SessionRow[], settings: Settings, now: number): BoardRow[] {
  const waiting = rows.flatMap(({ session, shop, agent, state }) => {
    const policy = policyFor(settings, shop)
    if (policy === undefined || state.endedAt !== undefined) return []
    const clock = clockOfConversation({ ...state, messages: liveLines(state) }, policy, now, settings.warnAtShares)
    // Who asked before yesterday and was never answered is a figure, not a chat that waits.
    if (clock === null || now - clock.startedAt > DAY_MS) return []
    return [{ session, shop: shopOf(settings, shop)?.name ?? shop, agent, customer: nameOf(state), clock }]
  })
  return orderByUrgency(waiting, now)
}

function lineOf({ session, shop, agent, startedAt, state }: SessionRow, settings: Settings, now: number): SessionLine {
  const policy = policyFor(settings, shop)
  const rounds = policy === undefined ? [] : replyRounds(liveLines(state), { policy, now })
  const customer = nameOf(state)
  const words = [customer, state.orderNumber ?? '', ...state.tags, ...state.messages.map(({ text }) => text)]
  return {
    session,
    startedAt,
    customer,
    shop,
    agent,
    messages: state.messages.length,
    firstResponseS: rounds[0]?.seconds ?? null,
    timeouts: rounds.filter((round) => round.timeout).length,
    flags: state.flags.filter(({ level }) => level === 'block').length,
    used: state.inserted.length,
    overrides: state.overrides.length,
    unanswered: state.unansweredQuestions.length,
    tags: state.tags,
    outcome: state.outcome ?? null,
    haystack: words.join('\n').toLowerCase(),
  }
}

/** One conversation opened. */
export function replayOf({ shop, state }: SessionRow, settings: Settings, now: number): SessionReplay {
  const policy = policyFor(settings, shop)
  const rounds = policy === undefined ? [] : replyRounds(liveLines(state), { policy, now })
  const tookAt = new Map(rounds.map((round) => [round.answered, round.seconds]))
  return {
    customer: nameOf(state),
    lines: state.messages.map((message) => ({
      ...message,
      tookS: message.side === 'agent' ? (tookAt.get(message.at) ?? null) : null,
    })),
    flags: state.flags.map(({ phrase, category }) => `${phrase} · ${category}`),
    overrides: state.overrides.map(({ reason, by }) => (by === '' ? reason : `${reason}(${by})`)),
    questions: state.unansweredQuestions,
    used: state.inserted.map(({ text }) => text),
  }
}

function nameOf(state: ConversationState): string {
  return state.customerName ?? state.customerId ?? ''
}
