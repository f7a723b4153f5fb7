import { useEffect, useState } from 'react'
import { observeChecksAsked } from '@/lib/extension/messaging/index.ts'

/** When the browser's key asked for the three checks last (epoch ms); null: not since this panel stands. */
export function useChecksAsked(): number | null {
  const [asked, setAsked] = useState<number | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    observeChecksAsked(setAsked, stop.signal)
    return () => {
      stop.abort()
    }
  }, [])
  return asked
}
