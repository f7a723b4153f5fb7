import { useEffect, useState } from 'react'
import { proposeOrderNote } from '@/lib/core/orders/index.ts'
import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'

const NOTHING = { session: '', asked: '' }

/**
 * The note that the open chat asks for, '' for none. The whole chat is read for it, so it is read after each drawing: the
 * answers to a new line do not wait for it.
 */
export function useOrderNote(snapshot: ChatSnapshot | null): string {
  const [noted, setNoted] = useState(NOTHING)
  const session = snapshot?.session ?? ''
  const messages = snapshot?.messages
  useEffect(() => {
    const timer = setTimeout(() => {
      const asked = messages === undefined ? '' : proposeOrderNote(messages)
      setNoted((before) => (before.session === session && before.asked === asked ? before : { session, asked }))
    })
    return () => clearTimeout(timer)
  }, [session, messages])
  return noted.session === session ? noted.asked : ''
}
