import { afterEach, expect, it, vi } from 'vitest'
import { onCommand } from '@/lib/extension/background/commands.ts'
import { noteChecksAsked, observeChecksAsked } from '@/lib/extension/messaging/index.ts'

type Changes = Record<string, { readonly newValue: unknown }>

/** `storage.session`, as far as one key of it goes. */
function sessionStore() {
  const kept: Record<string, unknown> = {}
  const listeners = new Set<(changes: Changes) => void>()
  return {
    get: async () => kept,
    set: async (items: Record<string, unknown>) => {
      Object.assign(kept, items)
      const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]))
      for (const tell of listeners) tell(changes)
    },
    onChanged: { addListener: listeners.add.bind(listeners), removeListener: listeners.delete.bind(listeners) },
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it('the browser’s key for the three checks opens the panel in the tick of the press, then says what was asked', async () => {
  const open = vi.fn(async () => undefined)
  vi.stubGlobal('chrome', { sidePanel: { open }, storage: { session: sessionStore() } })
  const asked: number[] = []
  observeChecksAsked((at) => asked.push(at), new AbortController().signal)
  const pressed = onCommand('three-check', 7)
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 })
  await pressed
  expect(new Set(asked).size).toBe(1)
})

it('a panel that had to be opened hears of it too, of one of long ago it does not', async () => {
  vi.stubGlobal('chrome', { storage: { session: sessionStore() } })
  await noteChecksAsked(Date.now() - 60_000)
  const asked: number[] = []
  observeChecksAsked((at) => asked.push(at), new AbortController().signal)
  await vi.waitFor(async () => expect(await chrome.storage.session.get()).toBeDefined())
  expect(asked).toEqual([])
  const at = Date.now()
  await noteChecksAsked(at)
  const late: number[] = []
  observeChecksAsked((when) => late.push(when), new AbortController().signal)
  await vi.waitFor(() => expect(late).toEqual([at]))
})
