import type { PictureOutcome } from '@/lib/core/panel-talk/index.ts'

/** A starter pack that can be loaded. */
export interface OfferedPack {
  readonly id: string
  readonly name: string
  readonly entries: number
}

/** A reply as the panel offers it. */
export interface OfferedReply {
  readonly entryId: string
  /** The text for the composer, open slots still written as `{name}`. */
  readonly text: string
  readonly openSlots: readonly string[]
  /** What an open slot may be filled with, where the entry says so. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /** Where it comes from, in words: `尺码表 · 轻羽冲锋衣`. */
  readonly from: string
  readonly confidence: 'sure' | 'likely' | 'unsure'
  /** Feature, advantage, benefit and evidence, when the reply is made of them. */
  readonly parts?: readonly { readonly part: 'feature' | 'advantage' | 'benefit' | 'evidence'; readonly text: string }[]
  readonly images: number
  /** Why it stands here; shown on asking. */
  readonly why?: string
}

/** The outcome of an insertion, as the catalogue names it. */
export type OutcomeCode =
  | 'inserted'
  | 'no-composer'
  | 'other-customer'
  | 'composing'
  | 'open-slot'
  | 'read-only'
  | 'page-lost'
  | 'copied'
  | 'not-taken'

/** What became of pictures, as the catalogue names it; `copied`: the first is on the clipboard. */
export type PictureCode = PictureOutcome['status'] | 'placing' | 'copied' | 'not-here'
