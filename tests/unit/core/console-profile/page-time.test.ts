import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPageTime, type WallTime } from '../../../../lib/core/console-profile/index.ts'

/** A Wednesday. */
const today: WallTime = { year: 2026, month: 9, day: 9, hour: 14, minute: 30, second: 0 }

function wall(text: string): string | undefined {
  const time = findPageTime(text, today)
  if (time?.kind !== 'wall') return undefined
  const { year, month, day, hour, minute, second } = time.wall
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`
}

describe('findPageTime', () => {
  it.each([
    ['14:05', '2026-9-9 14:5:0'],
    ['9:05:07', '2026-9-9 9:5:7'],
    ['23:59', '2026-9-8 23:59:0'],
    ['14:35', '2026-9-9 14:35:0'],
    ['2026年09月08日 17:30:17', '2026-9-8 17:30:17'],
    ['2026-09-08 17:30', '2026-9-8 17:30:0'],
    ['2026/9/8 17:30', '2026-9-8 17:30:0'],
    ['2-22 18:55:20', '2026-2-22 18:55:20'],
    ['12-30 08:00', '2025-12-30 8:0:0'],
    ['9月8日 下午5:30', '2026-9-8 17:30:0'],
    ['昵称2-22 18:55:20', '2026-2-22 18:55:20'],
    ['昨天 10:05', '2026-9-8 10:5:0'],
    ['前天 10:05', '2026-9-7 10:5:0'],
    ['今天 08:00', '2026-9-9 8:0:0'],
    ['周一 9:12', '2026-9-7 9:12:0'],
    ['星期四 9:12', '2026-9-3 9:12:0'],
    ['Yesterday at 5:30 PM', '2026-9-8 17:30:0'],
    ['Sep 8, 5:30 PM', '2026-9-8 17:30:0'],
    ['8 September 2026 05:30', '2026-9-8 5:30:0'],
    ['Monday 12:15 AM', '2026-9-7 0:15:0'],
    ['13/08/2026, 10:00', '2026-8-13 10:0:0'],
    ['上午12:05', '2026-9-9 0:5:0'],
    ['晚上 8:05', '2026-9-8 20:5:0'],
    ['１４：０５', '2026-9-9 14:5:0'],
  ])('%s is %s', (text, expected) => {
    expect(wall(text)).toBe(expected)
  })

  it.each(['', '昨天', '2026-09-08', '你好', '25:61', '比分 3:2', '在吗'])('%j says no time of day', (text) => {
    expect(findPageTime(text, today)).toBeUndefined()
  })

  it.each([
    ['3分钟前', 180_000],
    ['45秒前', 45_000],
    ['2 hours ago', 7_200_000],
    ['刚刚', 0],
  ])('%s is %d ms ago', (text, ms) => {
    expect(findPageTime(text, today)).toEqual({ kind: 'ago', ms })
  })

  it('reads what says its own time zone', () => {
    expect(findPageTime('2026-09-08T17:30:17+08:00', today)).toEqual({
      kind: 'epoch',
      at: Date.UTC(2026, 8, 8, 9, 30, 17),
    })
    expect(findPageTime('1788859817000', today)).toEqual({ kind: 'epoch', at: 1_788_859_817_000 })
  })

  it('tells seconds from minutes', () => {
    expect(findPageTime('10:00', today)).toMatchObject({ precision: 'minute' })
    expect(findPageTime('10:00:00', today)).toMatchObject({ precision: 'second' })
  })

  it('never throws, and never names a time that is no time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const time = findPageTime(text, today)
        if (time?.kind === 'wall') {
          expect(time.wall.hour).toBeLessThan(24)
          expect(time.wall.minute).toBeLessThan(60)
        }
      }),
    )
  })
})
