import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { answered, refused, type Answer, type JournalAck } from '../messaging/index.ts'
import { toStorageFault } from '../storage/index.ts'

type AppendAnswer = Answer<{ readonly acks: readonly JournalAck[] }>

/** What a group commit stands on. */
export interface GroupCommitParts {
  /** Appends events with one flush; throws when nothing was saved. */
  readonly append: (events: readonly JournalEvent[]) => Promise<readonly JournalAck[]>
  /** Told after each flush that succeeded. */
  readonly onCommitted: () => void
  /** Told after each flush that failed, with the fault. */
  readonly onFailed: (fault: 'disk-full' | 'failed') => void
  /** Gives up what is only a copy, when the disk is full; answers whether there was any to give up. */
  readonly makeRoom: () => Promise<boolean>
  /** Lets calls that already wait at the door come in before the next flush. */
  readonly gather: () => Promise<void>
}

interface Waiting {
  readonly events: readonly JournalEvent[]
  readonly resolve: (answer: AppendAnswer) => void
}

/** Events in one flush; the rest waits for the next. */
const maxEvents = 2000

/**
 * Many callers, one flush: whatever came in while the disk was busy goes out together. Answers come in the order of the
 * calls. When the disk is full, copies are given up for the log and the flush is tried again; when there are none left, or
 * the disk refuses otherwise, every caller of that flush is told and nothing of it was saved.
 */
export function createGroupCommit({ append, onCommitted, onFailed, makeRoom, gather }: GroupCommitParts): {
  readonly append: (events: readonly JournalEvent[]) => Promise<AppendAnswer>
} {
  const queue: Waiting[] = []
  let running = false

  async function run(): Promise<void> {
    while (queue.length > 0) {
      await gather()
      const group: Waiting[] = []
      for (let count = 0; queue.length > 0 && count < maxEvents;) {
        const next = queue.shift()
        if (next === undefined) break
        group.push(next)
        count += next.events.length
      }
      await commit(group)
    }
    running = false
  }

  async function commit(group: readonly Waiting[]): Promise<void> {
    try {
      const acks = await append(group.flatMap(({ events }) => events))
      let at = 0
      for (const { events, resolve } of group) {
        resolve(answered({ acks: acks.slice(at, at + events.length) }))
        at += events.length
      }
      onCommitted()
    } catch (error) {
      if (group.length > 1) {
        // One caller's faulty event must not hold up the others.
        for (const single of group) await commit([single])
        return
      }
      const fault = error instanceof TypeError ? 'bad-payload' : diskFault(error)
      if (fault === 'disk-full' && (await makeRoom().catch(() => false))) return commit(group)
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      for (const { resolve } of group) resolve(refused(fault, detail))
      if (fault !== 'bad-payload') onFailed(fault)
    }
  }

  return {
    append: (events) =>
      new Promise((resolve) => {
        queue.push({ events, resolve })
        if (running) return
        running = true
        void run()
      }),
  }
}

function diskFault(error: unknown): 'disk-full' | 'failed' {
  if (toStorageFault(error).code === 'disk-full') return 'disk-full'
  // A full disk reaches a sync access handle as an InvalidStateError or a NoModificationAllowedError without a reason.
  return error instanceof DOMException && /space|quota/i.test(error.message) ? 'disk-full' : 'failed'
}
