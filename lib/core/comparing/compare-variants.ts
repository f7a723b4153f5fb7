import { findMentions, foldName, type Mention } from './find-mentions.ts'
import type { ParameterRow, ParameterTable } from './parameter-table.ts'

/** One parameter the compared variants differ in; `values` and `benefits` in the order of `variants`. */
export interface ComparedRow {
  readonly name: string
  readonly values: readonly string[]
  /** In plain words; an empty string where the table tells none. */
  readonly benefits: readonly string[]
  readonly benefit?: string
  /** The buyer named this parameter: it comes first. */
  readonly asked: boolean
}

/**
 * What to answer: the variants with the rows that differ and the names of those that don't; or the variants to ask
 * between, when it is open which are meant; or nothing, when no difference is asked for.
 */
export type Comparison =
  | { readonly variants: readonly string[]; readonly rows: readonly ComparedRow[]; readonly same: readonly string[] }
  | { readonly ask: readonly string[] }
  | { readonly [key: string]: never }

const MAX_MESSAGE_CHARS = 500
const ASKS_DIFFERENCE =
  /区别|差别|差异|不同|不一样|一样[吗么嘛不]|差在哪|差[多几]少|差很多|对比|比较一?下|相比|pk|\bvs\b|differen|compare[ds]?\b|versus/
/** Asks for one of several: means a comparison only when two are named. */
const ASKS_CHOICE =
  /哪[个款种一]|选[哪什啥]|买哪|还是|好[一点]?些|更(?:好|划算|值|适合)|值得|纠结|推荐|which|better|or|worth/
/** Asks what one has that the others have not: means a comparison only when one is named. */
const ASKS_MERIT =
  /(?:好|强|贵|高级|升级)(?:在|了)?(?:哪|什么|啥|多少)|(?:有)?(?:什么|啥|哪些)(?:优势|升级|提升)|为(?:什么|啥|何)贵|值不值/

/** At most so many variants side by side: more are no answer in a chat. */
const MAX_COMPARED = 3

function toRow(row: ParameterRow, variants: readonly number[], text: string): ComparedRow {
  const asked = foldName(row.name)
  return {
    name: row.name,
    values: variants.map((variant) => row.values[variant] ?? ''),
    benefits: variants.map((variant) => row.benefits?.[variant] ?? ''),
    ...(row.benefit === undefined ? {} : { benefit: row.benefit }),
    asked: asked.length > 1 && text.includes(asked),
  }
}

function differs({ values }: ComparedRow): boolean {
  // a value that is not told can't be called different
  return values.every((value) => value !== '') && new Set(values.map(foldName)).size > 1
}

/** Named by values of one row alone (144Hz 和 60Hz) and carried by several variants: only that row is asked about. */
function rowInQuestion(table: ParameterTable, mentions: readonly Mention[]): number | undefined {
  const row = mentions[0]?.row
  if (row === undefined || mentions.some((mention) => mention.row !== row)) return undefined
  const values = (table.rows[row]?.values ?? []).map(foldName)
  const isShared = mentions.some(({ variant }) => values.filter((value) => value === values[variant]).length > 1)
  return isShared ? row : undefined
}

function compare(table: ParameterTable, mentions: readonly Mention[], text: string): Comparison {
  const variants = mentions.map(({ variant }) => variant)
  const only = rowInQuestion(table, mentions)
  const rows = table.rows.filter((_row, position) => only === undefined || position === only)
  const compared = rows.map((row) => toRow(row, variants, text))
  const differing = compared.filter(differs)
  return {
    variants: variants.map((variant) =>
      only === undefined ? (table.variants[variant]?.name ?? '') : (table.rows[only]?.values[variant] ?? ''),
    ),
    rows: [...differing.filter((row) => row.asked), ...differing.filter((row) => !row.asked)],
    same: compared
      .filter((row) => new Set(row.values.map(foldName)).size === 1 && row.values[0] !== '')
      .map((r) => r.name),
  }
}

/**
 * Reads which variants the buyer wants told apart and lays the rows that differ side by side, the parameter named in the
 * message first (KB-COMPARE). Variants are known by name, alias, a value only they have, or its bare number (128 和 256).
 * None or one named: a table of two is compared whole, of a longer one `ask` names the variants. A row that is not told
 * for every compared variant is left out. `{}` when no difference is asked for. Never throws; values and benefits are
 * the table's own text.
 */
export function compareVariants(table: ParameterTable, message: string): Comparison {
  const cut = message.slice(0, MAX_MESSAGE_CHARS)
  const spaced = cut.normalize('NFKC').toLowerCase()
  const mentions = findMentions(table, cut)
  const asksDifference = ASKS_DIFFERENCE.test(spaced) || (mentions.length > 0 && ASKS_MERIT.test(spaced))
  if (!asksDifference && !(mentions.length > 1 && ASKS_CHOICE.test(spaced))) return {}
  const text = foldName(cut)
  if (mentions.length > 1) return compare(table, mentions.slice(0, MAX_COMPARED), text)
  if (table.variants.length === 2)
    return compare(
      table,
      [0, 1].map((variant) => ({ variant, at: variant })),
      text,
    )
  const [named] = mentions
  if (table.variants.length < 2) return {}
  const others = table.variants.filter((_variant, position) => position !== named?.variant)
  return { ask: others.map(({ name }) => name) }
}
