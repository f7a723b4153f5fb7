import type { EventOrigin, JournalEvent } from '../conversation/index.ts'
import { HOUSE_SESSION } from '../conversation/index.ts'
import { canonicalJson } from './canonical-json.ts'
import { ERASED_SESSION, type JournalLine } from './journal-line.ts'
import { sha256Hex } from './sha256.ts'

/** `what` of the house event that says which lines were erased. */
export const ERASURE_NOTED = 'customer-erased'

/** What an erasure says about itself, kept in the journal for good. */
export interface ErasureRecord {
  /** Sequence numbers of the erased lines, ascending. */
  readonly seqs: readonly number[]
  /** SHA-256 over the erased lines as they now stand, so that what is left of them cannot be changed either. */
  readonly digest: string
  /** Why, in the supervisor's words; it must not name the customer. */
  readonly reason: string
}

/**
 * What stays of a line whose customer is erased: its place, time, kind and hash, nothing of its content, not even the
 * conversation's pseudonym or the nonce. The hash is the original one, so the line after it still fits and the chain's
 * head stays what it was; that it can no longer be recomputed is allowed only because a later `customer-erased` event
 * lists the line (docs/decisions/020). Returns the new text.
 */
export function erasedLine(line: JournalLine): string {
  const { seq, id, at, kind, prev, hash, agent, device, shop, console } = line
  const data = { erased: true }
  return canonicalJson({ seq, id, at, kind, prev, hash, agent, device, shop, console, session: ERASED_SESSION, data })
}

/**
 * The house event to append BEFORE lines are rewritten, so that a crash in between leaves a journal that verifies and
 * says which lines are still to be erased. `lines` are the lines of the customer's conversations, in order.
 */
export function erasureEvent(
  lines: readonly JournalLine[],
  reason: string,
  origin: Omit<EventOrigin, 'session'>,
): JournalEvent {
  const seqs = lines.map((line) => line.seq)
  const digest = digestOfErased(lines.map((line) => sha256Hex(erasedLine(line))))
  const detail = canonicalJson({ lines: writeRanges(seqs), digest, reason })
  return { ...origin, session: HOUSE_SESSION, kind: 'house-noted', data: { what: ERASURE_NOTED, detail } }
}

/** The digest of an erasure record: SHA-256 over the hashes of the erased lines' texts, in order of `seq`. */
export function digestOfErased(hashes: readonly string[]): string {
  return sha256Hex(hashes.join('\n'))
}

/** Reads an erasure record from a line; undefined when the line is none. */
export function findErasureRecord(line: JournalLine): ErasureRecord | undefined {
  if (line.kind !== 'house-noted' || typeof line.data !== 'object' || line.data === null) return undefined
  const { what, detail }: { what?: unknown; detail?: unknown } = line.data
  if (what !== ERASURE_NOTED || typeof detail !== 'string') return undefined
  let value: unknown
  try {
    value = JSON.parse(detail)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { lines, digest, reason }: { lines?: unknown; digest?: unknown; reason?: unknown } = value
  if (typeof lines !== 'string' || typeof digest !== 'string') return undefined
  const seqs = readRanges(lines, line.seq)
  return seqs === undefined ? undefined : { seqs, digest, reason: typeof reason === 'string' ? reason : '' }
}

/** `[3,4,5,9]` → `3-5,9`. */
function writeRanges(seqs: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const seq of [...seqs].sort((left, right) => left - right)) {
    const last = ranges.at(-1)
    if (last !== undefined && seq === last[1] + 1) last[1] = seq
    else ranges.push([seq, seq])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',')
}

/** The numbers of `3-5,9`, all below `limit` (a record speaks of lines before it). Undefined when malformed. */
function readRanges(text: string, limit: number): number[] | undefined {
  const seqs: number[] = []
  for (const range of text === '' ? [] : text.split(',')) {
    const match = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(range)
    if (match === null) return undefined
    const from = Number(match[1])
    const to = Number(match[2] ?? match[1])
    if (from < 1 || to < from || to >= limit) return undefined
    for (let seq = from; seq <= to; seq += 1) seqs.push(seq)
  }
  return seqs
}
