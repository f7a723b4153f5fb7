import { canonicalJson } from './canonical-json.ts'
import { sha256Hex } from './sha256.ts'

/** The format of an exported session log (CONTRACTS 4). */
export const SESSION_LOG_FORMAT = 'wenda-session-log/1'

/** Number and hash of a journal's last line. */
export interface JournalMark {
  readonly seq: number
  readonly head: string
}

/** First line of `events.jsonl`. */
export interface ExportHeader {
  readonly format: typeof SESSION_LOG_FORMAT
  /** ISO 8601 with offset. */
  readonly exported_at: string
  readonly masked: boolean
  /** The filter as given; null when nothing was filtered. */
  readonly filter: unknown
  readonly count: number
  /** Hash of the last line. */
  readonly head: string
  /** Where the journal stood that this was taken from: compare it with a head noted at the end of a shift. */
  readonly journal?: JournalMark
  /** SHA-256 over the canonical JSON of the rest of the header. */
  readonly hash?: string
}

/** The header as a line, with its own hash. */
export function headerLine(header: Omit<ExportHeader, 'hash'>): string {
  return canonicalJson({ ...header, hash: sha256Hex(canonicalJson(header)) })
}

/** Reads a header; undefined when the line is none (a journal has none). */
export function parseExportHeader(text: string): ExportHeader | undefined {
  if (!text.includes(SESSION_LOG_FORMAT)) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  return isHeader(value) ? value : undefined
}

function isHeader(value: unknown): value is ExportHeader {
  if (typeof value !== 'object' || value === null) return false
  const { format, count, head, masked }: Partial<Record<keyof ExportHeader, unknown>> = value
  return (
    format === SESSION_LOG_FORMAT &&
    typeof count === 'number' &&
    typeof head === 'string' &&
    typeof masked === 'boolean'
  )
}

/** Whether a header that carries its own hash was changed. One without (another program's) cannot be judged. */
export function findHeaderFault(text: string): boolean {
  const header = parseExportHeader(text)
  if (header?.hash === undefined) return false
  const { hash, ...rest } = header
  return sha256Hex(canonicalJson(rest)) !== hash
}
