import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { PanelToPage } from '@/lib/core/panel-talk/index.ts'
import { openLine, type PageLine } from './page-line.ts'
import { hear, SILENCE, type PageTalk } from './page-talk.ts'
import { tellTogether, type ReadAhead } from './tell-together.ts'

/** The console page this panel stands beside: what it says, and a way to say something back. */
export interface ConsolePage {
  readonly talk: PageTalk
  readonly say: (message: PanelToPage) => void
  readonly retry: () => void
  /** The agent says which shop the chats of this tab belong to. */
  readonly chooseShop: (shopId: string) => void
  /** Who is told of a chat as it was read, before any of it is drawn; what it promises is waited for, but not for long. */
  readonly onSnapshotRef: { current: ReadAhead }
  /** Something the panel did itself that belongs to what is told of the page. */
  readonly note: (event: Parameters<typeof hear>[1]) => void
}

/** Follows the active tab of this window (or the tab named in `?tab=`) and keeps a port to its console script. */
export function useConsolePage(): ConsolePage {
  const [talk, tell] = useReducer(hear, SILENCE)
  const line = useRef<PageLine | null>(null)
  const onSnapshotRef = useRef<ReadAhead>(() => null)
  useEffect(() => {
    const opened = openLine(tellTogether((snapshot) => onSnapshotRef.current(snapshot), tell))
    line.current = opened
    return () => {
      opened.close()
      line.current = null
    }
  }, [])
  const say = useCallback((message: PanelToPage) => {
    if (message.type === 'insert') {
      tell({ type: 'asked', entryId: message.reply.entryId, session: message.session })
    }
    if (message.type === 'override') tell({ type: 'let-go', at: Date.now() })
    line.current?.say(message)
  }, [])
  const retry = useCallback(() => line.current?.retry(), [])
  const chooseShop = useCallback((shopId: string) => line.current?.chooseShop(shopId), [])
  return { talk, say, retry, chooseShop, onSnapshotRef, note: tell }
}
