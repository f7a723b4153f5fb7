import { useCallback, useState } from 'react'
import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import type { ChatSnapshot, ConsolePart } from '@/lib/core/conversation/index.ts'
import type { TeachTarget } from '@/lib/core/console-teaching/index.ts'
import type { TeachActions, TeachView } from '../teaching/index.ts'
import type { ActiveTab } from './use-active-tab.ts'
import { useTeaching, type TeachTask } from './use-teaching.ts'

/** A teaching that is going on. */
export interface OpenTeaching {
  readonly view: TeachView
  readonly actions: TeachActions
}

/** The teaching of the page beside the panel: opened on asking, for the tab that was in front then. */
export function useTeachTask(
  tab: ActiveTab | null,
  profiles: readonly ConsoleProfile[],
  snapshot: ChatSnapshot | null,
): { readonly teach: (part: ConsolePart | null) => void; readonly teaching: OpenTeaching | null } {
  const [task, setTask] = useState<TeachTask | null>(null)
  const close = useCallback(() => setTask(null), [])
  const teaching = useTeaching(task, close)
  const profile = profiles.find(({ id }) => id === snapshot?.profileId) ?? null
  return {
    teach: (part) => {
      if (tab !== null) setTask({ tabId: tab.id, profile, target: part === null ? null : targetOf(part) })
    },
    teaching: task === null ? null : teaching,
  }
}

/** What to point at when a part went blind; the messages begin with a buyer's. */
function targetOf(part: ConsolePart): TeachTarget {
  return part === 'messages' ? 'buyer' : part
}
