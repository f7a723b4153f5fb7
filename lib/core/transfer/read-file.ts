import { unzipSync, type UnzipFileInfo } from 'fflate'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/universal'
import { failure, success, type Result } from '../shared/index.ts'
import { unguardText } from '../session-log/index.ts'
import { decodeText, type TextEncoding } from './decode-text.ts'
import type { FileFault } from './import-fault.ts'

/** A table as the file holds it: texts only, the header row first. */
export interface RawTable {
  readonly rows: readonly (readonly string[])[]
}

/** What was read of a file. */
export type RawFile =
  | ({ readonly kind: 'csv' | 'tsv' | 'xlsx'; readonly encoding?: TextEncoding } & RawTable)
  | { readonly kind: 'json'; readonly encoding: TextEncoding; readonly value: unknown }

/** A file with the pictures that came in the same zip. */
export interface ReadFile {
  readonly name: string
  readonly content: RawFile
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** Largest file taken, and most rows of it: past the 100,000 rows of TARGETS 5 with room to spare. */
const MOST_FILE_BYTES = 64 << 20
const MOST_ROWS = 200_000

/** What a zip may unfold to, and how much larger than itself: real sheets compress 5 to 30 times, bombs a thousand. */
const MOST_UNFOLDED_BYTES = 512 << 20
const MOST_RATIO = 200

/** Largest picture kept of a zip. */
const MOST_PICTURE_BYTES = 4 << 20

const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i
const TABLE = /\.(?:csv|tsv|txt|xlsx|json)$/i

/**
 * Reads a knowledge file by what it is, not by what it is called: a zip with `xl/` inside is a workbook, another zip a
 * bundle of one table and its pictures, `[` or `{` JSON, the rest a table of text. Nothing of it is ever run: formulas are
 * the values the file holds, texts stay texts.
 */
export async function readKnowledgeFile(name: string, bytes: Uint8Array): Promise<Result<ReadFile, FileFault>> {
  if (bytes.length === 0) return fault('empty', name)
  if (bytes.length > MOST_FILE_BYTES) return fault('too-large', `${bytes.length} bytes`)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fault('old-excel', name)
  if (!startsWith(bytes, [0x50, 0x4b])) return withoutPictures(name, readTextTable(name, bytes))
  const listed = listZip(bytes)
  if (!listed.ok) return listed
  if (listed.value.some(({ name: entry }) => entry === 'xl/workbook.xml')) {
    return withoutPictures(name, await readWorkbook(bytes))
  }
  return readBundle(bytes)
}

function fault(code: FileFault['code'], detail: string): Result<never, FileFault> {
  return failure({ code, detail })
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function withoutPictures(name: string, read: Result<RawFile, FileFault>): Result<ReadFile, FileFault> {
  return read.ok ? success({ name, content: read.value, pictures: new Map() }) : read
}

/** Names and sizes of a zip's files, refused when it would unfold to more than any sheet does. Unfolds nothing. */
function listZip(bytes: Uint8Array): Result<readonly UnzipFileInfo[], FileFault> {
  const files: UnzipFileInfo[] = []
  const seen = unzipped(bytes, (file) => {
    files.push(file)
    return false
  })
  if (!seen.ok) return seen
  const unfolded = files.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (unfolded > MOST_UNFOLDED_BYTES || unfolded > bytes.length * MOST_RATIO + (1 << 20)) {
    return fault('zip-bomb', `${bytes.length} → ${unfolded} bytes`)
  }
  return success(files)
}

/** Unfolds what `filter` picks. A file larger than its zip says is cut off at that size. */
function unzipped(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Result<Record<string, Uint8Array>, FileFault> {
  try {
    return success(unzipSync(bytes, { filter }))
  } catch (error) {
    return fault('broken-zip', messageOf(error))
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<Result<RawFile, FileFault>> {
  try {
    const rows = await readSheet(bytes.slice().buffer)
    if (rows.length > MOST_ROWS + 1) return fault('too-many-rows', String(rows.length - 1))
    return success({ kind: 'xlsx', rows: rows.map((row) => row.map(cellText)) })
  } catch (error) {
    return fault('broken-xlsx', messageOf(error))
  }
}

/** A cell as a person reads it. */
function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  if (cell instanceof Date && !Number.isNaN(cell.getTime())) return cell.toISOString().slice(0, 10)
  return ''
}

async function readBundle(bytes: Uint8Array): Promise<Result<ReadFile, FileFault>> {
  const files = unzipped(bytes, ({ name, originalSize }) => {
    if (PICTURE.test(name)) return originalSize <= MOST_PICTURE_BYTES
    return TABLE.test(name)
  })
  if (!files.ok) return files
  const names = Object.keys(files.value).filter((name) => !/(?:^|\/)(?:__MACOSX|\.)/.test(name))
  const table = names.find((name) => TABLE.test(name))
  const content = table === undefined ? undefined : files.value[table]
  if (table === undefined || content === undefined) return fault('no-table-in-zip', names.slice(0, 5).join(', '))
  const read =
    TABLE.test(table) && startsWith(content, [0x50, 0x4b]) ? await readWorkbook(content) : readTextTable(table, content)
  if (!read.ok) return read
  const pictures = names
    .filter((name) => PICTURE.test(name))
    .map((name) => [baseName(name), files.value[name]] as const)
  return success({
    name: table,
    content: read.value,
    pictures: new Map(pictures.flatMap(([name, picture]) => (picture === undefined ? [] : [[name, picture] as const]))),
  })
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path
}

function readTextTable(name: string, bytes: Uint8Array): Result<RawFile, FileFault> {
  const { text, encoding } = decodeText(bytes)
  if (text.includes('\0')) return fault('not-a-table', name)
  if (/^\s*[[{]/.test(text)) return readJson(text, encoding)
  if (text.trim() === '') return fault('empty', name)
  const parsed = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';', '|'],
    ...(/\.tsv$/i.test(name) ? { delimiter: '\t' } : {}),
  })
  if (parsed.data.length > MOST_ROWS + 1) return fault('too-many-rows', String(parsed.data.length - 1))
  const rows = parsed.data.map((row) => row.map(unguardText))
  return success({ kind: parsed.meta.delimiter === '\t' ? 'tsv' : 'csv', encoding, rows })
}

function readJson(text: string, encoding: TextEncoding): Result<RawFile, FileFault> {
  try {
    return success({ kind: 'json', encoding, value: JSON.parse(text) as unknown })
  } catch (error) {
    return fault('broken-json', messageOf(error))
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
