/** Name of the BroadcastChannel between the engine room and the worker and pages; the web page cannot hear it. */
export const ENGINE_CHANNEL = 'wenda-engine'

/** The part of BroadcastChannel that is used, so that tests can put another one in its place. */
export interface EngineWire {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  close(): void
}

/** A call on the wire; `id` ties the receipt and the answer to it. */
export interface EngineRequest {
  readonly what: 'call'
  readonly id: string
  readonly name: string
  readonly payload: unknown
}

/** Said at once by an engine that has heard a call, before it works on it. */
export interface EngineReceipt {
  readonly what: 'heard'
  readonly id: string
}

/** The answer to a call. */
export interface EngineReply {
  readonly what: 'answer'
  readonly id: string
  readonly answer: unknown
}

/** Said by an engine when it begins to listen; whoever waits repeats its call at once. */
export interface EngineHello {
  readonly what: 'listening'
}

/** Anything on the wire. */
export type EngineMessage = EngineRequest | EngineReceipt | EngineReply | EngineHello

/** Reads a message of the wire; undefined when it is none of ours. */
export function parseEngineMessage(data: unknown): EngineMessage | undefined {
  if (typeof data !== 'object' || data === null || !('what' in data)) return undefined
  if (data.what === 'listening') return { what: 'listening' }
  if (!('id' in data) || typeof data.id !== 'string') return undefined
  const { id } = data
  if (data.what === 'heard') return { what: 'heard', id }
  if (data.what === 'answer') return { what: 'answer', id, answer: 'answer' in data ? data.answer : undefined }
  if (data.what !== 'call' || !('name' in data) || typeof data.name !== 'string') return undefined
  return { what: 'call', id, name: data.name, payload: 'payload' in data ? data.payload : undefined }
}
