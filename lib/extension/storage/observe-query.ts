import { liveQuery, type Observable } from 'dexie'

export type { Observable }

/** Runs `read` now and after every committed change of what it read, in any page or worker of ours. */
export function observeQuery<T>(read: () => Promise<T>): Observable<T> {
  return liveQuery(read)
}
