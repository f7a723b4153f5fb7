import { createStream, foldInto, type Stream } from '../matcher/stream.ts'
import { figuresOf, readFigures } from '../matcher/figures.ts'
import { Vocabulary } from '../compile/fold-base.ts'
import { FACT_LABELS } from './fact-labels.ts'
import type { ShopFact } from '../matcher/index.ts'

/** What of a knowledge entry facts are read from. */
interface FactSource {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly answer: string
  readonly shop?: string
  readonly product?: string
  readonly feature?: string
  readonly advantage?: string
  readonly evidence?: string
}

/** A shop's facts that travel to a page are at most so many. */
const MOST_FACTS = 2000
/** A name and its figure as a sheet has them: 净含量:500ml. */
const NAMED = /(?:^|[\s,，。;；、(（【])([\p{Script=Han}]{2,6})[:\uFF1A]/gu

interface Folding {
  readonly stream: Stream
  readonly table: Uint16Array
}

const folding: { made?: Folding } = {}

function folded(text: string): Stream {
  folding.made ??= { stream: createStream(), table: new Vocabulary().table() }
  foldInto(folding.made.stream, text, folding.made.table)
  return folding.made.stream
}

function productsOf({ product = '', kind, title }: FactSource): string[] {
  const names = product
    .split(/[,\uFF0C、/;\uFF1B]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return names.length === 0 ? [] : kind === 'product' ? [...names, title] : names
}

/** The figures that an entry gives for what it names, one fact for each name. Linear in its text. */
export function factsOf(entry: FactSource): ShopFact[] {
  const text = [entry.answer, entry.feature, entry.advantage, entry.evidence]
    .filter((part) => part !== undefined)
    .join('\n')
  if (!/[\d一二两三四五六七八九十半]/u.test(text)) return []
  const stream = folded(text)
  const figures = readFigures(text, stream)
  if (figures.length === 0) return []
  const products = productsOf(entry)
  const facts: ShopFact[] = []
  const add = (label: string, names: readonly string[]): void => {
    for (const { start, end, value, unit } of figuresOf(label, text, figures, stream)) {
      const said = text.slice(start, end)
      for (const name of names)
        if (!facts.some((known) => known.label === name && known.value === value && known.unit === unit))
          facts.push({ label: name, value, unit, entryId: entry.id, said, title: entry.title, products })
    }
  }
  for (const names of FACT_LABELS) for (const name of names) if (text.includes(name)) add(name, names)
  for (const [, name = ''] of text.matchAll(NAMED)) if (!facts.some(({ label }) => label === name)) add(name, [name])
  return facts
}

/** The facts of a knowledge base, read from each entry when they are first asked for. */
export class FactBook {
  readonly #entries = new Map<string, FactSource>()
  readonly #facts = new Map<string, readonly ShopFact[]>()

  /** Takes in an entry, or its new text. */
  put(entry: FactSource): void {
    this.#entries.set(entry.id, entry)
    this.#facts.delete(entry.id)
  }

  drop(entryId: string): void {
    this.#entries.delete(entryId)
    this.#facts.delete(entryId)
  }

  /** What a shop's answers say in figures; entries without a shop serve every shop. At most `MOST_FACTS`. */
  factsFor(shop: string): ShopFact[] {
    const found: ShopFact[] = []
    for (const [id, entry] of this.#entries) {
      if (entry.shop !== undefined && entry.shop !== '' && entry.shop !== shop) continue
      const facts = this.#facts.get(id) ?? factsOf(entry)
      this.#facts.set(id, facts)
      for (const fact of facts) if (found.push(fact) >= MOST_FACTS) return found
    }
    return found
  }
}
