import { createChainVerifier, FIRST_PREV, parseJournalLine, type ParsedLine } from '@/lib/core/session-log/index.ts'
import type { Journal } from './journal/journal.ts'

/**
 * Takes lines of a backup into the journal and answers how many were added. Lines that chain on to its head (any do, to
 * an empty one) are written byte for byte, so that proofs made on the other machine still hold. Else their events are
 * appended as new lines, those that are known left out by id: also erased ones, so that a backup brings no erased
 * customer back. Throws a TypeError for a line that is none, and what the disk throws; then nothing of `lines` was added.
 */
export async function restoreLines(journal: Journal, lines: readonly string[]): Promise<number> {
  const parsed = lines.map((text) => {
    const line = parseJournalLine(text)
    if (!line.ok) throw new TypeError(`no line of a journal: ${line.error}`)
    return line.value
  })
  const first = parsed[0]
  if (first === undefined) return 0
  if (doChainOn(journal, first, lines)) {
    await journal.restore(parsed.map(({ line }, place) => ({ seq: line.seq, id: line.id, text: lines[place] ?? '' })))
    return lines.length
  }
  journal.learnEveryId()
  const before = journal.head.lastSeq
  const events = parsed.flatMap(({ event }) => (event === null || namesLinesByNumber(event) ? [] : [event]))
  if (events.length > 0) await journal.append(events)
  return journal.head.lastSeq - before
}

function doChainOn(journal: Journal, { line }: ParsedLine, lines: readonly string[]): boolean {
  const { lastSeq, headHash } = journal.head
  const isEmpty = journal.firstSeq === undefined && headHash === FIRST_PREV
  if (!isEmpty && (line.prev !== headHash || line.seq !== lastSeq + 1)) return false
  const verifier = createChainVerifier({ prev: line.prev, seq: line.seq - 1 })
  return lines.every((text) => verifier.push(text) === undefined)
}

/** A record of an erasure names lines of its own journal by number; in another one those are other people's. */
function namesLinesByNumber({ kind, data }: { readonly kind: string; readonly data: object }): boolean {
  return kind === 'house-noted' && 'what' in data && data.what === 'customer-erased'
}
