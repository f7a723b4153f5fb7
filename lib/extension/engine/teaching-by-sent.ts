import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { SentLessons } from '@/lib/core/knowledge/index.ts'
import type { Answer } from '../messaging/index.ts'
import type { KnowledgeRoom } from './knowledge-room.ts'

/**
 * Teaches the index what was sent for which question, once the journal has taken it; the answer is passed on at once. What
 * cannot be learnt now (a full disk, which has a state of its own) is lost to ranking, never to the journal.
 */
export function teachingBySent(
  knowledge: Pick<KnowledgeRoom, 'learn'>,
): <T>(appending: Promise<Answer<T>>, events: readonly JournalEvent[]) => Promise<Answer<T>> {
  const lessons = new SentLessons()
  return async (appending, events) => {
    const answer = await appending
    const learnt = answer.ok ? events.map((event) => lessons.take(event)).filter((one) => one !== undefined) : []
    void learnInTurn(learnt, knowledge)
    return answer
  }
}

async function learnInTurn(
  lessons: readonly { readonly question: string; readonly entryId: string }[],
  knowledge: Pick<KnowledgeRoom, 'learn'>,
): Promise<void> {
  for (const { question, entryId } of lessons) await knowledge.learn(question, entryId).catch(() => undefined)
}
