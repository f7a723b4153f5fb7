import type { EntryItem } from './options-view.ts'

/** The entries that hold every word of `query`, in any of the fields a person reads; all of them for an empty query. */
export function findEntries(entries: readonly EntryItem[], query: string, shop: string): readonly EntryItem[] {
  const wanted = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0 && shop === ALL_SHOPS) return entries
  return entries.filter((entry) => {
    if (shop !== ALL_SHOPS && entry.shop !== shop) return false
    const text = [entry.title, entry.answer, entry.code ?? '', entry.category ?? '', ...entry.questions]
      .join('\n')
      .toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

/** Choice value for "whatever the shop". No shop id holds a star. */
export const ALL_SHOPS = '*'
