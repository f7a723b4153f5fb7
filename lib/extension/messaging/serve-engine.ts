import { refused } from './answers.ts'
import { parseEngineMessage, type EngineWire } from './engine-channel.ts'
import type { Answer, EngineCalls } from './protocol.ts'

/** What answers the engine's calls, one function each. Payloads come from our own origin only. */
export type EngineHandlers = {
  readonly [N in keyof EngineCalls]: (
    payload: EngineCalls[N]['payload'],
  ) => Promise<Answer<EngineCalls[N]['value']>> | Answer<EngineCalls[N]['value']>
}

/**
 * Serves calls on the wire: says "heard" at once, then the answer. A handler that throws answers `failed`; the engine
 * goes on. The same call id heard twice while it is being worked on is worked on once.
 */
export function serveEngine(wire: EngineWire, handlers: EngineHandlers): void {
  const working = new Set<string>()
  const byName = new Map<string, (payload: never) => Promise<Answer<unknown>> | Answer<unknown>>(
    Object.entries(handlers),
  )
  wire.addEventListener('message', (event) => {
    const message = parseEngineMessage(event.data)
    if (message === undefined || message.what !== 'call') return
    const { id, name, payload } = message
    wire.postMessage({ what: 'heard', id })
    if (working.has(id)) return
    working.add(id)
    const handler = byName.get(name)
    // The sender is of our own origin and typed by EngineCalls; this is the one door where the type is taken on trust.
    const work = async (): Promise<Answer<unknown>> =>
      handler === undefined ? refused('not-allowed', name) : handler(payload as never)
    void work()
      .catch((error: unknown) => refused('failed', error instanceof Error ? error.message : String(error)))
      .then((answer) => {
        working.delete(id)
        wire.postMessage({ what: 'answer', id, answer })
      })
  })
  wire.postMessage({ what: 'listening' })
}
