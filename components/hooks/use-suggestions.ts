import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ClosingOption } from '@/lib/core/answering/index.ts'
import {
  callEngine,
  observeKnowledge,
  type SuggestedReply,
  type SuggestRequest,
} from '@/lib/extension/messaging/index.ts'

/** How long to wait before asking an engine again that did not answer. */
const AGAIN_MS = 1200

/** The answers to a question, or where the asking stands. */
export interface Suggestions {
  readonly state: 'idle' | 'searching' | 'ready' | 'nothing-fits'
  readonly replies: readonly SuggestedReply[]
  /** What to say first of the products being talked about. */
  readonly risks: readonly string[]
  /** Real options to close with, such as two variants of the product that are in stock; [] when none are known. */
  readonly options: readonly ClosingOption[]
  /** The engine did not answer; it is asked again meanwhile. */
  readonly failing: boolean
  /** The question these answers are for. */
  readonly question: string
}

const NONE: Suggestions = { state: 'idle', replies: [], risks: [], options: [], failing: false, question: '' }

/** One asking: a state of the chat and of the knowledge, what is asked of it, and with what context. */
export interface Asking {
  readonly question: string
  readonly chatKey: string
  readonly context: SuggestRequest
}

type EngineAnswer = ReturnType<typeof callEngine<'suggest'>>

interface Answered {
  readonly key: string
  readonly found: {
    readonly suggestions: readonly SuggestedReply[]
    readonly risks: readonly string[]
    readonly options: readonly ClosingOption[]
  } | null
  readonly failing: boolean
}

/**
 * Asks the engine for answers, once per `chatKey` (the chat, its newest buyer line) and state of the knowledge: an entry
 * that was loaded or changed meanwhile may be the answer. An answer to an older question is dropped. `asking` null:
 * nothing is asked. `askAhead` asks before the page has drawn what it is asked for, so that the engine thinks meanwhile;
 * the drawing then finds the same call under way, or its answer. It settles with the answer.
 */
export function useSuggestions(
  asking: Asking | null,
): Suggestions & { readonly askAhead: (asking: Asking) => Promise<void> } {
  const round = useKnowledgeRound()
  const [answered, setAnswered] = useState<Answered>({ key: '', found: null, failing: false })
  const newest = useRef({ round, asking })
  const calls = useRef(new Map<string, EngineAnswer>())
  const call = useCallback((key: string, { question, context }: Asking): EngineAnswer => {
    const under = calls.current.get(key)
    if (under !== undefined) return under
    const answer = callEngine('suggest', { question, context })
    calls.current = new Map([[key, answer]])
    return answer
  }, [])
  useLayoutEffect(() => {
    newest.current = { round, asking }
  })
  const question = asking?.question ?? null
  const key = `${String(round)} ${asking?.chatKey ?? ''}`
  useLayoutEffect(() => {
    if (question === null) return undefined
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => {
      const wanted = newest.current.asking
      if (wanted === null) return
      const answer = await call(key, wanted)
      if (!current) return
      if (answer.ok) setAnswered((before) => taken(before, key, answer.value))
      else {
        calls.current.delete(key)
        setAnswered({ key, found: null, failing: true })
        timer = setTimeout(() => void ask(), AGAIN_MS)
      }
    }
    void ask()
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [question, key, call])
  const askAhead = useCallback(
    async (ahead: Asking): Promise<void> => {
      const aheadKey = `${String(newest.current.round)} ${ahead.chatKey}`
      const answer = await call(aheadKey, ahead)
      if (answer.ok) setAnswered((before) => taken(before, aheadKey, answer.value))
    },
    [call],
  )
  return { ...shownFor(question, key, answered), askAhead }
}

/** An answer as it is kept; the same one again changes nothing. */
function taken(before: Answered, key: string, found: NonNullable<Answered['found']>): Answered {
  return before.key === key && before.found === found ? before : { key, found, failing: false }
}

function shownFor(question: string | null, key: string, answered: Answered): Suggestions {
  if (question === null) return NONE
  if (answered.key !== key || answered.found === null) {
    return { ...NONE, question, state: 'searching', failing: answered.key === key && answered.failing }
  }
  const { suggestions: replies, risks, options } = answered.found
  return { question, replies, risks, options, failing: false, state: replies.length > 0 ? 'ready' : 'nothing-fits' }
}

/** How often the engine has taken up changed knowledge since this page was opened. */
function useKnowledgeRound(): number {
  const [round, setRound] = useState(0)
  useEffect(() => {
    const end = new AbortController()
    observeKnowledge(() => setRound((before) => before + 1), end.signal)
    return () => end.abort()
  }, [])
  return round
}
