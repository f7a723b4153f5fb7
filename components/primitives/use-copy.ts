import { useCallback, useEffect, useState } from 'react'

/** Copies text and says for two seconds whether it worked. `state`: `idle`, `copied`, `refused`. */
export function useCopy(): { readonly state: 'idle' | 'copied' | 'refused'; readonly copy: (text: string) => void } {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  useEffect(() => {
    if (state === 'idle') return undefined
    const timer = setTimeout(() => {
      setState('idle')
    }, 2000)
    return () => {
      clearTimeout(timer)
    }
  }, [state])
  const copy = useCallback((text: string) => {
    navigator.clipboard.writeText(text).then(
      () => {
        setState('copied')
      },
      () => {
        setState('refused')
      },
    )
  }, [])
  return { state, copy }
}
