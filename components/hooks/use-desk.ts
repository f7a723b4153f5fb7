import { useMemo, useState } from 'react'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { observeSessions, type SessionRow } from '@/lib/extension/storage/index.ts'
import type { DeskView } from '../desk/index.ts'
import { useNow } from '../primitives/use-now.ts'
import { deskReadings, replayOf } from './desk-readings.ts'
import { useObservable } from './use-observable.ts'

const DAY_MS = 86_400_000

/** A quarter: what the log keeps by default, and enough for the 30 days on each side of a trial. */
const LOOK_BACK_DAYS = 92

/** Figures are folded anew at most this often; the clocks on the board run by themselves. */
const FOLD_EVERY_MS = 10_000

/** The desk's readings of the log, kept current. */
export function useDesk(settings: Settings): DeskView & { readonly rows: readonly SessionRow[] } {
  const now = useNow(true)
  // Rounded up, so that what has just happened is not in the future.
  const slowNow = Math.ceil(now / FOLD_EVERY_MS) * FOLD_EVERY_MS
  const [openedAt] = useState(() => Date.now())
  const source = useMemo(
    () => observeSessions({ fromAt: openedAt - LOOK_BACK_DAYS * DAY_MS, limit: Infinity }),
    [openedAt],
  )
  const { value, failed } = useObservable(source)
  const rows = useMemo(() => value ?? [], [value])
  const readings = useMemo(() => deskReadings(rows, settings, slowNow), [rows, settings, slowNow])
  return {
    ...readings,
    rows,
    now,
    loading: value === undefined && !failed,
    failed,
    replayOf: (session) => {
      const row = rows.find((one) => one.session === session)
      return row === undefined ? null : replayOf(row, settings, now)
    },
  }
}
