import { wendaDatabase, type WendaDatabase } from './database.ts'
import { observeQuery, type Observable } from './observe-query.ts'
import type { SessionRow } from './rows.ts'
import { customerKey, openSessions } from './sealed-rows.ts'

/** Whose conversations, and before which. */
export interface EarlierThan {
  readonly session: string
  readonly shop: string
  readonly console: string
  readonly customerId: string | undefined
  readonly customerName: string | undefined
  readonly startedAt: number
}

/**
 * Earlier conversations with a customer in the same shop and on the same console, newest first, at most
 * `limit`; and again after every change. Told by the customer's id, by the name where the console gives no id.
 */
export function observeEarlierSessions(
  { session, shop, console, customerId, customerName, startedAt }: EarlierThan,
  limit = 5,
  database: WendaDatabase = wendaDatabase(),
): Observable<readonly SessionRow[]> {
  return observeQuery(async () => {
    const [index, value] =
      customerId === undefined ? ['state.customerName', customerName] : ['state.customerId', customerId]
    if (value === undefined || value === '') return []
    const key = await customerKey(value)
    const rows = await openSessions(await database.sessions.where(index).equals(key).toArray())
    return rows
      .filter(
        (row) =>
          row.session !== session && row.shop === shop && row.state.console === console && row.startedAt < startedAt,
      )
      .sort((a, b) => b.lastAt - a.lastAt)
      .slice(0, limit)
  })
}
