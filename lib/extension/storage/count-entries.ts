import { wendaDatabase, type WendaDatabase } from './database.ts'
import { countLiving } from './entry-blocks.ts'
import { observeQuery, type Observable } from './observe-query.ts'

/**
 * How many knowledge entries live for a shop (those of every shop counted in), at most `upTo`, and again after every
 * change. Reads keys of so many rows only: whether a knowledge base is empty is asked on every open panel.
 */
export function observeEntryCount(
  shop: string,
  upTo = 1,
  database: WendaDatabase = wendaDatabase(),
): Observable<number> {
  return observeQuery(async () => countLiving(['', shop], upTo, database))
}
