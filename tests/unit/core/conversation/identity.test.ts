import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay, messageEventId, sessionId } from '@/lib/core/conversation/index.ts'
import { stableId, uuidV7 } from '@/lib/core/shared/index.ts'

const key = { profileId: 'demo', shop: 'x', customer: '张三', day: '2025-11-12' }

describe('sessionId', () => {
  it('is the same for the same key and another for any other', () => {
    expect(sessionId({ ...key })).toBe(sessionId(key))
    const others = [{ profileId: 'other' }, { shop: 'y' }, { customer: '李四' }, { day: '2025-11-13' }]
    const ids = [key, ...others.map((change) => ({ ...key, ...change }))].map(sessionId)
    expect(new Set(ids).size).toBe(5)
  })

  it('shows nothing of the customer', () => {
    expect(sessionId(key)).toMatch(/^s-[0-9a-z]+$/)
  })

  it('does not change between versions: journals hold these ids', () => {
    expect(sessionId(key)).toBe('s-psm47ty2o1kgfpdgs867')
    expect(messageEventId('s-1', 'm1')).toBe('m-1lwdarmkwjs126xcsewa58')
  })
})

describe('stableId', () => {
  it('tells apart parts that only look alike when joined', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), fc.array(fc.string(), { maxLength: 4 }), (left, right) => {
        const same = JSON.stringify(left) === JSON.stringify(right)
        expect(stableId('p', left) === stableId('p', right)).toBe(same)
      }),
    )
    expect(stableId('p', ['a|1:b'])).not.toBe(stableId('p', ['a', 'b']))
  })

  it('meets no twin among a hundred thousand', () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, index) => stableId('m', ['s', String(index)])))
    expect(ids.size).toBe(100_000)
  })
})

describe('localDay', () => {
  it.each([
    ['Asia/Shanghai', '2025-11-12T16:00:00Z', '2025-11-13'],
    ['Asia/Shanghai', '2025-11-12T15:59:59Z', '2025-11-12'],
    ['America/New_York', '2025-11-12T04:59:59Z', '2025-11-11'],
    ['America/New_York', '2026-03-08T07:30:00Z', '2026-03-08'],
  ])('%s %s is %s', (timeZone, time, day) => {
    expect(localDay(Date.parse(time), timeZone)).toBe(day)
  })
})

describe('uuidV7', () => {
  const bytes = Uint8Array.from({ length: 10 }, (_, index) => 255 - index)

  it('is a version 7 UUID of its time', () => {
    const id = uuidV7(0x0123456789ab, bytes)
    expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('sorts by time', () => {
    const time = fc.integer({ min: 0, max: 2 ** 47 })
    fc.assert(
      fc.property(time, time, (left, right) => {
        fc.pre(left !== right)
        expect(uuidV7(left, bytes) < uuidV7(right, bytes)).toBe(left < right)
      }),
    )
  })

  it('differs by its random bytes and refuses too few', () => {
    const ids = Array.from({ length: 10 }, (_, place) => uuidV7(1, bytes.with(place, 0)))
    expect(new Set([...ids, uuidV7(1, bytes)]).size).toBe(11)
    expect(() => uuidV7(1, bytes.subarray(1))).toThrow(RangeError)
  })
})
