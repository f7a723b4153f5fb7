import { callWorker, isAnswer, refused, type Answer, type WorkerCalls } from '../messaging/index.ts'

/** What the engine's worker may ask of the background through its document: a worker has no `chrome.runtime`. */
export type RelayedCalls = Pick<
  WorkerCalls,
  'engine-started' | 'sentinel-written' | 'retention-wanted' | 'house-changed'
>

/** The part of a Worker or of a worker's own scope that carries messages. */
export interface RelayPort {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}

/** Asks the background through the document; settles within `timeoutMs`. */
export type Relay = <N extends keyof RelayedCalls>(
  name: N,
  payload: RelayedCalls[N]['payload'],
  timeoutMs: number,
) => Promise<Answer<RelayedCalls[N]['value']>>

/** The worker's end of the relay. */
export function createRelay(port: RelayPort): Relay {
  const waiting = new Map<number, (answer: unknown) => void>()
  let lastId = 0
  port.addEventListener('message', ({ data }) => {
    if (!isRelayMessage(data) || data.what !== 'relay-answer') return
    waiting.get(data.id)?.(data.body)
  })
  return (name, payload, timeoutMs) => {
    type Value = RelayedCalls[typeof name]['value']
    return new Promise<Answer<Value>>((resolve) => {
      lastId += 1
      const id = lastId
      const timer = setTimeout(() => settle(refused('timeout')), timeoutMs)
      const settle = (answer: unknown): void => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(isAnswer<Value>(answer) ? answer : refused('failed', 'no answer from the relay'))
      }
      waiting.set(id, settle)
      port.postMessage({ what: 'relay-call', id, name, body: payload })
    })
  }
}

/** Reaches the background. */
export type RelayCaller = <N extends keyof RelayedCalls>(
  name: N,
  payload: RelayedCalls[N]['payload'],
) => Promise<Answer<RelayedCalls[N]['value']>>

/** The document's end of the relay: passes on the calls it knows, and no other. */
export function serveRelay(port: RelayPort, call: RelayCaller = callWorker): void {
  port.addEventListener('message', ({ data }) => {
    if (!isRelayMessage(data) || data.what !== 'relay-call') return
    const { id, name, body } = data
    const passOn = async (): Promise<Answer<unknown>> => {
      if (name === 'engine-started' || name === 'retention-wanted') return call(name, {})
      // The engine changes nothing of the house; it only tells that the knowledge it read is another now.
      if (name === 'house-changed') return call(name, { what: 'knowledge' })
      if (name === 'sentinel-written') return call(name, body as RelayedCalls['sentinel-written']['payload'])
      return refused('not-allowed')
    }
    void passOn().then((answer) => port.postMessage({ what: 'relay-answer', id, body: answer }))
  })
}

interface RelayMessage {
  readonly what: string
  readonly id: number
  readonly name?: string
  readonly body?: unknown
}

function isRelayMessage(data: unknown): data is RelayMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'what' in data &&
    typeof data.what === 'string' &&
    'id' in data &&
    typeof data.id === 'number'
  )
}
