import { columnOf, type Column } from './columns.ts'
import { readRecords, type FoundColumn, type ImportOptions, type RawRecord, type ReadRows } from './read-rows.ts'

/** Depth of folders that is followed; deeper ones are nobody's. */
const MOST_FOLDERS_DEEP = 8

/**
 * Reads entries of a JSON file: a list, or an object that holds one under `entries`, `data`, `payload` or `items`
 * (Chatwoot), or Text Blaze's folders of snippets. Undefined when there is no list of anything like entries. Keys are
 * only ever looked up, so `__proto__` is a key like another and harms nothing.
 */
export function readJsonEntries(value: unknown, options: ImportOptions): ReadRows | undefined {
  const items = listIn(value)
  if (items === undefined) return undefined
  const records: RawRecord[] = []
  const headers = new Map<string, Column | undefined>()
  items.forEach((item, index) => {
    if (!isRecord(item)) return
    const record = recordOf(item, index + 1)
    for (const [header, column] of record.headers) headers.set(header, column)
    records.push(record)
  })
  const columns: FoundColumn[] = [...headers].map(([header, column]) => ({ header, column }))
  if (!columns.some(({ column }) => column === 'answer' || column === 'feature')) return undefined
  return { columns, ...readRecords(records, columns, options) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return undefined
  const folders = own(value, 'folders')
  if (Array.isArray(folders)) return snippetsIn(folders, '', 0)
  for (const name of ['entries', 'data', 'payload', 'items', 'snippets']) {
    const list = own(value, name)
    if (Array.isArray(list)) return list
  }
  return undefined
}

/** Text Blaze: `folders[].snippets[]`, folders in folders; the folder's name becomes the category. */
function snippetsIn(folders: readonly unknown[], path: string, depth: number): unknown[] {
  if (depth >= MOST_FOLDERS_DEEP) return []
  return folders.flatMap((folder) => {
    if (!isRecord(folder)) return []
    const name = textOf(own(folder, 'name'))
    const here = [path, name].filter((part) => part !== '').join('/')
    const snippets = own(folder, 'snippets')
    const inner = own(folder, 'folders')
    return [
      ...(Array.isArray(snippets) ? snippets : []).flatMap((snippet) =>
        isRecord(snippet) ? [{ ...snippet, ...(here === '' ? {} : { category: here }) }] : [],
      ),
      ...(Array.isArray(inner) ? snippetsIn(inner, here, depth + 1) : []),
    ]
  })
}

/** Text of a value: lists one a line, Text Blaze's `{ type, content }` its content. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join('\n')
  if (isRecord(value)) {
    const content = own(value, 'content') ?? own(value, '0:text') ?? own(value, 'text')
    return typeof content === 'string' ? content : ''
  }
  return ''
}

function recordOf(
  item: Readonly<Record<string, unknown>>,
  row: number,
): RawRecord & { readonly headers: ReadonlyMap<string, Column | undefined> } {
  const cells = new Map<Column, string>()
  const headers = new Map<string, Column | undefined>()
  const own: (readonly [string, string])[] = []
  for (const [header, value] of Object.entries(item)) {
    const column = columnOf(header)
    const list = column === 'tags' || column === 'images'
    const text = (list && Array.isArray(value) ? value.map(textOf).join(',') : textOf(value))
      .replaceAll('\r\n', '\n')
      .trim()
    headers.set(header, column)
    if (text === '') continue
    if (column === undefined || cells.has(column)) own.push([header, text])
    else cells.set(column, text)
  }
  return { row, cells, own, headers }
}
