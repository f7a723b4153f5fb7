import type { EntryKind, KnowledgeEntry } from './knowledge-entry.ts'

/** What choosing needs to know of an entry besides its questions; small enough to be saved with the index. */
export interface EntryTraits {
  readonly id: string
  readonly kind: EntryKind
  readonly shop?: string
  readonly product?: string
  readonly tags?: readonly string[]
}

function traitsOf(entry: KnowledgeEntry): EntryTraits {
  return {
    id: entry.id,
    kind: entry.kind,
    ...(entry.shop === undefined || entry.shop === '' ? {} : { shop: entry.shop }),
    ...(entry.product === undefined || entry.product === '' ? {} : { product: entry.product }),
    ...(entry.tags === undefined || entry.tags.length === 0 ? {} : { tags: entry.tags }),
  }
}

/** The entries by slot. A slot, once given to an id, stays its own; a removed entry leaves its slot empty. */
export class EntryShelf {
  private readonly traits: (EntryTraits | undefined)[] = []
  private readonly full = new Map<string, KnowledgeEntry>()
  private slots: Map<string, number> | undefined

  constructor(traits: readonly (EntryTraits | undefined)[] = [], entries: readonly KnowledgeEntry[] = []) {
    this.traits = [...traits]
    for (const entry of entries) this.full.set(entry.id, entry)
  }

  get slotCount(): number {
    return this.traits.length
  }

  private slotsById(): Map<string, number> {
    if (this.slots === undefined) {
      this.slots = new Map()
      for (const [slot, traits] of this.traits.entries()) if (traits !== undefined) this.slots.set(traits.id, slot)
    }
    return this.slots
  }

  findSlot(entryId: string): number | undefined {
    return this.slotsById().get(entryId)
  }

  /** The slot of the entry, a new one for a new id. */
  put(entry: KnowledgeEntry): number {
    const slot = this.findSlot(entry.id) ?? this.traits.length
    this.traits[slot] = traitsOf(entry)
    this.slotsById().set(entry.id, slot)
    this.full.set(entry.id, entry)
    return slot
  }

  /** Empties the slot of the entry and returns it. */
  take(entryId: string): number | undefined {
    const slot = this.findSlot(entryId)
    if (slot === undefined) return undefined
    this.traits[slot] = undefined
    this.slotsById().delete(entryId)
    this.full.delete(entryId)
    return slot
  }

  traitsAt(slot: number): EntryTraits | undefined {
    return this.traits[slot]
  }

  findEntry(entryId: string): KnowledgeEntry | undefined {
    return this.full.get(entryId)
  }

  entries(): IterableIterator<KnowledgeEntry> {
    return this.full.values()
  }

  liveTraits(): EntryTraits[] {
    return this.traits.filter((traits) => traits !== undefined)
  }
}
