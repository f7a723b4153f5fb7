import { useCallback, useEffect, useMemo, useState } from 'react'
import { callWorker } from '@/lib/extension/messaging/index.ts'
import {
  borrowKeys,
  changeVault,
  lockVault,
  observeVault,
  readVault,
  startVaultOver,
  switchVaultOff,
  switchVaultOn,
  unlockVault,
} from '@/lib/extension/vault/index.ts'
import type { VaultActions } from '../options/index.ts'
import type { LockActions, VaultStanding } from '../primitives/lock-screen.tsx'

/** How soon a new engine room has the keys again; one small call. */
const LOOK_EVERY_MS = 30_000

/** How this page stands towards the team key, kept current, and how it is opened. */
export function useVaultLock(): { readonly standing: VaultStanding; readonly actions: LockActions } {
  const [standing, setStanding] = useState<VaultStanding>('unknown')
  const look = useCallback(() => {
    // Where the store or the engine cannot be asked, a page that reads nothing is the safe one.
    borrowKeys().then(setStanding, () => setStanding('locked'))
  }, [])
  useEffect(() => {
    const stop = new AbortController()
    observeVault(look, stop.signal)
    look()
    // An engine room that was built anew gets its keys back from the page that is open.
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => {
      stop.abort()
      clearInterval(timer)
    }
  }, [look])
  const actions = useMemo<LockActions>(
    () => ({
      unlock: async (word) => {
        await callWorker('engine-wanted', {})
        const opened = await unlockVault(word)
        if (opened.ok) look()
        return opened.ok ? null : opened.error
      },
      startOver: async () => {
        await callWorker('engine-wanted', {})
        const done = await startVaultOver()
        if (done.ok) look()
        return done.ok ? null : done.error
      },
    }),
    [look],
  )
  return { standing, actions }
}

/** The team key on the settings page. */
export function useVaultSwitch(): {
  readonly vault: { readonly on: boolean; readonly idleMinutes: number }
  readonly actions: VaultActions
} {
  const [vault, setVault] = useState({ on: false, idleMinutes: 0 })
  useEffect(() => {
    const stop = new AbortController()
    const look = () => {
      readVault().then(
        (record) => setVault({ on: record !== null, idleMinutes: record?.idleMinutes ?? 0 }),
        () => {},
      )
    }
    observeVault(look, stop.signal)
    look()
    return () => stop.abort()
  }, [])
  const actions = useMemo<VaultActions>(() => {
    const faultOf = async (work: ReturnType<typeof switchVaultOn>) => {
      const done = await work
      return done.ok ? null : done.error
    }
    return {
      switchVaultOn: (word, idleMinutes) => faultOf(switchVaultOn(word, idleMinutes)),
      switchVaultOff: (word) => faultOf(switchVaultOff(word)),
      changeVault: (before, word, idleMinutes) => faultOf(changeVault(before, { word, idleMinutes })),
      lockNow: () => void lockVault(),
    }
  }, [])
  return { vault, actions }
}
