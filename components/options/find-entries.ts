import type { EntryItem } from './entry-item.ts'

/** Choice value for "whatever it is". No shop id, kind or category is a star. */
export const ANY = '*'

/** What a person looks for in the table. */
export interface EntryQuery {
  /** Words that must all stand in the entry. */
  readonly text: string
  /** Id of a shop, '' for entries of every shop, or {@link ANY}. */
  readonly shop: string
  readonly kind: EntryItem['kind'] | typeof ANY
  /** A category with everything below it, or {@link ANY}. */
  readonly category: string
}

/** Everything. */
export const ALL_ENTRIES: EntryQuery = { text: '', shop: ANY, kind: ANY, category: ANY }

/** The entries that hold every word of the query, in any of the fields a person reads, and are of its shop, kind and category. */
export function findEntries(entries: readonly EntryItem[], query: EntryQuery): readonly EntryItem[] {
  const { text, shop, kind, category } = query
  const wanted = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0 && [shop, kind, category].every((choice) => choice === ANY)) return entries
  return entries.filter((entry) => {
    if (shop !== ANY && entry.shop !== shop) return false
    if (kind !== ANY && entry.kind !== kind) return false
    if (category !== ANY && !isWithin(entry.category ?? '', category)) return false
    return wanted.length === 0 || holdsAll(entry, wanted)
  })
}

function isWithin(category: string, wanted: string): boolean {
  return category === wanted || category.startsWith(`${wanted}/`)
}

function holdsAll(entry: EntryItem, wanted: readonly string[]): boolean {
  const { title, answer, code = '', category = '', product = '', tags = [], questions } = entry
  const text = [title, answer, code, category, product, ...tags, ...questions].join('\n').toLowerCase()
  return wanted.every((word) => text.includes(word))
}

/** Categories offered as a choice; in a list longer than this nobody finds one, and typing does. */
const MOST_CATEGORIES = 200

/** The categories there are with the levels above them, in the order of a dictionary. */
export function categoriesOf(entries: readonly EntryItem[]): string[] {
  const written = new Set<string>()
  for (const { category = '' } of entries) written.add(category)
  const found = new Set<string>()
  for (const category of written) {
    const levels = category.split('/')
    for (let depth = 1; depth <= levels.length; depth += 1) found.add(levels.slice(0, depth).join('/'))
  }
  found.delete('')
  return [...found].sort((a, b) => a.localeCompare(b, 'zh-CN')).slice(0, MOST_CATEGORIES)
}
