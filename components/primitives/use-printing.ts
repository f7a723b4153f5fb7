import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const listeners = new Set<() => void>()
let printing = false
let hearing = new AbortController()

/** Whether the page is being put on paper: what is drawn only where it is looked at must then be drawn whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing)
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) hear()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    hearing.abort()
    // Nobody hears the end of it any more.
    printing = false
  }
}

function hear(): void {
  hearing = new AbortController()
  const { signal } = hearing
  addEventListener('beforeprint', () => set(true), { signal })
  addEventListener('afterprint', () => set(false), { signal })
}

/** Everything is drawn before the listener returns, since the browser takes the page as it then stands. */
function set(value: boolean): void {
  printing = value
  flushSync(() => {
    for (const listener of listeners) listener()
  })
}
