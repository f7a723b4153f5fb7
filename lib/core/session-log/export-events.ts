import { isoWithOffset } from '../sla/index.ts'
import { CHUNK_UNITS, inBatches, type WritingOptions } from './csv.ts'
import { headerLine, SESSION_LOG_FORMAT, type JournalMark } from './export-header.ts'
import {
  FIRST_PREV,
  parseJournalLine,
  sealLine,
  type JournalLine,
  type LineBody,
  type ParsedLine,
} from './journal-line.ts'
import { asksOfConversation, type LogFilter } from './log-filter.ts'
import { maskEvent } from './mask-event.ts'
import type { MaskOptions } from './mask-text.ts'

/** What to export and how. */
export interface EventExport extends WritingOptions {
  /** The journal's lines from the start, one by one or in slices, each time it is called: some exports read them twice. */
  readonly lines: () => Iterable<string> | AsyncIterable<string> | AsyncIterable<readonly string[]>
  /** Epoch ms. */
  readonly exportedAt: number
  readonly timeZone: string
  /** Customers' data covered; the default. Only a supervisor's unlock may say false. */
  readonly masked?: boolean
  readonly filter?: LogFilter
  /**
   * Which conversations the filter's tags, outcomes and flags mean, since no single event can tell; needed when the
   * filter names any of them. Events of the house belong to no conversation and are then left out.
   */
  readonly holdsSession?: (session: string) => boolean
  /** Where the journal stands that is exported, for the header. */
  readonly journal?: JournalMark
  /** Further names to cover wherever they stand, per conversation; the customer's own is known from its start. */
  readonly namesOf?: (session: string) => MaskOptions['names']
}

/** What the header says of the lines under it. */
export interface ExportEnd {
  readonly count: number
  /** Hash of the last line. */
  readonly head: string
}

/**
 * `events.jsonl` as chunks of text (CONTRACTS 4). A whole, unmasked journal without erased lines leaves as it is; else
 * the lines are chained anew over what the file holds, renumbered from 1, each with the hash of the line it comes from
 * as `origin`, so that the file proves itself and can be compared with the journal. The journal is read twice, first to
 * know the header's `count` and `head`, so memory stays flat; who can put the header before the rest afterwards takes
 * `eventBody` and `eventHeader` and reads it once. A journal whose oldest lines were cleared for their age is chained
 * anew as well, since its own chain begins in the middle. Throws the signal's reason when aborted, and TypeError at a
 * line that cannot be read, with its place: an export must not pass over a damaged journal in silence.
 */
export async function* eventChunks(options: EventExport): AsyncGenerator<string, void, undefined> {
  const { onProgress: _onProgress, ...quiet } = options
  const whole = await endOfWhole(options)
  const body = whole === undefined ? eventBody(quiet) : undefined
  let step = await body?.next()
  while (step !== undefined && step.done !== true) step = await body?.next()
  const end = whole ?? step?.value ?? { count: 0, head: FIRST_PREV }
  yield eventHeader(options, end)
  yield* whole === undefined ? eventBody(options) : linesAsTheyAre(options)
}

/** The header line with its line break, for lines that end so. */
export function eventHeader(options: EventExport, { count, head }: ExportEnd): string {
  const { exportedAt, timeZone, filter, journal, masked = true } = options
  const exported_at = isoWithOffset(exportedAt, timeZone)
  const base = { format: SESSION_LOG_FORMAT, exported_at, masked, filter: filter ?? null, count, head } as const
  return `${headerLine({ ...base, ...(journal === undefined ? {} : { journal }) })}\n`
}

/**
 * The lines of `events.jsonl` chained anew, without the header, in one reading of the journal; returns what the header
 * has to say of them. Throws as `eventChunks` does.
 */
export async function* eventBody(options: EventExport): AsyncGenerator<string, ExportEnd, undefined> {
  const seal = createSealer(options)
  const parse = createLineReader()
  let count = 0
  let head = FIRST_PREV
  let chunk = ''
  for await (const batch of lineBatches(options)) {
    // Line by line, not a batch of lines parsed and then a batch sealed: what lives for one line only costs the
    // collector nothing, and of a million lines it would cost the most.
    for (const text of batch) {
      const parsed = parse(text)
      const sealed = parsed === undefined ? undefined : seal(parsed, head, count + 1)
      if (sealed === undefined) continue
      chunk += `${sealed.line}\n`
      count += 1
      head = sealed.hash
      if (chunk.length < CHUNK_UNITS) continue
      yield chunk
      options.onProgress?.({ rows: count })
      chunk = ''
    }
  }
  if (chunk !== '') yield chunk
  options.onProgress?.({ rows: count })
  return { count, head }
}

/** The end of a journal that may leave as it is; undefined when it has to be chained anew. */
async function endOfWhole(options: EventExport): Promise<ExportEnd | undefined> {
  if ((options.masked ?? true) || options.filter !== undefined) return undefined
  const parse = createLineReader()
  let count = 0
  let head = FIRST_PREV
  for await (const batch of lineBatches(options)) {
    for (const text of batch) {
      const parsed = parse(text)
      if (parsed === undefined) continue
      if (parsed.event === null || parsed.line.seq !== count + 1) return undefined
      count += 1
      head = parsed.line.hash
    }
  }
  return { count, head }
}

async function* linesAsTheyAre(options: EventExport): AsyncGenerator<string, void, undefined> {
  let rows = 0
  for await (const batch of lineBatches(options)) {
    const lines = batch.filter((text) => text !== '')
    rows += lines.length
    yield lines.map((text) => `${text}\n`).join('')
    options.onProgress?.({ rows })
  }
}

/** The journal's lines in small arrays; a source that hands out slices is small enough as it is. */
async function* lineBatches({ lines, signal }: EventExport): AsyncGenerator<readonly string[], void, undefined> {
  const source = lines()
  if (Symbol.iterator in source) {
    for await (const batch of inBatches(source)) {
      signal?.throwIfAborted()
      yield batch
    }
    return
  }
  for await (const item of source) {
    signal?.throwIfAborted()
    yield typeof item === 'string' ? [item] : item
  }
}

/** Reads the journal's lines back, one after the other; undefined for a blank one. Throws TypeError at one that cannot be. */
function createLineReader(): (text: string) => ParsedLine | undefined {
  let place = 0
  return (text) => {
    place += 1
    if (text === '') return undefined
    const parsed = parseJournalLine(text)
    if (!parsed.ok) throw new TypeError(`line ${place} of the journal: ${parsed.error}`)
    return parsed.value
  }
}

type Sealer = (
  parsed: ParsedLine,
  prev: string,
  seq: number,
) => { readonly line: string; readonly hash: string } | undefined

/** Makes the next line of an export from the journal's next one; undefined when that is not wanted. */
function createSealer({ filter = {}, masked = true, namesOf, holdsSession }: EventExport): Sealer {
  const holds = asksOfConversation(filter) ? (holdsSession ?? (() => false)) : undefined
  const names = new Map<string, string>()
  return (parsed, prev, seq) => {
    const { line, event } = parsed
    // Names are learned before anything is left out: a chat may begin before the time that was asked for.
    if (event?.kind === 'session-started' && event.data.customerName !== undefined) {
      names.set(event.session, event.data.customerName)
    }
    if (!passes(parsed, filter) || holds?.(line.session) === false) return undefined
    const known = [names.get(line.session) ?? '', ...(namesOf?.(line.session) ?? [])]
    const covered = event === null || !masked ? event : maskEvent(event, { names: known })
    return sealLine(chainedAnew(line, covered?.data ?? line.data, prev, seq))
  }
}

/** The body without the random number of an erasable line, and with the hash that the line has in the journal. */
function chainedAnew(line: JournalLine, data: unknown, prev: string, seq: number): LineBody {
  const { id, at, session, kind, agent, device, shop, console, hash } = line
  return { seq, id, at, session, kind, data, prev, agent, device, shop, console, origin: hash }
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
