import type { MessagesPart } from '../../core/console-profile/index.ts'
import { cutText, EVENT_LIMITS } from '../../core/conversation/index.ts'
import type { Side } from '../../core/shared/index.ts'
import { readText } from './display-text.ts'
import { isVisible, type SearchRoot, type SelectorEngine } from './selector-engine.ts'
import { shortId } from './short-id.ts'

/** A line as the page shows it, before it is told apart from others. */
export interface RawLine {
  readonly pageId?: string
  readonly side: Side
  readonly text: string
  readonly timeText?: string
  readonly auto: boolean
}

/** What stands for a line that is a picture and has no words. */
export const PICTURE_TEXT = '[图片]'

/** The messages of a page: the list that is shown (several chats may be in the page at once), and its items. */
export interface MessageItems {
  readonly list: Element | undefined
  readonly items: readonly Element[]
}

/** Finds the open chat's list and items. Reads only. */
export function findMessageItems(part: MessagesPart, root: SearchRoot, engine: SelectorEngine): MessageItems {
  const lists = engine.queryAll(part.list, root)
  const list = lists.length === 1 ? lists[0] : (lists.find((each) => isVisible(each)) ?? lists[0])
  if (part.list.length > 0 && list === undefined) return { list: undefined, items: [] }
  const inList = list === undefined ? [] : engine.queryAll(part.item, list)
  // Items may be written from the page's root (`#thread > article`, `iframe |> .msg`).
  if (inList.length > 0) return { list, items: inList }
  const everywhere = engine.queryAll(part.item, root)
  const items =
    list === undefined ? everywhere.filter((item) => isVisible(item)) : everywhere.filter((item) => list.contains(item))
  return { list: list ?? items[0]?.parentElement ?? undefined, items }
}

/** A message quoted in a message is not a line of its own. */
export function outermost(items: readonly Element[]): readonly Element[] {
  let last: Element | undefined
  return items.filter((item) => {
    if (last?.contains(item) === true) return false
    last = item
    return true
  })
}

/**
 * Reads one item. Undefined while there is nothing in it to read (a skeleton, a card still loading). A side that the
 * profile cannot tell is `system`: such a line starts no clock and is nobody's word.
 */
export function readLine(item: Element, part: MessagesPart, engine: SelectorEngine): RawLine | undefined {
  const text = readLineText(item, part, engine)
  if (text === '') return undefined
  const pageId = engine.readValue(part.id, item)
  const timeText = engine.readValue(part.time, item)
  const auto = engine.isOrHas(part.auto, item) || (part.autoTexts ?? []).some((mark) => itemText(item).includes(mark))
  return {
    ...(pageId === undefined ? {} : { pageId: shortId(pageId) }),
    side: sideOf(item, text, part, engine),
    text: cutText(text, EVENT_LIMITS.text),
    ...(timeText === undefined ? {} : { timeText }),
    auto,
  }
}

function itemText(item: Element): string {
  return item.textContent ?? ''
}

function sideOf(item: Element, text: string, part: MessagesPart, engine: SelectorEngine): Side {
  if (engine.isOrHas(part.system, item)) return 'system'
  if ((part.systemTexts ?? []).some((mark) => text.startsWith(mark))) return 'system'
  if (engine.isOrHas(part.agent, item)) return 'agent'
  return engine.isOrHas(part.buyer, item) ? 'buyer' : 'system'
}

function readLineText(item: Element, part: MessagesPart, engine: SelectorEngine): string {
  const bodies = engine.queryAll(part.text, item)
  const text = outermost(bodies)
    .map((body) => readText(body))
    .filter((words) => words !== '')
    .join('\n')
  if (text !== '') return text
  const whole = bodies.length === 0 ? readText(item) : ''
  const time = engine.readValue(part.time, item) ?? ''
  const words = time === '' ? whole : whole.replace(time, '').trim()
  if (words !== '') return words
  return (bodies[0] ?? item).querySelector('img, picture, video') === null ? '' : PICTURE_TEXT
}
