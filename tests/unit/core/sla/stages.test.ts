import {
  clockOf,
  clockOfConversation,
  findClockPreset,
  isAfterSale,
  platformClock,
  policyAtStage,
  PRESETS,
  replyRounds,
  requirePreset,
} from '@/lib/core/sla/index.ts'
import { describe, expect, it } from 'vitest'
import { at, policyOf, say } from './chats.ts'

const targets = { inHours: 15, offHours: 60, greeting: 30, afterSale: 45 }
const policy = policyOf({ targets })

describe('the greeting', () => {
  const chat = [
    say('buyer', '10:00:00'),
    say('agent', '10:00:20', '在的'),
    say('buyer', '10:01:00'),
    say('agent', '10:01:20', '有的'),
  ]

  it('has its own limit; the second answer has the ordinary one', () => {
    const rounds = replyRounds(chat, { policy, now: at('11:00:00') })
    expect(rounds.map(({ target, timeout }) => [target, timeout])).toEqual([
      [30, false],
      [15, true],
    ])
  })

  it('is over once a person of the shop has spoken, also before Wenda looked; a robot is no greeting', () => {
    const targetOf = (...before: Parameters<typeof say>[]) =>
      clockOf([...before.map((line) => say(...line)), say('buyer', '10:00:00')], policy, at('10:00:01'))?.target
    expect(targetOf(['agent', '09:59:00', '您好', { history: true }])).toBe(15)
    expect(targetOf(['agent', '09:59:00', '$ 您好'])).toBe(30)
    expect(targetOf()).toBe(30)
  })

  it('off hours is never promised sooner than anything else off hours', () => {
    expect(clockOf([say('buyer', '20:00:00')], policy, at('20:00:01'))?.target).toBe(60)
    const slow = policyOf({ targets: { ...targets, greeting: 90 } })
    expect(clockOf([say('buyer', '20:00:00')], slow, at('20:00:01'))?.target).toBe(90)
  })

  it('counts for a chat known only from the list when nothing was said in it yet', () => {
    const unread = { messages: [], unread: 1, unreadSince: at('10:00:00') }
    expect(clockOfConversation(unread, policy, at('10:00:01'))?.target).toBe(30)
    expect(clockOfConversation({ ...unread, messages: chat }, policy, at('10:00:01'))?.target).toBe(15)
  })
})

describe('after-sales', () => {
  it.each([
    [{ outcome: 'after-sale' }, true],
    [{ outcome: 'dispute' }, true],
    [{ tags: ['退货中'] }, true],
    [{ outcome: 'ordered', tags: ['纠结尺码型'] }, false],
    [{}, false],
  ])('%j: %s', (signs, expected) => {
    expect(isAfterSale(signs)).toBe(expected)
  })

  it('takes the place of every limit in hours, and shortens none off hours', () => {
    const after = policyAtStage(policy, { outcome: 'after-sale' })
    expect(after.targets).toEqual({ inHours: 45, offHours: 60 })
    expect(policyAtStage(policy, {})).toBe(policy)
    expect(policyAtStage(policyOf(), { outcome: 'dispute' }).targets).toEqual(policyOf().targets)
  })
})

describe('the marketplace’s clock of a chat', () => {
  const options = {
    timeZone: 'Asia/Shanghai',
    autoReplyMarks: ['$'],
    autoReplyTexts: [],
    now: at('10:01:00'),
  }

  it('counts down beside the promise, from the same question', () => {
    const clock = platformClock([say('buyer', '10:00:00')], requirePreset('pdd-3min'), options)
    expect(clock?.dueAt).toBe(at('10:03:00'))
  })

  it('does not look at a question outside its hours', () => {
    const night = { ...options, now: at('23:30:10') }
    expect(platformClock([say('buyer', '23:30:00')], requirePreset('pdd-3min'), night)).toBeNull()
  })

  it('where only the first answer counts, is silent after it', () => {
    const xhs = requirePreset('xhs-3min')
    const first = [say('buyer', '10:00:00')]
    expect(platformClock(first, xhs, options)?.dueAt).toBe(at('10:03:00'))
    expect(platformClock([...first, say('agent', '10:00:10'), say('buyer', '10:00:40')], xhs, options)).toBeNull()
  })

  it('has no countdown for a mean', () => {
    expect(platformClock([say('buyer', '10:00:00')], requirePreset('taobao-response-time'), options)).toBeNull()
  })

  it.each([
    ['taobao', 'taobao-3min'],
    ['tmall', 'taobao-3min'],
    ['pinduoduo', 'pdd-3min'],
    ['douyin', 'feige-3min-session'],
    ['jd', 'jd-30s'],
    ['lazada', undefined],
    ['other', undefined],
  ])('of %s is %s', (marketplace, id) => {
    expect(findClockPreset(marketplace, PRESETS)?.id).toBe(id)
  })
})
