import type { ConversationState } from '@/lib/core/conversation/index.ts'
import {
  digestDay,
  figuresOfTally,
  peaksOfDays,
  tallyOfDays,
  type DayDigest,
  type DigestCell,
} from '@/lib/core/insight/index.ts'
import {
  clockOfConversation,
  conversationRounds,
  DEFAULT_POLICY,
  orderByUrgency,
  type SlaPolicy,
} from '@/lib/core/sla/index.ts'
import { policyOfShop, shopOf, type Settings } from '@/lib/extension/settings/index.ts'
import type { SessionRow } from '@/lib/extension/storage/index.ts'
import type { BoardRow, DayFigures, DeskView, SessionLine, SessionReplay } from '../desk/index.ts'
import { clockReadings } from './clock-readings.ts'
import { figureOptions } from './desk-policies.ts'
import { dayAfter, dayOf, deskZone } from './local-days.ts'

/** Days that the heat map looks back on: four of each weekday. */
const PEAK_DAYS = 28

const DAY_MS = 86_400_000

/** The policy a conversation is judged by: that of its shop, at its stage. */
function policyFor(settings: Settings, state: ConversationState): SlaPolicy | undefined {
  const found = shopOf(settings, state.shop)
  return found === undefined ? undefined : policyOfShop(found, state)
}

/**
 * What the desk shows at once: today and the board from conversations themselves, earlier days from their digests.
 * `rows` are those that said something since yesterday began. `now` is epoch ms.
 */
export function deskReadings(
  rows: readonly SessionRow[],
  past: readonly DayDigest[],
  settings: Settings,
  now: number,
): Omit<
  DeskView,
  'loading' | 'failed' | 'now' | 'replayOf' | 'sessionsOf' | 'daysUnread' | 'pendingDays' | 'daysFault'
> & {
  readonly days: readonly DayDigest[]
} {
  const timeZone = deskZone(settings)
  const today = dayOf(now, timeZone)
  const begun = rows.filter((row) => dayOf(row.startedAt, timeZone) === today)
  const states = begun.map(({ state }) => state)
  const ofToday = digestDay(today, states, figureOptions(settings, now))
  const days = ofToday.cells.length === 0 ? past : [...past, ofToday]
  const yesterday = past.find(({ day }) => day === dayAfter(today, -1))
  const { board, waiting } = boardOf(rows, settings, now)
  const peakDays = days.filter(({ day }) => day > dayAfter(today, -PEAK_DAYS))
  return {
    days,
    ownName: settings.agentName,
    today: figuresOfDay(ofToday),
    yesterday: yesterday === undefined ? null : figuresOfDay(yesterday),
    board,
    targetSeconds: shopOf(settings, undefined)?.targets.inHours ?? DEFAULT_POLICY.targets.inHours,
    clocks: clockReadings({
      today,
      days,
      states,
      timeZone,
      now,
      waiting,
      policyOf: (state) => policyFor(settings, state),
      shopName: (shop) => shopOf(settings, shop)?.name ?? shop,
    }),
    peaksOf: (shopId) => {
      const zone = settings.shops.find(({ id }) => id === shopId)?.timeZone ?? timeZone
      const wanted = (cell: Pick<DigestCell, 'shop'>) => shopId === '' || cell.shop === shopId
      return peaksOfDays(peakDays, { dayZone: timeZone, timeZone: zone, wanted })
    },
    peakDays: PEAK_DAYS,
    agents: [...new Set(days.flatMap(({ cells }) => cells.map(({ agent }) => agent)))].filter((name) => name !== ''),
    shops: settings.shops.map(({ id, name, timeZone, windows }) => ({ id, name, timeZone, windows })),
  }
}

function figuresOfDay(day: DayDigest): DayFigures {
  const figures = figuresOfTally(tallyOfDays([day]))
  return { metrics: figures, sessions: figures.conversations, valid: figures.validConversations }
}

function boardOf(rows: readonly SessionRow[], settings: Settings, now: number) {
  const waiting: (BoardRow & { readonly shopId: string })[] = rows.flatMap(({ session, shop, agent, state }) => {
    const policy = policyFor(settings, state)
    if (policy === undefined || state.endedAt !== undefined) return []
    const clock = clockOfConversation(state, policy, now, settings.warnAtShares)
    // Who asked before yesterday and was never answered is a figure, not a chat that waits.
    if (clock === null || now - clock.startedAt > DAY_MS) return []
    const name = shopOf(settings, shop)?.name ?? shop
    return [{ session, shop: name, shopId: shop, agent, customer: nameOf(state), clock }]
  })
  const board: BoardRow[] = orderByUrgency(waiting, now)
  return { board, waiting: waiting.map(({ agent, shopId }) => ({ agent, shop: shopId })) }
}

/** One conversation as a line of the table. */
export function lineOf(
  { session, shop, agent, startedAt, state }: SessionRow,
  settings: Settings,
  now: number,
): SessionLine {
  const policy = policyFor(settings, state)
  const rounds = policy === undefined ? [] : conversationRounds(state, { policy, now })
  const customer = nameOf(state)
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
    haystack: wordsOf(state),
  }
}

/** One conversation opened. */
export function replayOf({ state }: SessionRow, settings: Settings, now: number): SessionReplay {
  const policy = policyFor(settings, state)
  const rounds = policy === undefined ? [] : conversationRounds(state, { policy, now })
  const roundAt = new Map(rounds.map((round) => [round.answered, round]))
  return {
    customer: nameOf(state),
    lines: state.messages.map((message) => {
      const round = message.side === 'agent' ? roundAt.get(message.at) : undefined
      return { ...message, tookS: round?.seconds ?? null, slept: round?.gap === true }
    }),
    flags: state.flags.map(({ phrase, category }) => `${phrase} · ${category}`),
    overrides: state.overrides.map(({ reason, by }) => (by === '' ? reason : `${reason} · ${by}`)),
    questions: state.unansweredQuestions,
    used: state.inserted.map(({ text }) => text),
  }
}

/** Everything that searching a conversation looks at, in lower case: whose it is, its order, its tags, its lines. */
export function wordsOf(state: ConversationState): string {
  const words = [nameOf(state), state.orderNumber ?? '', ...state.tags, ...state.messages.map(({ text }) => text)]
  return words.join('\n').toLowerCase()
}

/** The customer as the console calls them; '' when it calls them nothing. */
export function nameOf(state: ConversationState): string {
  return state.customerName ?? state.customerId ?? ''
}
