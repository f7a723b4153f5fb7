import { FIRST_PREV, journalLine } from '@/lib/core/session-log/index.ts'
import type { JournalNotice } from '../messaging/index.ts'
import { openEvents, type WendaDatabase } from '../storage/index.ts'
import { INDEXED_SEQ, readIndexedSeq } from './index-writer.ts'
import type { Journal } from './journal/journal.ts'
import { requireLineHash } from './journal/line-fields.ts'
import type { Sentinel } from '../sentinel/index.ts'

const batchRows = 500

/**
 * Compares journal, index and sentinel at start and mends what can be mended (facts: reliability 3.6): an index that is
 * behind is read again from the journal by the index writer; a journal that is behind is written again from the index;
 * when both are behind the sentinel, the numbers go on after the gap, so that the missing range stays visible for good.
 */
export async function compareAtStart(
  journal: Journal,
  database: WendaDatabase,
  sentinel: Sentinel | undefined,
): Promise<readonly JournalNotice[]> {
  const notices: JournalNotice[] = []
  const indexed = await readIndexedSeq(database)
  if (indexed > journal.head.lastSeq) notices.push(...(await restoreJournal(journal, database)))
  const { lastSeq } = journal.head
  if (indexed > lastSeq) {
    // What the index has beyond a broken place cannot be chained on; read the index again from the journal.
    await database.meta.put({ name: INDEXED_SEQ, value: lastSeq })
  }
  if (indexed === 0 && lastSeq > 0) notices.push({ code: 'index-rebuilt', atSeq: lastSeq })
  if (sentinel !== undefined && sentinel.lastSeq > lastSeq) {
    notices.push({ code: 'behind-sentinel', atSeq: lastSeq + 1, detail: `${lastSeq + 1}-${sentinel.lastSeq}` })
    journal.skipTo(sentinel.lastSeq, sentinel.headHash)
  }
  return notices
}

/** Writes the lines that the index has and the journal lacks, as long as they chain on without a gap. */
async function restoreJournal(journal: Journal, database: WendaDatabase): Promise<readonly JournalNotice[]> {
  const from = journal.head.lastSeq + 1
  let restored = 0
  for (;;) {
    const { lastSeq, headHash } = journal.head
    const rows = await openEvents(await database.events.where('seq').above(lastSeq).limit(batchRows).toArray())
    const lines: { seq: number; id: string; text: string }[] = []
    let prev = headHash
    for (const row of rows) {
      // An empty journal may begin anywhere: older files may have been cleared for their age.
      const begins = lines.length === 0 && headHash === FIRST_PREV
      if (row.prev !== prev && !begins) break
      const { seq, hash, prev: stated, nonce, ...event } = row
      const text = journalLine(event, stated, seq, nonce === undefined ? {} : { nonce })
      if (requireLineHash(text) !== hash) break
      lines.push({ seq, id: row.id, text })
      prev = hash
    }
    await journal.restore(lines)
    restored += lines.length
    if (lines.length < rows.length || rows.length === 0) break
  }
  return restored === 0 ? [] : [{ code: 'journal-rebuilt', atSeq: from, detail: String(restored) }]
}
