import { useCallback, useMemo } from 'react'
import type { DayDigest } from '@/lib/core/insight/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { findSession } from '@/lib/extension/storage/index.ts'
import type { DeskView } from '../desk/index.ts'
import { useNow } from '../primitives/use-now.ts'
import { deskReadings, replayOf } from './desk-readings.ts'
import { dayAfter, dayOf, deskZone, startOfDay } from './local-days.ts'
import { sessionLines } from './session-lines.ts'
import { usePastDays } from './use-day-digests.ts'
import { useRecentSessions } from './use-recent-sessions.ts'

/** Figures are folded anew at most this often; the clocks on the board run by themselves. */
const FOLD_EVERY_MS = 10_000

/** The desk's readings of the log, kept current; `todayIs` the local day, `YYYY-MM-DD`. */
export function useDesk(
  settings: Settings,
): DeskView & { readonly days: readonly DayDigest[]; readonly todayIs: string } {
  const now = useNow(true)
  // Rounded up, so that what has just happened is not in the future.
  const slowNow = Math.ceil(now / FOLD_EVERY_MS) * FOLD_EVERY_MS
  const zone = deskZone(settings)
  const today = dayOf(slowNow, zone)
  const { rows, failed } = useRecentSessions(startOfDay(dayAfter(today, -1), zone))
  const past = usePastDays(settings, today)
  const readings = useMemo(
    () => deskReadings(rows ?? [], past.digests, settings, slowNow),
    [rows, past.digests, settings, slowNow],
  )
  const sessionsOf = useCallback((days: number) => sessionLines(settings, today, days), [today, settings])
  const openReplay = useCallback(
    async (session: string) => {
      const row = await findSession(session)
      return row === undefined ? null : replayOf(row, settings, Date.now())
    },
    [settings],
  )
  return {
    ...readings,
    todayIs: today,
    now,
    loading: rows === undefined && !failed,
    failed,
    daysUnread: past.unread,
    pendingDays: past.pending,
    daysFault: past.fault,
    sessionsOf,
    replayOf: openReplay,
  }
}
