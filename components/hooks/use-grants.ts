import { useEffect, useState } from 'react'
import { listGrants, observeGrants } from '@/lib/extension/permissions/index.ts'

/** Host patterns granted now; null until the first reading. */
export function useGrants(): readonly string[] | null {
  const [grants, setGrants] = useState<readonly string[] | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    observeGrants(setGrants, stop.signal)
    void listGrants().then((origins) => {
      if (!stop.signal.aborted) setGrants(origins)
    })
    return () => {
      stop.abort()
    }
  }, [])
  return grants
}
