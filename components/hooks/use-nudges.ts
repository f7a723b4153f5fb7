import { useEffect, useMemo, useState } from 'react'
import type { ClosingOption } from '@/lib/core/answering/index.ts'
import type { reviewReply } from '@/lib/core/compliance/index.ts'
import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'
import { stockOnPage } from '@/lib/core/shared/index.ts'
import type { DraftNudge } from '../panel/index.ts'
import { useWords } from '../words/index.ts'
import { closingLine } from './use-closing.ts'
import type { Suggestions } from './use-suggestions.ts'

/** Buyer's lines a reply may be about. */
const LOOK_BACK = 3

/** What is awkward in the draft (FLOW-CLOSE, FLOW-NOPUSH, FLOW-GREET), with real options where they are known. */
export function useNudges(
  draft: string,
  snapshot: ChatSnapshot | null,
  { options, replies }: { readonly options: readonly ClosingOption[] } & Pick<Suggestions, 'replies'>,
): readonly DraftNudge[] {
  const { words } = useWords()
  const lines = snapshot?.messages
  const reviewer = useReviewer(draft.trim() !== '')
  const order = snapshot?.order ?? null
  return useMemo(() => {
    if (draft.trim() === '' || reviewer === null) return []
    const buyer = (lines ?? []).filter(({ side }) => side === 'buyer').slice(-LOOK_BACK)
    const left = stockOnPage({ messages: lines ?? [], order })
    const found = reviewer.reviewReply(draft, {
      ...(left === undefined ? {} : { stock: left }),
      lastBuyerMessages: buyer.map(({ text }) => text),
      facts: [
        ...replies.flatMap(({ entry }) => [entry.answer, entry.evidence ?? '', stockRowOf(entry.parameterTable)]),
        ...options.flatMap(({ stock }) => (stock === undefined ? [] : [`stock ${String(stock)}`])),
      ],
    })
    const better = closingLine(options, left, words.panel)
    return found.map(({ row, start = 0, end = 0 }) => ({
      row,
      words: draft.slice(start, end),
      ...(row === 'FLOW-CLOSE' && better !== undefined ? { better } : {}),
    }))
  }, [draft, lines, order, options, replies, words, reviewer])
}

/** The reviewer brings every rule with it, too heavy for the panel's first paint: it comes with the first draft. */
function useReviewer(wanted: boolean): { readonly reviewReply: typeof reviewReply } | null {
  const [reviewer, setReviewer] = useState<{ readonly reviewReply: typeof reviewReply } | null>(null)
  useEffect(() => {
    if (!wanted || reviewer !== null) return undefined
    let here = true
    void import('@/lib/core/compliance/index.ts').then((rules) => {
      if (here) setReviewer({ reviewReply: rules.reviewReply })
    })
    return () => {
      here = false
    }
  }, [wanted, reviewer])
  return reviewer
}

/** The line of a parameter table that tells the stock; '' when there is none. */
function stockRowOf(table: string | undefined): string {
  return (table ?? '').split('\n').find((line) => /库存|现货|stock/i.test(line.slice(0, 20))) ?? ''
}
