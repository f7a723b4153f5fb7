import { useMemo, useState } from 'react'
import { roundsOf } from '@/lib/core/insight/index.ts'
import { peopleMetrics, type PeopleMetrics, type Round } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import type { SessionRow } from '@/lib/extension/storage/index.ts'
import { useNow } from '../primitives/use-now.ts'
import { figureOptions } from './desk-policies.ts'
import { dayOf, deskZone, startOfDay } from './local-days.ts'
import { useRecentSessions } from './use-recent-sessions.ts'

/** A figure of the day changes slowly; ten seconds are soon enough. */
const EVERY_MS = 10_000

/** The agent's own figures of this local day; null before the first consultation. */
export function useOwnFigures(settings: Settings): PeopleMetrics | null {
  const zone = deskZone(settings)
  const seenAt = Math.floor(useNow(true) / EVERY_MS) * EVERY_MS
  const today = dayOf(seenAt, zone)
  const { rows } = useRecentSessions(useMemo(() => startOfDay(today, zone), [today, zone]))
  const [folded] = useState(() => new RoundsOfRows())
  return useMemo(() => folded.figures(rows ?? [], settings, today, seenAt), [folded, rows, settings, today, seenAt])
}

/** Answered conversations are folded once: only what changed, or still waits, is counted anew. */
class RoundsOfRows {
  readonly #kept = new WeakMap<SessionRow, { readonly settings: Settings; readonly rounds: readonly Round[] }>()

  figures(rows: readonly SessionRow[], settings: Settings, today: string, now: number): PeopleMetrics | null {
    const options = figureOptions(settings, now)
    const own = rows.filter(
      ({ agent, startedAt, state }) =>
        agent === settings.agentName && state.valid && dayOf(startedAt, options.timeZone) === today,
    )
    const rounds = own.flatMap((row) => {
      const kept = this.#kept.get(row)
      if (kept !== undefined && kept.settings === settings) return kept.rounds
      const counted = roundsOf(row.state, options)
      if (counted.every(({ answered }) => answered !== null)) this.#kept.set(row, { settings, rounds: counted })
      return counted
    })
    return rounds.length === 0 ? null : peopleMetrics(rounds)
  }
}
