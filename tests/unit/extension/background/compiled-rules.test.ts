import { afterEach, expect, test, vi } from 'vitest'
import { loadChecker, type PhraseRule } from '@/lib/core/compliance/index.ts'
import { compiledRules } from '@/lib/extension/background/compiled-rules.ts'
import { fakeStorage } from '../../../support/extension/fake-chrome.ts'

afterEach(() => vi.unstubAllGlobals())

const rule = (phrase: string): PhraseRule => ({ id: phrase, phrase, category: '自定义', level: 'warn' })
const checkerOf = (base64: string) =>
  loadChecker(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer)

test('the same rules are compiled once, also for a worker that starts anew; others are not mixed up with them', async () => {
  const session = fakeStorage()
  vi.stubGlobal('chrome', { storage: { session }, runtime: { getManifest: () => ({ version: '1' }) } })
  const first = await compiledRules([rule('没货')])
  const other = await compiledRules([rule('没有')])
  expect(checkerOf(first).check('亲没货')).toHaveLength(1)
  expect(checkerOf(other).check('亲没货')).toEqual([])
  vi.resetModules()
  const anew = await import('@/lib/extension/background/compiled-rules.ts')
  const set = vi.spyOn(session, 'set')
  expect(await anew.compiledRules([rule('没货')])).toBe(first)
  expect(set).not.toHaveBeenCalled()
})

test('a store that cannot be used costs nothing but the work', async () => {
  const gone = () => Promise.reject(new Error('gone'))
  vi.stubGlobal('chrome', {
    storage: { session: { get: gone, set: gone } },
    runtime: { getManifest: () => ({ version: '2' }) },
  })
  expect(checkerOf(await compiledRules([rule('不管')])).check('不管')).toHaveLength(1)
})
