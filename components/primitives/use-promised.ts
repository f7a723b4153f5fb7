import { useEffect, useState } from 'react'

/** What was asked for, once it is there; the last answer stays until the next one comes, so that nothing blinks. */
export interface Promised<T> {
  readonly value: T | undefined
  /** Why the newest question got no answer; null when it did or is still open. */
  readonly fault: string | null
}

/** Asks whenever `ask` is another function (make it with `useCallback`); late answers to older questions are dropped. */
export function usePromised<T>(ask: () => Promise<T>): Promised<T> {
  const [promised, setPromised] = useState<Promised<T>>({ value: undefined, fault: null })
  useEffect(() => {
    let wanted = true
    ask().then(
      (value) => {
        if (wanted) setPromised({ value, fault: null })
      },
      (error: unknown) => {
        const fault = error instanceof Error ? error.message : String(error)
        if (wanted) setPromised((before) => ({ value: before.value, fault }))
      },
    )
    return () => {
      wanted = false
    }
  }, [ask])
  return promised
}
