import type { JournalEvent } from '../conversation/index.ts'
import { isoWithOffset } from '../sla/index.ts'
import { inBatches, type WritingOptions } from './csv.ts'
import { headerLine, SESSION_LOG_FORMAT, type LogFilter } from './export-header.ts'
import { FIRST_PREV, parseJournalLine, sealLine, type LineBody, type ParsedLine } from './journal-line.ts'
import { maskEvent } from './mask-event.ts'
import type { MaskOptions } from './mask-text.ts'

/** What to export and how. */
export interface EventExport extends WritingOptions {
  /** The journal's lines from the start, each time it is called: the export reads them twice. */
  readonly lines: () => Iterable<string> | AsyncIterable<string>
  /** Epoch ms. */
  readonly exportedAt: number
  readonly timeZone: string
  /** Customers' data covered; the default. Only a supervisor's unlock may say false. */
  readonly masked?: boolean
  readonly filter?: LogFilter
  /** Further names to cover wherever they stand, per conversation; the customer's own is known from its start. */
  readonly namesOf?: (session: string) => MaskOptions['names']
}

const CHUNK_UNITS = 1 << 16

/**
 * `events.jsonl` as chunks of text (CONTRACTS 4). A whole, unmasked journal without erased lines leaves as it is; else
 * the lines are chained anew over what the file holds, renumbered from 1, each with the hash of the line it comes from
 * as `origin`, so that the file proves itself and can be compared with the journal. The journal is read twice, first to
 * know the header's `count` and `head`, so memory stays flat. Throws the signal's reason when aborted, and TypeError at
 * a line that cannot be read, with its place: an export must not pass over a damaged journal in silence.
 */
export async function* eventChunks(options: EventExport): AsyncGenerator<string, void, undefined> {
  const { exportedAt, timeZone, filter, masked = true } = options
  const verbatim = !masked && filter === undefined && !(await holdsErased(options))
  let count = 0
  let head = FIRST_PREV
  for await (const sealed of sealedLines(options, verbatim)) {
    count += 1
    head = sealed.hash
  }
  let chunk = `${headerLine({
    format: SESSION_LOG_FORMAT,
    exported_at: isoWithOffset(exportedAt, timeZone),
    masked,
    filter: filter ?? null,
    count,
    head,
  })}\n`
  let rows = 0
  for await (const { line } of sealedLines(options, verbatim)) {
    chunk += `${line}\n`
    rows += 1
    if (chunk.length < CHUNK_UNITS) continue
    yield chunk
    options.onProgress?.({ rows })
    chunk = ''
  }
  yield chunk
  options.onProgress?.({ rows })
}

async function holdsErased(options: EventExport): Promise<boolean> {
  for await (const batch of inBatches(options.lines())) {
    options.signal?.throwIfAborted()
    if (batch.some((line) => line.includes('"erased":true') && parseJournalLine(line).ok)) return true
  }
  return false
}

async function* sealedLines(
  options: EventExport,
  verbatim: boolean,
): AsyncGenerator<{ readonly line: string; readonly hash: string }, void, undefined> {
  const { filter = {}, masked = true, namesOf } = options
  const names = new Map<string, string>()
  let prev = FIRST_PREV
  let seq = 0
  let place = 0
  for await (const batch of inBatches(options.lines())) {
    options.signal?.throwIfAborted()
    for (const text of batch) {
      place += 1
      if (text === '') continue
      const parsed = parseJournalLine(text)
      if (!parsed.ok) throw new TypeError(`line ${place} of the journal: ${parsed.error}`)
      const { line, event } = parsed.value
      if (verbatim) {
        yield { line: text, hash: line.hash }
        continue
      }
      if (!passes(parsed.value, filter)) continue
      seq += 1
      if (event?.kind === 'session-started' && event.data.customerName !== undefined) {
        names.set(event.session, event.data.customerName)
      }
      const known = [names.get(line.session) ?? '', ...(namesOf?.(line.session) ?? [])]
      const covered = event === null || !masked ? event : maskEvent(event, { names: known })
      const sealed = sealLine(chainedAnew(parsed.value, covered, prev, seq))
      prev = sealed.hash
      yield sealed
    }
  }
}

function chainedAnew({ line }: ParsedLine, event: JournalEvent | null, prev: string, seq: number): LineBody {
  const { hash, nonce: _nonce, ...rest } = line
  if (event === null) return { ...rest, prev, seq, origin: hash }
  return { ...rest, data: event.data, prev, seq, origin: hash }
}

/** Whether a line belongs to what was asked for. Times are [from, to). */
function passes({ line, event }: ParsedLine, filter: LogFilter): boolean {
  const { from, to, agents, shops, sessions } = filter
  const at = event?.at ?? Date.parse(line.at)
  if (from !== undefined && at < from) return false
  if (to !== undefined && at >= to) return false
  if (agents !== undefined && !agents.includes(line.agent)) return false
  if (shops !== undefined && !shops.includes(line.shop)) return false
  return sessions === undefined || sessions.includes(line.session)
}
