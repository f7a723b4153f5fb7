import type { ConsoleProfile, MessagesPart, SelectorList } from '../../core/console-profile/index.ts'
import { cutText, EVENT_LIMITS, type ConversationRow } from '../../core/conversation/index.ts'
import type { OrderCard } from '../../core/shared/index.ts'
import { messageCount, names, type PartCount, type PartCounts } from './part-counts.ts'
import { findMessageItems, outermost, readLine, type RawLine } from './read-lines.ts'
import { findOrderCards, readOrder } from './read-order.ts'
import { findRows, until } from './read-rows.ts'
import { isVisible, type SelectorEngine } from './selector-engine.ts'
import { shortId } from './short-id.ts'

/** Lines of the open chat that are looked at: what the panel shows at most (ChatSnapshot). */
export const LINE_WINDOW = 200

/** The open customer as the page says, in the head of the chat or in its address. */
export function readCustomer(
  profile: ConsoleProfile,
  root: Document,
  engine: SelectorEngine,
): { readonly id?: string; readonly name?: string } {
  const part = profile.customer
  if (part === undefined) return {}
  const said = engine.readValue(part.id, root) ?? idInAddress(root, part.idAfter)
  const id = until(said, part.idUntil)
  const name = stripped(engine.readValue(part.name, root), part.strip ?? [])
  return { ...(id === undefined ? {} : { id: shortId(id) }), ...(name === undefined ? {} : { name }) }
}

function idInAddress(root: Document, mark: string | undefined): string | undefined {
  if (mark === undefined) return undefined
  const address = root.defaultView?.location.href ?? root.URL
  const at = address.indexOf(mark)
  if (at < 0) return undefined
  const id = /^[^/?&#]{1,200}/.exec(address.slice(at + mark.length))?.[0]
  return id
}

function stripped(text: string | undefined, marks: readonly string[]): string | undefined {
  if (text === undefined) return undefined
  const rest = marks.reduce((left, mark) => left.replace(mark, ''), text).trim()
  return rest === '' ? undefined : cutText(rest, EVENT_LIMITS.short)
}

/** The rows of the console's own list. */
export function readRows(profile: ConsoleProfile, root: Document, engine: SelectorEngine): readonly ConversationRow[] {
  const part = profile.conversations
  return part === undefined ? [] : findRows(part, root, engine).map(({ row }) => row)
}

/** The order card; null when none can be seen. */
export function readOrderCard(profile: ConsoleProfile, root: Document, engine: SelectorEngine): OrderCard | null {
  return profile.order === undefined ? null : readOrder(profile.order, root, engine)
}

/** The newest items of a list, oldest first. */
export function newestItems(items: readonly Element[], newestFirst: boolean): readonly Element[] {
  return newestFirst ? outermost(items.slice(0, LINE_WINDOW)).toReversed() : outermost(items.slice(-LINE_WINDOW))
}

/** Whether the page puts the newest message first in its list; undefined: nothing tells. */
export function tellsNewestFirst(
  part: MessagesPart,
  items: readonly Element[],
  timeOf: (item: Element) => number | undefined,
): boolean | undefined {
  if (part.order !== undefined) return part.order === 'newest-first'
  const [first] = items
  const last = items.at(-1)
  if (first === undefined || last === undefined || first === last) return undefined
  const [early, late] = [timeOf(first), timeOf(last)]
  if (early !== undefined && late !== undefined && early !== late) return early > late
  const parent = first.parentElement
  const direction = parent === null ? '' : parent.ownerDocument.defaultView?.getComputedStyle(parent).flexDirection
  return direction === 'column-reverse' ? true : undefined
}

/** The lines of the open chat, oldest first, each item read by `read` (which may remember). */
export function readLines(items: readonly Element[], read: (item: Element) => RawLine | undefined): readonly RawLine[] {
  return items.map((item) => read(item)).filter((line) => line !== undefined)
}

/** What each part shows now. `lines` are the open chat's as read. */
export function countParts(
  profile: ConsoleProfile,
  root: Document,
  engine: SelectorEngine,
  lines: readonly RawLine[] | undefined,
): PartCounts {
  const count = (
    part: Parameters<typeof names>[1],
    selectors: SelectorList,
    find: () => PartCount,
  ): PartCount | undefined => {
    if (!names(profile, part)) return undefined
    const by = engine.matching(selectors, root)
    return { ...find(), ...(by === undefined ? {} : { by }) }
  }
  const { composer, send, messages, customer, conversations, order, shop } = profile
  return {
    composer: count('composer', composer.at, () => ({ count: shownCount(engine.queryAll(composer.at, root)) })),
    send: count('send', send?.buttons ?? [], () => ({ count: engine.queryAll(send?.buttons ?? [], root).length })),
    messages: count('messages', messages?.item ?? [], () => countMessages(profile, root, engine, lines)),
    customer: count('customer', customer?.name ?? [], () => ({
      count: Object.keys(readCustomer(profile, root, engine)).length,
    })),
    conversations: count('conversations', conversations?.item ?? [], () => ({
      count: conversations === undefined ? 0 : findRows(conversations, root, engine).length,
    })),
    order: count('order', order?.card ?? [], () => ({
      count: order === undefined ? 0 : findOrderCards(order, root, engine).length,
    })),
    shop: count('shop', shop?.name ?? [], () => ({ count: engine.queryAll(shop?.name ?? [], root).length })),
  }
}

function shownCount(elements: readonly Element[]): number {
  return elements.filter((element) => isVisible(element)).length
}

function countMessages(
  profile: ConsoleProfile,
  root: Document,
  engine: SelectorEngine,
  lines: readonly RawLine[] | undefined,
): PartCount {
  const part = profile.messages
  if (part === undefined) return { count: 0 }
  const { list, items } = findMessageItems(part, root, engine)
  const read = lines ?? readLines(newestItems(items, false), (item) => readLine(item, part, engine))
  const sided = read.filter((line) => line.side !== 'system').length
  return messageCount(list !== undefined && part.list.length > 0, items.length, sided)
}
