import type { ConversationState } from '@/lib/core/conversation/index.ts'
import {
  csvChunks,
  eventChunks,
  MESSAGE_COLUMNS,
  messageRows,
  SESSION_COLUMNS,
  sessionRow,
  xlsxChunks,
  type Cell,
  type LogFilter,
  type WritingOptions,
} from '@/lib/core/session-log/index.ts'
import { parseIsoIn } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import type { SessionRow } from '@/lib/extension/storage/index.ts'
import type { ExportFile, ExportFilter } from '../desk/index.ts'
import { journalLines } from './journal-lines.ts'
import { policyOf } from './panel-facts.ts'
import { shopOf } from './use-settings.ts'

/** Everything one export is made from. */
export interface ExportRequest {
  readonly file: ExportFile
  readonly rows: readonly SessionRow[]
  readonly settings: Settings
  readonly filter: ExportFilter
  readonly unmasked: boolean
  readonly now: number
  readonly writing: WritingOptions & { readonly signal: AbortSignal }
}

const DAY_MS = 86_400_000

/** The filter as the log understands it: instants instead of local days; undefined when nothing is filtered. */
function logFilterOf({ fromDay, toDay, shop, agent }: ExportFilter, timeZone: string): LogFilter | undefined {
  const start = (day: string) => (day === '' ? undefined : parseIsoIn(`${day}T00:00:00`, timeZone))
  const from = start(fromDay)
  const last = start(toDay)
  const filter: LogFilter = {
    ...(from === undefined ? {} : { from }),
    ...(last === undefined ? {} : { to: last + DAY_MS }),
    ...(shop === '' ? {} : { shops: [shop] }),
    ...(agent === '' ? {} : { agents: [agent] }),
  }
  return Object.keys(filter).length === 0 ? undefined : filter
}

/** Whether a conversation belongs to an export. */
function passesFilter(
  row: Pick<SessionRow, 'lastAt' | 'startedAt' | 'shop' | 'agent'>,
  filter: LogFilter | undefined,
): boolean {
  const { from = -Infinity, to = Infinity, shops, agents } = filter ?? {}
  if (row.lastAt < from || row.startedAt >= to) return false
  return (shops?.includes(row.shop) ?? true) && (agents?.includes(row.agent) ?? true)
}

/** The file's content, chunk by chunk. */
export function exportChunks(request: ExportRequest): AsyncIterable<string | Uint8Array> {
  const { file, settings, filter, unmasked, now, writing } = request
  const timeZone = shopOf(settings, undefined)?.timeZone ?? 'UTC'
  const wanted = logFilterOf(filter, timeZone)
  switch (file) {
    case 'sessions.csv':
      return csvChunks(SESSION_COLUMNS, sessionRows(request, wanted), writing)
    case 'sessions.xlsx':
      return xlsxChunks([{ name: 'sessions', columns: SESSION_COLUMNS, rows: sessionRows(request, wanted) }], writing)
    case 'messages.csv':
      return csvChunks(MESSAGE_COLUMNS, messageCells(request, wanted), writing)
    case 'events.jsonl':
      return eventChunks({
        ...writing,
        lines: () => journalLines(writing.signal),
        exportedAt: now,
        timeZone,
        masked: !unmasked,
        ...(wanted === undefined ? {} : { filter: wanted }),
        namesOf: namesOf(request.rows),
      })
  }
}

/** Names to cover wherever they stand, by conversation. */
function namesOf(rows: readonly SessionRow[]): (session: string) => readonly string[] {
  const names = new Map(rows.map(({ session, state }) => [session, nameList(state)]))
  return (session) => names.get(session) ?? []
}

function nameList({ customerName }: ConversationState): readonly string[] {
  return customerName === undefined ? [] : [customerName]
}

function* sessionRows(
  { rows, settings, unmasked, now }: ExportRequest,
  filter: LogFilter | undefined,
): Generator<Cell[]> {
  for (const row of rows) {
    const shop = shopOf(settings, row.shop)
    if (shop !== undefined && passesFilter(row, filter))
      yield sessionRow(row.state, { policy: policyOf(shop), now, unmasked })
  }
}

function* messageCells(
  { rows, settings, unmasked, now }: ExportRequest,
  filter: LogFilter | undefined,
): Generator<Cell[]> {
  for (const row of rows) {
    const shop = shopOf(settings, row.shop)
    if (shop !== undefined && passesFilter(row, filter))
      yield* messageRows(row.state, { policy: policyOf(shop), now, unmasked })
  }
}
