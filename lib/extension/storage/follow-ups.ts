import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { foldFollowUp, handledFollowUp, type OpenFollowUps } from '@/lib/core/sla/index.ts'
import { wendaDatabase, type WendaDatabase } from './database.ts'
import { observeQuery, type Observable } from './observe-query.ts'
import type { FollowUpRow } from './rows.ts'
import { openFollowUps, openSessions, sealFollowUps } from './sealed-rows.ts'

/** A follow-up with whom it is about. */
export type NamedFollowUp = FollowUpRow & {
  readonly console?: string
  readonly customerId?: string
  readonly customerName?: string
}

/** Buyers to come back to, soonest first. */
export async function readFollowUps(database: WendaDatabase = wendaDatabase()): Promise<readonly NamedFollowUp[]> {
  const rows = await openFollowUps(await database.followUps.orderBy('dueAt').toArray())
  const found = await database.sessions.bulkGet(rows.map(({ session }) => session))
  const opened = await openSessions(found.filter((row) => row !== undefined))
  const sessions = new Map(opened.map((row) => [row.session, row]))
  return rows.map((row) => {
    const known = sessions.get(row.session)
    const { customerId, customerName } = known?.state ?? {}
    return {
      ...row,
      ...(known === undefined ? {} : { console: known.state.console }),
      ...(customerId === undefined ? {} : { customerId }),
      ...(customerName === undefined ? {} : { customerName }),
    }
  })
}

/** Buyers to come back to, soonest first, and again after every change. */
export function observeFollowUps(database: WendaDatabase = wendaDatabase()): Observable<readonly NamedFollowUp[]> {
  return observeQuery(() => readFollowUps(database))
}

/** Brings the open follow-ups up to date with new events, in order. Inside a transaction over `followUps`. */
export async function foldIntoFollowUps(
  events: readonly JournalEvent[],
  { followUps }: Pick<WendaDatabase, 'followUps'>,
): Promise<void> {
  const sessions = [...new Set(events.map(({ session }) => session))]
  const handled = events.flatMap((event) => handledFollowUp(event) ?? [])
  const [ofSessions, ofIds] = await Promise.all([
    followUps.where('session').anyOf(sessions).toArray(),
    followUps.bulkGet(handled),
  ])
  const before = new Map<string, FollowUpRow>()
  const found = [...ofSessions, ...ofIds].filter((row) => row !== undefined)
  for (const row of await openFollowUps(found)) before.set(row.id, row)
  const open: OpenFollowUps = new Map(before)
  const shops = new Map(events.map(({ session, shop }) => [session, shop]))
  for (const event of events) foldFollowUp(open, event)
  const gone = [...before.keys()].filter((id) => !open.has(id))
  const changed = [...open.values()].filter((one) => one !== before.get(one.id))
  if (gone.length > 0) await followUps.bulkDelete(gone)
  if (changed.length > 0) {
    const rows = changed.map((one) => ({ ...one, shop: before.get(one.id)?.shop ?? shops.get(one.session) ?? '' }))
    await followUps.bulkPut([...(await sealFollowUps(rows))])
  }
}
