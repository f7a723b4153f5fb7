import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answered, refused, type callWorker } from '@/lib/extension/messaging/index.ts'
import { createRelay, serveRelay, type RelayPort } from '@/lib/extension/relay/index.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function fakePorts(): [RelayPort, RelayPort] {
  const listeners: ((event: MessageEvent<unknown>) => void)[][] = [[], []]
  const end = (own: 0 | 1): RelayPort => ({
    postMessage: (message) => {
      const data: unknown = structuredClone(message)
      setTimeout(() => listeners[1 - own]?.forEach((listener) => listener({ data } as MessageEvent<unknown>)), 1)
    },
    addEventListener: (_type, listener) => listeners[own]?.push(listener),
  })
  return [end(0), end(1)]
}

test('the worker’s question reaches the background and the answer comes back', async () => {
  const [worker, page] = fakePorts()
  const heard = vi.fn<(name: string, payload: unknown) => unknown>(() =>
    Promise.resolve(answered({ freshStart: true, sentinel: null })),
  )
  serveRelay(page, heard as unknown as typeof callWorker)
  const asked = createRelay(worker)('engine-started', {}, 1000)
  await vi.advanceTimersByTimeAsync(100)
  expect(await asked).toEqual(answered({ freshStart: true, sentinel: null }))
  expect(heard).toHaveBeenCalledWith('engine-started', {})
})

test('any other call is refused at the page', async () => {
  const [worker, page] = fakePorts()
  const heard = vi.fn<() => unknown>()
  serveRelay(page, heard as unknown as typeof callWorker)
  const asked = createRelay(worker)('shop-chosen' as 'engine-started', {}, 1000)
  await vi.advanceTimersByTimeAsync(100)
  expect(await asked).toEqual(refused('not-allowed'))
  expect(heard).not.toHaveBeenCalled()
})

test('silence is a timeout; noise on the port changes nothing', async () => {
  const [worker, page] = fakePorts()
  const asked = createRelay(worker)('engine-started', {}, 1000)
  for (const noise of [null, 'x', { what: 'relay-answer' }, { what: 'relay-answer', id: 99, body: 1 }])
    page.postMessage(noise)
  await vi.advanceTimersByTimeAsync(1100)
  expect(await asked).toEqual(refused('timeout'))
})
