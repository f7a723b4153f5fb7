import { foldEvent, HOUSE_SESSION } from '@/lib/core/conversation/index.ts'
import { withSleeps, type Sleep } from '@/lib/core/sla/index.ts'
import {
  foldIntoFollowUps,
  foldIntoSleeps,
  forgetDigestsOf,
  openSessions,
  sealEvents,
  sealSessions,
  toSessionRow,
  toStorageFault,
  type EventRow,
  type SessionRow,
  type WendaDatabase,
} from '../storage/index.ts'
import { findEventRow } from './event-rows.ts'
import type { NumberedLine } from './journal/journal.ts'

/** Name of the meta row that says up to which line the index has read. */
export const INDEXED_SEQ = 'indexed-seq'

/** What the index writer stands on. */
export interface IndexWriterParts {
  readonly database: WendaDatabase
  /** Journal lines from a number on. */
  readonly readLines: (fromSeq: number, limit: number) => Promise<readonly NumberedLine[]>
  readonly wait: (ms: number) => Promise<void>
  /** Told when the database refuses; the journal has everything, so nothing is lost. */
  readonly onFault: (detail: string) => void
}

const batchLines = 500
const retryMs = [200, 1000, 5000, 15_000]

/**
 * Keeps the database in step with the journal: reads lines after the last one indexed and writes events and folded
 * conversations in one transaction with the new position, so the index is always a fold of a whole prefix.
 */
export class IndexWriter {
  private running: Promise<void> | undefined
  private again = false

  constructor(private readonly parts: IndexWriterParts) {}

  /** There may be new lines. Returns at once. */
  nudge(): void {
    this.again = true
    this.running ??= this.run().finally(() => {
      this.running = undefined
      if (this.again) this.nudge()
    })
  }

  /** Resolves when every line there was has been indexed, or indexing has been given up for now. */
  async settled(): Promise<void> {
    while (this.running !== undefined) await this.running
  }

  private async run(): Promise<void> {
    for (let failures = 0; this.again;) {
      this.again = false
      try {
        while ((await this.indexNext()) > 0) failures = 0
      } catch (error) {
        const fault = toStorageFault(error)
        this.parts.onFault(fault.code === 'failed' ? fault.detail : fault.code)
        if (failures >= retryMs.length) return
        await this.parts.wait(retryMs[failures] ?? 0)
        failures += 1
        this.again = true
      }
    }
  }

  private async indexNext(): Promise<number> {
    const { database, readLines } = this.parts
    const from = (await readIndexedSeq(database)) + 1
    const lines = await readLines(from, batchLines)
    const last = lines.at(-1)
    if (last === undefined) return 0
    const rows = lines.flatMap(({ text }) => findEventRow(text) ?? [])
    const written = await sealEvents(rows)
    await database.transaction(
      'rw',
      [database.events, database.sessions, database.meta, database.dayDigests, database.followUps],
      async () => {
        await database.events.bulkPut([...written])
        await this.foldInto(rows, await foldIntoSleeps(rows, database))
        await foldIntoFollowUps(rows, database)
        await database.meta.put({ name: INDEXED_SEQ, value: last.seq })
      },
    )
    return lines.length
  }

  private async foldInto(rows: readonly EventRow[], sleeps: readonly Sleep[]): Promise<void> {
    const { sessions } = this.parts.database
    const bySession = new Map<string, EventRow[]>()
    for (const row of rows) {
      if (row.session === HOUSE_SESSION) continue
      const group = bySession.get(row.session)
      if (group === undefined) bySession.set(row.session, [row])
      else group.push(row)
    }
    const names = [...bySession.keys()]
    const found = await openSessions((await sessions.bulkGet(names)).filter((row) => row !== undefined))
    const known = new Map(found.map((row) => [row.session, row]))
    const changed: SessionRow[] = []
    for (const name of names) {
      const before = known.get(name)
      let state = before?.state
      let lastSeq = before?.lastSeq ?? 0
      for (const row of bySession.get(name) ?? []) {
        if (row.seq <= lastSeq) continue
        state = foldEvent(state, row)
        lastSeq = row.seq
      }
      if (state !== undefined && lastSeq !== before?.lastSeq) {
        changed.push(toSessionRow(withSleeps(state, sleeps), lastSeq))
      }
    }
    await sessions.bulkPut([...(await sealSessions(changed))])
    await forgetDigestsOf(
      changed.map(({ startedAt }) => startedAt),
      this.parts.database,
    )
  }
}

/** Up to which line the index has read; 0 when it is new. */
export async function readIndexedSeq(database: WendaDatabase): Promise<number> {
  const row = await database.meta.get(INDEXED_SEQ)
  return typeof row?.value === 'number' ? row.value : 0
}
