import type { JournalEvent, WordingTest } from '@/lib/core/conversation/index.ts'
import { assignArm, foldWordingTests } from '@/lib/core/insight/index.ts'
import type { SuggestedReply, SuggestRequest } from '../messaging/index.ts'
import { observeEvents, type WendaDatabase } from '../storage/index.ts'

/** Gives conversations the wordings of the tests that run. */
export interface WordingDesk {
  /** The same replies, those under test in this conversation's wording; who got which is written into the log. */
  readonly dress: (replies: readonly SuggestedReply[], request: SuggestRequest) => readonly SuggestedReply[]
  /** Begins to watch anew: rows that could not be read while the machine was locked can be read now. */
  readonly readAgain: () => void
}

/**
 * Keeps the running tests by heart and follows their changes. Which wording a conversation gets is drawn from the test's
 * and the conversation's ids, so it is the same at every suggestion, in every window and after every restart; the event
 * that says so has an id of its own and is one line however often it is suggested. An entry that was rewritten since the
 * test began is left as it is: its test compares something that is not there any more.
 */
export function createWordingDesk(
  database: WendaDatabase,
  append: (events: readonly JournalEvent[]) => void,
  now: () => number,
): WordingDesk {
  let running: ReadonlyMap<string, WordingTest> = new Map()
  const watch = () =>
    observeEvents({ kind: 'wording-test-set' }, database).subscribe({
      next: (events) => {
        const tests = foldWordingTests(events).filter(({ course }) => course === 'running')
        running = new Map(tests.map((test) => [test.entryId, test]))
      },
      error: () => {
        // Without the index nothing is known of tests: everybody gets the entry as it stands, and no arm is noted.
        running = new Map()
      },
    })
  let watching = watch()
  return {
    readAgain: () => {
      // Also one that has not failed yet: it may have begun to read before the keys came.
      watching.unsubscribe()
      watching = watch()
    },
    dress: (replies, { chat, shop }) => {
      if (chat === undefined || running.size === 0) return replies
      const given: JournalEvent[] = []
      const dressed = replies.map((reply) => {
        const test = running.get(reply.entry.id)
        if (test === undefined || reply.composed !== undefined || test.a !== reply.entry.answer) return reply
        const arm = assignArm(test.testId, chat.session)
        given.push({
          ...chat,
          id: `wording ${test.testId} ${chat.session}`,
          at: now(),
          shop,
          kind: 'wording-assigned',
          data: { testId: test.testId, entryId: test.entryId, arm },
        })
        const answer = arm === 'a' ? test.a : test.b
        return { ...reply, suggestion: { ...reply.suggestion, text: answer }, entry: { ...reply.entry, answer } }
      })
      if (given.length > 0) append(given)
      return dressed
    },
  }
}
