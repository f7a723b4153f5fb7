import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ConversationState } from '@/lib/core/conversation/index.ts'
import { EntryTally, findOpenQuestions, type EntryFigures, type OpenQuestion } from '@/lib/core/insight/index.ts'
import { essenceOf } from '@/lib/core/knowledge/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import { observeMeta, walkSessions } from '@/lib/extension/storage/index.ts'
import type { EntryItem, KnowledgeCare } from '../options/index.ts'
import { usePromised } from '../primitives/use-promised.ts'
import { NEVER, useObservable } from './use-observable.ts'

/** How far the chats are read back. */
const LOOK_BACK_MS = 90 * 86_400_000
/** Questions of the list that are asked of the index again after each change of the knowledge base. */
const MOST_ASKED_AGAIN = 300
/** Small fact of the house: essences of questions a person said need no entry. */
export const PUT_AWAY = 'questions-put-away'

interface Read {
  readonly figures: ReadonlyMap<string, EntryFigures>
  /** Only those in which a question had no answer. */
  readonly states: readonly ConversationState[]
}

const NOTHING: KnowledgeCare = { read: false, questions: [], figures: new Map() }

/** What the chats say about the knowledge base; read once when `wanted`, the list of questions anew after each change. */
export function useKnowledgeCare(wanted: boolean, entries: readonly EntryItem[]): KnowledgeCare {
  const [read, setRead] = useState<Read | null>(null)
  const putAway = useObservable(useMemo(() => (wanted ? observeMeta(PUT_AWAY) : NEVER), [wanted])).value
  useEffect(() => {
    if (!wanted) return undefined
    let left = false
    void readChats(() => left).then((chats) => {
      if (!left) setRead(chats)
    })
    return () => {
      left = true
    }
  }, [wanted])
  const open = useMemo(() => {
    const away = new Set(essencesOf(putAway))
    return read === null ? [] : findOpenQuestions(read.states, (question) => away.has(essenceOf(question)))
  }, [read, putAway])
  const answered = useAnsweredByNow(open, entries)
  return useMemo(
    () =>
      read === null
        ? NOTHING
        : { read: true, figures: read.figures, questions: open.filter(({ question }) => !answered.has(question)) },
    [read, open, answered],
  )
}

/** What the small fact holds; anything else is nothing. */
export function essencesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

async function readChats(isLeft: () => boolean): Promise<Read> {
  const tally = new EntryTally()
  const states: ConversationState[] = []
  for await (const rows of walkSessions(undefined, Date.now() - LOOK_BACK_MS)) {
    if (isLeft()) break
    for (const { state } of rows) {
      tally.add(state)
      if (state.unansweredQuestions.length > 0) states.push(state)
    }
  }
  return { figures: tally.figures(), states }
}

const NO_QUESTIONS: ReadonlySet<string> = new Set()

/** Questions of the list for which the knowledge base has an answer by now; asked again whenever its entries change. */
function useAnsweredByNow(open: readonly OpenQuestion[], entries: readonly EntryItem[]): ReadonlySet<string> {
  const ask = useCallback(async () => {
    const found = new Set<string>()
    if (entries.length === 0) return found
    for (const { question, shop } of open.slice(0, MOST_ASKED_AGAIN)) {
      if (await isAnswered(question, shop)) found.add(question)
    }
    return found
  }, [open, entries])
  return usePromised(ask).value ?? NO_QUESTIONS
}

async function isAnswered(question: string, shop: string): Promise<boolean> {
  const answer = await callEngine('suggest', {
    question,
    context: {
      shop,
      productTexts: [],
      alreadySaidEntryIds: [],
      recentBuyerTexts: [],
      order: null,
      isFirst: false,
      tags: [],
      offers: {},
    },
  })
  return answer.ok && answer.value.suggestions.length > 0
}
