import { useEffect, useState } from 'react'

/**
 * The time now, epoch ms, once a second while `running` and the page is visible; one timer for the caller, none while
 * hidden, caught up at once when shown again. Countdowns are computed from stored deadlines and this, never counted.
 */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!running) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const tick = (): void => {
      const at = Date.now()
      setNow(at)
      // Ticks just after the full second, so that all clocks change together.
      timer = setTimeout(tick, 1000 - (at % 1000) + 5)
    }
    const follow = (): void => {
      clearTimeout(timer)
      if (document.visibilityState === 'visible') tick()
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', follow)
    }
  }, [running])
  return now
}
