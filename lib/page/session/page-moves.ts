import type { PlacedFlag } from '../../core/panel-talk/index.ts'
import { rangeRects } from '../composer/index.ts'
import { findConversationRow, queryAll, readText } from '../consoles/index.ts'
import type { SessionOptions } from './context.ts'
import { pressRow } from './press-row.ts'

type Ground = Pick<SessionOptions, 'profile' | 'document'>

/** Opens a chat of the console's own list by pressing its row. */
export function openRow(id: string, { profile, document }: Ground): void {
  const row = findConversationRow(profile, document, id)
  if (row !== undefined) pressRow(row, queryAll(profile.conversations?.name ?? [], row)[0])
}

/** Brings a line of the open chat into view; found by its words, because many pages give lines no id. */
export function showLine(text: string | undefined, { profile, document }: Ground): void {
  if (text === undefined || text === '') return
  const items = queryAll(profile.messages?.item ?? [], document)
  items.findLast((item) => readText(item).includes(text))?.scrollIntoView({ block: 'center' })
}

/** Where the marks of a flag stand on the page, in viewport px. */
export function marksOf(composer: HTMLElement, { start, end, level }: PlacedFlag) {
  return rangeRects(composer, start, end).map(({ left, bottom, width }) => ({ left, top: bottom, width, level }))
}
