import { wendaDatabase, type WendaDatabase } from './database.ts'
import { observeQuery, type Observable } from './observe-query.ts'
import { customerKey } from './sealed-rows.ts'

/** Whose conversations, by the console's id of the customer, by the name where it gives none. */
export interface CustomerSought {
  readonly customerId: string | undefined
  readonly customerName: string | undefined
}

/** Conversations of one customer, by their names, and who it is: an answer may come when another chat is open. */
export interface CustomerSessions {
  readonly whose: CustomerSought
  readonly sessions: readonly string[]
}

/**
 * Names of every conversation with a customer, on whatever console, and again after every change of one. Only keys are
 * read, so that a hundred earlier chats cost a line that comes in nothing.
 */
export function observeCustomerSessions(
  whose: CustomerSought,
  database: WendaDatabase = wendaDatabase(),
): Observable<CustomerSessions> {
  return observeQuery(async () => ({ whose, sessions: await namesOf(whose, database) }))
}

async function namesOf({ customerId, customerName }: CustomerSought, database: WendaDatabase): Promise<string[]> {
  const [index, value] =
    customerId === undefined ? ['state.customerName', customerName] : ['state.customerId', customerId]
  if (value === undefined || value === '') return []
  const key = await customerKey(value)
  return database.sessions.where(index).equals(key).primaryKeys()
}
