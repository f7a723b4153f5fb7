import type { EntryTraits } from './entry-shelf.ts'
import type { EntryKind } from './knowledge-entry.ts'

/** What few entries have, by slot. */
type RareTraits = Omit<EntryTraits, 'id' | 'kind'>

/**
 * Traits of all entries in columns: what each has in lists of plain strings, the rest of those that have it. A hundred
 * thousand entries are read ten times as fast as from a list of objects.
 */
export interface SavedTraits {
  /** By slot; null for an empty one. */
  readonly ids: readonly (string | null)[]
  /** One letter a slot, its place in {@link KINDS}. */
  readonly kinds: string
  readonly rare: readonly (readonly [slot: number, traits: RareTraits])[]
}

const KINDS: readonly EntryKind[] = ['faq', 'quick', 'product', 'objection', 'guide']

/** Lays traits out in columns. */
export function packTraits(traits: readonly (EntryTraits | undefined)[]): SavedTraits {
  const rare = traits.flatMap((one, slot) => {
    if (one === undefined) return []
    const { id: _id, kind: _kind, ...rest } = one
    return Object.keys(rest).length === 0 ? [] : [[slot, rest] as const]
  })
  return {
    ids: traits.map((one) => one?.id ?? null),
    kinds: traits.map((one) => String(one === undefined ? 0 : KINDS.indexOf(one.kind))).join(''),
    rare,
  }
}

/** The traits as they were packed. */
export function unpackTraits({ ids, kinds, rare }: SavedTraits): (EntryTraits | undefined)[] {
  const traits = ids.map((id, slot): EntryTraits | undefined =>
    id === null ? undefined : { id, kind: KINDS[Number(kinds[slot])] ?? 'faq' },
  )
  for (const [slot, more] of rare) {
    const known = traits[slot]
    if (known !== undefined) traits[slot] = { ...known, ...more }
  }
  return traits
}
