import { useMemo } from 'react'
import { builtInProfiles, type ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { observeProfiles } from '@/lib/extension/storage/index.ts'
import { useObservable } from './use-observable.ts'

/** Every console the program knows: own ones first; an own one with the id of a built-in one stands for it. */
export function useProfiles(): readonly ConsoleProfile[] {
  const rows = useObservable(useMemo(() => observeProfiles(), [])).value
  return useMemo(() => {
    const own = (rows ?? []).map((row) => row.profile)
    const ids = new Set(own.map((profile) => profile.id))
    return [...own, ...builtInProfiles.filter((profile) => !ids.has(profile.id))]
  }, [rows])
}
