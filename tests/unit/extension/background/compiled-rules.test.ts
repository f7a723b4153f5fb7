import { afterEach, expect, test, vi } from 'vitest'
import { loadChecker, type PhraseRule } from '@/lib/core/compliance/index.ts'
import { compiledRules } from '@/lib/extension/background/compiled-rules.ts'
import { unpackRules } from '@/lib/extension/messaging/index.ts'
import { fakeStorage } from '../../../support/extension/fake-chrome.ts'

afterEach(() => vi.unstubAllGlobals())

const rule = (phrase: string): PhraseRule => ({ id: phrase, phrase, category: '自定义', level: 'warn' })
const checkerOf = async (packed: string) => loadChecker(await unpackRules(packed))

test('the same rules are compiled once, also for a worker that starts anew; others are not mixed up with them', async () => {
  const session = fakeStorage()
  vi.stubGlobal('chrome', { storage: { session }, runtime: { getManifest: () => ({ version: '1' }) } })
  const first = await compiledRules([rule('没货')])
  const other = await compiledRules([rule('没有')])
  expect((await checkerOf(first)).check('亲没货')).toHaveLength(1)
  expect((await checkerOf(other)).check('亲没货')).toEqual([])
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
  expect((await checkerOf(await compiledRules([rule('不管')]))).check('不管')).toHaveLength(1)
})

test('the sets of a few shops are kept, the one wanted longest ago falls away', async () => {
  const session = fakeStorage()
  vi.stubGlobal('chrome', { storage: { session }, runtime: { getManifest: () => ({ version: '3' }) } })
  for (const phrase of ['一', '二', '三', '四', '五', '六', '七']) await compiledRules([rule(phrase)])
  expect([...session.kept.values()].filter((one) => typeof one === 'string')).toHaveLength(3)
  vi.resetModules()
  const anew = await import('@/lib/extension/background/compiled-rules.ts')
  const set = vi.spyOn(session, 'set')
  await anew.compiledRules([rule('七')])
  expect(set).not.toHaveBeenCalled()
  await anew.compiledRules([rule('一')])
  expect(set).toHaveBeenCalledTimes(1)
})

test('text that is no packed rules is told, not read as some', async () => {
  await expect(unpackRules('bm90IGd6aXA=')).rejects.toThrow()
  await expect(unpackRules('***')).rejects.toThrow()
})
