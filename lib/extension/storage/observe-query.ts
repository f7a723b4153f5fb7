import { liveQuery, type Observable } from 'dexie'

export type { Observable }

/** Runs `read` now and after every committed change of what it read, in any page or worker of ours. */
export function observeQuery<T>(read: () => Promise<T>): Observable<T> {
  // Dexie follows what is read across awaits only in a function it can see to be async.
  return liveQuery(async () => read())
}
