import { EVENT_LIMITS } from '../../core/conversation/index.ts'
import { stableId } from '../../core/shared/index.ts'

/** An id as the page gives it; one too long to keep is named anew, so that two long ids stay two. */
export function shortId(id: string): string {
  return id.length <= EVENT_LIMITS.name ? id : stableId('long', [id])
}
