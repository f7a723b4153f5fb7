import { parseConsoleProfile, type ConsoleProfile, type ProfileFault } from '@/lib/core/console-profile/index.ts'
import {
  draftOfProfile,
  startDraft,
  TEACHABLE,
  withoutTarget,
  withParts,
  type PickerToPanel,
  type TeachingDraft,
  type TeachTarget,
} from '@/lib/core/console-teaching/index.ts'
import { isTaught, type TeachRow, type TeachView } from '../teaching/index.ts'

/** Where no composer can be pointed at: an element that every page has and nobody writes in. */
const NO_COMPOSER = 'head'

/** What the teaching knows. */
export interface TeachState extends TeachView {
  /** The frame of the tab that the profile is for; null until something was pointed at. */
  readonly frame: number | null
  /** Goes up with every asking, so that the same thing can be asked for twice. */
  readonly round: number
  readonly skipped: readonly TeachTarget[]
  /** Walks on to the next part by itself, until the person leaves the walk. */
  readonly guided: boolean
  readonly editing: boolean
}

/** What can happen while teaching. */
export type TeachEvent =
  | { readonly type: 'begin'; readonly profile: ConsoleProfile | null; readonly target: TeachTarget | null }
  | { readonly type: 'opening' | 'lost' | 'refused' | 'skip' | 'stop' | 'trying' | 'copy-only' }
  | { readonly type: 'page'; readonly message: PickerToPanel; readonly frameId: number }
  | { readonly type: 'pick' | 'forget'; readonly target: TeachTarget }
  | { readonly type: 'send-keys'; readonly keys: readonly string[] }
  | { readonly type: 'change'; readonly change: Partial<Pick<TeachingDraft, 'name' | 'matches' | 'marketplace'>> }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'faults'; readonly faults: readonly ProfileFault[] }
  | { readonly type: 'saved'; readonly ok: boolean }

/** Nothing taught yet. */
export const BEGINNING: TeachState = {
  link: 'opening',
  draft: null,
  asking: null,
  noted: null,
  unfit: null,
  over: '',
  sight: null,
  tried: null,
  copyOnly: false,
  faults: [],
  saved: 'no',
  frame: null,
  round: 0,
  skipped: [],
  guided: false,
  editing: false,
}

/** One event more. Pure. */
export function learn(state: TeachState, event: TeachEvent): TeachState {
  switch (event.type) {
    case 'begin':
      return begin(event.profile, event.target)
    case 'opening':
    case 'lost':
    case 'refused':
      return { ...state, link: event.type, ...(event.type === 'lost' ? { asking: null } : {}) }
    case 'page':
      return hearPage(state, event.message, event.frameId)
    case 'pick':
      return { ...ask(state, event.target), guided: false }
    case 'skip': {
      if (state.asking === null) return state
      return walk({ ...state, guided: true, noted: null, skipped: [...state.skipped, state.asking] })
    }
    case 'stop':
      return { ...state, asking: null, unfit: null, guided: false }
    case 'forget':
      return changed(state, (draft) => withoutTarget(draft, event.target))
    case 'send-keys':
      return changed(state, (draft) =>
        withParts(draft, { send: { buttons: draft.parts.send?.buttons ?? [], keys: event.keys } }),
      )
    case 'copy-only':
      return walk({ ...changed(state, (draft) => withParts(draft, { composer: { at: [NO_COMPOSER] } })), asking: null })
    case 'trying':
      return { ...state, tried: 'trying' }
    case 'change':
      return changed(state, (draft) => ({ ...draft, ...event.change }))
    case 'text': {
      const read = parseConsoleProfile(event.text)
      return read.ok
        ? changed({ ...state, asking: null }, () => draftOfProfile(read.value))
        : { ...state, faults: read.error }
    }
    case 'faults':
      return { ...state, faults: event.faults }
    case 'saved':
      return { ...state, saved: event.ok ? 'yes' : 'failed', asking: null, guided: false, faults: [] }
  }
}

function begin(profile: ConsoleProfile | null, target: TeachTarget | null): TeachState {
  const draft = profile === null ? null : draftOfProfile(profile)
  return {
    ...BEGINNING,
    draft,
    editing: profile !== null,
    guided: profile === null,
    asking: target ?? (profile === null ? 'composer' : null),
    copyOnly: isCopyOnly(draft),
  }
}

function hearPage(state: TeachState, message: PickerToPanel, frameId: number): TeachState {
  if (state.frame !== null && frameId !== state.frame && message.type !== 'ready') {
    return message.type === 'picked' || message.type === 'noted'
      ? { ...state, unfit: { target: message.target, why: 'other-frame' }, round: state.round + 1 }
      : state
  }
  switch (message.type) {
    case 'ready': {
      if (!message.top && state.frame !== frameId) return { ...state, link: 'open' }
      return { ...state, link: 'open', draft: state.draft ?? startDraft(message.address, message.title) ?? null }
    }
    case 'picked': {
      const taught = changed({ ...state, frame: frameId, unfit: null, noted: null }, (draft) =>
        withParts(draft, message.parts),
      )
      return walk({ ...taught, asking: null })
    }
    case 'noted': {
      const other = message.target === 'buyer' ? 'agent' : 'buyer'
      return { ...ask({ ...state, frame: frameId }, other), noted: message.target }
    }
    case 'unfit':
      return { ...state, unfit: { target: message.target, why: message.why } }
    case 'left':
      return { ...state, asking: null, guided: false }
    case 'over':
      return { ...state, over: message.what }
    case 'seen':
      return { ...state, sight: message.seen }
    case 'tried':
      return { ...state, tried: message.outcome }
  }
}

/** The first part of the walk that is neither taught nor skipped; what few pages have is asked for only on demand. */
function nextTarget(state: TeachState): TeachRow | undefined {
  const walked = TEACHABLE.filter((row) => row !== 'system' && row !== 'shop')
  return walked.find((row) => !isTaught(state.draft, row) && !state.skipped.includes(row))
}

function ask(state: TeachState, target: TeachTarget): TeachState {
  return { ...state, asking: target, round: state.round + 1, unfit: null, over: '', saved: 'no' }
}

/** The next part that was neither taught nor skipped, while the walk goes on. */
function walk(state: TeachState): TeachState {
  const next = state.guided ? nextTarget(state) : undefined
  return next === undefined ? { ...state, asking: null } : ask(state, next)
}

function changed(state: TeachState, change: (draft: TeachingDraft) => TeachingDraft): TeachState {
  if (state.draft === null) return state
  const draft = change(state.draft)
  return { ...state, draft, tried: null, faults: [], saved: 'no', copyOnly: isCopyOnly(draft) }
}

function isCopyOnly(draft: TeachingDraft | null): boolean {
  return draft?.parts.composer?.at[0] === NO_COMPOSER
}
