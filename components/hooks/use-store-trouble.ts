import { useEffect, useState } from 'react'
import { toStorageFault, wendaDatabase, type DatabaseState } from '@/lib/extension/storage/index.ts'
import type { StoreTrouble } from '../primitives/store-bar.tsx'

/** What is wrong with the database for this page, as it changes; null while nothing is. */
export function useStoreTrouble(): StoreTrouble | null {
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const database = wendaDatabase()
    const open = (): void => {
      database.open().catch((error: unknown) => {
        const { code } = toStorageFault(error)
        if (!stop.signal.aborted && database.state !== 'outdated-page') setTrouble(troubleOf(code))
      })
    }
    const onState = (state: DatabaseState): void => {
      setTrouble(state === 'outdated-page' || state === 'blocked' ? state : null)
      // Chromium closed it under us, a full disk among the reasons: try at once, and say so when that fails.
      if (state === 'closed') open()
    }
    database.observeState(onState, stop.signal)
    if (database.state === 'open') open()
    else onState(database.state)
    return () => stop.abort()
  }, [])
  return trouble
}

function troubleOf(code: ReturnType<typeof toStorageFault>['code']): StoreTrouble {
  return code === 'newer-database' || code === 'disk-full' ? code : 'unopened'
}
