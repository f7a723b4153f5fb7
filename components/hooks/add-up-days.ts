import { createDayFold } from '@/lib/core/insight/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { readSessionsBegun, type DayDigestRow, type SessionRow } from '@/lib/extension/storage/index.ts'
import { startBreathing } from './breath.ts'
import { figureOptions } from './desk-policies.ts'
import { dayAfter, deskZone, startOfDay } from './local-days.ts'

/** Conversations added up between two looks at the clock. */
const AT_ONCE = 100

/**
 * Past days added up, one after the other, for keeping; `key` is what they depend on beside their conversations. While
 * one is added up the next is already read, and the page breathes. Stops after a day when nobody wants it any more.
 * Rejects with what the database says.
 */
export async function addUpDays(
  days: readonly string[],
  settings: Settings,
  { key, isWanted }: { readonly key: string; readonly isWanted: () => boolean },
): Promise<readonly DayDigestRow[]> {
  const zone = deskZone(settings)
  const breathe = startBreathing()
  const done: DayDigestRow[] = []
  let coming = begin(days[0], zone)
  for (let place = 0; coming !== undefined && isWanted(); place += 1) {
    const { day, fromAt, toAt, reading }: ComingDay = coming
    const rows = await reading
    coming = begin(days[place + 1], zone)
    const fold = createDayFold(day, figureOptions(settings, toAt))
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      fold.add(rows.slice(from, from + AT_ONCE).map(({ state }) => state))
      await breathe()
    }
    done.push({ day, fromAt, toAt, key, digest: fold.digest() })
  }
  return done
}

/** A day that is being read. */
interface ComingDay {
  readonly day: string
  readonly fromAt: number
  readonly toAt: number
  readonly reading: Promise<readonly SessionRow[]>
}

function begin(day: string | undefined, zone: string): ComingDay | undefined {
  if (day === undefined) return undefined
  const [fromAt, toAt] = [startOfDay(day, zone), startOfDay(dayAfter(day, 1), zone)]
  const reading = readSessionsBegun(fromAt, toAt)
  // Heard when its turn comes; who stops before that needs to hear nothing.
  reading.catch(() => {})
  return { day, fromAt, toAt, reading }
}
