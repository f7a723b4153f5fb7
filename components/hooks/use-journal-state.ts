import { useEffect, useState } from 'react'
import { callEngine, type JournalState } from '@/lib/extension/messaging/index.ts'

const UNKNOWN: Pick<JournalState, 'lastSeq' | 'notices' | 'headHash'> = { lastSeq: 0, notices: [], headHash: '' }

/** What the journal says of itself, asked once, on opening: what a start found does not change. */
export function useJournalState(): Pick<JournalState, 'lastSeq' | 'notices' | 'headHash'> {
  const [state, setState] = useState(UNKNOWN)
  useEffect(() => {
    let current = true
    void callEngine('journal-state', {}).then((answer) => {
      if (current && answer.ok) setState(answer.value)
    })
    return () => {
      current = false
    }
  }, [])
  return state
}
