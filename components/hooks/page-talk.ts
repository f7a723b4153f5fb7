import type {
  HoldReport,
  InsertOutcome,
  OrderReport,
  PageToPanel,
  PictureOutcome,
  PlacedFlag,
} from '@/lib/core/panel-talk/index.ts'
import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'

/** What a console page has said so far, over one connection. */
export interface PageTalk {
  readonly link: 'none' | 'open' | 'lost' | 'updated'
  readonly snapshot: ChatSnapshot | null
  readonly draft: string
  readonly flags: readonly PlacedFlag[]
  readonly order: OrderReport | null
  readonly hold: HoldReport | null
  /** The held text that was let go, and when (epoch ms); null as soon as another one stands there, or it is held again. */
  readonly letGo: { readonly text: string; readonly at: number } | null
  readonly outcome: { readonly entryId: string; readonly outcome: InsertOutcome } | null
  /** An insertion the page was told of and has not answered yet. */
  readonly asked: { readonly entryId: string; readonly session: string } | null
  /** What became of an entry's pictures, the last time some were put in. */
  readonly pictures: { readonly entryId: string; readonly outcome: PictureOutcome } | null
  readonly unsaved: number
  /** Sequence number of the last line known to be flushed; 0 until the page or the engine says. */
  readonly lastSeq: number
  readonly savingFault: string | null
  /** The page takes our drawing away: the panel alone shows flags and holds. */
  readonly overlayRemoved: boolean
}

/** Nothing said yet. */
export const SILENCE: PageTalk = {
  link: 'none',
  snapshot: null,
  draft: '',
  flags: [],
  order: null,
  hold: null,
  letGo: null,
  outcome: null,
  asked: null,
  pictures: null,
  unsaved: 0,
  lastSeq: 0,
  savingFault: null,
  overlayRemoved: false,
}

/** What changes a talk: a word of the page, or the connection itself. */
export type TalkEvent =
  | PageToPanel
  | { readonly type: 'asked'; readonly entryId: string; readonly session: string }
  | { readonly type: 'let-go'; readonly at: number }
  | { readonly type: 'connected' }
  | { readonly type: 'lost' }
  | { readonly type: 'left' }

/** One word more. Pure. Another chat puts away what belonged to the one before. */
export function hear(talk: PageTalk, event: TalkEvent): PageTalk {
  switch (event.type) {
    case 'connected':
      return { ...SILENCE, lastSeq: talk.lastSeq, unsaved: talk.unsaved, link: talk.link, asked: talk.asked }
    case 'asked':
      return { ...talk, asked: { entryId: event.entryId, session: event.session } }
    case 'let-go':
      return { ...talk, letGo: talk.hold === null ? null : { text: talk.hold.text, at: event.at } }
    case 'snapshot':
      return hearSnapshot(talk, event.snapshot)
    case 'draft':
      return {
        ...talk,
        link: 'open',
        draft: event.text,
        flags: event.flags,
        outcome: keptOutcome(talk, event.text),
        letGo: talk.letGo?.text === event.text ? talk.letGo : null,
      }
    case 'order':
      return { ...talk, order: event.check }
    case 'held':
      return { ...talk, hold: event.hold, letGo: event.hold === null ? talk.letGo : null }
    case 'inserted':
      return { ...talk, outcome: { entryId: event.entryId, outcome: event.outcome }, asked: null }
    case 'pictures':
      return { ...talk, pictures: { entryId: event.entryId, outcome: event.outcome } }
    case 'saved':
      return {
        ...talk,
        unsaved: event.unsaved,
        lastSeq: Math.max(talk.lastSeq, event.lastSeq),
        savingFault: event.fault ?? null,
      }
    case 'overlay-removed':
      return { ...talk, overlayRemoved: true }
    case 'gone':
      return {
        ...SILENCE,
        lastSeq: talk.lastSeq,
        link: event.because === 'updated' ? 'updated' : 'lost',
        asked: talk.asked,
      }
    case 'lost':
      return { ...SILENCE, lastSeq: talk.lastSeq, asked: talk.asked, link: talk.link === 'open' ? 'lost' : talk.link }
    case 'left':
      return { ...SILENCE, lastSeq: talk.lastSeq }
  }
}

/** What belonged to the chat before is put away; an insertion that a cut connection swallowed is told as that. */
function hearSnapshot(talk: PageTalk, snapshot: ChatSnapshot): PageTalk {
  const { asked } = talk
  const swallowed = talk.snapshot === null && asked !== null && snapshot.session === asked.session
  const told = { ...talk, link: 'open', snapshot, ...(talk.snapshot === null ? { asked: null } : {}) } as const
  if (swallowed) {
    return { ...told, outcome: { entryId: asked.entryId, outcome: { status: 'refused', reason: 'page-lost' } } }
  }
  if (talk.snapshot?.session === snapshot.session) return told
  return { ...told, outcome: null, asked: null, pictures: null, hold: null, letGo: null, order: null }
}

/** An outcome is told until the draft was sent or cleared. */
function keptOutcome(talk: PageTalk, text: string): PageTalk['outcome'] {
  return text === '' && talk.draft !== '' ? null : talk.outcome
}
