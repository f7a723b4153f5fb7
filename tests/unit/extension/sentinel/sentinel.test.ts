import { expect, test } from 'vitest'
import { parseSentinel } from '@/lib/extension/sentinel/index.ts'

const hash = 'a'.repeat(64)

test.each<[unknown, boolean]>([
  [{ lastSeq: 3, headHash: hash }, true],
  [{ lastSeq: 0, headHash: hash }, true],
  [{ lastSeq: -1, headHash: hash }, false],
  [{ lastSeq: 1.5, headHash: hash }, false],
  [{ lastSeq: '3', headHash: hash }, false],
  [{ lastSeq: 3, headHash: 'A'.repeat(64) }, false],
  [{ lastSeq: 3 }, false],
  [null, false],
  [undefined, false],
])('%j is a sentinel: %s', (data, expected) => {
  expect(parseSentinel(data) !== undefined).toBe(expected)
})
