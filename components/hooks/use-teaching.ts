import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { serialiseProfile, type ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import {
  profileOfDraft,
  type PanelToPicker,
  type TaughtParts,
  type TeachTarget,
} from '@/lib/core/console-teaching/index.ts'
import { callWorker } from '@/lib/extension/messaging/index.ts'
import { openPicker, type PickerLink } from '@/lib/extension/picking/index.ts'
import { putProfiles } from '@/lib/extension/storage/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import { selectorsOf, type TeachActions, type TeachView } from '../teaching/index.ts'
import { useWords } from '../words/index.ts'
import { downloadFile } from './download.ts'
import { BEGINNING, learn, type TeachEvent, type TeachState } from './teach-state.ts'

/** What is being taught: a page of a tab, and the profile that is changed, if there is one. */
export interface TeachTask {
  readonly tabId: number
  readonly profile: ConsoleProfile | null
  /** The part that went blind: it is asked for first. */
  readonly target: TeachTarget | null
}

/** Counts are looked at again this often while the screen is open: chats move on. */
const LOOK_EVERY_MS = 1500

/** Everything the teaching screen shows and does; null while nothing is taught. */
export function useTeaching(
  task: TeachTask | null,
  onClose: () => void,
): { readonly view: TeachView; readonly actions: TeachActions } {
  const { language, words } = useWords()
  const [state, tell] = useReducer(learn, BEGINNING)
  const [desk] = useState(() => new TeachDesk(tell))
  useEffect(() => {
    desk.take(state, onClose, words.teaching.test.word)
  })
  useEffect(() => {
    if (task === null) return undefined
    tell({ type: 'begin', profile: task.profile, target: task.target })
    return desk.open(task.tabId, language)
  }, [task, language, desk])
  useGuide(state, desk)
  useSight(state, desk)
  return { view: state, actions: desk.actions }
}

/** Keeps the picker of the page, and the newest state for actions that are pressed later. */
class TeachDesk {
  readonly actions: TeachActions
  #state: TeachState = BEGINNING
  #onClose: () => void = () => undefined
  #word = ''
  #line: PickerLink | undefined
  #connect: () => void = () => undefined
  readonly #tell: (event: TeachEvent) => void

  constructor(tell: (event: TeachEvent) => void) {
    this.#tell = tell
    this.actions = makeActions({
      now: () => this.#state,
      word: () => this.#word,
      tell,
      link: this,
      onClose: () => this.#onClose(),
    })
  }

  take(state: TeachState, onClose: () => void, word: string): void {
    this.#state = state
    this.#onClose = onClose
    this.#word = word
  }

  /** Puts a picker on the tab's page; the answer takes it away again. */
  open(tabId: number, language: Language): () => void {
    let closed = false
    const connect = async (): Promise<void> => {
      this.#line?.close()
      this.#tell({ type: 'opening' })
      const opened = await openPicker(tabId, {
        onMessage: (message, frameId) => this.#tell({ type: 'page', message, frameId }),
        onLost: () => {
          if (!closed) this.#tell({ type: 'lost' })
        },
      })
      if (closed) return opened?.close()
      this.#line = opened
      if (opened === undefined) this.#tell({ type: 'refused' })
      else opened.say({ type: 'hello', language })
    }
    this.#connect = () => void connect()
    void connect()
    return () => {
      closed = true
      this.#line?.close()
      this.#line = undefined
    }
  }

  say(message: PanelToPicker, frameId?: number | null): void {
    this.#line?.say(message, frameId ?? undefined)
  }

  reopen(): void {
    this.#connect()
  }
}

interface Ground {
  readonly now: () => TeachState
  readonly tell: (event: TeachEvent) => void
  readonly link: Link
  readonly onClose: () => void
  readonly word: () => string
}

interface Link {
  say(message: PanelToPicker, frameId?: number | null): void
  reopen(): void
}

/** The page is asked for what the guide has come to. */
function useGuide(state: TeachState, link: Link): void {
  const { asking, round, frame } = state
  const ready = state.link === 'open'
  const parts = useRef<TaughtParts>({})
  useEffect(() => {
    parts.current = state.draft?.parts ?? {}
  })
  const asked = useMemo(() => ({ target: asking, round }), [asking, round])
  useEffect(() => {
    if (!ready) return
    if (asked.target === null) link.say({ type: 'stop' })
    else link.say({ type: 'pick', target: asked.target, parts: parts.current }, frame)
  }, [asked, ready, frame, link])
}

/** What the draft sees is asked after every change, and again and again. */
function useSight(state: TeachState, link: Link): void {
  const { draft, frame } = state
  const ready = state.link === 'open'
  useEffect(() => {
    if (draft === null || !ready) return undefined
    const made = profileOfDraft(draft.parts.composer === undefined ? withNoComposer(draft) : draft)
    if (!made.ok) return undefined
    const look = (): void => link.say({ type: 'look', profile: made.value }, frame ?? 0)
    look()
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [draft, frame, ready, link])
}

/** Counts can be told before the composer is known. */
function withNoComposer(draft: NonNullable<TeachState['draft']>): NonNullable<TeachState['draft']> {
  return { ...draft, parts: { ...draft.parts, composer: { at: ['head'] } } }
}

function makeActions({ now, tell, link, onClose, word }: Ground): TeachActions {
  const profile = (): ConsoleProfile | undefined => {
    const { draft } = now()
    const made = draft === null ? undefined : profileOfDraft(draft)
    return made?.ok === true ? made.value : undefined
  }
  return {
    pick: (target) => {
      if (now().link === 'lost' || now().link === 'refused') link.reopen()
      tell({ type: 'pick', target })
    },
    skip: () => tell({ type: 'skip' }),
    stop: () => tell({ type: 'stop' }),
    move: (how) => link.say({ type: 'move', how }, now().frame),
    show: (row) =>
      link.say({ type: 'show', selectors: row === null ? null : selectorsOf(now().draft, row) }, now().frame ?? 0),
    forget: (target) => tell({ type: 'forget', target }),
    setSendKeys: (keys) => tell({ type: 'send-keys', keys }),
    tryOut: () => {
      const made = profile()
      if (made === undefined) return
      tell({ type: 'trying' })
      link.say({ type: 'try', profile: made, word: word() }, now().frame ?? 0)
    },
    useCopyOnly: () => tell({ type: 'copy-only' }),
    rename: (name) => tell({ type: 'change', change: { name } }),
    setMatches: (matches) => tell({ type: 'change', change: { matches } }),
    setMarketplace: (marketplace) => tell({ type: 'change', change: { marketplace } }),
    setText: (text) => tell({ type: 'text', text }),
    save: () => void save(now(), tell),
    exportFile: () => {
      const made = profile()
      if (made !== undefined) void downloadFile(`${made.id}.json`, 'application/json', [serialiseProfile(made)])
    },
    close: onClose,
  }
}

async function save(state: TeachState, tell: (event: TeachEvent) => void): Promise<void> {
  const made = state.draft === null ? undefined : profileOfDraft(state.draft)
  if (made === undefined) return
  if (!made.ok) return tell({ type: 'faults', faults: made.error })
  const profile = { ...made.value, version: made.value.version + (state.editing ? 1 : 0) }
  const put = await putProfiles([{ id: profile.id, profile, updatedAt: Date.now() }])
  if (put.ok) await callWorker('house-changed', { what: 'profiles' })
  tell({ type: 'saved', ok: put.ok })
}
