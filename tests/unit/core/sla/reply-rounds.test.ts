import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConversationState } from '@/lib/core/conversation/index.ts'
import {
  conversationRounds,
  metricsOfRounds,
  peopleMetrics,
  platformMetric,
  replyRounds,
  teamMetrics,
  type TimedMessage,
} from '@/lib/core/sla/index.ts'
import { at, policyOf, say } from './chats.ts'

const timeZone = 'Asia/Shanghai'

describe('the fourteen vectors of the clock', () => {
  it('1: a repeated question does not restart the clock: one round of 475 s', () => {
    const messages = [say('buyer', '10:10:15'), say('buyer', '10:15:20'), say('agent', '10:18:10')]
    const rounds = replyRounds(messages, { policy: policyOf(), now: at('10:20:00') })
    expect(rounds.map((round) => round.seconds)).toEqual([475])
    expect(platformMetric('taobao-3min', [{ id: 's', messages }], { timeZone })).toEqual({
      rate: 0,
      numerator: 0,
      denominator: 1,
    })
  })

  it('2: a following question is a second round of 30 s', () => {
    const messages = [
      say('buyer', '10:10:15'),
      say('buyer', '10:15:20'),
      say('agent', '10:18:10'),
      say('buyer', '10:18:30'),
      say('agent', '10:19:00'),
    ]
    const rounds = replyRounds(messages, { policy: policyOf(), now: at('10:20:00') })
    expect(rounds.map((round) => round.seconds)).toEqual([475, 30])
    expect(platformMetric('taobao-3min', [{ id: 's', messages }], { timeZone })).toMatchObject({ rate: 0.5 })
  })

  it('3: 25 minutes count as 10 for the mean, while the round shows the real wait', () => {
    const messages = [say('buyer', '10:00:00'), say('agent', '10:25:00')]
    expect(platformMetric('taobao-response-time', [{ id: 's', messages }], { timeZone })).toEqual({
      meanSeconds: 600,
      rounds: 1,
    })
    expect(replyRounds(messages, { policy: policyOf(), now: at('10:30:00') })[0]?.seconds).toBe(1500)
    const open = replyRounds(messages.slice(0, 1), { policy: policyOf(), now: at('10:25:00') })
    expect(open[0]).toMatchObject({ answered: null, seconds: null, waiting: 1500, timeout: true })
  })

  it('4: an auto-reply does not satisfy, the human is late at 200 s', () => {
    const messages = [
      say('buyer', '10:10:00'),
      say('agent', '10:10:01', '您好', { auto: true }),
      say('agent', '10:13:20'),
    ]
    expect(platformMetric('taobao-3min', [{ id: 's', messages }], { timeZone })).toMatchObject({ rate: 0 })
    expect(replyRounds(messages, { policy: policyOf(), now: at('10:20:00') })[0]?.seconds).toBe(200)
  })

  it('5: 拼多多 fails a buyer with nine fast rounds and one of 181 s', () => {
    const fast = Array.from({ length: 9 }, (_, index) => [
      say('buyer', `10:0${index}:00`),
      say('agent', `10:0${index}:20`),
    ]).flat()
    const messages = [...fast, say('buyer', '11:00:00'), say('agent', '11:03:01')]
    const sessions = [
      { id: 's1', buyer: 'A', messages },
      { id: 's2', buyer: 'B', messages: fast },
    ]
    expect(platformMetric('pdd-3min', sessions, { timeZone })).toEqual({ rate: 0.5, numerator: 1, denominator: 2 })
  })

  it('6: 快手 counts a buyer late three times in a day once', () => {
    const late = (hour: string) => [say('buyer', `${hour}:00:00`), say('agent', `${hour}:10:00`)]
    const sessions = [
      { id: 's1', buyer: 'A', messages: [...late('10'), ...late('11')] },
      { id: 's2', buyer: 'A', messages: late('15') },
      { id: 's3', buyer: 'B', messages: [say('buyer', '10:00:00'), say('agent', '10:00:30')] },
    ]
    expect(platformMetric('kuaishou-3min', sessions, { timeZone })).toEqual({
      rate: 0.5,
      numerator: 1,
      denominator: 2,
    })
  })

  it('7: 京东 leaves out a session that began 8:56, though answered 9:01', () => {
    const sessions = [{ id: 's', messages: [say('buyer', '08:56:00'), say('agent', '09:01:00')] }]
    expect(platformMetric('jd-30s', sessions, { timeZone })).toEqual({ rate: null, numerator: 0, denominator: 0 })
  })

  it('8: 飞鸽 passes a mean of 150 s that 拼多多 fails', () => {
    const messages = [
      say('buyer', '10:00:00'),
      say('agent', '10:01:00'),
      say('buyer', '10:05:00'),
      say('agent', '10:09:00'),
    ]
    const sessions = [{ id: 's', buyer: 'A', messages }]
    expect(platformMetric('feige-3min-session', sessions, { timeZone })).toMatchObject({ rate: 1 })
    expect(platformMetric('pdd-3min', sessions, { timeZone })).toMatchObject({ rate: 0 })
  })

  it('9: Lazada: 17:59 answered 18:30 the same day is in time', () => {
    const sessions = [{ id: 's', messages: [say('buyer', '17:59:00'), say('agent', '18:30:00')] }]
    expect(platformMetric('lazada-rate', sessions, { timeZone })).toMatchObject({ rate: 1 })
  })

  it('10: TikTok US: only thanks is no round', () => {
    const sessions = [{ id: 's', messages: [say('agent', '10:00:00'), say('buyer', '10:05:00', 'Thanks!!')] }]
    expect(platformMetric('tiktok-us-24h', sessions, { timeZone })).toEqual({
      rate: null,
      numerator: 0,
      denominator: 0,
    })
  })

  it.each([
    ['calendar', '2025-11-13T04:00:05+08:00'],
    ['business', '2025-11-13T20:00:05+08:00'],
  ] as const)('11: over midnight, asked ten seconds before closing, %s clock', (clock, due) => {
    const policy = policyOf({ windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '04:00' }], clock })
    const asked = say('buyer', '2025-11-13T03:59:50+08:00')
    const [round] = replyRounds([asked], { policy, now: asked.at })
    expect(round).toMatchObject({ due: at(due), inHours: true, target: 15, timeout: false })
  })

  it('12: two windows a day: 11:59:30 with 60 s is due 13:00:30', () => {
    const policy = policyOf({
      clock: 'business',
      targets: { inHours: 60, offHours: 60 },
      windows: [
        { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
        { days: [1, 2, 3, 4, 5], from: '13:00', to: '18:00' },
      ],
    })
    const [round] = replyRounds([say('buyer', '11:59:30')], { policy, now: at('12:30:00') })
    expect(round).toMatchObject({ due: at('13:00:30'), timeout: false, waiting: 30 })
  })

  it('13: a computer asleep for ten minutes: late by timestamps, flagged gap', () => {
    const policy = policyOf({ asleep: [{ from: '2025-11-12T10:00:05+08:00', to: '2025-11-12T10:10:05+08:00' }] })
    const messages = [say('buyer', '10:00:00'), say('agent', '10:10:10'), say('buyer', '10:11:00')]
    const rounds = replyRounds(messages, { policy, now: at('10:11:05') })
    expect(rounds[0]).toMatchObject({ seconds: 610, timeout: true, gap: true })
    expect(rounds[1]).not.toHaveProperty('gap')
  })

  it('14: a reply that begins with the shop’s mark never stops a clock', () => {
    const messages = [say('buyer', '10:00:00'), say('agent', '10:00:02', ' $亲,稍等'), say('agent', '10:00:12', '有的')]
    expect(replyRounds(messages, { policy: policyOf(), now: at('10:01:00') })[0]?.seconds).toBe(12)
  })
})

describe('replyRounds', () => {
  it.each([
    ['exactly on target is in time', '10:00:15', false],
    ['a second more is late', '10:00:16', true],
  ])('%s', (_title, answered, timeout) => {
    const messages = [say('buyer', '10:00:00'), say('agent', answered)]
    expect(replyRounds(messages, { policy: policyOf(), now: at('10:01:00') })[0]?.timeout).toBe(timeout)
  })

  it('does not call an unanswered round late at its target, only past it', () => {
    const asked = say('buyer', '10:00:00')
    expect(replyRounds([asked], { policy: policyOf(), now: asked.at + 15_000 })[0]?.timeout).toBe(false)
    expect(replyRounds([asked], { policy: policyOf(), now: asked.at + 15_001 })[0]?.timeout).toBe(true)
  })

  it('takes a known automatic text for a robot whatever its width and blanks', () => {
    const policy = policyOf({ autoReplyTexts: ['您好,请稍等 OK'] })
    const messages = [say('buyer', '10:00:00'), say('agent', '10:00:03', '您好,请稍等ok'), say('agent', '10:00:09')]
    expect(replyRounds(messages, { policy, now: at('10:01:00') })[0]?.seconds).toBe(9)
  })

  it('takes an answer in the same second for a robot, unless told or proven otherwise', () => {
    const asked = say('buyer', '10:00:00')
    const now = at('10:01:00')
    const robot = [asked, say('agent', '10:00:00'), say('agent', '10:00:20')]
    expect(replyRounds(robot, { policy: policyOf(), now })[0]?.seconds).toBe(20)
    expect(replyRounds(robot, { policy: policyOf({ zeroSecond: 'human' }), now })[0]?.seconds).toBe(0)
    const typed = [asked, say('agent', '10:00:00', '有的', { source: 'kb:1' })]
    expect(replyRounds(typed, { policy: policyOf(), now })[0]?.seconds).toBe(0)
  })

  it('lets history start no clock but end one', () => {
    const policy = policyOf()
    const now = at('11:00:00')
    expect(replyRounds([say('buyer', '10:00:00', '在吗', { history: true })], { policy, now })).toEqual([])
    const messages = [say('buyer', '10:00:00'), say('agent', '10:00:08', '在的', { history: true })]
    expect(replyRounds(messages, { policy, now })).toMatchObject([{ seconds: 8 }])
  })

  it('puts shuffled lines back in order and counts a repeated id once', () => {
    const messages = [say('buyer', '10:00:00'), say('agent', '10:00:05'), say('buyer', '10:01:00')]
    const expected = replyRounds(messages, { policy: policyOf(), now: at('10:02:00') })
    const mixed = [...messages, ...messages].reverse()
    expect(replyRounds(mixed, { policy: policyOf(), now: at('10:02:00') })).toEqual(expected)
  })

  it('ignores thanks alone only when told, and not when more is asked', () => {
    const thanks = [say('buyer', '10:00:00', '好的,谢谢亲~'), say('buyer', '10:01:00', 'ok 👌')]
    const now = at('11:00:00')
    expect(replyRounds(thanks, { policy: policyOf({ smallTalk: 'ignore' }), now })).toEqual([])
    expect(replyRounds(thanks, { policy: policyOf(), now })).toHaveLength(1)
    const asks = [say('buyer', '10:00:00', '谢谢,那什么时候发货')]
    expect(replyRounds(asks, { policy: policyOf({ smallTalk: 'ignore' }), now })).toHaveLength(1)
  })
})

describe('rounds of a logged conversation', () => {
  const messages = [
    ['buyer', '10:00:00'],
    ['agent', '10:10:10'],
    ['buyer', '10:11:00'],
  ].map(([side, time = '']) => ({
    id: time,
    side: side === 'buyer' ? ('buyer' as const) : ('agent' as const),
    text: '有货吗',
    at: at(time),
    history: false,
  }))
  const read = (more: Partial<ConversationState>, now = '10:20:00') =>
    conversationRounds(
      { messages, ...more },
      {
        policy: policyOf(),
        now: at(now),
      },
    )

  it('marks what its machine slept through, and charges it to nobody', () => {
    const rounds = read({ asleep: [{ fromAt: at('10:00:05'), toAt: at('10:10:05') }] })
    expect(rounds.map(({ timeout, gap }) => [timeout, gap])).toEqual([
      [true, true],
      [true, undefined],
    ])
    expect(peopleMetrics(rounds)).toMatchObject({ timeouts: 2, slept: 1, fineCny: 50, rounds: 2 })
    expect(metricsOfRounds(rounds)).toMatchObject({ timeouts: 2, fineCny: 100 })
  })

  it.each([
    ['in time', '10:11:05', false],
    ['too late', '10:12:00', true],
  ])('ends the wait where the chat is handed over, %s', (_title, handedAt, timeout) => {
    const rounds = read({ outcome: 'handed-over', outcomeAt: at(handedAt) })
    expect(rounds[0]).not.toHaveProperty('handedOver')
    expect(rounds[1]).toMatchObject({ handedOver: true, timeout, waiting: (at(handedAt) - at('10:11:00')) / 1000 })
    expect(metricsOfRounds(rounds)).toMatchObject({ rounds: 1, unanswered: 0, timeouts: timeout ? 2 : 1 })
  })

  it('does not hand over what is asked afterwards', () => {
    const rounds = read({ outcome: 'handed-over', outcomeAt: at('10:10:30') })
    expect(rounds[1]).toMatchObject({ answered: null, timeout: true })
    expect(rounds[1]).not.toHaveProperty('handedOver')
  })
})

const chat = fc
  .array(
    fc.record({
      side: fc.constantFrom('buyer', 'agent', 'system'),
      gapMs: fc.integer({ min: 0, max: 400_000 }),
      auto: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((steps): TimedMessage[] => {
    let time = at('08:30:00')
    return steps.map((step, index) => {
      time += step.gapMs
      const side: TimedMessage['side'] = step.side === 'buyer' ? 'buyer' : step.side === 'agent' ? 'agent' : 'system'
      return { id: `p${index}`, side, text: 'x', at: time, ...(step.auto ? { auto: true } : {}) }
    })
  })

describe('replyRounds, whatever the chat', () => {
  it('gives rounds that do not overlap, with at most the last one open', () => {
    fc.assert(
      fc.property(chat, (messages) => {
        const now = (messages.at(-1)?.at ?? 0) + 1000
        const rounds = replyRounds(messages, { policy: policyOf(), now })
        rounds.forEach((round, index) => {
          const next = rounds[index + 1]
          if (next !== undefined) expect(round.answered ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(next.start)
          expect(round.timeout).toBe((round.seconds ?? round.waiting ?? 0) > round.target)
        })
      }),
    )
  })

  it('counts business time never above calendar time, and agrees with `due`', () => {
    fc.assert(
      fc.property(chat, (messages) => {
        const now = (messages.at(-1)?.at ?? 0) + 100_000
        const policy = policyOf({ clock: 'business' })
        const calendar = replyRounds(messages, { policy: policyOf(), now })
        replyRounds(messages, { policy, now }).forEach((round, index) => {
          const other = calendar[index]
          expect(round.seconds ?? round.waiting ?? 0).toBeLessThanOrEqual(other?.seconds ?? other?.waiting ?? 0)
          const end = round.answered ?? now
          if (round.timeout) expect(end).toBeGreaterThan(round.due)
        })
      }),
    )
  })

  it('adds up to the team’s figures', () => {
    fc.assert(
      fc.property(fc.array(chat, { maxLength: 5 }), (chats) => {
        const now = at('23:00:00') + 86_400_000
        const sessions = chats.map((messages, index) => ({ id: `s${index}`, messages }))
        const figures = teamMetrics(sessions, { policy: policyOf(), now })
        expect(figures.answered + figures.unanswered).toBe(figures.rounds)
        expect(figures.fineCny).toBe(figures.timeouts * 50)
        expect(figures.replyRate === null).toBe(figures.rounds === 0)
      }),
    )
  })
})
