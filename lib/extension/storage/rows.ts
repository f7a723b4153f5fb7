import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import type { ConversationState, EventKind, JournalEvent } from '@/lib/core/conversation/index.ts'
import type { DayDigest } from '@/lib/core/insight/index.ts'
import type { KnowledgeEntry } from '@/lib/core/knowledge/index.ts'
import type { FollowUp } from '@/lib/core/sla/index.ts'
import type { PhraseRule } from '@/lib/core/compliance/index.ts'

/** One line of the journal as the index keeps it: enough to write the journal's line again, byte for byte. */
export type EventRow = JournalEvent & {
  readonly seq: number
  readonly hash: string
  readonly prev: string
  readonly nonce?: string
}

/** A conversation, folded; what lists need stands beside the state so that it can be an index. */
export interface SessionRow {
  readonly session: string
  readonly shop: string
  readonly agent: string
  readonly startedAt: number
  readonly lastAt: number
  /** Sequence number of the last event folded in; folding an older one again is left out. */
  readonly lastSeq: number
  /** 1 while a buyer's last words have no answer, else 0 (a number, so that it can be indexed). */
  readonly waiting: 0 | 1
  readonly state: ConversationState
}

/** A knowledge entry with what the house knows of it. */
export type EntryRow = KnowledgeEntry & {
  /** Shop it belongs to; '' for every shop. */
  readonly shop: string
  readonly updatedAt: number
  /** When it was thrown away; absent while it lives. Kept, so that it can be taken back. */
  readonly deletedAt?: number
  /** How often it was inserted, and when last. */
  readonly usage: number
  readonly usedAt?: number
  /** Buyers' own words that agents answered with it: the index learns from them again after a rebuild. */
  readonly learned?: readonly string[]
}

/** Entries of one shop that came many at once, in one row. */
export interface EntryBlockRow {
  /** Given by the database. */
  readonly block?: number
  readonly shop: string
  /** The ids of `rows`, by which the block is found. */
  readonly ids: readonly string[]
  readonly rows: readonly EntryRow[]
}

/** What an entry said until it was changed. */
export interface EntryVersionRow {
  readonly entryId: string
  /** When it had been written, epoch ms. */
  readonly at: number
  readonly row: EntryRow
}

/** A rule of the house: its own, or what it does to a built-in one. */
export interface RuleRow {
  readonly id: string
  /** Shop it belongs to; '' for every shop. */
  readonly shop: string
  /** Absent: the row only switches a built-in rule off or changes its exceptions. */
  readonly rule?: PhraseRule
  readonly off?: boolean
  /** Contexts agents dismissed as false alarms; the rule is quiet in them. */
  readonly falseAlarms?: readonly string[]
  /** What agents called false alarms of a rule that holds sends: quiet only once a supervisor agrees. */
  readonly proposed?: readonly string[]
  readonly updatedAt: number
}

/** An imported or picked console profile. */
export interface ProfileRow {
  readonly id: string
  readonly profile: ConsoleProfile
  readonly updatedAt: number
}

/** A buyer to come back to, still open. */
export type FollowUpRow = FollowUp & { readonly shop: string }

/** A picture that entries name; names are those of the files it came in. */
export interface PictureRow {
  readonly name: string
  readonly bytes: Uint8Array
  readonly updatedAt: number
}

/** What one past local day adds up to, and for which targets. */
export interface DayDigestRow {
  readonly day: string
  /** The day in epoch ms; `toAt` is exclusive. */
  readonly fromAt: number
  readonly toAt: number
  /** What the digest depends on beside the conversations; another key, another digest. */
  readonly key: string
  readonly digest: DayDigest
}

/** Small facts of the house: `name` to a plain value. */
export interface MetaRow {
  readonly name: string
  readonly value: unknown
}

/** Narrows an event row list; every field that is given must hold. `toAt` is exclusive. */
export interface EventFilter {
  readonly session?: string
  readonly kind?: EventKind
  readonly shop?: string
  readonly agent?: string
  readonly fromAt?: number
  readonly toAt?: number
  /** At most so many, oldest first. */
  readonly limit?: number
}

/** Narrows a session list; every field that is given must hold. `toAt` is exclusive and about `lastAt`. */
export interface SessionFilter {
  readonly shop?: string
  readonly agent?: string
  readonly waiting?: boolean
  readonly fromAt?: number
  readonly toAt?: number
  /** At most so many, newest first (default 500; `Infinity` for all). */
  readonly limit?: number
}

/** Narrows an entry list. An entry of shop '' belongs to every shop. */
export interface EntryFilter {
  readonly shop?: string
  readonly kind?: KnowledgeEntry['kind']
  /** Show what was thrown away instead of what lives. */
  readonly deleted?: boolean
}
