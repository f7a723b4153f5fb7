import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being put on paper: what is drawn only where it is looked at must then be drawn whole. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    // Drawn before the listener returns, since the browser takes the page as it then stands.
    const set = (value: boolean) => () => flushSync(() => setPrinting(value))
    addEventListener('beforeprint', set(true), { signal: stop.signal })
    addEventListener('afterprint', set(false), { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return printing
}
