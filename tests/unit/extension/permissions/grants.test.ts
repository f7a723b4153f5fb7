import { afterEach, expect, test, vi } from 'vitest'
import {
  grantConsole,
  hostPatterns,
  isConsoleGranted,
  isOriginGranted,
  observeGrants,
  revokeConsole,
} from '@/lib/extension/permissions/index.ts'
import { fakeEvent } from '../../../support/extension/fake-chrome.ts'

afterEach(() => vi.unstubAllGlobals())

function stubPermissions(granted: string[]) {
  const onAdded = fakeEvent()
  const onRemoved = fakeEvent()
  const asked: string[][] = []
  vi.stubGlobal('chrome', {
    permissions: {
      request: ({ origins }: { origins: string[] }) => {
        asked.push(origins)
        granted.push(...origins)
        onAdded.fire({})
        return Promise.resolve(true)
      },
      contains: ({ origins }: { origins: string[] }) =>
        Promise.resolve(origins.every((origin) => granted.includes(origin))),
      remove: ({ origins }: { origins: string[] }) =>
        origins.includes('https://fixed.example/*') ? Promise.reject(new Error('required')) : Promise.resolve(true),
      getAll: () => Promise.resolve({ origins: [...granted] }),
      onAdded,
      onRemoved,
    },
  })
  return { asked, onAdded }
}

test.each([
  [['https://im.acme.example/desk/*', 'https://im.acme.example/app'], ['https://im.acme.example/*']],
  [['https://*.taobao.com/msg/*'], ['https://*.taobao.com/*']],
  [
    ['http://127.0.0.1/x/*', 'http://127.0.0.1:8080/x'],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8080/*'],
  ],
  [['https://*/*'], ['https://*/*']],
  [['file:///x', 'chrome://settings/', '<all_urls>', 'https://a*b/', ''], []],
])('%j asks for %j', (matches, expected) => {
  expect(hostPatterns(matches)).toEqual(expected)
})

test('asks for hosts, and never when there is nothing to ask for', async () => {
  const { asked } = stubPermissions([])
  expect(await grantConsole(['https://im.acme.example/desk/*'])).toBe(true)
  expect(await grantConsole(['file:///etc/*'])).toBe(false)
  expect(asked).toEqual([['https://im.acme.example/*']])
  expect(await isConsoleGranted(['https://im.acme.example/other'])).toBe(true)
  expect(await isConsoleGranted([])).toBe(false)
})

test('asking happens in the tick of the click', () => {
  const { asked } = stubPermissions([])
  void grantConsole(['https://im.acme.example/*'])
  expect(asked).toHaveLength(1)
})

test.each([
  ['https://im.acme.example', true],
  ['https://other.example', false],
  ['null', false],
  ['chrome-extension://abc', false],
  ['https://im.acme.example/path', false],
  ['', false],
])('origin %s granted: %s', async (origin, expected) => {
  stubPermissions(['https://im.acme.example/*'])
  expect(await isOriginGranted(origin)).toBe(expected)
})

test('access that must stay is told by false', async () => {
  stubPermissions([])
  expect(await revokeConsole(['https://fixed.example/x'])).toBe(false)
  expect(await revokeConsole(['https://im.acme.example/x'])).toBe(true)
})

test('changes are told until the signal', async () => {
  const { onAdded } = stubPermissions([])
  const told: (readonly string[])[] = []
  const end = new AbortController()
  observeGrants((origins) => told.push(origins), end.signal)
  await grantConsole(['https://im.acme.example/*'])
  await vi.waitFor(() => expect(told).toEqual([['https://im.acme.example/*']]))
  end.abort()
  expect(onAdded.hasListeners()).toBe(false)
})
