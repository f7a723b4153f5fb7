import { parseDay, parseHolidays, parseMakeUpDays, writeMakeUpDays } from '@/components/options/special-days.ts'
import { describe, expect, it } from 'vitest'

describe('days off and days worked like another', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    ['2026/2/3', '2026-02-03'],
    ['2026年10月1日', '2026-10-01'],
    ['2026-02-30', undefined],
    ['国庆', undefined],
    ['', undefined],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })

  it('sorts, drops repeats and names what it cannot read', () => {
    expect(parseHolidays('2026-10-02\n2026-10-01\n\n2026-10-02\n春节')).toEqual({
      days: ['2026-10-01', '2026-10-02'],
      faulty: ['春节'],
    })
  })

  it('reads make-up days with their weekday, and writes them so that they read the same', () => {
    const { days, faulty } = parseMakeUpDays('2026-10-10 5\n2026-10-11\n2026-10-12 8')
    expect(days).toEqual([{ day: '2026-10-10', as: 5 }])
    expect(faulty).toEqual(['2026-10-11', '2026-10-12 8'])
    expect(parseMakeUpDays(writeMakeUpDays(days)).days).toEqual(days)
  })
})
