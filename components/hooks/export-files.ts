import {
  conversationPasses,
  csvChunks,
  eventBody,
  eventChunks,
  eventHeader,
  MESSAGE_COLUMNS,
  messageRows,
  packLog,
  SESSION_COLUMNS,
  sessionRow,
  xlsxChunks,
  type Cell,
  type EventExport,
  type JournalMark,
  type LogFilter,
  type RowOptions,
  type WritingOptions,
} from '@/lib/core/session-log/index.ts'
import { parseIsoIn } from '@/lib/core/sla/index.ts'
import { policyOfShop, type Settings } from '@/lib/extension/settings/index.ts'
import type { SessionRow } from '@/lib/extension/storage/index.ts'
import type { ExportFile, ExportFilter } from '../desk/index.ts'
import type { FileContent } from './file-sink.ts'
import { shopOf } from './use-settings.ts'

/** Everything one export is made from. */
export interface ExportRequest {
  readonly file: ExportFile
  /** Conversations, batch by batch, from the start each time it is called. */
  readonly walk: () => AsyncIterable<readonly SessionRow[]>
  /** The journal's lines in slices, from the start each time it is called. */
  readonly lines: () => AsyncIterable<readonly string[]>
  readonly journal: JournalMark
  readonly settings: Settings
  readonly filter: ExportFilter
  readonly unmasked: boolean
  readonly now: number
  readonly writing: WritingOptions & { readonly signal: AbortSignal }
}

const DAY_MS = 86_400_000

/** The filter as the log understands it: instants instead of local days; undefined when nothing is filtered. */
export function logFilterOf(asked: ExportFilter, timeZone: string): LogFilter | undefined {
  const { shop, agent, tag, outcome, flag } = asked
  const start = (day: string) => (day === '' ? undefined : parseIsoIn(`${day}T00:00:00`, timeZone))
  const from = start(asked.fromDay)
  const last = start(asked.toDay)
  const filter: LogFilter = {
    ...(from === undefined ? {} : { from }),
    ...(last === undefined ? {} : { to: last + DAY_MS }),
    ...(shop === '' ? {} : { shops: [shop] }),
    ...(agent === '' ? {} : { agents: [agent] }),
    ...(tag.trim() === '' ? {} : { tags: [tag.trim()] }),
    ...(outcome === '' ? {} : { outcomes: [outcome] }),
    ...(flag === '' ? {} : { flags: [flag] }),
  }
  return Object.keys(filter).length === 0 ? undefined : filter
}

/** The file's content: what comes first, which may be known only at the end, and the rest chunk by chunk. */
export async function exportContent(request: ExportRequest): Promise<FileContent> {
  const { file, settings, filter, writing } = request
  const timeZone = shopOf(settings, undefined)?.timeZone ?? 'UTC'
  const wanted = logFilterOf(filter, timeZone)
  switch (file) {
    case 'sessions.csv':
      return { body: csvChunks(SESSION_COLUMNS, cellsOf(request, wanted, sessionCells), writing) }
    case 'sessions.xlsx':
      return {
        body: xlsxChunks(
          [{ name: 'sessions', columns: SESSION_COLUMNS, rows: cellsOf(request, wanted, sessionCells) }],
          writing,
        ),
      }
    case 'messages.csv':
      return { body: csvChunks(MESSAGE_COLUMNS, cellsOf(request, wanted, messageRows), writing) }
    case 'events.jsonl':
      return eventContent(request, wanted, timeZone)
    case 'log.wenda':
      return { body: packed(await eventContent(request, wanted, timeZone)) }
  }
}

/** A log as it is keeps its own chain and is read twice; any other is made in one reading, the header last. */
async function eventContent(
  request: ExportRequest,
  wanted: LogFilter | undefined,
  timeZone: string,
): Promise<FileContent> {
  const { writing, unmasked, now, journal, lines } = request
  const known = await sessionFacts(request, wanted)
  const options: EventExport = {
    ...writing,
    lines,
    exportedAt: now,
    timeZone,
    journal,
    masked: !unmasked,
    ...(wanted === undefined ? {} : { filter: wanted }),
    holdsSession: (session) => known.wanted.has(session),
    namesOf: (session) => known.names.get(session),
  }
  if (unmasked && wanted === undefined) return { body: eventChunks(options) }
  let header = ''
  async function* body() {
    header = eventHeader(options, yield* eventBody(options))
  }
  return { body: body(), first: () => header }
}

/** A packed log stands in memory while it is made: it is for mail or drive, not for an archive of a million lines. */
async function* packed({ body, first }: FileContent): AsyncGenerator<Uint8Array> {
  const parts: BlobPart[] = []
  for await (const chunk of body) parts.push(typeof chunk === 'string' ? chunk : new Uint8Array(chunk))
  yield packLog(new Uint8Array(await new Blob([first?.() ?? '', ...parts]).arrayBuffer()))
}

/** Names to cover wherever they stand, and which conversations are meant. */
async function sessionFacts({ walk, writing }: ExportRequest, filter: LogFilter | undefined) {
  const names = new Map<string, readonly string[]>()
  const wanted = new Set<string>()
  for await (const rows of walk()) {
    writing.signal.throwIfAborted()
    for (const { session, state } of rows) {
      if (state.customerName !== undefined) names.set(session, [state.customerName])
      if (filter !== undefined && conversationPasses(state, filter)) wanted.add(session)
    }
  }
  return { names, wanted }
}

function* sessionCells(state: SessionRow['state'], options: RowOptions): Generator<Cell[]> {
  yield sessionRow(state, options)
}

async function* cellsOf(
  { walk, settings, unmasked, now }: ExportRequest,
  filter: LogFilter | undefined,
  make: (state: SessionRow['state'], options: RowOptions) => Iterable<Cell[]>,
): AsyncGenerator<Cell[]> {
  for await (const rows of walk()) {
    for (const { shop: id, state } of rows) {
      const shop = shopOf(settings, id)
      if (shop !== undefined && conversationPasses(state, filter ?? {})) {
        yield* make(state, { policy: policyOfShop(shop, state), now, unmasked })
      }
    }
  }
}
