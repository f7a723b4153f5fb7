import { useEffect, useState } from 'react'

/** How much of the browser's room for this extension is used; null where the browser does not say. */
export function useSpace(): { readonly usedBytes: number; readonly quotaBytes: number } | null {
  const [space, setSpace] = useState<{ usedBytes: number; quotaBytes: number } | null>(null)
  useEffect(() => {
    let current = true
    navigator.storage.estimate().then(
      ({ usage, quota }) => {
        if (current && usage !== undefined && quota !== undefined) setSpace({ usedBytes: usage, quotaBytes: quota })
      },
      () => {
        // Not saying is an answer: the line is left out.
      },
    )
    return () => {
      current = false
    }
  }, [])
  return space
}
