import { foldConversation, HOUSE_SESSION, type EventOrigin, type JournalEvent } from '@/lib/core/conversation/index.ts'
import {
  erasedLine,
  erasureEvent,
  findErasureRecord,
  isErased,
  parseLineFields,
  type JournalLine,
} from '@/lib/core/session-log/index.ts'
import { answered, refused, type Answer, type JournalAck } from '../messaging/index.ts'
import { forgetDigestsOf, readEvents, sealSessions, toSessionRow, type WendaDatabase } from '../storage/index.ts'
import { readIndexedSeq } from './index-writer.ts'
import type { Journal } from './journal/journal.ts'
import { openLines } from './journal/sealed-lines.ts'

/** What erasing works on. */
export interface ErasureParts {
  readonly journal: Journal
  readonly database: WendaDatabase
  readonly append: (events: readonly JournalEvent[]) => Promise<Answer<{ readonly acks: readonly JournalAck[] }>>
  /** Resolves when the index has caught up. */
  readonly indexed: () => Promise<void>
}

/** Whose lines are to go, why, and who says so. */
export interface ErasureOrder {
  readonly sessions: readonly string[]
  /** Further lines by number. */
  readonly seqs?: readonly number[]
  readonly reason: string
  readonly origin: Omit<EventOrigin, 'session'>
}

/**
 * Erases the content of conversations for good (docs/decisions/020): the record goes into the journal first, then the
 * lines become tombstones with their old hashes, then the index forgets them. Broken off after the record, it is
 * finished at the next start. Answers how many lines were erased; an index that is behind is a refusal, since it could
 * not say which lines are the customer's.
 */
export async function eraseCustomer(parts: ErasureParts, order: ErasureOrder): Promise<Answer<{ lines: number }>> {
  const { journal, database } = parts
  if (!(await isIndexCurrent(parts))) return refused('failed', 'the index is behind')
  const seqs = new Set(order.seqs)
  for (const session of new Set(order.sessions)) {
    if (session === HOUSE_SESSION) continue
    for (const { seq } of await readEvents({ session }, database)) seqs.add(seq)
  }
  const lines = await linesOf(
    journal,
    [...seqs].sort((left, right) => left - right),
  )
  if (lines.length === 0) return answered({ lines: 0 })
  const noted = await parts.append([erasureEvent(lines, order.reason, order.origin)])
  if (!noted.ok) return noted
  await carryOut(parts, lines)
  return answered({ lines: lines.length })
}

/** Whether the index has read every line; chats go on meanwhile, so it is given a few chances to catch up. */
export async function isIndexCurrent({ journal, database, indexed }: ErasureParts): Promise<boolean> {
  for (let chance = 0; chance < 5; chance += 1) {
    await indexed()
    if ((await readIndexedSeq(database)) >= journal.head.lastSeq) return true
  }
  return false
}

/** Finishes what a record says was to be erased and still has its content. */
export async function finishErasures(parts: ErasureParts): Promise<void> {
  await parts.indexed()
  for (const { seq } of await readEvents({ session: HOUSE_SESSION, kind: 'house-noted' }, parts.database)) {
    const [line] = await linesOf(parts.journal, [seq])
    const record = line === undefined ? undefined : findErasureRecord(line)
    const left = await linesOf(parts.journal, record?.seqs ?? [])
    if (left.length > 0) await carryOut(parts, left)
  }
}

async function carryOut({ journal, database, indexed }: ErasureParts, lines: readonly JournalLine[]): Promise<void> {
  await journal.replaceLines(new Map(lines.map((line) => [line.seq, erasedLine(line)])))
  await indexed()
  await forgetLines(
    database,
    lines.map(({ seq }) => seq),
  )
}

/** The lines of these numbers that still have their content. */
async function linesOf(journal: Journal, seqs: readonly number[]): Promise<JournalLine[]> {
  const found = seqs.flatMap((seq) => journal.readLines(seq, 1).filter((line) => line.seq === seq))
  return (await openLines(found)).flatMap(({ text }) => {
    const parsed = parseLineFields(text)
    return parsed.ok && !isErased(parsed.value) ? [parsed.value] : []
  })
}

/** Takes lines out of the index; conversations of which something is left are folded again from that. */
async function forgetLines(database: WendaDatabase, seqs: readonly number[]): Promise<void> {
  const { events, sessions, meta, dayDigests, followUps } = database
  await database.transaction('rw', [events, sessions, meta, dayDigests, followUps], async () => {
    const rows = await events.bulkGet([...seqs])
    const names = new Set(rows.flatMap((row) => (row === undefined ? [] : [row.session])))
    await events.bulkDelete([...seqs])
    const begun: number[] = []
    for (const name of names) {
      const before = await sessions.get(name)
      if (before !== undefined) begun.push(before.startedAt)
      const left = await readEvents({ session: name }, database)
      const state = foldConversation(left)
      if (state === undefined) {
        await sessions.delete(name)
        await followUps.where('session').equals(name).delete()
      } else await sessions.bulkPut([...(await sealSessions([toSessionRow(state, left.at(-1)?.seq ?? 0)]))])
    }
    await forgetDigestsOf(begun, database)
  })
}
