import { useMemo } from 'react'
import { profilesToChooseFrom, type ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { observeProfiles } from '@/lib/extension/storage/index.ts'
import { useObservable } from './use-observable.ts'

/** Every console the program knows, in the order in which people look for theirs. */
export function useProfiles(): readonly ConsoleProfile[] {
  const rows = useObservable(useMemo(() => observeProfiles(), [])).value
  return useMemo(() => profilesToChooseFrom((rows ?? []).map((row) => row.profile)), [rows])
}
