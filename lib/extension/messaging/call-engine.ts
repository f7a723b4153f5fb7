import { isAnswer, refused } from './answers.ts'
import { callWorker } from './call-worker.ts'
import { ENGINE_CHANNEL, parseEngineMessage, type EngineWire } from './engine-channel.ts'
import type { Answer, EngineCalls } from './protocol.ts'

/** Patience of one engine call. */
export interface EngineCallOptions {
  /** For the whole call, with waking the engine and repeating. */
  readonly timeoutMs?: number
}

/** A way to call the engine room. */
export type EngineCaller = <N extends keyof EngineCalls>(
  name: N,
  payload: EngineCalls[N]['payload'],
  options?: EngineCallOptions,
) => Promise<Answer<EngineCalls[N]['value']>>

/** What an engine caller stands on. */
export interface EngineCallerParts {
  readonly openWire: () => EngineWire
  /** Makes sure that the engine room is up; resolves when it was tried. */
  readonly wakeEngine: () => Promise<unknown>
  readonly newId: () => string
}

interface PendingCall {
  heard: boolean
  readonly repeat: () => void
  readonly settle: (answer: unknown) => void
}

/** Silence after which the engine is taken for absent: it says "heard" within a task of its own. */
const silenceMs = 200
const repeatMs = 700

/**
 * Makes a caller. A call nobody hears wakes the engine and is repeated under the same id until it is heard; every
 * engine call may be repeated without harm. The promise always settles within `timeoutMs` (10 s), with `timeout` at
 * worst.
 */
export function createEngineCaller({ openWire, wakeEngine, newId }: EngineCallerParts): EngineCaller {
  const pending = new Map<string, PendingCall>()
  let wire: EngineWire | undefined

  function openedWire(): EngineWire {
    if (wire !== undefined) return wire
    wire = openWire()
    wire.addEventListener('message', (event) => {
      const message = parseEngineMessage(event.data)
      if (message === undefined || message.what === 'call') return
      if (message.what === 'listening') {
        // A new engine has heard nothing of what the one before it took in.
        for (const call of pending.values()) call.repeat()
        return
      }
      const call = pending.get(message.id)
      if (call === undefined) return
      if (message.what === 'heard') call.heard = true
      else call.settle(message.answer)
    })
    return wire
  }

  return (name, payload, { timeoutMs = 10_000 } = {}) => {
    type Value = EngineCalls[typeof name]['value']
    return new Promise<Answer<Value>>((resolve) => {
      const id = newId()
      const timers: ReturnType<typeof setTimeout>[] = []
      const settle = (answer: Answer<Value>): void => {
        timers.forEach(clearTimeout)
        pending.delete(id)
        resolve(answer)
      }
      const send = (): void => openedWire().postMessage({ what: 'call', id, name, payload })
      const call: PendingCall = {
        heard: false,
        repeat: send,
        settle: (answer) => settle(isAnswer<Value>(answer) ? answer : refused('failed', 'no answer in the reply')),
      }
      const nudge = (): void => {
        if (call.heard) return
        wakeEngine().then(
          () => {
            if (pending.has(id) && !call.heard) send()
          },
          () => {},
        )
        timers.push(setTimeout(nudge, repeatMs))
      }
      pending.set(id, call)
      timers.push(setTimeout(() => settle(refused('timeout')), timeoutMs))
      timers.push(setTimeout(nudge, silenceMs))
      try {
        send()
      } catch (error) {
        settle(refused('bad-payload', error instanceof Error ? error.message : String(error)))
      }
    })
  }
}

/** Calls the engine room from a page of ours; the background worker has its own caller, which wakes the room itself. */
export const callEngine: EngineCaller = /* @__PURE__ */ createEngineCaller({
  openWire: () => new BroadcastChannel(ENGINE_CHANNEL),
  wakeEngine: () => callWorker('engine-wanted', {}, { timeoutMs: 5000, attempts: 2 }),
  newId: () => crypto.randomUUID(),
})
