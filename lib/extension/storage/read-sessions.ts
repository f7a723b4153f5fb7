import { wendaDatabase, type WendaDatabase } from './database.ts'
import { observeQuery, type Observable } from './observe-query.ts'
import { openEvents, openSessions } from './sealed-rows.ts'
import type { EventFilter, EventRow, SessionFilter, SessionRow } from './rows.ts'

const defaultLimit = 500
/** Rows read at once on a walk: small enough that memory stays flat. */
const walkRows = 300

/** Conversations, newest first. Rejects with a Dexie error (`toStorageFault` reads it). */
export async function readSessions(
  { shop, agent, waiting, fromAt = -Infinity, toAt = Infinity, limit = defaultLimit }: SessionFilter = {},
  database: WendaDatabase = wendaDatabase(),
): Promise<readonly SessionRow[]> {
  const range = (index: string, key: string | number) =>
    database.sessions.where(index).between([key, fromAt], [key, toAt], true, false)
  const rows =
    shop !== undefined
      ? range('[shop+lastAt]', shop)
      : agent !== undefined
        ? range('[agent+lastAt]', agent)
        : waiting !== undefined
          ? range('[waiting+lastAt]', waiting ? 1 : 0)
          : database.sessions.where('lastAt').between(fromAt, toAt, true, false)
  const wanted = rows
    .reverse()
    .filter(
      (row) =>
        (shop === undefined || row.shop === shop) &&
        (agent === undefined || row.agent === agent) &&
        (waiting === undefined || row.waiting === (waiting ? 1 : 0)),
    )
  return openSessions(await (Number.isFinite(limit) ? wanted.limit(limit).toArray() : wanted.toArray()))
}

/** Conversations, newest first, and again after every change. */
export function observeSessions(
  filter: SessionFilter = {},
  database: WendaDatabase = wendaDatabase(),
): Observable<readonly SessionRow[]> {
  return observeQuery(() => readSessions(filter, database))
}

/** When the newest conversation last changed (epoch ms; 0 for none), and again after every change of any. */
export function observeNewestChange(database: WendaDatabase = wendaDatabase()): Observable<number> {
  return observeQuery(async () => {
    const [newest] = await database.sessions.orderBy('lastAt').reverse().limit(1).keys()
    return typeof newest === 'number' ? newest : 0
  })
}

/** One conversation; undefined when there is none. */
export async function findSession(
  session: string,
  database: WendaDatabase = wendaDatabase(),
): Promise<SessionRow | undefined> {
  const row = await database.sessions.get(session)
  return row === undefined ? undefined : (await openSessions([row]))[0]
}

/** Those of the named conversations that there are, in the order of the names. */
export async function readNamedSessions(
  names: readonly string[],
  database: WendaDatabase = wendaDatabase(),
): Promise<readonly SessionRow[]> {
  const rows = await database.sessions.bulkGet([...names])
  return openSessions(rows.filter((row) => row !== undefined))
}

/** Those of the named conversations that there are, oldest first, and again after every change. */
export function observeNamedSessions(
  names: readonly string[],
  database: WendaDatabase = wendaDatabase(),
): Observable<readonly SessionRow[]> {
  return observeQuery(async () => {
    const found = await readNamedSessions(names, database)
    return found.toSorted((one, other) => one.startedAt - other.startedAt)
  })
}

/** One conversation, and again after every change of it. */
export function observeSession(
  session: string,
  database: WendaDatabase = wendaDatabase(),
): Observable<SessionRow | undefined> {
  return observeQuery(() => findSession(session, database))
}

/** Which of these event ids have a line already. */
export async function findKnownIds(
  ids: readonly string[],
  database: WendaDatabase = wendaDatabase(),
): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (let from = 0; from < ids.length; from += walkRows) {
    const part = ids.slice(from, from + walkRows)
    for (const key of await database.events.where('id').anyOf(part).keys()) if (typeof key === 'string') known.add(key)
  }
  return known
}

/** Events, oldest first. One of session, kind or shop makes it quick; without any it reads by time. */
export async function readEvents(
  { session, kind, shop, agent, fromAt, toAt, limit = Infinity }: EventFilter = {},
  database: WendaDatabase = wendaDatabase(),
): Promise<readonly EventRow[]> {
  const low = fromAt ?? -Infinity
  const high = toAt ?? Infinity
  const rows =
    session !== undefined
      ? database.events.where('[session+seq]').between([session, -Infinity], [session, Infinity])
      : kind !== undefined
        ? database.events.where('[kind+at]').between([kind, low], [kind, high], true, false)
        : shop !== undefined
          ? database.events.where('[shop+at]').between([shop, low], [shop, high], true, false)
          : database.events.where('at').between(low, high, true, false)
  const wanted = rows.filter(
    (row) =>
      (kind === undefined || row.kind === kind) &&
      (shop === undefined || row.shop === shop) &&
      (agent === undefined || row.agent === agent) &&
      (fromAt === undefined || row.at >= fromAt) &&
      (toAt === undefined || row.at < toAt),
  )
  return openEvents(await (Number.isFinite(limit) ? wanted.limit(limit).toArray() : wanted.toArray()))
}

/** Events, oldest first, and again after every change of what the filter reads. */
export function observeEvents(
  filter: EventFilter,
  database: WendaDatabase = wendaDatabase(),
): Observable<readonly EventRow[]> {
  return observeQuery(() => readEvents(filter, database))
}

/**
 * All conversations there are now, in the order in which they last said something, batch by batch, so that a hundred
 * thousand never stand in memory at once. Those that come while walking are left out. `fromAt`: only those that said
 * something since (epoch ms).
 */
export async function* walkSessions(
  database: WendaDatabase = wendaDatabase(),
  fromAt: number = -Infinity,
): AsyncGenerator<readonly SessionRow[], void, undefined> {
  const names = await database.sessions.where('lastAt').aboveOrEqual(fromAt).primaryKeys()
  for (let from = 0; from < names.length; from += walkRows) {
    const rows = await database.sessions.bulkGet(names.slice(from, from + walkRows))
    yield await openSessions(rows.filter((row) => row !== undefined))
  }
}

/** All conversations of the customer of this one, in the same shop on the same console; none when it is gone. */
export async function findCustomerSessions(
  session: string,
  database: WendaDatabase = wendaDatabase(),
): Promise<readonly string[]> {
  const row = await findSession(session, database)
  if (row === undefined) return []
  const { console, customerId, customerName } = row.state
  const found = new Set([session])
  for await (const rows of walkSessions(database)) {
    for (const { session: other, shop, state } of rows) {
      const isSame =
        customerId === undefined
          ? customerName !== undefined && state.customerName === customerName
          : state.customerId === customerId
      if (isSame && shop === row.shop && state.console === console) found.add(other)
    }
  }
  return [...found]
}
