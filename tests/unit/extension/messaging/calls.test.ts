import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  answered,
  callWorker,
  createEngineCaller,
  isAnswer,
  refused,
  serveEngine,
  type EngineHandlers,
  type EngineWire,
} from '@/lib/extension/messaging/index.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test.each<[unknown, boolean]>([
  [answered(null), true],
  [answered(undefined), true],
  [refused('timeout'), true],
  [refused('failed', 'why'), true],
  [undefined, false],
  [null, false],
  ['ok', false],
  [{ ok: true }, false],
  [{ ok: false }, false],
  [{ ok: false, fault: 'made-up' }, false],
  [{ ok: 1, value: 1 }, false],
])('%j is an answer: %s', (value, expected) => {
  expect(isAnswer(value)).toBe(expected)
})

describe('calling the worker', () => {
  function stubRuntime(reply: (attempt: number) => Promise<unknown>) {
    let attempts = 0
    const sent: unknown[] = []
    const runtime = {
      id: 'x' as string | undefined,
      sendMessage: (message: unknown) => {
        sent.push(message)
        attempts += 1
        return reply(attempts)
      },
    }
    vi.stubGlobal('chrome', { runtime })
    return { runtime, sent }
  }

  async function settle<T>(promise: Promise<T>): Promise<T> {
    await vi.advanceTimersByTimeAsync(60_000)
    return promise
  }

  test('an answer comes back, in the envelope the door knows', async () => {
    const { sent } = stubRuntime(() => Promise.resolve(answered(null)))
    expect(await settle(callWorker('panel-wanted', {}))).toEqual(answered(null))
    expect(sent).toEqual([{ to: 'wenda-worker', name: 'panel-wanted', payload: {} }])
  })

  test('undefined is no answer: it is asked again, with the same words', async () => {
    const { sent } = stubRuntime((attempt) => Promise.resolve(attempt === 1 ? undefined : answered(null)))
    expect(await settle(callWorker('panel-wanted', {}))).toEqual(answered(null))
    expect(sent).toHaveLength(2)
    expect(sent[0]).toEqual(sent[1])
  })

  test('silence ends in a timeout after the attempts', async () => {
    const { sent } = stubRuntime(() => new Promise(() => {}))
    expect(await settle(callWorker('panel-wanted', {}, { timeoutMs: 100, attempts: 2 }))).toEqual(refused('timeout'))
    expect(sent).toHaveLength(2)
  })

  test('a refusal is not repeated', async () => {
    const { sent } = stubRuntime(() => Promise.resolve(refused('not-allowed')))
    expect(await settle(callWorker('panel-wanted', {}))).toEqual(refused('not-allowed'))
    expect(sent).toHaveLength(1)
  })

  test('an orphan is told at once', async () => {
    const { runtime, sent } = stubRuntime(() => Promise.resolve(answered(null)))
    runtime.id = undefined
    expect(await callWorker('panel-wanted', {})).toEqual(refused('context-lost'))
    expect(sent).toEqual([])
    stubRuntime(() => Promise.reject(new Error('Extension context invalidated.')))
    expect(await settle(callWorker('panel-wanted', {}))).toMatchObject({ fault: 'context-lost' })
  })

  test('nobody listening is asked again, then told', async () => {
    const { sent } = stubRuntime(() => Promise.reject(new Error('Could not establish connection.')))
    expect(await settle(callWorker('panel-wanted', {}))).toMatchObject({ fault: 'no-receiver' })
    expect(sent).toHaveLength(3)
  })
})

/** A channel: what one end says, every other end hears in a later task. */
function fakeChannel(): () => EngineWire {
  const ends = new Set<(event: MessageEvent<unknown>) => void>()
  return () => {
    const own = new Set<(event: MessageEvent<unknown>) => void>()
    return {
      postMessage: (message) => {
        const data: unknown = structuredClone(message)
        setTimeout(() => {
          for (const end of ends) if (!own.has(end)) end({ data } as MessageEvent<unknown>)
        }, 1)
      },
      addEventListener: (_type, listener) => {
        own.add(listener)
        ends.add(listener)
      },
      close: () => {
        for (const listener of own) ends.delete(listener)
      },
    }
  }
}

describe('calling the engine', () => {
  function handlersWith(change: Partial<EngineHandlers>): EngineHandlers {
    const no = () => refused('not-allowed')
    return {
      append: no,
      erase: no,
      suggest: no,
      search: no,
      'facts-wanted': () => answered({ facts: [] }),
      'order-review': no,
      'knowledge-changed': no,
      'knowledge-replaced': no,
      'journal-state': no,
      'journal-read': no,
      'journal-restore': no,
      'vault-open': no,
      'vault-keys': no,
      'vault-lock': no,
      'vault-convert': no,
      'vault-forget': no,
      ...change,
    }
  }

  let lastId = 0
  function callerOn(openWire: () => EngineWire, wakeEngine: () => Promise<unknown> = () => Promise.resolve()) {
    return createEngineCaller({ openWire, wakeEngine, newId: () => `call-${(lastId += 1)}` })
  }

  test('calls that cross each get their own answer', async () => {
    const open = fakeChannel()
    serveEngine(
      open(),
      handlersWith({
        search: async ({ limit }) => {
          await new Promise((resolve) => setTimeout(resolve, 100 - limit))
          return refused('failed', String(limit))
        },
      }),
    )
    const call = callerOn(open)
    const calls = [10, 90, 50].map((limit) => call('search', { query: '', limit, shop: '' }))
    await vi.advanceTimersByTimeAsync(500)
    expect(await Promise.all(calls)).toEqual(['10', '90', '50'].map((detail) => refused('failed', detail)))
  })

  test('an engine nobody hears is woken, and the call is repeated', async () => {
    const open = fakeChannel()
    let woken = 0
    const call = callerOn(open, () => {
      woken += 1
      if (woken === 1)
        setTimeout(() => serveEngine(open(), handlersWith({ 'knowledge-changed': () => answered(null) })), 300)
      return Promise.resolve()
    })
    const answer = call('knowledge-changed', { upserted: [], removed: [] })
    await vi.advanceTimersByTimeAsync(2000)
    expect(await answer).toEqual(answered(null))
    expect(woken).toBe(1)
  })

  test('a living engine is not woken', async () => {
    const open = fakeChannel()
    const wake = vi.fn<() => Promise<unknown>>(() => Promise.resolve())
    serveEngine(
      open(),
      handlersWith({
        'knowledge-changed': async () => {
          await new Promise((resolve) => setTimeout(resolve, 3000))
          return answered(null)
        },
      }),
    )
    const answer = callerOn(open, wake)('knowledge-changed', { upserted: [], removed: [] })
    await vi.advanceTimersByTimeAsync(4000)
    expect(await answer).toEqual(answered(null))
    expect(wake).not.toHaveBeenCalled()
  })

  test('a call in flight is repeated to the engine that follows', async () => {
    const open = fakeChannel()
    const first = open()
    serveEngine(first, handlersWith({ 'knowledge-changed': () => new Promise(() => {}) }))
    const answer = callerOn(open)('knowledge-changed', { upserted: [], removed: [] })
    await vi.advanceTimersByTimeAsync(50)
    first.close()
    serveEngine(open(), handlersWith({ 'knowledge-changed': () => answered(null) }))
    await vi.advanceTimersByTimeAsync(50)
    expect(await answer).toEqual(answered(null))
  })

  test('a call repeated while it is worked on is worked on once', async () => {
    const open = fakeChannel()
    const takeUp = vi.fn<EngineHandlers['knowledge-changed']>(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      return answered(null)
    })
    serveEngine(open(), handlersWith({ 'knowledge-changed': takeUp }))
    const wire = open()
    const call = { what: 'call', id: 'same', name: 'knowledge-changed', payload: {} }
    wire.postMessage(call)
    wire.postMessage(call)
    await vi.advanceTimersByTimeAsync(500)
    expect(takeUp).toHaveBeenCalledTimes(1)
  })

  test('silence ends in a timeout, a throwing handler in an answer, an unknown name in a refusal', async () => {
    const open = fakeChannel()
    const silent = callerOn(open)('journal-state', {}, { timeoutMs: 1000 })
    await vi.advanceTimersByTimeAsync(1500)
    expect(await silent).toEqual(refused('timeout'))
    serveEngine(
      open(),
      handlersWith({
        'journal-state': () => {
          throw new Error('broken')
        },
      }),
    )
    const thrown = callerOn(open)('journal-state', {})
    await vi.advanceTimersByTimeAsync(100)
    expect(await thrown).toEqual(refused('failed', 'broken'))
    const unknown = callerOn(open)('toString' as 'journal-state', {})
    await vi.advanceTimersByTimeAsync(100)
    expect(await unknown).toEqual(refused('not-allowed', 'toString'))
  })
})
