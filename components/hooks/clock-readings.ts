import type { ConversationState } from '@/lib/core/conversation/index.ts'
import { figuresOfTally, tallyOfDays, type DayDigest, type DigestCell } from '@/lib/core/insight/index.ts'
import { conversationRounds, localTimeAt, peopleMetrics, type Round, type SlaPolicy } from '@/lib/core/sla/index.ts'
import type { ClockReadings, ComparedFigures } from '../desk/index.ts'
import { dayAfter } from './local-days.ts'

/** What the comparison is made from. */
export interface ClockGround {
  readonly today: string
  /** Digests with today's among them. */
  readonly days: readonly DayDigest[]
  /** Conversations that began today. */
  readonly states: readonly ConversationState[]
  readonly policyOf: (state: ConversationState) => SlaPolicy | undefined
  readonly shopName: (shop: string) => string
  readonly timeZone: string
  readonly now: number
  /** Who waits this moment: the agent's name and the shop's id. */
  readonly waiting: readonly { readonly agent: string; readonly shop: string }[]
}

/** Today beside yesterday and the same weekday last week: all, by agent, by shop; and today by hour. */
export function clockReadings(ground: ClockGround): ClockReadings {
  const { days, today } = ground
  const dayOf = (day: string) => days.find((one) => one.day === day)
  const three = [dayOf(today), dayOf(dayAfter(today, -1)), dayOf(dayAfter(today, -7))] as const
  const compare = (name: string, wanted?: (cell: Pick<DigestCell, 'agent' | 'shop'>) => boolean): ComparedFigures => {
    const figures = three.map((day) => {
      if (day === undefined || (wanted !== undefined && !day.cells.some(wanted))) return null
      return figuresOfTally(tallyOfDays([day], wanted))
    })
    return {
      name,
      today: figures[0] ?? peopleMetrics([]),
      yesterday: figures[1] ?? null,
      lastWeek: figures[2] ?? null,
      waiting: ground.waiting.filter((one) => wanted === undefined || wanted(one)).length,
      copiedShare: figures[0]?.copiedShare ?? null,
    }
  }
  const cells = three[0]?.cells ?? []
  const present = [...cells, ...ground.waiting]
  const agents = [...new Set(present.map(({ agent }) => agent))].sort()
  const shops = [...new Set(present.map(({ shop }) => shop))].sort()
  return {
    whole: compare(''),
    agents: agents.map((agent) => compare(agent, (cell) => cell.agent === agent)),
    shops: shops.map((shop) => compare(ground.shopName(shop), (cell) => cell.shop === shop)),
    hours: hoursOf(ground),
  }
}

function hoursOf({ states, policyOf, timeZone, now }: ClockGround): ClockReadings['hours'] {
  const byHour = new Map<number, { rounds: Round[]; fineCny: number }>()
  for (const state of states) {
    const policy = policyOf(state)
    if (policy === undefined) continue
    for (const round of conversationRounds(state, { policy, now })) {
      const { hour } = localTimeAt(round.start, timeZone)
      const group = byHour.get(hour) ?? { rounds: [], fineCny: 0 }
      byHour.set(hour, group)
      group.rounds.push(round)
      group.fineCny += peopleMetrics([round], policy.finePerTimeoutCny).fineCny
    }
  }
  return [...byHour]
    .sort(([left], [right]) => left - right)
    .map(([hour, { rounds, fineCny }]) => ({ hour, metrics: { ...peopleMetrics(rounds), fineCny } }))
}
