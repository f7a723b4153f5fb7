import { useCallback, useEffect, useState } from 'react'
import { observeSettings, readSettings, writeSettings, type Settings } from '@/lib/extension/settings/index.ts'
export { shopOf } from '@/lib/extension/settings/index.ts'
import { callWorker } from '@/lib/extension/messaging/index.ts'

/** Changes settings; answers the paths that were refused, none when all is written. */
export type ChangeSettings = (
  change: (before: Settings) => Partial<Omit<Settings, 'version' | 'deviceId'>>,
) => Promise<readonly string[]>

/** The settings, kept current over all pages; null until the first reading. */
export function useSettings(): { readonly settings: Settings | null; readonly change: ChangeSettings } {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    observeSettings(setSettings, stop.signal)
    readSettings().then(
      (reading) => {
        if (!stop.signal.aborted) setSettings(reading.settings)
      },
      () => {
        // Storage that cannot be read shows as a page that does not start; reading is tried again on the next opening.
      },
    )
    return () => {
      stop.abort()
    }
  }, [])
  const change = useCallback<ChangeSettings>(async (make) => {
    const written = await writeSettings(make)
    if (!written.ok) return written.error
    setSettings(written.value)
    await callWorker('house-changed', { what: 'settings' })
    return []
  }, [])
  return { settings, change }
}
