import { roundsOf } from '@/lib/core/insight/index.ts'
import { localTimeAt, peopleMetrics, type Round } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { readSessionsBegun, type SessionRow } from '@/lib/extension/storage/index.ts'
import type { OwnDays } from '../panel/index.ts'
import { figureOptions } from './desk-policies.ts'
import { dayAfter, dayOf, deskZone, startOfDay } from './local-days.ts'
import { shopOf } from './use-settings.ts'

/** The agent's own figures of yesterday and a week ago, and today's by shop and by hour, as of `now` (epoch ms). */
export async function readOwnDays(settings: Settings, now: number): Promise<OwnDays> {
  const zone = deskZone(settings)
  const today = dayOf(now, zone)
  const read = async (day: string): Promise<readonly SessionRow[]> => {
    const rows = await readSessionsBegun(startOfDay(day, zone), startOfDay(dayAfter(day, 1), zone))
    return rows.filter(({ agent, state }) => agent === settings.agentName && state.valid)
  }
  const [own, yesterday, lastWeek] = await Promise.all([
    read(today),
    read(dayAfter(today, -1)),
    read(dayAfter(today, -7)),
  ])
  return ownDaysOf({ own, yesterday, lastWeek }, settings, now)
}

/** The pure part. */
export function ownDaysOf(
  rows: Readonly<Record<'own' | 'yesterday' | 'lastWeek', readonly SessionRow[]>>,
  settings: Settings,
  now: number,
): OwnDays {
  const options = figureOptions(settings, now)
  const rounds = rows.own.flatMap((row) => roundsOf(row.state, options).map((round) => ({ round, shop: row.shop })))
  const wholeOf = (day: readonly SessionRow[]) =>
    day.length === 0 ? null : peopleMetrics(day.flatMap(({ state }) => roundsOf(state, options)))
  const hourOf = ({ round }: { readonly round: Round }) => localTimeAt(round.start, options.timeZone).hour
  return {
    yesterday: wholeOf(rows.yesterday),
    lastWeek: wholeOf(rows.lastWeek),
    shops: groupsOf(rounds, ({ shop }) => shop).map(([shop, figures]) => ({
      name: shopOf(settings, shop)?.name ?? shop,
      figures,
    })),
    hours: groupsOf(rounds, hourOf)
      .map(([hour, figures]) => ({ hour, figures }))
      .sort((left, right) => left.hour - right.hour),
  }
}

function groupsOf<T extends { readonly round: Round }, K>(items: readonly T[], keyOf: (item: T) => K) {
  const groups = new Map<K, Round[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item.round])
    else group.push(item.round)
  }
  return [...groups].map(([key, rounds]) => [key, peopleMetrics(rounds)] as const)
}
