import type { KnowledgeEntry } from '@/lib/core/knowledge/index.ts'

/** A knowledge entry as a row. */
export interface EntryItem extends KnowledgeEntry {
  readonly shop: string
  readonly updatedAt: number
  readonly usage: number
  readonly usedAt?: number
  /** Buyers' own words that agents answered with it. */
  readonly learned?: readonly string[]
}
