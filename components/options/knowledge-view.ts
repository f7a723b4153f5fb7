import type { EntryFigures, OpenQuestion } from '@/lib/core/insight/index.ts'
import type { TwinGroup } from '@/lib/core/knowledge/index.ts'
import type { KnowledgeFormat } from '@/lib/core/transfer/index.ts'
import type { EntryItem } from './entry-item.ts'

/** What the chats of the last 90 days say about the knowledge base. */
export interface KnowledgeCare {
  /** False while the chats are still being read. */
  readonly read: boolean
  readonly questions: readonly OpenQuestion[]
  /** By entry id; an entry nobody used is not in it. */
  readonly figures: ReadonlyMap<string, EntryFigures>
}

/** What an entry said until it was changed. */
export interface EntryVersion {
  /** When it had been written, epoch ms. */
  readonly at: number
  readonly entry: EntryItem
}

/** One change to many entries; what is absent stays. */
export interface ManyChange {
  readonly category?: string
  readonly shop?: string
  readonly tag?: string
}

/** What can be done to keep the knowledge base good. Everything but reading can be taken back. */
export interface KnowledgeActions {
  readonly putAwayQuestion: (question: OpenQuestion) => void
  readonly changeEntries: (ids: readonly string[], change: ManyChange) => void
  readonly exportEntries: (ids: readonly string[], format: KnowledgeFormat) => void
  readonly readVersions: (entryId: string) => Promise<readonly EntryVersion[]>
  /** Looks in pieces, so that the page goes on; `onLook` hears how many entries were read. */
  readonly findTwins: (onLook: (entries: number) => void) => Promise<readonly TwinGroup<EntryItem>[]>
  readonly mergeTwins: (keptId: string, otherIds: readonly string[]) => void
  /** Makes phrasings of what was learned for an entry. */
  readonly adoptPhrasings: (entryId: string, phrasings: readonly string[]) => void
  /** `entryId` null: everything that was ever learned. */
  readonly forgetPhrasings: (entryId: string | null, phrasings: readonly string[]) => void
  readonly exportLearned: () => void
  /** Keeps a picture under a name of its own; answers the name, or why it was not taken. */
  readonly keepPicture: (
    file: File,
  ) => Promise<{ readonly name: string } | { readonly fault: 'not-picture' | 'too-large' }>
  /** The pictures that are there, by name. */
  readonly readPictures: (names: readonly string[]) => Promise<ReadonlyMap<string, Blob>>
}
