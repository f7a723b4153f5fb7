import { answered, type Answer, type SuggestedReply, type SuggestRequest } from '../messaging/index.ts'
import type { WendaDatabase } from '../storage/index.ts'

/** The warm knowledge index, as the engine's calls need it. */
export interface KnowledgeRoom {
  readonly suggest: (
    question: string,
    context: SuggestRequest,
  ) => Promise<Answer<{ readonly suggestions: readonly SuggestedReply[] }>>
  readonly search: (
    query: string,
    limit: number,
    shop: string,
  ) => Promise<Answer<{ readonly hits: readonly SuggestedReply[] }>>
  readonly learn: (question: string, entryId: string) => Promise<Answer<null>>
  readonly takeUp: (upserted: readonly string[], removed: readonly string[]) => Promise<Answer<null>>
}

/** Stub until the knowledge room stands. */
export function createKnowledgeRoom(_database: WendaDatabase): KnowledgeRoom {
  return {
    suggest: () => Promise.resolve(answered({ suggestions: [] })),
    search: () => Promise.resolve(answered({ hits: [] })),
    learn: () => Promise.resolve(answered(null)),
    takeUp: () => Promise.resolve(answered(null)),
  }
}
