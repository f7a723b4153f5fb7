import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areTriggers, DEFAULT_TRIGGERS, findTriggered, hasTrigger } from '@/lib/core/keys/index.ts'

describe('signs that open the quick replies', () => {
  it.each(['', DEFAULT_TRIGGERS, ':', '#!', '/、'])('%j will do', (signs) => {
    expect(areTriggers(signs)).toBe(true)
  })

  it.each(['a', '7', '好', ' ', '//', '/ ;', '!@#$%^&*(', '\u200b'])('%j will not', (signs) => {
    expect(areTriggers(signs)).toBe(false)
  })

  it('open at the start of a token only, whichever they are', () => {
    expect(findTriggered('好的 :tk', ':')).toEqual({ at: 3, query: 'tk' })
    expect(findTriggered('好的:tk', ':')).toBeUndefined()
    expect(findTriggered('/tk', ':')).toBeUndefined()
    expect(hasTrigger('好的 :', ':')).toBe(true)
    expect(hasTrigger('12:30 到', ':')).toBe(false)
  })

  it('switched off, nothing opens', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(findTriggered(text, '')).toBeUndefined()
        expect(hasTrigger(text, '')).toBe(false)
      }),
    )
  })
})
