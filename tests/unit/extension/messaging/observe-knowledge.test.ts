import { expect, test } from 'vitest'
import { observeKnowledge, type EngineWire } from '@/lib/extension/messaging/index.ts'

function wireByHand() {
  const heard = new Set<(event: MessageEvent<unknown>) => void>()
  const wire: EngineWire & { closed: boolean } = {
    closed: false,
    postMessage: () => undefined,
    addEventListener: (_type, listener) => void heard.add(listener),
    close: () => {
      wire.closed = true
    },
  }
  const say = (data: unknown): void => heard.forEach((listener) => listener(new MessageEvent('message', { data })))
  return { wire, say }
}

test('changed knowledge is told when the engine has taken it up, not when it was told of it', () => {
  const { wire, say } = wireByHand()
  let changes = 0
  observeKnowledge(() => (changes += 1), new AbortController().signal, wire)

  say({ what: 'call', id: 'a', name: 'knowledge-changed', payload: { upserted: ['e1'], removed: [] } })
  say({ what: 'heard', id: 'a' })
  expect(changes).toBe(0)
  say({ what: 'answer', id: 'a', answer: { ok: true, value: null } })
  expect(changes).toBe(1)

  say({ what: 'call', id: 'b', name: 'knowledge-replaced' })
  say({ what: 'answer', id: 'b', answer: { ok: true, value: null } })
  expect(changes).toBe(2)
})

test('other calls, answers to nobody, and what is no message of ours change nothing', () => {
  const { wire, say } = wireByHand()
  let changes = 0
  observeKnowledge(() => (changes += 1), new AbortController().signal, wire)
  for (const message of [
    { what: 'call', id: 'c', name: 'suggest' },
    { what: 'answer', id: 'c', answer: null },
    { what: 'answer', id: 'unknown', answer: null },
    { what: 'listening' },
    'text',
    null,
  ]) {
    say(message)
  }
  expect(changes).toBe(0)
})

test('it ends with its signal', () => {
  const { wire } = wireByHand()
  const end = new AbortController()
  observeKnowledge(() => undefined, end.signal, wire)
  expect(wire.closed).toBe(false)
  end.abort()
  expect(wire.closed).toBe(true)
})
