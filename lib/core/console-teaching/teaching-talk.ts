import type { ConsoleProfile, OrderField } from '../console-profile/index.ts'
import type { Language } from '../shared/index.ts'
import type { TaughtParts, TeachTarget } from './teaching-draft.ts'

/** Name of the port that the panel opens to the picker of a frame (`tabs.connect`). */
export const PICKER_PORT = 'wenda-picker'

/** What the panel asks of the picker on the page. */
export type PanelToPicker =
  | { readonly type: 'hello'; readonly language: Language }
  /** Let the person point at one thing; whatever was being pointed at before is over. */
  | { readonly type: 'pick'; readonly target: TeachTarget; readonly parts: TaughtParts }
  /** Move the choice by keys pressed in the panel; `take` is the press itself. */
  | { readonly type: 'move'; readonly how: 'next' | 'previous' | 'wider' | 'narrower' | 'take' }
  | { readonly type: 'stop' }
  /** Say what a profile sees here now. */
  | { readonly type: 'look'; readonly profile: ConsoleProfile }
  /** Draw a line around what a part of the profile means here; null: take the lines away. */
  | { readonly type: 'show'; readonly selectors: readonly string[] | null }
  /** Put a word into the composer and take it back. */
  | { readonly type: 'try'; readonly profile: ConsoleProfile; readonly word: string }

/** What the picker tells the panel. */
export type PickerToPanel =
  | { readonly type: 'ready'; readonly address: string; readonly title: string; readonly top: boolean }
  | { readonly type: 'picked'; readonly target: TeachTarget; readonly parts: TaughtParts; readonly said: string }
  /** The person pointed at something that teaches nothing; nothing was changed. */
  | { readonly type: 'unfit'; readonly target: TeachTarget; readonly why: Unfit }
  /** Half of a pair: the other side's message is still missing. */
  | { readonly type: 'noted'; readonly target: 'buyer' | 'agent'; readonly said: string }
  | { readonly type: 'left'; readonly target: TeachTarget }
  /** What is under the pointer, in words, for people who cannot see the page. */
  | { readonly type: 'over'; readonly what: string }
  | { readonly type: 'seen'; readonly seen: ProfileSight }
  | { readonly type: 'tried'; readonly outcome: TryOutcome }

/** Why what was pointed at does not teach. */
export type Unfit =
  | 'not-writable'
  | 'no-text'
  | 'same-message'
  | 'sides-alike'
  | 'no-messages'
  | 'other-frame'
  | 'not-on-card'
  | 'no-card'
  | 'in-composer'
  /** It stands in a shadow root that its page keeps closed: nothing in there can be read or written. */
  | 'sealed'

/** What became of the trial: `works` only when the word stood there and the draft is afterwards as it was. */
export type TryOutcome = 'works' | 'no-composer' | 'not-taken' | 'left-behind'

/** What a profile sees on the page now: counts, and enough of the text for a person to see that it is right. */
export interface ProfileSight {
  readonly composer: number
  readonly send: number
  readonly buyer: number
  readonly agent: number
  readonly system: number
  /** The newest line of each side, cut short. */
  readonly newest: { readonly buyer?: string; readonly agent?: string; readonly system?: string }
  readonly timed: boolean
  readonly customer?: string
  readonly conversations: number
  readonly unread: number
  readonly active?: string
  readonly orders: number
  /** The fields of the first order card that can be read. */
  readonly orderFields: readonly { readonly field: OrderField; readonly text: string }[]
  readonly shop?: string
}
