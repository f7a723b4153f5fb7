import { expect, it } from 'vitest'
import { anyOf } from '@/lib/core/shared/index.ts'

it('matches wherever one of them does, and keeps the flags', () => {
  const either = anyOf(/ab|c$/gi, /^d/gi)
  expect('xAB dC'.replace(either, '_')).toBe('x_ d_')
  expect(either.flags).toBe('gi')
})

it('keeps an alternative of one apart from its neighbours', () => {
  expect(anyOf(/^a|b$/, /c/).test('xax')).toBe(false)
})

it('refuses patterns that read differently', () => {
  expect(() => anyOf(/a/i, /b/)).toThrow(RangeError)
})
