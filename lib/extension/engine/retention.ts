import { HOUSE_SESSION, type EventOrigin } from '@/lib/core/conversation/index.ts'
import { isKeptForCase } from '@/lib/core/session-log/index.ts'
import { openSessions, readEvents, type WendaDatabase } from '../storage/index.ts'
import { isIndexCurrent, type ErasureParts } from './erase-customer.ts'
import { journalFileName } from './journal/journal-folder.ts'

/** `what` of the house event that says which lines were cleared for their age. */
export const RETENTION_NOTED = 'retention-cleared'

const dayMs = 86_400_000
const batchRows = 2000

/** How long the log is kept, as of when, and in whose name clearing is noted. */
export interface RetentionOrder {
  readonly days: number
  readonly now: number
  readonly origin: Omit<EventOrigin, 'session'>
}

/**
 * Clears what is older than the house keeps (docs/decisions/080): whole files of the journal, oldest first, and the
 * rows of the index that came from them. Lines of conversations kept for a case move to a file of their own, word for
 * word. What is cleared is noted in the journal before it goes: up to which line, its hash, how many lines were kept.
 * Answers how many lines went; 0 when nothing is old enough, or while the index is behind and cannot name the cases.
 */
export async function clearExpired(parts: ErasureParts, order: RetentionOrder): Promise<number> {
  const { journal, database } = parts
  const before = journalFileName(order.now - order.days * dayMs)
  if (!journal.holdsBefore(before)) return 0
  if (!(await isIndexCurrent(parts))) return 0
  const cutAt = Math.floor((order.now - order.days * dayMs) / dayMs) * dayMs
  const aged = await openSessions(await database.sessions.where('lastAt').below(cutAt).toArray())
  // Conversations that were folded before a case counted in the fold are found by the case itself.
  const cases = await readEvents({ kind: 'dispute-set' }, database)
  const kept = new Set([
    ...aged.filter(({ state }) => isKeptForCase(state)).map(({ session }) => session),
    ...cases.map(({ session }) => session).filter((session) => session !== HOUSE_SESSION),
  ])
  const ofHouse = cases.filter(({ session }) => session === HOUSE_SESSION).map(({ seq }) => seq)
  const {
    cleared,
    kept: staying,
    through,
    head,
  } = await journal.keepBefore(before, ({ session, kind }) => kept.has(session) || kind === 'dispute-set')
  const noted = await parts.append([
    {
      ...order.origin,
      session: HOUSE_SESSION,
      kind: 'house-noted',
      data: {
        what: RETENTION_NOTED,
        detail: JSON.stringify({ days: order.days, head, kept: staying, cleared, through }),
      },
    },
  ])
  if (!noted.ok) return 0
  // The files go last: broken off before, all of it is done again at the next start.
  await forgetAged(parts, { through, kept, ofHouse, sessions: aged.map(({ session }) => session), cutAt })
  await journal.dropBefore(before)
  return cleared
}

async function forgetAged(
  { database }: ErasureParts,
  aged: {
    through: number
    kept: ReadonlySet<string>
    /** Lines of cases that are about no conversation, only about an order. */
    ofHouse: readonly number[]
    sessions: readonly string[]
    cutAt: number
  },
): Promise<void> {
  const { through, kept, ofHouse, sessions, cutAt } = aged
  let from = 0
  const stays = [...(await seqsOf(database, kept, through)), ...ofHouse.filter((seq) => seq <= through)]
  for (const staying of [...stays.sort((one, other) => one - other), through + 1]) {
    for (; from < staying; from = Math.min(from + batchRows, staying)) {
      await database.events
        .where('seq')
        .between(from, Math.min(from + batchRows, staying), true, false)
        .delete()
    }
    from = staying + 1
  }
  await database.sessions.bulkDelete(sessions.filter((session) => !kept.has(session)))
  await database.dayDigests.where('toAt').belowOrEqual(cutAt).delete()
}

/** Numbers of the lines of these conversations up to `through`, in order. */
async function seqsOf(
  database: WendaDatabase,
  sessions: ReadonlySet<string>,
  through: number,
): Promise<readonly number[]> {
  const rows = database.events.where('[session+seq]')
  const found = await Promise.all(
    [...sessions].map((session) => rows.between([session, 0], [session, through], true, true).primaryKeys()),
  )
  return found.flat().sort((one, other) => one - other)
}
