import type { KnowledgeEntry } from '../knowledge/index.ts'

/** Share of a name's pairs of characters that a card's title must hold to mean the same product. */
const SAME_NAME_SHARE = 0.6

/** Products an entry belongs to; a table may serve several. */
export function productsOf({ product = '' }: Pick<KnowledgeEntry, 'product'>): string[] {
  return product
    .split(/[,\uFF0C、/;\uFF1B]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** What a product is called: its article number, the titles and last categories of its entries. */
export class ProductNames {
  readonly #names = new Map<string, Map<string, readonly string[]>>()
  readonly #productsByEntry = new Map<string, readonly string[]>()

  /** Takes in what an entry calls its products. */
  put(entry: KnowledgeEntry): void {
    this.drop(entry.id)
    const products = productsOf(entry)
    if (products.length === 0) return
    const category = entry.category?.split('/').at(-1)?.trim() ?? ''
    const called = entry.kind === 'product' ? [entry.title, category].filter((name) => name.length >= 2) : []
    this.#productsByEntry.set(entry.id, products)
    for (const product of products) {
      const names = this.#names.get(product) ?? new Map<string, readonly string[]>()
      names.set(entry.id, called)
      this.#names.set(product, names)
    }
  }

  drop(entryId: string): void {
    for (const product of this.#productsByEntry.get(entryId) ?? []) {
      const names = this.#names.get(product)
      names?.delete(entryId)
      if (names?.size === 0) this.#names.delete(product)
    }
    this.#productsByEntry.delete(entryId)
  }

  /** Article numbers of the products that one of the texts names, in the order of the texts. */
  spokenIn(texts: readonly string[]): string[] {
    const found = new Set<string>()
    for (const text of texts) {
      const said = text.toLowerCase()
      const saidPairs = new Set(pairsOf(said))
      for (const [product, names] of this.#names) {
        if ([product, ...[...names.values()].flat()].some((name) => isNamedIn(name.toLowerCase(), said, saidPairs)))
          found.add(product)
      }
    }
    return [...found]
  }
}

function isNamedIn(name: string, said: string, saidPairs: ReadonlySet<string>): boolean {
  if (name === '') return false
  if (said.includes(name)) return true
  const pairs = name.length - 1
  // Short names are found whole or not at all: half of "大衣" is every coat.
  if (pairs < 4) return false
  let missing = 0
  for (let at = 0; at < pairs; at += 1) {
    if (saidPairs.has(name.slice(at, at + 2))) continue
    missing += 1
    if (missing > pairs * (1 - SAME_NAME_SHARE)) return false
  }
  return true
}

function pairsOf(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2))
}
