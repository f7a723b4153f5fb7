import { parseJournalLine } from '@/lib/core/session-log/index.ts'
import type { EventRow } from '../storage/index.ts'

/** The index row of a journal line; undefined for an erased line and for one that cannot be read. */
export function findEventRow(text: string): EventRow | undefined {
  const parsed = parseJournalLine(text)
  if (!parsed.ok || parsed.value.event === null) return undefined
  const { line, event } = parsed.value
  return {
    ...event,
    seq: line.seq,
    hash: line.hash,
    prev: line.prev,
    ...(line.nonce === undefined ? {} : { nonce: line.nonce }),
  }
}
