import { failure, success, type Result } from '../shared/index.ts'
import type { FileFault, RowFault } from './import-fault.ts'
import { readJsonEntries } from './read-json.ts'
import { readRows, type FoundColumn, type ImportedEntry, type ImportOptions } from './read-rows.ts'
import type { ReadFile } from './read-file.ts'

/** What an import would do; nothing has happened yet. */
export interface ImportPlan {
  readonly name: string
  readonly kind: 'csv' | 'tsv' | 'xlsx' | 'json'
  readonly encoding: string | undefined
  readonly columns: readonly FoundColumn[]
  /** Good rows, with ids: the same row gets the same id at every import. */
  readonly entries: readonly ImportedEntry[]
  readonly faults: readonly RowFault[]
  /** Rows of the file that hold anything. */
  readonly rows: number
  /** Pictures named in entries that came along, and names that did not. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly missingPictures: readonly string[]
}

/** Reads a file's content into entries; refused as a whole only when it holds no table that can be understood. */
export function planImport(file: ReadFile, options: ImportOptions): Result<ImportPlan, FileFault> {
  const { content } = file
  const read = content.kind === 'json' ? readJsonEntries(content.value, options) : readRows(content.rows, options)
  if (read === undefined) return failure({ code: 'no-header', detail: headerOf(file) })
  const { entries, faults } = read
  const named = new Set(entries.flatMap(({ images = [] }) => images))
  return success({
    name: file.name,
    kind: content.kind,
    encoding: content.kind === 'xlsx' ? undefined : content.encoding,
    columns: read.columns,
    entries,
    faults,
    rows: entries.length + faults.length,
    pictures: new Map([...file.pictures].filter(([name]) => named.has(name))),
    missingPictures: [...named].filter((name) => !file.pictures.has(name)),
  })
}

function headerOf({ content }: ReadFile): string {
  return content.kind === 'json' ? 'JSON' : (content.rows[0] ?? []).slice(0, 8).join(', ')
}
