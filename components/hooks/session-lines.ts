import type { Settings } from '@/lib/extension/settings/index.ts'
import { readSessionsBegun } from '@/lib/extension/storage/index.ts'
import type { SessionLine } from '../desk/index.ts'
import { startBreathing } from './breath.ts'
import { lineOf } from './desk-readings.ts'
import { dayAfter, deskZone, startOfDay } from './local-days.ts'

/** Lines made between two looks at the clock. */
const AT_ONCE = 100

/**
 * A line for each conversation that began in the last so many local days, `today` (`YYYY-MM-DD`) counted, newest first.
 * A day at a time: of a quarter with 100,000 conversations the lines are kept, and no more than a day's chats at once.
 * Rejects with what the database says.
 */
export async function sessionLines(settings: Settings, today: string, days: number): Promise<readonly SessionLine[]> {
  const zone = deskZone(settings)
  const breathe = startBreathing()
  const lines: SessionLine[] = []
  for (let back = 0; back < days; back += 1) {
    const day = dayAfter(today, -back)
    const begun = await readSessionsBegun(startOfDay(day, zone), startOfDay(dayAfter(day, 1), zone))
    const now = Date.now()
    for (const [place, row] of begun.toReversed().entries()) {
      lines.push(lineOf(row, settings, now))
      if (place % AT_ONCE === 0) await breathe()
    }
  }
  return lines
}
