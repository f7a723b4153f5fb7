import type { Result } from '@/lib/core/shared/index.ts'
import { wendaDatabase, type WendaDatabase } from './database.ts'
import { COMMITS_NOTED_OF_MANY_ROWS, observeQuery, type Observable } from './observe-query.ts'
import type { DayDigestRow, SessionRow } from './rows.ts'
import { openDigests, openSessions, sealDigests } from './sealed-rows.ts'
import { attempt, type StorageFault } from './storage-fault.ts'

/** The digests that were kept, oldest first, and again after every change. */
export function observeDayDigests(database: WendaDatabase = wendaDatabase()): Observable<readonly DayDigestRow[]> {
  return observeQuery(
    async () => openDigests(await database.dayDigests.orderBy('day').toArray()),
    COMMITS_NOTED_OF_MANY_ROWS,
  )
}

/** Keeps digests of days in place of older ones, all or none. */
export async function putDayDigests(
  rows: readonly DayDigestRow[],
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<null, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    const written = await sealDigests(rows)
    await database.transaction('rw', database.dayDigests, () => database.dayDigests.bulkPut([...written]))
    return null
  })
}

/**
 * Throws away the digests of days in which one of these conversations began, in the transaction that writes them: a kept
 * digest is never older than what it adds up. Cheap for today's, which no digest covers yet.
 */
export async function forgetDigestsOf(
  startedAts: Iterable<number>,
  database: WendaDatabase = wendaDatabase(),
): Promise<void> {
  const instants = [...startedAts]
  if (instants.length === 0) return
  const earliest = Math.min(...instants)
  await database.dayDigests
    .where('toAt')
    .above(earliest)
    .filter(({ fromAt, toAt }) => instants.some((at) => at >= fromAt && at < toAt))
    .delete()
}

/** Throws away every kept digest: who shows them adds all days up again from their conversations. */
export async function forgetDayDigests(database: WendaDatabase = wendaDatabase()): Promise<Result<null, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    await database.dayDigests.clear()
    return null
  })
}

/** Conversations that began in `fromAt` ≤ t < `toAt` (epoch ms), oldest first. */
export async function readSessionsBegun(
  fromAt: number,
  toAt: number,
  database: WendaDatabase = wendaDatabase(),
): Promise<readonly SessionRow[]> {
  return openSessions(await database.sessions.where('startedAt').between(fromAt, toAt, true, false).toArray())
}

/**
 * When conversations began in `fromAt` ≤ t < `toAt` (epoch ms), oldest first, but of those before `nextAfter(t)` only the
 * first: one look into the index for each day, however many conversations a day has.
 */
export async function readFirstBeginnings(
  { fromAt, toAt, nextAfter }: { fromAt: number; toAt: number; nextAfter: (at: number) => number },
  database: WendaDatabase = wendaDatabase(),
): Promise<readonly number[]> {
  return database.transaction('r', database.sessions, async () => {
    const found: number[] = []
    for (let from = fromAt; from < toAt;) {
      const [at] = await database.sessions.where('startedAt').between(from, toAt, true, false).limit(1).keys()
      if (typeof at !== 'number') break
      found.push(at)
      from = Math.max(nextAfter(at), at + 1)
    }
    return found
  })
}
