import { Dexie, liveQuery } from 'dexie'

/** What a query answers, now and after every change of what it read. */
export interface Observable<T> {
  subscribe(observer: { readonly next: (value: T) => void; readonly error?: (cause: unknown) => void }): {
    unsubscribe(): void
  }
}

/**
 * Until a query is asked anew, Dexie notes the keys of every commit for it, whether they concern it or not: over a shift
 * each query of an open page would come to hold the day's keys, some 170 bytes a commit. So it is asked anew after this many.
 */
const COMMITS_NOTED = 200

/** For a query that reads thousands of rows, which must not be done every few minutes. */
export const COMMITS_NOTED_OF_MANY_ROWS = 20_000

/**
 * Runs `read` now and after every committed change of what it read, in any page or worker of ours; after `commitsNoted`
 * commits that did not concern it, too.
 */
export function observeQuery<T>(read: () => Promise<T>, commitsNoted = COMMITS_NOTED): Observable<T> {
  // Dexie follows what is read across awaits only in a function it can see to be async.
  const source = liveQuery(async () => read())
  return {
    subscribe: ({ next, error }) => {
      let noted = 0
      const watch = () =>
        source.subscribe({
          next: (value) => {
            noted = 0
            next(value)
          },
          error: (cause: unknown) => {
            Dexie.on.storagemutated.unsubscribe(note)
            error?.(cause)
          },
        })
      const note = (): void => {
        noted += 1
        if (noted < commitsNoted) return
        noted = 0
        watching.unsubscribe()
        watching = watch()
      }
      let watching = watch()
      Dexie.on.storagemutated.subscribe(note)
      return {
        unsubscribe: () => {
          Dexie.on.storagemutated.unsubscribe(note)
          watching.unsubscribe()
        },
      }
    },
  }
}
