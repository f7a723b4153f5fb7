import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'
import type { TalkEvent } from './page-talk.ts'

/** What is begun for a chat that was read, or null when there is nothing to wait for. */
export type ReadAhead = (snapshot: ChatSnapshot) => Promise<void> | null

/** So long a chat waits for its answers to be drawn with it: less than the eye sees, more than the engine usually takes. */
const TOGETHER_MS = 12

/**
 * Passes events on in their order. A chat for which something was begun waits up to 12 ms for it, and what is said
 * meanwhile waits behind it: question and answers are then one drawing instead of two.
 */
export function tellTogether(begin: ReadAhead, tell: (event: TalkEvent) => void): (event: TalkEvent) => void {
  let held: TalkEvent[] | null = null
  const flush = (): void => {
    const all = held ?? []
    held = null
    for (const event of all) tell(event)
  }
  return (event) => {
    const begun = event.type === 'snapshot' ? begin(event.snapshot) : null
    if (held !== null) held.push(event)
    else if (begun === null) tell(event)
    else {
      held = [event]
      const late = new Promise<void>((resolve) => setTimeout(resolve, TOGETHER_MS))
      void Promise.race([begun, late]).then(flush, flush)
    }
  }
}
