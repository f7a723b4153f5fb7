import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepUsualSight, readUsualSight } from '@/lib/extension/sight/index.ts'

let stored: Record<string, unknown>

beforeEach(() => {
  stored = {}
  const local = {
    get: (key: string) => Promise.resolve({ [key]: stored[key] }),
    set: (items: Record<string, unknown>) => Promise.resolve(Object.assign(stored, items)),
  }
  vi.stubGlobal('chrome', { storage: { local } })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('what was kept of a profile comes back, and a mended profile begins anew', async () => {
  await keepUsualSight({ id: 'acme', version: 1 }, { composer: '#reply', messages: '.turn' })
  expect(await readUsualSight({ id: 'acme', version: 1 })).toEqual({ composer: '#reply', messages: '.turn' })
  expect(await readUsualSight({ id: 'acme', version: 2 })).toEqual({})
  expect(await readUsualSight({ id: 'other', version: 1 })).toEqual({})
})

test.each([null, 'text', 7, [], { composer: 7, order: null }, { unknown: '#x' }])(
  '%j is nothing kept',
  async (kept) => {
    stored['sight:acme:1'] = kept
    expect(await readUsualSight({ id: 'acme', version: 1 })).toEqual({})
  },
)

test('storage that fails keeps nobody from reading the page', async () => {
  const fails = () => Promise.reject(new Error('disk'))
  vi.stubGlobal('chrome', { storage: { local: { get: fails, set: fails } } })
  expect(await readUsualSight({ id: 'acme', version: 1 })).toEqual({})
  await expect(keepUsualSight({ id: 'acme', version: 1 }, {})).resolves.toBeUndefined()
})
