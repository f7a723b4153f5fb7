import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openLine, type PageLine } from '@/components/hooks/page-line.ts'
import { observeConsoleReady } from '@/lib/extension/messaging/index.ts'

vi.mock('@/lib/extension/messaging/index.ts', () => ({ callWorker: vi.fn(), observeConsoleReady: vi.fn() }))

const TAB = 7

/** One end of a port, with the other one in the test's hand. */
function portByHand() {
  const heard: ((said: unknown) => void)[] = []
  const ended: (() => void)[] = []
  return {
    disconnect: vi.fn(),
    postMessage: vi.fn(),
    onMessage: { addListener: (listener: (said: unknown) => void) => heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
    says: (said: unknown) => heard.forEach((listener) => listener(said)),
    ends: () => ended.forEach((listener) => listener()),
  }
}

let ports: ReturnType<typeof portByHand>[] = []
let ready: (tabId: number) => void = () => {}
let line: PageLine | undefined
const event = { addListener: vi.fn(), removeListener: vi.fn() }

beforeEach(async () => {
  vi.useFakeTimers()
  ports = []
  vi.mocked(observeConsoleReady).mockImplementation((onReady) => {
    ready = onReady
  })
  vi.stubGlobal('chrome', {
    runtime: { getURL: () => 'chrome-extension://wenda/' },
    tabs: {
      query: async () => [{ id: TAB, url: 'https://console.example/' }],
      connect: () => {
        const port = portByHand()
        ports.push(port)
        return port
      },
      onActivated: event,
      onUpdated: event,
    },
  })
  line = openLine(vi.fn())
  await vi.waitFor(() => expect(ports).toHaveLength(1))
})

afterEach(() => {
  line?.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('is opened at once when the console script of the tab in view listens, and for no other tab', () => {
  ports[0]?.ends()
  ready(TAB + 1)
  expect(ports).toHaveLength(1)
  ready(TAB)
  expect(ports).toHaveLength(2)
})

it('is opened anew while nobody has answered: the other end may have come too late for it', () => {
  ready(TAB)
  expect(ports).toHaveLength(2)
  expect(ports[0]?.disconnect).toHaveBeenCalled()
  ports[0]?.ends()
  ready(TAB)
  expect(ports).toHaveLength(3)
})

it('stays as it is once the page has spoken', () => {
  ports[0]?.says({ type: 'overlay-removed' })
  ready(TAB)
  expect(ports).toHaveLength(1)
})

it('is tried again after a while when nothing is told', () => {
  ports[0]?.ends()
  vi.advanceTimersByTime(1000)
  expect(ports).toHaveLength(1)
  vi.advanceTimersByTime(1000)
  expect(ports).toHaveLength(2)
})
