import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clockOf,
  clockOfConversation,
  isClosingTalk,
  isSmallTalk,
  orderByUrgency,
  platformMetric,
  PRESETS,
  requirePreset,
  teamMetrics,
  type PresetId,
} from '@/lib/core/sla/index.ts'
import { at, policyOf, say } from './chats.ts'

const policy = policyOf({ targets: { inHours: 20, offHours: 60 } })
const asked = say('buyer', '10:00:00')

describe('clockOf', () => {
  it.each([
    [0, 'calm', 20_000],
    [9.999, 'calm', 10_001],
    [10, 'warn', 10_000],
    [16, 'urgent', 4000],
    [20, 'urgent', 0],
    [20.001, 'late', -1],
  ])('after %d s is %s', (seconds, level, remainingMs) => {
    const clock = clockOf([asked], policy, asked.at + seconds * 1000)
    expect(clock).toMatchObject({ level, remainingMs, startedAt: asked.at, dueAt: asked.at + 20_000, target: 20 })
    expect(clock?.share).toBeCloseTo(seconds / 20, 9)
  })

  it('takes the shares it is given', () => {
    expect(clockOf([asked], policy, asked.at + 6000, [0.2, 0.3])?.level).toBe('urgent')
    expect(clockOf([asked], policy, asked.at + 4000, [0.2, 0.3])?.level).toBe('warn')
  })

  it('tells when the level changes next, so that no tick is needed before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), fc.constantFrom('calendar', 'business'), (waited, clock) => {
        const now = asked.at + waited
        const state = clockOf([asked], { ...policy, clock }, now)
        if (state?.changesAt === undefined) {
          expect(state?.level).toBe('late')
          return
        }
        expect(clockOf([asked], { ...policy, clock }, state.changesAt)?.level).not.toBe(state.level)
        expect(clockOf([asked], { ...policy, clock }, state.changesAt - 1)?.level).toBe(state.level)
      }),
    )
  })

  it('stands still out of hours on the business clock', () => {
    const late = say('buyer', '17:59:50')
    const clock = clockOf([late], policyOf({ clock: 'business' }), at('23:00:00'))
    expect(clock).toMatchObject({ level: 'warn', remainingMs: 5000, dueAt: at('2025-11-13T09:00:05+08:00') })
  })

  it('is null when nobody waits', () => {
    expect(clockOf([], policy, asked.at)).toBeNull()
    expect(clockOf([asked, say('agent', '10:00:05')], policy, at('10:01:00'))).toBeNull()
    expect(clockOf([{ ...asked, history: true }], policy, at('10:01:00'))).toBeNull()
  })

  it('runs from the unread mark for a chat that is not open, and from the line when it can be read', () => {
    const unread = { messages: [], unread: 2, unreadSince: at('10:00:30') }
    expect(clockOfConversation(unread, policy, at('10:00:40'))?.startedAt).toBe(at('10:00:30'))
    expect(clockOfConversation({ ...unread, messages: [asked] }, policy, at('10:00:40'))?.startedAt).toBe(asked.at)
    expect(clockOfConversation({ ...unread, unread: 0 }, policy, at('10:00:40'))).toBeNull()
  })
})

describe('orderByUrgency', () => {
  const item = (name: string, time: string, tier: 'new' | 'returning' = 'new') => ({
    name,
    tier,
    clock: time === '' ? null : clockOf([say('buyer', time)], policy, at('10:00:30')),
  })
  const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).join('')

  it('puts the late first, then the nearest end, then those nobody waits in, and keeps ties in order', () => {
    const items = [
      item('e', ''),
      item('d', '10:00:29'),
      item('b', '10:00:20'),
      item('c', '10:00:20'),
      item('a', '10:00:00'),
      item('f', ''),
    ]
    expect(names(orderByUrgency(items, at('10:00:30')))).toBe('abcdef')
    expect(names(items)).toBe('edbcaf')
  })

  it('puts old customers first in a rush, but never before somebody late', () => {
    const items = [item('c', '10:00:20'), item('b', '10:00:28', 'returning'), item('a', '10:00:00')]
    expect(names(orderByUrgency(items, at('10:00:30'), { rush: true }))).toBe('abc')
    expect(names(orderByUrgency(items, at('10:00:30')))).toBe('acb')
  })
})

describe('small talk', () => {
  it.each([
    '谢谢',
    '好的,谢谢亲!',
    'OK',
    'ok thanks 😊',
    '嗯嗯',
    '[微笑]',
    '👍🏻',
    'Thank you so much!!',
    '辛苦了~',
    '收到',
    'thx',
  ])('%s only closes', (text) => {
    expect(isClosingTalk(text)).toBe(true)
  })

  it.each([
    '谢谢,几天到',
    '你好',
    '亲',
    '...',
    '啊',
    '?',
    '在吗',
    'hi',
    'ok, when will it ship',
    '好看吗',
    'okra',
    '好的 要黑色',
    '1',
    '好贵',
  ])('%s does not', (text) => {
    expect(isClosingTalk(text)).toBe(false)
  })

  it.each(['hi', 'Hello there!', '在吗', '您好', '你好呀 谢谢'])(
    '%s is small talk where greetings do not count',
    (text) => {
      expect(isSmallTalk(text)).toBe(true)
    },
  )

  it.each(['hi, size?', '你好,有货吗', 'history', '早上能发吗'])('%s is none', (text) => {
    expect(isSmallTalk(text)).toBe(false)
  })
})

describe('platformMetric', () => {
  const timeZone = 'Asia/Shanghai'
  const chat = (id: string, ask: string, answer?: string, more = {}) => ({
    id,
    messages: [say('buyer', ask), ...(answer === undefined ? [] : [say('agent', answer)])],
    ...more,
  })

  it.each<[PresetId, string, string | undefined, number | null]>([
    ['taobao-3min', '10:00:00', '10:03:00', 1],
    ['taobao-3min', '10:00:00', '10:03:01', 0],
    ['taobao-3min', '23:30:00', '23:31:00', null],
    ['taobao-3min', '10:00:00', undefined, 0],
    ['pdd-3min', '07:59:59', '09:00:00', null],
    ['pdd-5min', '10:00:00', '10:05:00', 1],
    ['xhs-3min', '08:30:00', '08:31:00', null],
    ['xhs-3min', '22:59:59', '23:02:00', 1],
    ['jd-30s', '22:59:59', '23:00:29', 1],
    ['jd-30s', '23:00:00', '23:00:10', null],
    ['shopee-12h', '10:00:00', '22:00:00', 1],
    ['shopee-12h', '10:00:00', '22:00:01', 0],
    ['tiktok-sea-12h', '10:00:00', '21:59:59', 1],
    ['tiktok-us-24h', '10:00:00', '2025-11-13T10:00:01+08:00', 0],
    ['amazon-24h', '10:00:00', '2025-11-13T10:00:00+08:00', 1],
    ['lazada-rate', '18:00:00', '2025-11-13T19:00:00+08:00', 1],
    ['lazada-rate', '18:00:00', '2025-11-13T19:00:01+08:00', 0],
    ['lazada-rate', '17:59:59', '19:00:00', 1],
    ['lazada-rate', '17:59:59', '19:00:01', 0],
    ['helpdesk-rt', '10:00:00', '2025-11-13T10:00:00+08:00', 1],
  ])('%s: asked %s, answered %s → %s', (preset, ask, answer, rate) => {
    expect(platformMetric(preset, [chat('s', ask, answer)], { timeZone })).toMatchObject({ rate })
  })

  it('leaves out what is not decided yet when told the time', () => {
    const sessions = [chat('s', '10:00:00'), chat('t', '10:00:00', '10:01:00')]
    expect(platformMetric('taobao-3min', sessions, { timeZone, now: at('10:02:00') })).toEqual({
      rate: 1,
      numerator: 1,
      denominator: 1,
    })
    expect(platformMetric('taobao-3min', sessions, { timeZone, now: at('10:03:01') })).toEqual({
      rate: 0.5,
      numerator: 1,
      denominator: 2,
    })
  })

  it('leaves out seller-started, not-needed and holiday conversations where the rules say so', () => {
    const seller = { id: 's', messages: [say('agent', '09:00:00'), say('buyer', '10:00:00')] }
    expect(platformMetric('tiktok-sea-12h', [seller], { timeZone })).toMatchObject({ denominator: 0 })
    expect(platformMetric('amazon-24h', [seller], { timeZone })).toMatchObject({ denominator: 1 })
    const spared = chat('s', '10:00:00', undefined, { noResponseNeeded: true })
    expect(platformMetric('amazon-24h', [spared], { timeZone })).toMatchObject({ denominator: 0 })
    const holidays = ['2025-11-12']
    expect(platformMetric('lazada-rate', [chat('s', '10:00:00')], { timeZone, holidays })).toMatchObject({
      denominator: 0,
    })
    expect(platformMetric('amazon-24h', [chat('s', '10:00:00')], { timeZone, holidays })).toMatchObject({
      denominator: 1,
    })
  })

  it('counts the same buyer anew each day', () => {
    const sessions = [
      chat('s', '10:00:00', '10:10:00', { buyer: 'A' }),
      chat('t', '2025-11-13T10:00:00+08:00', '2025-11-13T10:00:10+08:00', { buyer: 'A' }),
    ]
    expect(platformMetric('pdd-3min', sessions, { timeZone })).toEqual({ rate: 0.5, numerator: 1, denominator: 2 })
  })

  it('takes an edited preset', () => {
    const own = { ...requirePreset('taobao-3min'), id: 'own-1' as const, targetSeconds: 60 }
    expect(platformMetric(own, [chat('s', '10:00:00', '10:02:00')], { timeZone })).toMatchObject({ rate: 0 })
  })

  it('gives every preset a source, a date and an answer for nothing', () => {
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length)
    for (const preset of PRESETS) {
      expect(preset.sources.length).toBeGreaterThan(0)
      expect(preset.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      const metric = platformMetric(preset, [], { timeZone })
      expect('rate' in metric ? metric.rate : metric.meanSeconds).toBeNull()
    }
  })
})

describe('teamMetrics', () => {
  it('takes the fine from the policy when it names one', () => {
    const sessions = [{ id: 's', messages: [say('buyer', '10:00:00')] }]
    expect(teamMetrics(sessions, { policy: policyOf({ finePerTimeoutCny: 20 }), now: at('11:00:00') }).fineCny).toBe(20)
    expect(teamMetrics([], { policy, now: 0 })).toMatchObject({ replyRate: null, meanSeconds: null, rounds: 0 })
  })
})
