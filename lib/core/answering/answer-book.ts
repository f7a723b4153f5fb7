import { readParameterTable, type ParameterTable } from '../comparing/index.ts'
import type { KnowledgeEntry } from '../knowledge/index.ts'
import { readSizeTable, type SizeTable } from '../sizing/index.ts'
import type { AskedChat, ComposedAnswer } from './asked-chat.ts'
import { closingOptions, sizeOptions, type ClosingOption } from './closing-options.ts'
import { composeComparison } from './compose-comparison.ts'
import { composeGreeting, isGreeting, onlyOpens } from './compose-greeting.ts'
import { composeOrder } from './compose-order.ts'
import { composeSize } from './compose-size.ts'
import { ProductNames, productsOf } from './spoken-products.ts'
import { parameterCells } from './table-text.ts'

/** A table of unknown product is one of several answers, so only so many are offered. */
const MOST_TABLES = 2
const MOST_RISKS = 2
const SCORE = { settled: 0.95, likely: 0.7, asks: 0.6 } as const

interface Tabled {
  readonly entry: KnowledgeEntry
  readonly sizes?: SizeTable
  readonly parameters?: ParameterTable
}

/**
 * What composing needs of the knowledge base: tables read once, names of products, risk points, greetings. Entries come
 * and go one by one; those that nothing is composed from are not kept.
 */
export class AnswerBook {
  readonly #tables = new Map<string, Tabled>()
  readonly #risks = new Map<string, KnowledgeEntry>()
  readonly #greetings = new Map<string, KnowledgeEntry>()
  readonly #products = new ProductNames()

  /** Takes an entry in, or its newer state. A table that cannot be read is left out: the form and the import say why. */
  put(entry: KnowledgeEntry): void {
    this.drop(entry.id)
    this.#products.put(entry)
    if ((entry.risk ?? '').trim() !== '') this.#risks.set(entry.id, entry)
    if (isGreeting(entry)) this.#greetings.set(entry.id, entry)
    const sizes = entry.sizeTable === undefined ? undefined : readSizeTable(entry.sizeTable)
    const parameters =
      entry.parameterTable === undefined ? undefined : readParameterTable(parameterCells(entry.parameterTable))
    if (sizes?.ok !== true && parameters?.ok !== true) return
    this.#tables.set(entry.id, {
      entry,
      ...(sizes?.ok === true ? { sizes: sizes.value } : {}),
      ...(parameters?.ok === true ? { parameters: parameters.value } : {}),
    })
  }

  drop(entryId: string): void {
    for (const kept of [this.#tables, this.#risks, this.#greetings]) kept.delete(entryId)
    this.#products.drop(entryId)
  }

  /** Article numbers of the products the texts name: what ranking may know besides the words on the card. */
  productsIn(texts: readonly string[]): string[] {
    return this.#products.spokenIn(texts)
  }

  /** The risk points of the products being talked about, newest talk first (KB-RISK), each once, at most two. */
  risksFor(chat: Pick<AskedChat, 'question' | 'products' | 'shop'>): string[] {
    const spoken = this.#products.spokenIn([chat.question, ...chat.products])
    const risks = spoken.flatMap((product) =>
      [...this.#risks.values()].filter((entry) => isOf(entry, chat.shop) && productsOf(entry).includes(product)),
    )
    return [...new Set(risks.map(({ risk = '' }) => risk.trim()))].slice(0, MOST_RISKS)
  }

  /**
   * Two real options of the product being talked about, to close with "A or B?" (FLOW-CLOSE): two sizes the buyer is
   * between, else two variants; those that are sold out by the shop's own table or the card are none. [] when fewer than
   * two are known.
   */
  optionsFor(chat: AskedChat): ClosingOption[] {
    const sized = this.#tablesFor(chat, ({ sizes }) => sizes !== undefined)
    const sizes = sized.known ? sized.tables[0]?.sizes : undefined
    const between = sizes === undefined ? [] : sizeOptions(sizes, chat)
    if (between.length >= 2) return between
    const { tables, known } = this.#tablesFor(chat, ({ parameters }) => parameters !== undefined)
    const table = tables[0]?.parameters
    const options = known && table !== undefined ? closingOptions(table, chat.order) : []
    return options.length >= 2 ? options.slice(0, 2) : []
  }

  /** The answers made for this question, best first; [] when the question asks for none of these kinds. */
  compose(chat: AskedChat): ComposedAnswer[] {
    if (chat.question.trim() === '') return []
    if (chat.isFirst && onlyOpens(chat.question)) return [this.#greet(chat)]
    const tabled = [...this.#sizeAnswers(chat), ...this.#comparisons(chat)]
    if (tabled.length > 0) return tabled.sort((a, b) => b.score - a.score).slice(0, MOST_TABLES)
    const order = composeOrder(chat.order, chat.question)
    return order === undefined ? [] : [{ entryId: 'page:order', kind: 'order', text: order, score: SCORE.settled }]
  }

  #greet({ shop, tier, offers }: AskedChat): ComposedAnswer {
    const own = [...this.#greetings.values()].filter((entry) => isOf(entry, shop))
    const greeting = own.find((entry) => entry.shop !== undefined && entry.shop !== '') ?? own[0]
    const offer = tier === undefined ? undefined : offers?.[tier]
    return {
      entryId: greeting?.id ?? 'page:greeting',
      kind: 'greeting',
      text: composeGreeting(greeting, offer),
      score: SCORE.likely,
    }
  }

  #sizeAnswers(chat: AskedChat): ComposedAnswer[] {
    const { tables, known } = this.#tablesFor(chat, ({ sizes }) => sizes !== undefined)
    return tables.flatMap(({ entry, sizes }) => {
      if (sizes === undefined) return []
      const made = composeSize(sizes, chat, known ? undefined : subjectOf(entry))
      if (made === undefined) return []
      const score = made.settles === 'ask' ? SCORE.asks : known ? SCORE.settled : SCORE.likely
      return [{ entryId: entry.id, kind: 'size' as const, text: made.text, score }]
    })
  }

  #comparisons(chat: AskedChat): ComposedAnswer[] {
    const { tables, known } = this.#tablesFor(chat, ({ parameters }) => parameters !== undefined)
    const made = tables.flatMap(({ entry, parameters }) => {
      const text = parameters === undefined ? undefined : composeComparison(parameters, chat.question)
      if (text === undefined || (text.settles === 'ask' && !known)) return []
      const named = parameters?.variants.filter(({ name }) => namesIt(chat.question, name)).length ?? 0
      const sure = text.settles === 'compared' && (known || named >= 2)
      return [
        {
          entryId: entry.id,
          kind: 'comparison' as const,
          text: text.text,
          score: sure ? SCORE.settled : SCORE.asks,
          named,
        },
      ]
    })
    // Where one table's variants are named, tables of other things are not meant.
    const most = Math.max(0, ...made.map(({ named }) => named))
    return made
      .filter(({ named }) => named === most && (most > 0 || known))
      .map(({ entryId, kind, text, score }) => ({ entryId, kind, text, score }))
  }

  /** The shop's tables of the products being talked about; of all products when none of them is. `known`: no doubt which. */
  #tablesFor(chat: AskedChat, wanted: (table: Tabled) => boolean): { tables: Tabled[]; known: boolean } {
    const own = [...this.#tables.values()].filter((table) => wanted(table) && isOf(table.entry, chat.shop))
    for (const texts of [[chat.question], [...chat.earlier].reverse().slice(0, 3), chat.products]) {
      const spoken = this.#products.spokenIn(texts)
      const tables = own.filter(
        ({ entry }) =>
          productsOf(entry).some((product) => spoken.includes(product)) ||
          subjectsOf(entry).some((subject) => texts.some((text) => text.includes(subject))),
      )
      if (tables.length > 0) return { tables, known: tables.length === 1 }
    }
    return { tables: own, known: own.length === 1 }
  }
}

function isOf({ shop = '' }: KnowledgeEntry, wanted: string): boolean {
  return shop === '' || shop === wanted
}

function namesIt(question: string, variant: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '')
  return plain(question).includes(plain(variant))
}

/** What a table is for, by its title: `上装、连衣裙尺码表` → 上装, 连衣裙. */
function subjectsOf({ title }: KnowledgeEntry): string[] {
  return title
    .replace(/尺码(?:对照)?表?|参数(?:对比)?表?|对比表?|size (?:chart|table)/gi, ' ')
    .split(/[\s、,\uFF0C/和与]+/)
    .filter((subject) => subject.length >= 2)
}

function subjectOf({ title }: KnowledgeEntry): string {
  return title.replace(/(?:的)?尺码(?:对照)?表|size (?:chart|table)/gi, '').trim()
}
