import fc from 'fast-check'
import type { EventDetail, JournalEvent } from '@/lib/core/conversation/index.ts'
import { FIRST_PREV, journalLine, parseJournalLine } from '@/lib/core/session-log/index.ts'

/** An event of one conversation, ten seconds after the one before. */
export function eventOf(place: number, detail: EventDetail, changes: Partial<JournalEvent> = {}): JournalEvent {
  const origin = {
    id: `e${place}`,
    at: Date.parse('2025-11-12T10:00:00+08:00') + place * 10_000,
    session: 's1',
    agent: '小鹿',
    device: 'd1',
    shop: 'shop-1',
    console: 'demo',
  }
  return Object.assign(origin, changes, detail)
}

/** A line seen in the chat. */
export function lineSeen(place: number, text: string, side: 'buyer' | 'agent' = 'buyer', session = 's1'): JournalEvent {
  return eventOf(
    place,
    { kind: 'message-seen', data: { messageId: `m${place}`, side, text, auto: false, history: false } },
    { session },
  )
}

/** Events chained into the lines of a journal. */
export function journalOf(events: readonly JournalEvent[], nonce?: string): string[] {
  let prev = FIRST_PREV
  return events.map((event, index) => {
    const line = journalLine(event, prev, index + 1, {
      timeZone: 'Asia/Shanghai',
      ...(nonce === undefined ? {} : { nonce: `${nonce}${index}` }),
    })
    prev = requireLine(line).hash
    return line
  })
}

/** The fields of a line that must be good. */
export function requireLine(text: string) {
  const parsed = parseJournalLine(text)
  if (!parsed.ok) throw new Error(`bad line: ${parsed.error}`)
  return parsed.value.line
}

/** Any text a chat could hold: lone surrogates, line separators, control characters. */
export const anyText = fc.string({
  unit: fc.constantFrom('a', '亲', '"', '\\', '\n', '\u2028', '\ud800', '💰', '\t', '0'),
})

/** A few events with any texts. */
export const someEvents = fc
  .array(fc.tuple(anyText, fc.constantFrom('buyer', 'agent')), { minLength: 3, maxLength: 8 })
  .map((rows) => rows.map(([text, side], index) => lineSeen(index, text, side === 'buyer' ? 'buyer' : 'agent')))
