import { useEffect, useState } from 'react'
import type { Observable } from '@/lib/extension/storage/index.ts'

/** Says nothing, ever: for a watch that is not wanted now. */
export const NEVER: Pick<Observable<never>, 'subscribe'> = {
  subscribe: () => ({ closed: false, unsubscribe: () => {} }),
}

/** The newest value, undefined until the first; `failed` once the source broke (it then says nothing more). */
export interface Watched<T> {
  readonly value: T | undefined
  readonly failed: boolean
}

/**
 * Watches a source while the caller is on screen. Make the source with `useMemo`: another source, another watch. The last
 * value stays until the next one comes, so that nothing blinks.
 */
export function useObservable<T>(source: Pick<Observable<T>, 'subscribe'>): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ value: undefined, failed: false })
  useEffect(() => {
    const subscription = source.subscribe({
      next: (value) => {
        setWatched({ value, failed: false })
      },
      error: () => {
        setWatched((before) => ({ value: before.value, failed: true }))
      },
    })
    return () => {
      subscription.unsubscribe()
    }
  }, [source])
  return watched
}
