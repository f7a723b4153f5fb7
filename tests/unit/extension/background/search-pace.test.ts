import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSearchPace } from '@/lib/extension/background/search-pace.ts'

test('a tab searches at most 20 times within any second, and a person who types is never stopped', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 400 }), (gaps) => {
      const mayNow = createSearchPace()
      let now = 1_800_000_000_000
      const taken: number[] = []
      for (const gap of gaps) {
        now += gap
        if (mayNow(1, now)) taken.push(now)
        else expect(taken.filter((at) => now - at < 1000).length).toBe(20)
      }
      for (const at of taken)
        expect(taken.filter((other) => other > at - 1000 && other <= at).length).toBeLessThanOrEqual(20)
    }),
  )
  const typing = createSearchPace()
  expect(Array.from({ length: 100 }, (_, key) => typing(1, 1000 + key * 60)).every((may) => may)).toBe(true)
})

test('tabs do not stop each other, and a clock set back stops nobody for long', () => {
  const mayNow = createSearchPace()
  for (let n = 0; n < 20; n += 1) expect(mayNow(1, 5000)).toBe(true)
  expect(mayNow(1, 5000)).toBe(false)
  expect(mayNow(2, 5000)).toBe(true)
  expect(mayNow(1, 1000)).toBe(true)
})
