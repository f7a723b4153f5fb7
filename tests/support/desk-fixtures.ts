import { disputeBoard, disputeMonths, disputeTally } from '@/lib/core/aftersales/index.ts'
import type { CaseChat, DeskActions, DeskReadings, DeskView, DisputesView } from '@/components/desk/index.ts'
import { chatReadings, dayReadings, type ChatSource, type KeptAtDesk } from '@/components/hooks/desk-places.ts'
import { figureOptions } from '@/components/hooks/desk-policies.ts'
import { deskReadings, lineOf, replayOf } from '@/components/hooks/desk-readings.ts'
import { dayAfter, dayOf, deskZone, startOfDay } from '@/components/hooks/local-days.ts'
import { digestDay, type DayDigest } from '@/lib/core/insight/index.ts'
import {
  UNTOUCHED,
  type ConversationState,
  type DisputeRecord,
  type LoggedMessage,
} from '@/lib/core/conversation/index.ts'
import { defaultSettings, defaultShop, type Settings } from '@/lib/extension/settings/index.ts'
import type { SessionRow } from '@/lib/extension/storage/index.ts'
import { NOW } from './panel-fixtures.ts'

export { NOW } from './panel-fixtures.ts'

/** Two shops abroad of each other in nothing but name. */
export const DESK_SETTINGS: Settings = {
  ...defaultSettings('device-1'),
  agentName: '小李',
  shops: [defaultShop('main', '云岭户外旗舰店'), defaultShop('two', '极点数码')],
  defaultShopId: 'main',
}

const DAY_MS = 86_400_000

/** What one invented conversation is made from; the rest is filled in. */
export interface Plan {
  /** Epoch ms of the first question. */
  readonly at: number
  readonly asks?: string
  /** Seconds to the answer; null: none yet. */
  readonly answeredAfterS?: number | null
  readonly says?: string
  readonly more?: Partial<ConversationState>
  readonly line?: Partial<LoggedMessage>
}

/** One question, and an answer unless there is none. */
export function stateOf(session: string, plan: Plan): ConversationState {
  const { at, asks = '这件冲锋衣有现货吗', answeredAfterS = 8, says = '有的亲，今天拍今天发', more, line } = plan
  const asked: LoggedMessage = { id: `${session}-q`, side: 'buyer', text: asks, at, history: false }
  const answer: LoggedMessage[] =
    answeredAfterS === null
      ? []
      : [
          {
            id: `${session}-a`,
            side: 'agent',
            text: says,
            at: at + answeredAfterS * 1000,
            history: false,
            source: 'typed',
            ...line,
          },
        ]
  return {
    session,
    shop: 'main',
    console: 'demo',
    consoleName: '演示接待台',
    marketplace: 'pinduoduo',
    agent: '小李',
    device: 'device-1',
    customerId: `buyer-${session}`,
    customerName: `买家${session}`,
    startedAt: at,
    lastAt: at + (answeredAfterS ?? 0) * 1000,
    messages: [asked, ...answer],
    ...UNTOUCHED,
    ...more,
  }
}

/** As the index keeps it. */
export function rowOf(state: ConversationState): SessionRow {
  const { session, shop, agent, startedAt, lastAt } = state
  return { session, shop, agent, startedAt, lastAt, lastSeq: 1, waiting: state.messages.length === 1 ? 1 : 0, state }
}

const QUESTIONS = ['这件冲锋衣有现货吗', '什么时候发货', '163 110斤穿什么码', '能开发票吗', '退货运费谁出'] as const

/** `count` conversations of the last four weeks by two agents of two shops, always the same ones. */
function pastStates(count: number): ConversationState[] {
  return Array.from({ length: count }, (_, index) => {
    const agent = index % 3 === 0 ? '小周' : '小李'
    const ordered = index % 4 === 0
    return stateOf(`p${index}`, {
      at: NOW - ((index % 27) + 1) * DAY_MS - ((index * 47) % 600) * 60_000,
      asks: QUESTIONS[index % QUESTIONS.length] ?? '在吗',
      answeredAfterS: index % 7 === 0 ? 75 : 5 + (index % 9),
      line: index % 2 === 0 ? { source: 'kb:stock', pastedShare: 1 } : { pastedShare: 0.2 },
      more: {
        agent,
        shop: index % 5 === 0 ? 'two' : 'main',
        outcome: ordered ? 'ordered' : index % 29 === 0 ? 'dispute' : 'not-ordered',
        ...(ordered ? { amountCny: 129 } : {}),
        tier: index % 6 === 0 ? 'returning' : 'new',
        unansweredQuestions: index % 11 === 0 ? ['能寄到西藏吗'] : [],
        inserted:
          index % 2 === 0
            ? [{ at: NOW - DAY_MS, entryId: 'stock', source: 'kb:stock', text: '有的亲，今天拍今天发' }]
            : [],
      },
    })
  })
}

/** Today: one waits late, one was answered late, one was flagged and passed, one ordered. */
export function todayStates(): ConversationState[] {
  return [
    stateOf('t1', { at: NOW - 40_000, asks: '支持货到付款吗', answeredAfterS: null }),
    stateOf('t2', { at: NOW - 3_600_000, asks: '什么时候发货', answeredAfterS: 95, says: '亲，稍等，我查一下' }),
    stateOf('t3', {
      at: NOW - 7_200_000,
      asks: '这个保真吗',
      says: '亲，全网最低价，绝对正品',
      line: { pastedShare: 0.2 },
      more: {
        agent: '小周',
        shop: 'two',
        flags: [{ ruleId: 'r1', category: '虚假宣传', level: 'block', phrase: '全网最低价' }],
        held: 1,
        overrides: [{ at: NOW - 7_190_000, reason: '主管同意', because: ['phrase'], by: '王主管' }],
        tags: ['砍价'],
      },
    }),
    stateOf('t4', {
      at: NOW - 10_800_000,
      asks: '能寄到西藏吗',
      line: { source: 'pasted', pastedShare: 1 },
      more: { outcome: 'ordered', amountCny: 199, orderNumber: '20261122001', unansweredQuestions: ['能寄到西藏吗'] },
    }),
  ]
}

/** Everything the fixtures know, newest first, as the storage gives it. */
export function deskStates(past: number = 120): ConversationState[] {
  return [...todayStates(), ...pastStates(past)].sort((left, right) => right.lastAt - left.lastAt)
}

const ZONE = deskZone(DESK_SETTINGS)

/** What the days before the fixtures' today add up to. */
function pastDigests(states: readonly ConversationState[]): DayDigest[] {
  const byDay = new Map<string, ConversationState[]>()
  for (const state of states) {
    const day = dayOf(state.startedAt, ZONE)
    byDay.set(day, [...(byDay.get(day) ?? []), state])
  }
  byDay.delete(dayOf(NOW, ZONE))
  return [...byDay]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([day, own]) => digestDay(day, own, figureOptions(DESK_SETTINGS, startOfDay(dayAfter(day, 1), ZONE))))
}

function readingsOf(states: readonly ConversationState[]) {
  return deskReadings(states.map(rowOf), pastDigests(states), DESK_SETTINGS, NOW)
}

/** The desk over these conversations. */
export function deskView(states: readonly ConversationState[] = deskStates()): DeskView {
  const rows = states.map(rowOf)
  return {
    ...readingsOf(states),
    now: NOW,
    daysUnread: false,
    loading: false,
    failed: false,
    pendingDays: 0,
    daysFault: null,
    sessionsOf: async (days) => {
      const since = startOfDay(dayAfter(dayOf(NOW, ZONE), 1 - days), ZONE)
      return rows.filter(({ startedAt }) => startedAt >= since).map((row) => lineOf(row, DESK_SETTINGS, NOW))
    },
    replayOf: async (session) => {
      const row = rows.find((one) => one.session === session)
      return row === undefined ? null : replayOf(row, DESK_SETTINGS, NOW)
    },
  }
}

const NOTHING_KEPT: KeptAtDesk = {
  tasks: [],
  drills: [],
  scores: [],
  wordingTests: [],
  scoreSheet: undefined,
  money: undefined,
}

/** The supervisor's readings of these conversations. */
export function deskPlaces(
  states: readonly ConversationState[] = deskStates(),
  kept: Partial<KeptAtDesk> = {},
): DeskReadings {
  const source: ChatSource = {
    now: () => NOW,
    statesOf: async (fromDay, toDay) =>
      states.filter(({ startedAt }) => dayOf(startedAt, ZONE) >= fromDay && dayOf(startedAt, ZONE) < toDay),
    entriesOf: async () => [{ id: 'stock', title: '有没有现货', answer: '有的亲，今天拍今天发' }],
  }
  const all = { ...NOTHING_KEPT, ...kept }
  const { days } = readingsOf(states)
  return { ...dayReadings(days, all, dayOf(NOW, ZONE)), ...chatReadings(source, DESK_SETTINGS, all), unread: false }
}

/** Names of everything that can be done at the desk. */
export const DESK_ACTIONS = [
  'score',
  'setTask',
  'newTaskId',
  'saveScoreItems',
  'saveMoney',
  'finishDrill',
  'judgeAnswer',
  'makeBundle',
  'makeEntry',
  'addUpAgain',
  'startTest',
  'settleTest',
  'sessionsOfCustomer',
  'eraseSessions',
  'endShift',
] as const satisfies readonly (keyof DeskActions)[]

/** Conversations that a case can be opened about; the second has one already. Invented. */
export const DESK_CHATS: readonly CaseChat[] = [
  {
    session: 'chat-1',
    shop: '云岭户外旗舰店',
    customer: '小溪',
    agent: '小李',
    startedAt: NOW - 3 * 86_400_000,
    lastWords: '都三天了还不发货，我找平台了',
    orderNumber: '240922881876',
    goods: '三合一冲锋衣 藏青 L × 1',
    promisedCny: 5,
    hasOpenCase: false,
  },
  {
    session: 'chat-2',
    shop: '极点数码',
    customer: '大山',
    agent: '小周',
    startedAt: NOW - 5 * 86_400_000,
    lastWords: '到货就是坏的',
    goods: '',
    promisedCny: 0,
    hasOpenCase: true,
  },
]

/** Two complaints to the platform: one under way and late with its evidence, one won. Invented. */
export function deskCases(more: DisputeRecord['doneAt'] = {}): DisputesView {
  const base = { agentName: '小李', supervisor: '王主管', openedAt: NOW - 26 * 3_600_000, promisedCny: 20 }
  const records: DisputeRecord[] = [
    {
      ...base,
      disputeId: 'd1',
      orderNumber: '240922881876',
      doneAt: { apologise: NOW - 25.9 * 3_600_000, ...more },
      result: 'open',
    },
    { ...base, disputeId: 'd2', openedAt: NOW - 9 * 86_400_000, doneAt: {}, result: 'won' },
  ]
  const cases = disputeBoard(
    records.map((data) => ({ session: 'a', data })),
    NOW,
  )
  return {
    loading: false,
    lines: cases.map((one) => ({ ...one, customer: 'd***8', shop: 'shop', console: 'pinduoduo' })),
    tally: disputeTally(cases.map(({ record }) => record)),
    months: disputeMonths(
      cases.map(({ record }) => record),
      'Asia/Shanghai',
    ),
  }
}
