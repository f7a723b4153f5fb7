import { afterEach, expect, test, vi } from 'vitest'
import { closeExits, createHandOver, isAlive } from '@/lib/extension/lifecycle/index.ts'

afterEach(() => vi.unstubAllGlobals())

test('alive while the runtime has an id, however it is lost', () => {
  expect(isAlive()).toBe(false)
  vi.stubGlobal('chrome', { runtime: { id: 'x' } })
  expect(isAlive()).toBe(true)
  vi.stubGlobal('chrome', { runtime: {} })
  expect(isAlive()).toBe(false)
  vi.stubGlobal('chrome', {
    get runtime(): never {
      throw new Error('Extension context invalidated.')
    },
  })
  expect(isAlive()).toBe(false)
})

test('an older copy steps aside for a newer one; nobody for itself, nobody after the signal', () => {
  const target = new EventTarget()
  const older = createHandOver('secret', target)
  const newer = createHandOver('secret', target)
  const stranger = createHandOver('another', target)
  const end = new AbortController()
  const steps = { older: 0, newer: 0, stranger: 0 }
  older.observeTakeOver(() => (steps.older += 1), end.signal)
  newer.observeTakeOver(() => (steps.newer += 1), end.signal)
  stranger.observeTakeOver(() => (steps.stranger += 1), end.signal)
  newer.takeOver()
  expect(steps).toEqual({ older: 1, newer: 0, stranger: 0 })
  end.abort()
  newer.takeOver()
  expect(steps.older).toBe(1)
})

test('what could carry data out in spite of the policy is taken away', () => {
  const scope = { RTCPeerConnection: 1, webkitRTCPeerConnection: 1, WebTransport: 1, kept: 1 }
  closeExits(scope)
  expect(scope).toEqual({ kept: 1 })
})
