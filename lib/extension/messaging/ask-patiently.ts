import type { Answer } from './protocol.ts'

/** A worker that is starting on a busy machine may not answer at once; after these waits it is asked again. */
const AGAIN_AFTER_MS = [500, 2000, 5000, 10_000, 30_000]

/**
 * Asks until there is an answer: a page that was opened while the worker could not be reached must not stay without its
 * gate. Undefined when the answer is a refusal, the extension is gone, `signal` aborted, or nobody answered for a minute.
 */
export async function askPatiently<T>(ask: () => Promise<Answer<T>>, signal: AbortSignal): Promise<T | undefined> {
  for (const waitMs of [...AGAIN_AFTER_MS, 0]) {
    const answer = await ask()
    if (signal.aborted) return undefined
    if (answer.ok) return answer.value
    if (answer.fault === 'not-allowed' || answer.fault === 'context-lost') return undefined
    await new Promise((resolve) => {
      setTimeout(resolve, waitMs)
    })
    if (signal.aborted) return undefined
  }
  return undefined
}
