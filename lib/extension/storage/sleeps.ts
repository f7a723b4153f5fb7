import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { addSleeps, findSleep, withSleeps, type Sleep } from '@/lib/core/sla/index.ts'
import { forgetDigestsOf } from './day-digests.ts'
import type { WendaDatabase } from './database.ts'
import type { SessionRow } from './rows.ts'
import { openSessions, sealSessions } from './sealed-rows.ts'

/** Name of the meta row with the stretches machines slept. */
const SLEEPS = 'sleeps'

/**
 * Notes the stretches that new events tell of and lays them beside the conversations that were going on. Answers every
 * stretch known, for conversations folded in the same transaction (over meta, sessions and dayDigests).
 */
export async function foldIntoSleeps(
  events: readonly JournalEvent[],
  database: WendaDatabase,
): Promise<readonly Sleep[]> {
  const known = sleepsIn((await database.meta.get(SLEEPS))?.value)
  const told = events.flatMap((event) => findSleep(event) ?? [])
  const sleeps = addSleeps(known, told)
  if (told.length === 0) return known
  await database.meta.put({ name: SLEEPS, value: sleeps })
  for (const { device, fromAt, toAt } of told) {
    const going = ({ state, startedAt, lastAt, waiting }: SessionRow): boolean =>
      state.device === device && startedAt < toAt && (waiting === 1 || lastAt >= fromAt)
    const near = await database.sessions
      .where('lastAt')
      .aboveOrEqual(fromAt - DAY_MS)
      .filter((row) => row.startedAt < toAt)
      .toArray()
    const rows = (await openSessions(near)).filter(going)
    const slept = rows.map((row) => ({ ...row, state: withSleeps(row.state, sleeps) }))
    await database.sessions.bulkPut([...(await sealSessions(slept))])
    await forgetDigestsOf(
      rows.map(({ startedAt }) => startedAt),
      database,
    )
  }
  return sleeps
}

/** Who has waited longer is a figure of another day. */
const DAY_MS = 86_400_000

/** A backup brings this row from elsewhere: what is no stretch of a machine is left out. */
function sleepsIn(value: unknown): readonly Sleep[] {
  return Array.isArray(value) ? value.filter(isSleep) : []
}

function isSleep(value: unknown): value is Sleep {
  if (typeof value !== 'object' || value === null) return false
  if (!('device' in value && 'fromAt' in value && 'toAt' in value)) return false
  const { device, fromAt, toAt } = value
  return typeof device === 'string' && Number.isSafeInteger(fromAt) && Number.isSafeInteger(toAt)
}
