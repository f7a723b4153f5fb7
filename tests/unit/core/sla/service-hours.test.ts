import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findInstantAfterOpenMs,
  isOpenAt,
  isoWithOffset,
  localTimeAt,
  offsetMsAt,
  openMsBetween,
  parseIsoIn,
  timeOfDayMs,
} from '@/lib/core/sla/index.ts'

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const HOUR = 3_600_000

describe('isOpenAt', () => {
  const week = [
    { days: [1, 2, 3, 4], from: '09:00', to: '18:00' },
    { days: [5], from: '20:00', to: '04:00' },
    { days: [7], from: '00:00', to: '24:00' },
  ]
  it.each([
    ['Monday 09:00:00 is in', '2025-11-10T09:00:00', true],
    ['Monday 08:59:59.999 is out', '2025-11-10T08:59:59.999', false],
    ['Monday 18:00 is out', '2025-11-10T18:00:00', false],
    ['Friday 10:00 is out', '2025-11-14T10:00:00', false],
    ['Friday night belongs to Friday', '2025-11-15T03:59:59', true],
    ['and ends on Saturday at 04:00', '2025-11-15T04:00:00', false],
    ['Saturday night is no night', '2025-11-15T23:00:00', false],
    ['Sunday is open all day', '2025-11-16T23:59:59', true],
    ['until Monday 00:00', '2025-11-17T00:00:00', false],
  ])('%s', (_title, wall, open) => {
    const calendar = { timeZone: 'Asia/Shanghai', windows: week }
    expect(isOpenAt(parseIsoIn(wall, 'Asia/Shanghai'), calendar)).toBe(open)
  })

  it('closes on holidays and opens on days worked for them', () => {
    const calendar = {
      timeZone: 'Asia/Shanghai',
      windows: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }],
      holidays: ['2026-02-17'],
      makeUpDays: [{ day: '2026-02-14', as: 5 }],
    }
    expect(isOpenAt(parseIsoIn('2026-02-17T10:00:00', 'Asia/Shanghai'), calendar)).toBe(false)
    expect(isOpenAt(parseIsoIn('2026-02-18T10:00:00', 'Asia/Shanghai'), calendar)).toBe(true)
    expect(isOpenAt(parseIsoIn('2026-02-14T10:00:00', 'Asia/Shanghai'), calendar)).toBe(true)
    expect(isOpenAt(parseIsoIn('2026-02-15T10:00:00', 'Asia/Shanghai'), calendar)).toBe(false)
  })

  it('takes a window that ends where it begins for a whole day', () => {
    const calendar = { timeZone: 'UTC', windows: [{ days: [1], from: '09:00', to: '09:00' }] }
    expect(isOpenAt(Date.parse('2025-11-11T08:59:59Z'), calendar)).toBe(true)
    expect(isOpenAt(Date.parse('2025-11-11T09:00:00Z'), calendar)).toBe(false)
  })
})

describe('openMsBetween', () => {
  const night = (timeZone: string) => ({ timeZone, windows: [{ days: everyDay, from: '20:00', to: '04:00' }] })
  it.each([
    ['an ordinary night has 8 hours', 'America/New_York', '2026-03-06T12:00:00', '2026-03-07T12:00:00', 8],
    ['the spring night has 7', 'America/New_York', '2026-03-07T12:00:00', '2026-03-08T12:00:00', 7],
    ['the autumn night has 9', 'America/New_York', '2025-11-01T12:00:00', '2025-11-02T12:00:00', 9],
    ['Berlin in spring has 7', 'Europe/Berlin', '2026-03-28T12:00:00', '2026-03-29T12:00:00', 7],
    ['Lord Howe moves by half an hour', 'Australia/Lord_Howe', '2026-04-04T12:00:00', '2026-04-05T12:00:00', 8.5],
  ])('%s', (_title, timeZone, from, to, hours) => {
    const open = openMsBetween(parseIsoIn(from, timeZone), parseIsoIn(to, timeZone), night(timeZone))
    expect(open / HOUR).toBe(hours)
  })

  it('reads an hour that comes twice as open twice, one that never comes as nothing', () => {
    const early = (from: string, to: string) => ({
      timeZone: 'America/New_York',
      windows: [{ days: everyDay, from, to }],
    })
    const between = (day: string, calendar: ReturnType<typeof early>) =>
      openMsBetween(Date.parse(`${day}T00:00:00Z`), Date.parse(`${day}T23:00:00Z`), calendar) / HOUR
    expect(between('2025-11-02', early('01:00', '01:30'))).toBe(1)
    expect(between('2026-03-08', early('02:00', '03:00'))).toBe(0)
    expect(between('2026-03-08', early('02:30', '03:30'))).toBe(0.5)
  })

  it('counts overlapping windows once', () => {
    const windows = [
      { days: everyDay, from: '09:00', to: '12:00' },
      { days: everyDay, from: '11:00', to: '13:00' },
    ]
    const day = Date.parse('2025-11-12T00:00:00Z')
    expect(openMsBetween(day, day + 24 * HOUR, { timeZone: 'UTC', windows }) / HOUR).toBe(4)
  })

  it('agrees with asking every minute, and with the instant that many open minutes away', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Europe/Berlin',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Asia/Shanghai',
    )
    const start = fc.integer({ min: Date.parse('2025-10-20Z') / 60_000, max: Date.parse('2026-04-10Z') / 60_000 })
    const clock = fc
      .integer({ min: 0, max: 47 })
      .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`)
    const window = fc.record({ days: fc.constant(everyDay), from: clock, to: clock })
    fc.assert(
      fc.property(
        zones,
        start,
        fc.integer({ min: 1, max: 2000 }),
        fc.array(window, { minLength: 1, maxLength: 2 }),
        (timeZone, minute, length, windows) => {
          const calendar = { timeZone, windows }
          const from = minute * 60_000
          let counted = 0
          for (let step = 0; step < length; step += 1) if (isOpenAt(from + step * 60_000, calendar)) counted += 60_000
          expect(openMsBetween(from, from + length * 60_000, calendar)).toBe(counted)
          const end = findInstantAfterOpenMs(from, counted + 60_000, calendar)
          if (end !== undefined) expect(openMsBetween(from, end, calendar)).toBe(counted + 60_000)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('findInstantAfterOpenMs', () => {
  it('says so when there is no service', () => {
    expect(findInstantAfterOpenMs(0, 1, { timeZone: 'UTC', windows: [] })).toBeUndefined()
  })
})

describe('zone', () => {
  it.each([
    ['Asia/Shanghai', '2025-11-12T10:00:00+08:00'],
    ['America/New_York', '2026-03-08T03:30:00-04:00'],
    ['America/New_York', '2026-03-08T01:30:00-05:00'],
    ['Asia/Kolkata', '2025-11-12T09:30:00.250+05:30'],
    ['UTC', '2025-11-12T10:00:00+00:00'],
  ])('writes %s as %s and reads it back', (timeZone, text) => {
    expect(isoWithOffset(Date.parse(text), timeZone)).toBe(text)
    expect(parseIsoIn(text, 'Asia/Tokyo')).toBe(Date.parse(text))
  })

  it('reads a text without offset on the zone’s wall clock', () => {
    expect(parseIsoIn('2026-03-08 03:30:00', 'America/New_York')).toBe(Date.parse('2026-03-08T03:30:00-04:00'))
    expect(parseIsoIn('nonsense', 'UTC')).toBeNaN()
  })

  it('agrees with Intl around every change of a year', () => {
    for (const timeZone of ['America/New_York', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe']) {
      const format = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hour: '2-digit',
        minute: '2-digit',
        weekday: 'short',
      })
      for (let time = Date.parse('2026-01-01Z'); time < Date.parse('2026-12-31Z'); time += 29 * 60_000 * 7) {
        const { hour, minute, weekday } = localTimeAt(time, timeZone)
        const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
        const own = `${names[weekday - 1]} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        expect(own).toBe(format.format(time).replace(',', ''))
      }
    }
  })

  it('refuses unknown zones and times of day', () => {
    expect(() => offsetMsAt(0, 'Mars/Olympus')).toThrow(RangeError)
    for (const text of ['25:00', '9', '09:60', '24:01', '']) expect(() => timeOfDayMs(text)).toThrow(RangeError)
    expect(timeOfDayMs('24:00')).toBe(24 * HOUR)
    expect(timeOfDayMs('9:05:30')).toBe(9 * HOUR + 330_000)
  })
})
