import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import { cutText, EVENT_LIMITS, type ConversationRow } from '../../core/conversation/index.ts'
import { readText } from './display-text.ts'
import { isVisible, type SearchRoot, type SelectorEngine } from './selector-engine.ts'
import { shortId } from './short-id.ts'

type ListPart = NonNullable<ConsoleProfile['conversations']>

const ROW_LIMIT = 500

/** A row of the console's own chat list with its element, for jumping to it. */
export interface FoundRow {
  readonly row: ConversationRow
  readonly element: Element
}

/** The console's own chat list as it is rendered now: a long list may show only a part of itself. Reads only. */
export function findRows(part: ListPart, root: SearchRoot, engine: SelectorEngine): readonly FoundRow[] {
  const elements = engine.queryAll(part.item, root).slice(0, ROW_LIMIT)
  const badges = elements.map((element) => readBadge(element, part, engine))
  // A badge without a number on every row is decoration (facts/consoles.md 2); on some rows it is a dot.
  const dotMeansOne = badges.includes('none') || badges.length === 1
  const found: FoundRow[] = []
  for (const [index, element] of elements.entries()) {
    const name = part.name.length > 0 ? engine.readValue(part.name, element) : firstLine(element)
    const id = until(engine.readValue(part.id, element), part.idUntil) ?? name
    if (id === undefined) continue
    const badge = badges[index] ?? 'none'
    const unread = badge === 'none' ? 0 : badge === 'dot' ? Number(dotMeansOne) : badge
    const active = engine.isOrHas(part.active, element)
    found.push({ element, row: { id: shortId(id), name: cutText(name ?? id, EVENT_LIMITS.short), unread, active } })
  }
  return found
}

/** A profile that knows no place for the name takes the line that a person reads first. */
function firstLine(row: Element): string | undefined {
  return readText(row)
    .split('\n')
    .map((line) => line.trim())
    .find((line) => /\p{L}/u.test(line))
}

/** What stands before a mark, or all of it. */
export function until(text: string | undefined, mark: string | undefined): string | undefined {
  if (text === undefined || mark === undefined) return text
  const at = text.indexOf(mark)
  return at > 0 ? text.slice(0, at) : text
}

function readBadge(row: Element, part: ListPart, engine: SelectorEngine): number | 'dot' | 'none' {
  const values = part.unread.filter((selector) => selector.includes('@'))
  const said = engine.readValue(values, row)
  if (said !== undefined) return numberIn(said) ?? 'dot'
  const badge = engine.queryAll(part.unread, row)[0]
  if (badge === undefined || !isVisible(badge)) return 'none'
  const words = badge.textContent ?? ''
  if (isClock(words)) return 1
  return numberIn(words) ?? numberIn(afterContent(badge)) ?? 'dot'
}

/** A waiting clock (`45秒`, `3分钟`, `02:10`) says that somebody waits, not how many lines. */
function isClock(text: string): boolean {
  return /\d\s*(?:秒|分|小时|天|[smh]\b|min|sec)|\d:\d\d/i.test(text)
}

/** `2`, `(2)`, `[2]`, `99+`; undefined without a digit. */
function numberIn(text: string): number | undefined {
  const digits = /\d{1,6}/.exec(text)
  return digits === null ? undefined : Number(digits[0])
}

function afterContent(badge: Element): string {
  const view = badge.ownerDocument.defaultView
  if (view === null) return ''
  const contents = ['::before', '::after'].map((part) => view.getComputedStyle(badge, part).content)
  return contents.filter((content) => content !== 'none' && content !== 'normal').join(' ')
}
