/** A cell of an export: text, a number, or nothing. */
export type Cell = string | number | null

/** What a spreadsheet may take for a formula at the start of a cell, also after blanks, also in full width (ASVS 1.2.10). */
const RISKY = /^'*[\s\u200b\u2060\ufeff\0]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n\0]/
const QUOTE_NEEDED = /[",\r\n]|^\s|\s$/

/**
 * Text that no spreadsheet runs: a leading `'` where it would begin a formula (or where the text itself begins so and
 * could not be told apart). `unguardText` gives the original back.
 */
export function guardText(text: string): string {
  return isRisky(text) ? `'${text}` : text
}

/** The original of a text that `guardText` made harmless. */
export function unguardText(text: string): string {
  return text.startsWith("'") && isRisky(text) ? text.slice(1) : text
}

/** Whether a spreadsheet could run this text. */
export function isRisky(text: string): boolean {
  return RISKY.test(text)
}

/** One CSV row (RFC 4180) with CRLF. Numbers stand bare; texts are guarded and quoted where needed. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = guardText(cell)
  return QUOTE_NEEDED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** UTF-8 byte order mark: Excel needs it to read Chinese. */
export const CSV_BOM = '\ufeff'

/** A chunk of text is at least about this long: each one handed on costs a journey to the disk and back. */
export const CHUNK_UNITS = 1 << 17

/** How far an export has come. */
export interface ExportProgress {
  readonly rows: number
}

/** What a writer may be told: how to stop it, and whom to tell how far it is (after each chunk). */
export interface WritingOptions {
  /** Aborting makes the next step throw the signal's reason. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ExportProgress) => void
}

/**
 * A CSV file as chunks of text: BOM, header, rows. Rows are pulled one by one, so memory stays flat however many there
 * are; the caller decides when to breathe between chunks. Throws the signal's reason when aborted.
 */
export async function* csvChunks(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
  options: WritingOptions = {},
): AsyncGenerator<string, void, undefined> {
  let chunk = CSV_BOM + csvRow(columns)
  let count = 0
  for await (const row of inBatches(rows)) {
    options.signal?.throwIfAborted()
    for (const cells of row) chunk += csvRow(cells)
    count += row.length
    if (chunk.length < CHUNK_UNITS) continue
    yield chunk
    options.onProgress?.({ rows: count })
    chunk = ''
  }
  options.signal?.throwIfAborted()
  if (chunk !== '') yield chunk
  options.onProgress?.({ rows: count })
}

const BATCH_ROWS = 256

/** Rows in small arrays: awaiting each row of a million by itself would cost more than writing it. */
export async function* inBatches<T>(
  rows: Iterable<T> | AsyncIterable<T>,
): AsyncGenerator<readonly T[], void, undefined> {
  let batch: T[] = []
  if (Symbol.iterator in rows) {
    for (const row of rows) {
      batch.push(row)
      if (batch.length < BATCH_ROWS) continue
      yield batch
      batch = []
    }
  } else {
    for await (const row of rows) {
      batch.push(row)
      if (batch.length < BATCH_ROWS) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
