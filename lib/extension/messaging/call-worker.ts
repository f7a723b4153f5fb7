import { isAnswer, refused } from './answers.ts'
import type { Answer, OursToWorker, PageToWorker } from './protocol.ts'

/** Every call the background worker answers; who may make which is the door's business. */
export type WorkerCalls = PageToWorker & OursToWorker

/** How long to wait for one attempt, and how often to try. */
export interface CallOptions {
  /** For one attempt. */
  readonly timeoutMs?: number
  /** Attempts in all; every call of the protocol may be repeated without harm. */
  readonly attempts?: number
}

/** What a message to the worker looks like on the wire. */
export interface WorkerMessage {
  readonly to: 'wenda-worker'
  readonly name: string
  readonly payload: unknown
}

const retryAfterMs = 120

/**
 * Calls the background worker from a content script or a page of ours. Never throws and never hangs: after `timeoutMs`
 * (2 s) the attempt is over, a lost or missing answer is tried again (3 attempts in all), and what comes back is an
 * `Answer`. `context-lost`: this script outlived its extension and can only tell the person to reload the page.
 */
export async function callWorker<N extends keyof WorkerCalls>(
  name: N,
  payload: WorkerCalls[N]['payload'],
  { timeoutMs = 2000, attempts = 3 }: CallOptions = {},
): Promise<Answer<WorkerCalls[N]['value']>> {
  const message: WorkerMessage = { to: 'wenda-worker', name, payload }
  let answer: Answer<WorkerCalls[N]['value']> = refused('no-receiver')
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    answer = await attemptCall<WorkerCalls[N]['value']>(message, timeoutMs)
    if (answer.ok || (answer.fault !== 'timeout' && answer.fault !== 'no-receiver')) return answer
    if (attempt < attempts) await pause(retryAfterMs * attempt)
  }
  return answer
}

async function attemptCall<T>(message: WorkerMessage, timeoutMs: number): Promise<Answer<T>> {
  // An orphan keeps `chrome` but loses `runtime.id` (facts: reliability 4.6).
  if (typeof chrome === 'undefined' || chrome.runtime?.id === undefined) return refused('context-lost')
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Answer<T>>((resolve) => {
    timer = setTimeout(() => resolve(refused('timeout')), timeoutMs)
  })
  try {
    const reply = chrome.runtime.sendMessage(message).then((value: unknown) => {
      return isAnswer<T>(value) ? value : refused('no-receiver', 'empty answer')
    })
    return await Promise.race([reply, late])
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return refused(/context invalidated/i.test(detail) ? 'context-lost' : 'no-receiver', detail)
  } finally {
    clearTimeout(timer)
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
