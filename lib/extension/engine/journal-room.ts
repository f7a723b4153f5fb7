import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import {
  answered,
  refused,
  type Answer,
  type JournalAck,
  type JournalNotice,
  type JournalState,
} from '../messaging/index.ts'
import { toStorageFault, type WendaDatabase } from '../storage/index.ts'
import { checkChain } from './check-chain.ts'
import { convertHouse } from './convert-house.ts'
import { eraseCustomer, finishErasures, type ErasureOrder, type ErasureParts } from './erase-customer.ts'
import { createGroupCommit } from './group-commit.ts'
import { IndexWriter } from './index-writer.ts'
import { Journal } from './journal/journal.ts'
import { openLines } from './journal/sealed-lines.ts'
import type { JournalFolder } from './journal/journal-folder.ts'
import { clearExpired, type RetentionOrder } from './retention.ts'
import type { Relay } from '../relay/index.ts'
import { parseSentinel, type Sentinel } from '../sentinel/index.ts'
import { restoreLines } from './restore-lines.ts'
import { compareAtStart } from './start-check.ts'

/** What the journal's room stands on; everything that touches a clock, a disk or another part comes from outside. */
export interface JournalRoomParts {
  readonly folder: JournalFolder
  readonly database: WendaDatabase
  readonly relay: Relay
  readonly now: () => number
  readonly nonce: () => string
  readonly wait: (ms: number) => Promise<void>
  readonly gather: () => Promise<void>
  /** Gives up what is only a copy, when the disk is full; answers whether there was any to give up. */
  readonly makeRoom: () => Promise<boolean>
  /** Makes LevelDB start a fresh log; once after a browser start. */
  readonly rollLog: () => Promise<unknown>
}

/** The journal with its index, as the engine's calls need it. */
export interface JournalRoom {
  readonly append: (events: readonly JournalEvent[]) => Promise<Answer<{ readonly acks: readonly JournalAck[] }>>
  /** Takes lines of a backup (see the engine's call `journal-restore`). */
  readonly restore: (lines: readonly string[]) => Promise<Answer<{ readonly added: number }>>
  readonly state: () => JournalState
  /** Lines as they lie on the disk; `openLines` opens those that are sealed. */
  readonly read: (
    fromSeq: number,
    limit: number,
  ) => { readonly lines: readonly string[]; readonly nextSeq: number | null }
  /** Writes journal and index anew, sealed or plain; nothing is appended meanwhile. */
  readonly convert: (to: 'sealed' | 'plain') => Promise<void>
  /** Erases conversations for good; the record of it stays. */
  readonly erase: (order: ErasureOrder) => Promise<Answer<{ readonly lines: number }>>
  /** Clears what is older than the house keeps; answers how many lines went. */
  readonly clearExpired: (order: RetentionOrder) => Promise<number>
  /** Resolves when the index has caught up with the journal, or has given up for now. */
  readonly indexed: () => Promise<void>
  /** Adds what another part of the engine found to the notices. */
  readonly post: (notice: JournalNotice) => void
  readonly isFreshStart: boolean
}

const startPatienceMs = 1500
const sentinelEveryMs = 10_000
const maxRead = 5000

/** Opens the journal, compares it with index and sentinel, and serves. Call it inside the journal's lock. */
export async function openJournalRoom(parts: JournalRoomParts): Promise<JournalRoom> {
  const { database, relay, now } = parts
  const started = await relay('engine-started', {}, startPatienceMs)
  // When the background does not answer, act as after a browser start: rolling the log once too often is harmless.
  const isFreshStart = !started.ok || started.value.freshStart
  if (isFreshStart) await parts.rollLog()
  const sentinel = started.ok ? parseSentinel(started.value.sentinel) : undefined
  const journal = await Journal.open(parts.folder, { now, nonce: parts.nonce })
  const notices = new NoticeBoard(journal.notices)
  try {
    notices.post(...(await compareAtStart(journal, database, sentinel)))
  } catch (error) {
    // The journal stands without its index; the index writer will try again.
    notices.post({ code: 'index-failed', detail: error instanceof Error ? error.message : String(error) })
  }
  const index = new IndexWriter({
    database,
    readLines: async (fromSeq, limit) => openLines(journal.readLines(fromSeq, limit)),
    wait: parts.wait,
    onFault: (detail) => notices.post({ code: detail === 'disk-full' ? 'disk-full' : 'index-failed', detail }),
  })
  const sentinels = createSentinelKeeper(parts, () => journal.head)
  const inTurn = createTurns()
  const onCommitted = (): void => {
    notices.clear('disk-full')
    index.nudge()
    sentinels.nudge()
  }
  const commit = createGroupCommit({
    append: (events) =>
      inTurn(async () => {
        await recallOlderIds(journal, database, events)
        return journal.append(events)
      }),
    onCommitted,
    onFailed: (fault) => notices.post({ code: fault === 'disk-full' ? 'disk-full' : 'index-failed' }),
    makeRoom: parts.makeRoom,
    gather: parts.gather,
  })
  index.nudge()
  if (journal.head.lastSeq > (sentinel?.lastSeq ?? 0)) sentinels.nudge()
  void checkChain(journal, () => parts.wait(5)).then(
    (notice) => notices.post(...(notice === undefined ? [] : [notice])),
    (error: unknown) => notices.post({ code: 'index-failed', detail: String(error) }),
  )
  const erasing: ErasureParts = {
    journal,
    database,
    append: (events) => commit.append(events),
    indexed: () => index.settled(),
  }
  void finishErasures(erasing).catch((error: unknown) => {
    notices.post({ code: 'index-failed', detail: error instanceof Error ? error.message : String(error) })
  })
  return {
    append: (events) => commit.append(events),
    erase: (order) => eraseCustomer(erasing, order),
    clearExpired: (order) => clearExpired(erasing, order),
    restore: (lines) => inTurn(() => answerRestore(journal, lines, onCommitted)),
    state: () => ({ ...journal.head, notices: notices.all() }),
    convert: (to) => inTurn(() => convertHouse(journal, database, to)),
    read: (fromSeq, limit) => {
      const lines = journal.readLines(fromSeq, Math.min(limit, maxRead))
      const last = lines.at(-1)
      const nextSeq = last === undefined || last.seq >= journal.head.lastSeq ? null : last.seq + 1
      return { lines: lines.map(({ text }) => text), nextSeq }
    },
    indexed: () => index.settled(),
    post: (notice) => notices.post(notice),
    isFreshStart,
  }
}

async function answerRestore(
  journal: Journal,
  lines: readonly string[],
  onCommitted: () => void,
): Promise<Answer<{ readonly added: number }>> {
  try {
    const added = await restoreLines(journal, lines)
    onCommitted()
    return answered({ added })
  } catch (error) {
    return refused(toStorageFault(error).code === 'disk-full' ? 'disk-full' : 'failed')
  }
}

/** One piece of work at a time, in the order of asking: the journal has one writer. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}

/** Notices, each code once with its newest detail. */
class NoticeBoard {
  private readonly notices = new Map<string, JournalNotice>()

  constructor(first: readonly JournalNotice[]) {
    this.post(...first)
  }

  post(...notices: readonly JournalNotice[]): void {
    for (const notice of notices) this.notices.set(`${notice.code} ${notice.atSeq ?? ''}`, notice)
  }

  clear(code: JournalNotice['code']): void {
    for (const [key, notice] of this.notices) if (notice.code === code) this.notices.delete(key)
  }

  all(): readonly JournalNotice[] {
    return [...this.notices.values()]
  }
}

/** Ids of older files are not known by heart; the index knows them. */
async function recallOlderIds(
  journal: Journal,
  database: WendaDatabase,
  events: readonly JournalEvent[],
): Promise<void> {
  if (journal.knowsEveryId) return
  const unknown = events.map(({ id }) => id).filter((id) => journal.findSeq(id) === undefined)
  if (unknown.length === 0) return
  try {
    for (const row of await database.events.where('id').anyOf(unknown).toArray()) journal.rememberSeq(row.id, row.seq)
  } catch {
    // Without the index an id of days ago could get a second line; the fold leaves doubled messages out.
  }
}

function createSentinelKeeper({ relay, wait }: JournalRoomParts, head: () => Sentinel): { readonly nudge: () => void } {
  let pending = false
  return {
    nudge: () => {
      if (pending) return
      pending = true
      void wait(sentinelEveryMs).then(() => {
        pending = false
        return relay('sentinel-written', head(), startPatienceMs)
      })
    },
  }
}
