import { useEffect, useMemo, useState } from 'react'
import type { DayDigest } from '@/lib/core/insight/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import {
  observeDayDigests,
  putDayDigests,
  readFirstBeginnings,
  type DayDigestRow,
} from '@/lib/extension/storage/index.ts'
import { usePromised } from '../primitives/use-promised.ts'
import { addUpDays } from './add-up-days.ts'
import { digestKey } from './desk-policies.ts'
import { dayAfter, dayOf, deskZone, startOfDay } from './local-days.ts'
import { useObservable } from './use-observable.ts'

/** A quarter: what the log keeps by default, and enough for the 30 days on each side of a trial. */
const LOOK_BACK_DAYS = 92

/** Days added up before they are kept together. */
const DAYS_AT_ONCE = 8

/** What past days add up to. */
export interface PastDays {
  /** Oldest first, without today. */
  readonly digests: readonly DayDigest[]
  /** Which days there are is not known yet. */
  readonly unread: boolean
  /** Days that still have to be added up. */
  readonly pending: number
  /** Why a day could not be added up or kept; null when all is well. */
  readonly fault: string | null
}

/**
 * The digests of the last {@link LOOK_BACK_DAYS} days before `today`: those that are kept at once, the others added up
 * a few at a time, newest first, and kept.
 */
export function usePastDays(settings: Settings, today: string): PastDays {
  const key = useMemo(() => digestKey(settings), [settings])
  const kept = useObservable(useMemo(() => observeDayDigests(), []))
  const zone = deskZone(settings)
  const begun = usePromised(useMemo(() => () => daysWithChats(today, zone), [today, zone]))
  const [unkept, setUnkept] = useState<ReadonlyMap<string, DayDigestRow>>(new Map())
  const [fault, setFault] = useState<string | null>(null)
  const { digests, missing } = useMemo(() => {
    const rows = new Map([...unkept, ...(kept.value ?? []).map((row) => [row.day, row] as const)])
    const current = (begun.value ?? []).map((day) => ({ day, row: rows.get(day) }))
    return {
      digests: current.flatMap(({ row }) => (row?.key === key ? [row.digest] : [])),
      missing: current.flatMap(({ day, row }) => (row?.key === key ? [] : [day])),
    }
  }, [kept.value, unkept, begun.value, key])

  // Several at once: every time something is kept, all of it is read again.
  const next = kept.value === undefined && !kept.failed ? '' : missing.slice(-DAYS_AT_ONCE).reverse().join(' ')
  useEffect(() => {
    if (next === '') return undefined
    let wanted = true
    const work = async () => {
      const rows = await addUpDays(next.split(' '), settings, { key, isWanted: () => wanted })
      if (!wanted) return
      const written = await putDayDigests(rows)
      // What cannot be kept is still shown, and added up again the next time.
      if (!written.ok) setUnkept((before) => new Map([...before, ...rows.map((row) => [row.day, row] as const)]))
      setFault(written.ok ? null : written.error.code)
    }
    work().catch((error: unknown) => {
      if (wanted) setFault(error instanceof Error ? error.message : String(error))
    })
    return () => {
      wanted = false
    }
  }, [next, settings, key])
  const unread = begun.value === undefined || (kept.value === undefined && !kept.failed)
  return { digests, unread, pending: missing.length, fault: fault ?? begun.fault }
}

/** Days before `today` in which a conversation began, oldest first. */
export async function daysWithChats(today: string, zone: string): Promise<readonly string[]> {
  const beginnings = await readFirstBeginnings({
    fromAt: startOfDay(dayAfter(today, -LOOK_BACK_DAYS), zone),
    toAt: startOfDay(today, zone),
    nextAfter: (at) => startOfDay(dayAfter(dayOf(at, zone), 1), zone),
  })
  return beginnings.map((at) => dayOf(at, zone))
}
