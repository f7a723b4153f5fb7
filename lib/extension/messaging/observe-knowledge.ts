import { ENGINE_CHANNEL, parseEngineMessage, type EngineWire } from './engine-channel.ts'

/** The calls after which the engine answers from other entries than before. */
const CHANGES: ReadonlySet<string> = new Set(['knowledge-changed', 'knowledge-replaced'])

/**
 * Calls `onChange` each time the engine has taken up changed knowledge, whichever page told it of the change, until
 * `signal`. It is heard when the engine answers that call: asked before, it would still answer from the old entries,
 * although the database has the new ones.
 */
export function observeKnowledge(
  onChange: () => void,
  signal: AbortSignal,
  wire: EngineWire = new BroadcastChannel(ENGINE_CHANNEL),
): void {
  const waited = new Set<string>()
  wire.addEventListener('message', ({ data }) => {
    const message = parseEngineMessage(data)
    if (message?.what === 'call' && CHANGES.has(message.name)) waited.add(message.id)
    else if (message?.what === 'answer' && waited.delete(message.id)) onChange()
  })
  signal.addEventListener('abort', () => wire.close(), { once: true })
}
