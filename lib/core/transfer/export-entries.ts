import { Zip, ZipPassThrough } from 'fflate'
import type { KnowledgeEntry } from '../knowledge/index.ts'
import { csvChunks, xlsxChunks, type Cell, type WritingOptions } from '../session-log/index.ts'
import { COLUMN_NAMES, COLUMNS, type Column } from './columns.ts'

/** Shapes knowledge leaves in (CONTRACTS 3); each is read back without loss. */
export type KnowledgeFormat = 'csv' | 'xlsx' | 'json'

/** Entries as a file, in chunks. CSV is UTF-8 with BOM and CRLF; shops are named, not numbered. */
export function exportEntries(
  entries: Iterable<KnowledgeEntry>,
  format: KnowledgeFormat,
  options: WritingOptions & { readonly shopName: (id: string) => string },
): AsyncIterable<string | Uint8Array> {
  const names = COLUMNS.map((column) => COLUMN_NAMES[column])
  if (format === 'csv') return csvChunks(names, rowsOf(entries, options.shopName), options)
  if (format === 'xlsx') {
    return xlsxChunks([{ name: '知识库', columns: names, rows: rowsOf(entries, options.shopName) }], options)
  }
  return jsonChunks(entries, options)
}

/** The sheet a shop fills in: our header and one example of each kind that is written most. */
export function templateEntries(): KnowledgeEntry[] {
  return [
    {
      id: '',
      kind: 'faq',
      title: '多久发货',
      questions: ['什么时候发货', '今天拍今天能发吗'],
      answer: '亲，{发货时间}前拍下当天发出，之后的次日发。',
      category: '售前/物流',
      tags: ['物流'],
    },
    { id: '', kind: 'quick', title: '欢迎语', questions: [], answer: '亲，在的，请问想了解哪一款？', code: 'hy' },
    {
      id: '',
      kind: 'product',
      title: '面料',
      questions: [],
      answer: '',
      product: '商品名称',
      feature: '面料成分',
      advantage: '比一般面料好在哪里',
      benefit: '买家能感到的好处',
      evidence: '检测报告编号',
    },
  ]
}

function* rowsOf(entries: Iterable<KnowledgeEntry>, shopName: (id: string) => string): Generator<Cell[]> {
  for (const entry of entries) yield COLUMNS.map((column) => cellOf(entry, column, shopName))
}

function cellOf(entry: KnowledgeEntry, column: Column, shopName: (id: string) => string): string {
  switch (column) {
    case 'type':
      return entry.kind
    case 'questions':
      return entry.questions.join('\n')
    case 'tags':
    case 'images':
      return (entry[column] ?? []).join(',')
    case 'shop':
      return entry.shop === undefined || entry.shop === '' ? '' : shopName(entry.shop)
    case 'title':
    case 'answer':
    case 'code':
    case 'category':
    case 'product':
    case 'feature':
    case 'advantage':
    case 'benefit':
    case 'evidence':
    case 'risk':
    case 'sizeTable':
    case 'parameterTable':
      return entry[column] ?? ''
  }
}

/** JSON keeps the English names; one entry a line, so that a difference of two files can be read. */
async function* jsonChunks(
  entries: Iterable<KnowledgeEntry>,
  { signal, onProgress, shopName }: WritingOptions & { readonly shopName: (id: string) => string },
): AsyncGenerator<string> {
  let rows = 0
  yield '{"format":"wenda-knowledge/1","entries":[\n'
  for (const entry of entries) {
    signal?.throwIfAborted()
    const filled = COLUMNS.flatMap((column) => {
      const cell = cellOf(entry, column, shopName)
      const value = column === 'questions' || column === 'tags' || column === 'images' ? (entry[column] ?? []) : cell
      return value.length === 0 ? [] : [[column, value] as const]
    })
    yield `${rows === 0 ? '' : ',\n'}${JSON.stringify(Object.fromEntries(filled))}`
    rows += 1
    if (rows % 1000 === 0) onProgress?.({ rows })
  }
  onProgress?.({ rows })
  yield '\n]}\n'
}

/** A table and its pictures in one zip; pictures are stored, since they are packed already. */
export function zipWithPictures(
  table: { readonly name: string; readonly bytes: Uint8Array },
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array[] {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    chunks.push(chunk)
  })
  for (const [name, bytes] of [[table.name, table.bytes] as const, ...pictures]) {
    const file = new ZipPassThrough(name)
    zip.add(file)
    file.push(bytes, true)
  }
  zip.end()
  return chunks
}
