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
 * one is added up the next is already read, and the page breathes. Throws what the database throws.
 */
export async function* addUpDays(
  days: readonly string[],
  settings: Settings,
  key: string,
): AsyncGenerator<DayDigestRow, void, undefined> {
  const zone = deskZone(settings)
  const breathe = startBreathing()
  const begin = (day: string | undefined) => (day === undefined ? undefined : readAhead(day, zone))
  let coming = begin(days[0])
  for (const [place, day] of days.entries()) {
    const { fromAt, toAt, rows } = await whole(coming ?? readAhead(day, zone))
    coming = begin(days[place + 1])
    const fold = createDayFold(day, figureOptions(settings, toAt))
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      fold.add(rows.slice(from, from + AT_ONCE).map(({ state }) => state))
      await breathe()
    }
    yield { day, fromAt, toAt, key, digest: fold.digest() }
  }
}

/** A day that is being read. */
interface ComingDay {
  readonly fromAt: number
  readonly toAt: number
  readonly reading: Promise<readonly SessionRow[]>
}

function readAhead(day: string, zone: string): ComingDay {
  const [fromAt, toAt] = [startOfDay(day, zone), startOfDay(dayAfter(day, 1), zone)]
  const reading = readSessionsBegun(fromAt, toAt)
  // Heard when its turn comes; who stops before that needs to hear nothing.
  reading.catch(() => {})
  return { fromAt, toAt, reading }
}

async function whole({ fromAt, toAt, reading }: ComingDay) {
  return { fromAt, toAt, rows: await reading }
}
