import { describe, expect, it } from 'vitest'
import {
  erlangC,
  findBusiestHour,
  peakMap,
  staffingOutlook,
  suggestStaffing,
  windowShare,
} from '@/lib/core/sla/index.ts'
import { at } from './chats.ts'

describe('erlangC', () => {
  // Two worked examples in wide use: 360 calls a half hour of 4 minutes, 55 agents, 15 s (Westbay/mitan "The Erlang C
  // Formula": 0.239, 84.5 %, 8.2 s, 87.3 % busy); 200 calls an hour of 3 minutes, 14 agents, 20 s (Call Centre Helper:
  // 17.4 %, 88.8 %, 7.8 s, 71.4 %).
  it.each([
    { agents: 55, perHour: 720, seconds: 240, target: 15, wait: 0.239, level: 0.8456, mean: 8.2, busy: 0.873 },
    { agents: 14, perHour: 200, seconds: 180, target: 20, wait: 0.1741, level: 0.8884, mean: 7.8, busy: 0.714 },
  ])(
    'agrees with a published example: $agents agents',
    ({ agents, perHour, seconds, target, wait, level, mean, busy }) => {
      const outlook = staffingOutlook(agents, { arrivalsPerHour: perHour, handlingSeconds: seconds }, target)
      expect(outlook.waitShare).toBeCloseTo(wait, 3)
      expect(outlook.serviceLevel).toBeCloseTo(level, 3)
      expect(outlook.meanWaitSeconds).toBeCloseTo(mean, 1)
      expect(outlook.occupancy).toBeCloseTo(busy, 3)
    },
  )

  it('is the load itself for one agent (M/M/1), 1 when overloaded and 0 without work', () => {
    expect(erlangC(1, 0.4)).toBeCloseTo(0.4, 12)
    expect(erlangC(3, 3)).toBe(1)
    expect(erlangC(0, 0)).toBe(0)
    expect(staffingOutlook(2, { arrivalsPerHour: 3600, handlingSeconds: 10 }, 15)).toMatchObject({
      serviceLevel: 0,
      meanWaitSeconds: Number.POSITIVE_INFINITY,
    })
  })

  it('stays finite for thousands of agents', () => {
    expect(erlangC(5000, 4950)).toBeGreaterThan(0)
    expect(erlangC(5000, 4950)).toBeLessThan(1)
  })
})

describe('suggestStaffing', () => {
  const load = { arrivalsPerHour: 200, handlingSeconds: 180 }

  it('gives the fewest who reach the goal: 14 for 80 % in 20 s, since 13 do not', () => {
    const goal = { targetSeconds: 20, serviceLevel: 0.88 }
    expect(suggestStaffing(load, goal)).toMatchObject({ people: 14, agents: 14 })
    expect(staffingOutlook(13, load, 20).serviceLevel).toBeLessThan(0.88)
  })

  it('needs fewer people when each holds several chats, and more in a rush of five', () => {
    const goal = { targetSeconds: 15 }
    const alone = suggestStaffing(load, goal).people
    expect(suggestStaffing(load, { ...goal, chatsAtOnce: 4 }).people).toBeLessThan(alone / 2)
    const rush = suggestStaffing({ ...load, arrivalsPerHour: 1000 }, goal).people
    expect(rush).toBeGreaterThan(3 * alone)
    expect(rush).toBeLessThan(5 * alone)
  })

  it('staffs nobody for nobody and refuses certainty', () => {
    expect(suggestStaffing({ arrivalsPerHour: 0, handlingSeconds: 60 }, { targetSeconds: 15 }).people).toBe(0)
    expect(() => suggestStaffing(load, { targetSeconds: 15, serviceLevel: 1 })).toThrow(RangeError)
  })
})

describe('peakMap', () => {
  const arrivals = [at('10:05:00'), at('10:55:00'), at('03:00:00'), at('2025-11-16T23:59:59+08:00')]

  it('counts by local weekday and hour', () => {
    const map = peakMap(arrivals, 'Asia/Shanghai')
    expect(map.counts[2]?.[10]).toBe(2)
    expect(map.counts[2]?.[3]).toBe(1)
    expect(map.counts[6]?.[23]).toBe(1)
    expect(map).toMatchObject({ total: 4, days: 5 })
    expect(findBusiestHour(map)).toEqual({ weekday: 3, hour: 10, arrivals: 2 })
    expect(peakMap(arrivals, 'America/New_York').counts[1]?.[21]).toBe(2)
  })

  it('shows what share a window gets', () => {
    const map = peakMap(arrivals, 'Asia/Shanghai')
    const everyDay = [1, 2, 3, 4, 5, 6, 7]
    const shareOf = (from: string, to: string, days: readonly number[] = everyDay) =>
      windowShare(map, { days, from, to })
    expect(shareOf('02:00', '06:00')).toBe(0.25)
    expect(shareOf('22:00', '02:00')).toBe(0.25)
    expect(shareOf('22:00', '02:00', [1])).toBe(0)
    expect(shareOf('10:30', '12:00', [3])).toBe(0.25)
    expect(shareOf('00:00', '00:00')).toBe(1)
    expect(windowShare(peakMap([], 'UTC'), { days: everyDay, from: '02:00', to: '06:00' })).toBeNull()
    expect(findBusiestHour(peakMap([], 'UTC'))).toBeUndefined()
  })
})
