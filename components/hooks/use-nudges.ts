import { useMemo } from 'react'
import { reviewReply } from '@/lib/core/compliance/index.ts'
import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'
import type { DraftNudge } from '../panel/index.ts'
import { useWords } from '../words/index.ts'
import type { Suggestions } from './use-suggestions.ts'

/** Buyer's lines a reply may be about. */
const LOOK_BACK = 3

/** What is awkward in the draft (FLOW-CLOSE, FLOW-NOPUSH, FLOW-GREET), with real options where they are known. */
export function useNudges(
  draft: string,
  snapshot: ChatSnapshot | null,
  { options, replies }: Pick<Suggestions, 'options' | 'replies'>,
): readonly DraftNudge[] {
  const { words } = useWords()
  const lines = snapshot?.messages
  return useMemo(() => {
    if (draft.trim() === '') return []
    const buyer = (lines ?? []).filter(({ side }) => side === 'buyer').slice(-LOOK_BACK)
    const found = reviewReply(draft, {
      lastBuyerMessages: buyer.map(({ text }) => text),
      facts: replies.flatMap(({ entry }) => [entry.answer, entry.evidence ?? '']),
    })
    const [first, second] = options
    const better = first === undefined || second === undefined ? undefined : words.panel.nudge.either(first, second)
    return found.map(({ row, start = 0, end = 0 }) => ({
      row,
      words: draft.slice(start, end),
      ...(row === 'FLOW-CLOSE' && better !== undefined ? { better } : {}),
    }))
  }, [draft, lines, options, replies, words])
}
