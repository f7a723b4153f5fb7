import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import { ChatMemory } from './chat-memory.ts'
import type { ChatReading } from './chat-reading.ts'
import { lineTimeAt } from './line-times.ts'
import { healthOf } from './part-counts.ts'
import { findMessageItems, readLine, type RawLine } from './read-lines.ts'
import {
  countParts,
  newestItems,
  readCustomer,
  readLines,
  readOrderCard,
  readRows,
  tellsNewestFirst,
} from './read-parts.ts'
import { findRows } from './read-rows.ts'
import { defaultEngine, type SelectorEngine } from './selector-engine.ts'

/**
 * Reads what the console page shows now, changing nothing; the same page and the same `now` (epoch ms) give the same
 * reading. Only the newest 200 lines are read. A part that is not there is absent; a line whose time the page does not
 * tell stands at `now`. All lines count as history: only {@link observeChat} can tell what is new.
 */
export function readChat(
  profile: ConsoleProfile,
  root: Document,
  now: number,
  engine: SelectorEngine = defaultEngine,
): ChatReading {
  const lines = readOpenLines(profile, root, now, engine)
  const shop = engine.readValue(profile.shop?.name ?? [], root)
  return {
    customer: readCustomer(profile, root, engine),
    messages: new ChatMemory().take(lines, { now, atNewestEnd: () => true, asHistory: true }).shown,
    conversations: readRows(profile, root, engine),
    order: readOrderCard(profile, root, engine),
    ...(shop === undefined ? {} : { shop }),
    health: healthOf(countParts(profile, root, engine, lines), [], now),
  }
}

/** The customer as the page says now: cheap, for the tick of an insertion. */
export function readOpenCustomer(
  profile: ConsoleProfile,
  root: Document,
  engine: SelectorEngine = defaultEngine,
): { readonly id?: string; readonly name?: string; readonly rowId?: string } {
  const rows = readRows(profile, root, engine).filter((row) => row.active)
  const [row] = rows
  return { ...readCustomer(profile, root, engine), ...(row === undefined || rows.length > 1 ? {} : { rowId: row.id }) }
}

/** The element of a row of the console's own list, to jump to that chat; undefined when it is not rendered now. */
export function findConversationRow(
  profile: ConsoleProfile,
  root: Document,
  conversationId: string,
  engine: SelectorEngine = defaultEngine,
): Element | undefined {
  const part = profile.conversations
  if (part === undefined) return undefined
  return findRows(part, root, engine).find(({ row }) => row.id === conversationId)?.element
}

function readOpenLines(
  profile: ConsoleProfile,
  root: Document,
  now: number,
  engine: SelectorEngine,
): readonly RawLine[] {
  const part = profile.messages
  if (part === undefined) return []
  const { items } = findMessageItems(part, root, engine)
  const read = (item: Element): RawLine | undefined => readLine(item, part, engine)
  const newestFirst = tellsNewestFirst(part, items, (item) => timeOf(read(item), now)) ?? false
  return readLines(newestItems(items, newestFirst), read)
}

/** When a line says it was written; undefined when it does not say. */
export function timeOf(line: RawLine | undefined, now: number): number | undefined {
  if (line?.timeText === undefined) return undefined
  return lineTimeAt([line], 0, now).at
}
