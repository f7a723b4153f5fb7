import { parameterCells } from '../answering/index.ts'
import { readParameterTable } from '../comparing/index.ts'
import type { EntryKind, KnowledgeEntry } from '../knowledge/index.ts'
import { stableId } from '../shared/index.ts'
import { readSizeTable } from '../sizing/index.ts'
import { columnOf, isQianniuHeader, type Column } from './columns.ts'
import type { RowFault, RowFaultCode } from './import-fault.ts'

/** An entry of a shop's knowledge base; `shop` is its id, '' for every shop. */
export type ImportedEntry = KnowledgeEntry & { readonly shop: string }

/** Where entries go and what becomes of columns nobody knows. */
export interface ImportOptions {
  /** Shop of rows that name none; '' for every shop. */
  readonly shop: string
  /** The shop a name in the file means; undefined when there is none of that name. */
  readonly shopIdOf: (name: string) => string | undefined
  /** Columns nobody knows become tags (`header:value`) instead of being left out. */
  readonly keepOwnAsTags: boolean
}

/** A column of the file and what it is taken for. */
export interface FoundColumn {
  readonly header: string
  /** Undefined: one of the shop's own, left out unless it is kept as tags. */
  readonly column: Column | undefined
}

/** What a table comes to. */
export interface ReadRows {
  readonly columns: readonly FoundColumn[]
  readonly entries: readonly ImportedEntry[]
  readonly faults: readonly RowFault[]
}

/** Longest answer, title and list of questions of one entry. */
const MOST_ANSWER_UNITS = 4000
const MOST_TITLE_UNITS = 120
const MOST_QUESTIONS = 200
const DERIVED_TITLE_UNITS = 24

const KINDS: ReadonlyMap<string, EntryKind> = new Map<string, EntryKind>([
  ...(['faq', '问答', '常见问题', '问题', 'q&a', 'qa'] as const).map((name) => [name, 'faq'] as const),
  ...(['quick', '快捷短语', '快捷', '短语', '话术', 'canned'] as const).map((name) => [name, 'quick'] as const),
  ...(['product', '商品卖点', '商品', '卖点', 'fab'] as const).map((name) => [name, 'product'] as const),
  ...(['objection', '异议', '异议处理', '顾虑'] as const).map((name) => [name, 'objection'] as const),
  ...(['guide', '尺码表', '参数表', '指引', '流程', '指南'] as const).map((name) => [name, 'guide'] as const),
])

/** One record of the file by column; `own` holds the shop's own columns by header. */
export interface RawRecord {
  readonly row: number
  readonly cells: ReadonlyMap<Column, string>
  readonly own: readonly (readonly [header: string, value: string])[]
}

/** A sheet with one of these is knowledge. */
const KNOWS: ReadonlySet<Column> = new Set<Column>(['answer', 'feature', 'questions', 'sizeTable', 'parameterTable'])

/** How the file's columns stand, decided once for all rows. */
interface Reading extends ImportOptions {
  readonly headers: ReadonlyMap<Column, string>
  /** The type column holds groups instead of kinds (a sheet of `内容,类型,标签` does): it is the category. */
  readonly typeIsCategory: boolean
}

/**
 * Reads a table: the header row names the columns in any order; without a header, two columns are code and answer
 * (TextExpander). A faulty row is told with its number and left out; the others stay. Undefined when no column is known.
 */
export function readRows(rows: readonly (readonly string[])[], options: ImportOptions): ReadRows | undefined {
  const [first = []] = rows
  const named = first.map((header): FoundColumn => ({ header: header.trim(), column: columnOf(header) }))
  const known = named.some(({ column }) => column !== undefined && KNOWS.has(column))
  const bare = !known && first.length === 2
  if (!known && !bare) return undefined
  const columns: FoundColumn[] = bare
    ? [
        { header: '', column: 'code' },
        { header: '', column: 'answer' },
      ]
    : firstOfEach(named)
  const unescape = isQianniuHeader(first) ? unescapeCell : (cell: string) => cell
  const records = rows
    .slice(bare ? 0 : 1)
    .map((cells, index) => recordOf(columns, cells.map(unescape), index + (bare ? 1 : 2)))
  return { columns, ...readRecords(records, columns, options) }
}

/** A column named twice counts once: the first; the second is one of the shop's own. */
function firstOfEach(columns: readonly FoundColumn[]): FoundColumn[] {
  const seen = new Set<Column>()
  return columns.map(({ header, column }) => {
    if (column === undefined || seen.has(column)) return { header, column: undefined }
    seen.add(column)
    return { header, column }
  })
}

/** 千牛's sister format spells commas and line breaks as entities inside a cell (facts: peers 1.6). */
function unescapeCell(cell: string): string {
  return cell.replaceAll('&#44;', ',').replaceAll('&#13;', '\n').replaceAll('&#10;', '')
}

function recordOf(columns: readonly FoundColumn[], cells: readonly string[], row: number): RawRecord {
  const known = new Map<Column, string>()
  const own: (readonly [string, string])[] = []
  columns.forEach(({ header, column }, index) => {
    const value = (cells[index] ?? '').replaceAll('\r\n', '\n').trim()
    if (value === '') return
    if (column === undefined) own.push([header, value])
    else known.set(column, value)
  })
  return { row, cells: known, own }
}

/** Entries and faults of records, whatever file they came from. */
export function readRecords(
  records: readonly RawRecord[],
  columns: readonly FoundColumn[],
  options: ImportOptions,
): { readonly entries: readonly ImportedEntry[]; readonly faults: readonly RowFault[] } {
  const reading: Reading = {
    headers: new Map(
      columns.flatMap(({ header, column }) => (column === undefined ? [] : [[column, header] as const])),
    ),
    ...options,
    typeIsCategory: typesAreCategories(records),
  }
  const entries: ImportedEntry[] = []
  const faults: RowFault[] = []
  const seen = new Map<string, number>()
  const names = new Map<string, number>()
  for (const record of records) {
    if (record.cells.size === 0) continue
    const read = readRecord(record, reading)
    if ('row' in read) {
      faults.push(read)
      continue
    }
    const content = JSON.stringify({ ...read, category: undefined, tags: undefined })
    const earlier = seen.get(content)
    if (earlier !== undefined) {
      faults.push(faultOf(record, reading, 'duplicate', 'title', String(earlier)))
      continue
    }
    seen.set(content, record.row)
    const identity = identityOf(read)
    const twins = names.get(identity) ?? 0
    names.set(identity, twins + 1)
    entries.push({ ...read, id: stableId('kb', [identity, String(twins)]) })
  }
  return { entries, faults }
}

function typesAreCategories(records: readonly RawRecord[]): boolean {
  const types = records.flatMap(({ cells }) => cells.get('type') ?? [])
  const kinds = types.filter((type) => KINDS.has(type.toLowerCase()))
  return types.length > 0 && kinds.length * 2 < types.length && !records.some(({ cells }) => cells.has('category'))
}

function faultOf(record: RawRecord, reading: Reading, code: RowFaultCode, column: Column, detail: string): RowFault {
  return { row: record.row, column: reading.headers.get(column) ?? '', code, detail }
}

/**
 * What makes two entries the same one: importing a corrected sheet again corrects them. Questions and answer may differ.
 */
export function identityOf(entry: Pick<ImportedEntry, 'shop' | 'kind' | 'product' | 'code' | 'title'>): string {
  return JSON.stringify([entry.shop, entry.kind, entry.product ?? '', entry.code ?? '', entry.title])
}

/** One entry, or why there is none. */
function readRecord(record: RawRecord, reading: Reading): Omit<ImportedEntry, 'id'> | RowFault {
  const cell = (column: Column) => record.cells.get(column) ?? ''
  const kind = kindOf(record, reading)
  if (kind === undefined) return faultOf(record, reading, 'unknown-type', 'type', cell('type'))
  const questions = linesOf(cell('questions'))
  if (questions.length > MOST_QUESTIONS) {
    return faultOf(record, reading, 'too-many-questions', 'questions', String(questions.length))
  }
  const answer = cell('answer')
  const facts = ['feature', 'advantage', 'benefit'].some((name) => record.cells.has(name as Column))
  const tables = tableFault(record, reading)
  if (tables !== undefined) return tables
  const tabled = record.cells.has('sizeTable') || record.cells.has('parameterTable')
  if (answer === '' && !tabled && !(kind === 'product' && facts))
    return faultOf(record, reading, 'no-answer', 'answer', '')
  if (answer.length > MOST_ANSWER_UNITS) return faultOf(record, reading, 'too-long', 'answer', String(answer.length))
  const title = cell('title') || titleFrom(questions, cell('code'), cell('product'), answer)
  if (title === '') return faultOf(record, reading, 'no-title', 'title', '')
  if (title.length > MOST_TITLE_UNITS) return faultOf(record, reading, 'too-long', 'title', String(title.length))
  const named = record.cells.get('shop')
  const shop = named === undefined ? reading.shop : reading.shopIdOf(named)
  if (shop === undefined) return faultOf(record, reading, 'unknown-shop', 'shop', named ?? '')
  return { kind, title, questions, answer, ...optionalFields(record, reading), shop }
}

/** A table that cannot be read is told with the words it stumbles over: it would answer nothing. */
function tableFault(record: RawRecord, reading: Reading): RowFault | undefined {
  const sizes = record.cells.get('sizeTable')
  const read = sizes === undefined ? undefined : readSizeTable(sizes)
  if (read?.ok === false) return faultOf(record, reading, 'bad-size-table', 'sizeTable', read.error.cell)
  const parameters = record.cells.get('parameterTable')
  if (parameters === undefined) return undefined
  const table = readParameterTable(parameterCells(parameters))
  return table.ok ? undefined : faultOf(record, reading, 'bad-parameter-table', 'parameterTable', table.error.fault)
}

function kindOf(record: RawRecord, reading: Reading): EntryKind | undefined {
  const said = record.cells.get('type')
  if (said !== undefined && !reading.typeIsCategory) return KINDS.get(said.toLowerCase())
  if (record.cells.has('sizeTable') || record.cells.has('parameterTable')) return 'guide'
  if (record.cells.has('questions')) return 'faq'
  if (record.cells.has('feature') && !record.cells.has('answer')) return 'product'
  return 'quick'
}

function titleFrom(questions: readonly string[], code: string, product: string, answer: string): string {
  const [question = ''] = questions
  const words = question || product || answer.split('\n')[0] || code
  return words.length > DERIVED_TITLE_UNITS ? `${cut(words, DERIVED_TITLE_UNITS)}…` : words
}

/** The first units of a text, never half a character. */
function cut(text: string, units: number): string {
  const half = /[\ud800-\udbff]$/.test(text.slice(0, units))
  return text.slice(0, half ? units - 1 : units)
}

function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
}

function listOf(text: string): string[] {
  return [...new Set(text.split(/[,\uFF0C、;\uFF1B|]/).map((one) => one.trim()))].filter((one) => one !== '')
}

function optionalFields(record: RawRecord, reading: Reading): Partial<ImportedEntry> {
  const { cells, own } = record
  const category = cells.get('category') ?? (reading.typeIsCategory ? cells.get('type') : undefined)
  const tags = [
    ...listOf(cells.get('tags') ?? ''),
    ...(reading.keepOwnAsTags ? own.map(([name, value]) => `${name}:${value}`) : []),
  ]
  const images = listOf(cells.get('images') ?? '')
  const plain = (
    ['code', 'product', 'feature', 'advantage', 'benefit', 'evidence', 'risk', 'sizeTable', 'parameterTable'] as const
  ).flatMap((name) => {
    const value = cells.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(plain),
    ...(category === undefined ? {} : { category }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(images.length === 0 ? {} : { images }),
  }
}
