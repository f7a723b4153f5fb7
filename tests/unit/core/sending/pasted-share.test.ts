import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pastedShare } from '@/lib/core/sending/index.ts'

describe('pastedShare', () => {
  it.each([
    ['退货运费我们承担', '退货运费我们承担', 1],
    ['好的呢', '退货运费我们承担', 0],
    ['', '退货运费我们承担', 0],
    ['小溪您好,退货运费我们承担', '退货运费我们承担', 8 / 13],
    ['退货运费由我们承担', '退货运费我们承担', 8 / 9],
  ])('%s after %s', (sent, inserted, share) => expect(pastedShare(sent, inserted)).toBeCloseTo(share, 5))

  it('is 1 for the same text and stays within 0..1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (left, right) => {
        const share = pastedShare(left, right)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        if ([...left.trim()].length >= 3) expect(pastedShare(left, left)).toBe(1)
      }),
    )
  })
})
