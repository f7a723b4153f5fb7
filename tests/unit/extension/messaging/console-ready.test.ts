import { expect, test, vi } from 'vitest'
import { observeConsoleReady, tellConsoleReady } from '@/lib/extension/messaging/index.ts'

test('pages of ours hear which tab has a console script now, until they have heard enough', async () => {
  const end = new AbortController()
  const later = new AbortController()
  const heard: number[] = []
  const heardLater: number[] = []
  observeConsoleReady((tabId) => heard.push(tabId), end.signal)
  observeConsoleReady((tabId) => heardLater.push(tabId), later.signal)
  tellConsoleReady(3)
  await vi.waitFor(() => expect(heard).toEqual([3]))
  end.abort()
  tellConsoleReady(4)
  await vi.waitFor(() => expect(heardLater).toEqual([3, 4]))
  expect(heard).toEqual([3])
  later.abort()
})
