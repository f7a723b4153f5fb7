import { describe, expect, test, vi } from 'vitest'
import { rulesInForce, type PhraseRule } from '@/lib/core/compliance/index.ts'
import type { ConversationState } from '@/lib/core/conversation/index.ts'
import { DEFAULT_POLICY, waitingBoard } from '@/lib/core/sla/index.ts'
import { shopOf } from '@/lib/extension/background/briefing.ts'
import { chooseShop, chosenShop } from '@/lib/extension/background/chosen-shops.ts'
import { heldFacts, ruleTexts } from '@/lib/extension/background/rule-book.ts'
import { badgeOf } from '@/lib/extension/background/badge-face.ts'
import { defaultSettings, defaultShop } from '@/lib/extension/settings/index.ts'
import { fakeStorage } from '../../../support/extension/fake-chrome.ts'
import { conversation, line } from '../../core/insight/conversations.ts'

describe('the badge', () => {
  const policy = { ...DEFAULT_POLICY, targets: { inHours: 100, offHours: 100 } }
  const asked = (session: string, secondsAgo: number, changes: Partial<ConversationState> = {}) =>
    conversation(session, { messages: [line('buyer', -secondsAgo)], ...changes })
  const now = line('buyer', 0).at
  const board = (...states: ConversationState[]) =>
    waitingBoard(states, { policyOf: () => policy, warnAtShares: [0.5, 0.8], returningFirst: false }, now)

  test.each<[string, ConversationState[], string, string]>([
    ['nobody', [], '', 'calm'],
    ['one asked just now', [asked('a', 1)], '1', 'calm'],
    ['one near the limit', [asked('a', 1), asked('b', 80)], '2', 'urgent'],
    ['one past it', [asked('a', 101), asked('b', 80)], '2', 'late'],
    ['an advert', [asked('a', 101, { valid: false })], '', 'calm'],
    [
      'one unread in the list',
      [conversation('a', { messages: [], unread: 2, unreadSince: now - 90_000 })],
      '1',
      'urgent',
    ],
    ['a hundred', Array.from({ length: 100 }, (_, place) => asked(`s${place}`, 1)), '99+', 'calm'],
  ])('shows %s', (_, states, text, tone) => {
    expect(badgeOf(board(...states))).toEqual({ text, tone })
  })

  test('the next look is when the first clock turns', () => {
    expect(board(asked('a', 10), asked('b', 60)).changesAt).toBe(now + 20_000)
    expect(board(asked('a', 200)).changesAt).toBeNull()
  })

  test('a new question in the same chat is told of anew, the same one is not', () => {
    const first = board(asked('a', 101)).lateIds
    expect(board(asked('a', 102)).lateIds).not.toEqual(first)
    expect(board(asked('a', 101)).lateIds).toEqual(first)
  })
})

describe('rules in force', () => {
  const built: PhraseRule[] = [
    { id: 'a', phrase: '全网最低', category: '绝对化', level: 'block', except: ['不敢说全网最低'], reason: '平台规则' },
    {
      id: 'b',
      phrase: '包治',
      category: '医疗功效',
      level: 'block',
      basis: { source: '平台规则', date: '2026-01-01' },
    },
  ]

  test('the house adds, replaces, switches off and quietens', () => {
    const own: PhraseRule = { id: 'own', phrase: '亲亲', category: '服务禁语', level: 'hint' }
    const rules = rulesInForce(built, [
      { id: 'own', rule: own },
      { id: 'b', off: true },
      { id: 'a', falseAlarms: ['全网最低配', '不敢说全网最低'] },
      { id: 'gone', falseAlarms: ['x'] },
    ])
    expect(rules).toEqual([{ ...built[0], except: ['不敢说全网最低', '全网最低配'] }, own])
  })

  test('the words beside a flag, by rule id, also for ids of the prototype', () => {
    const texts = ruleTexts([...built, { id: '__proto__', phrase: 'x', category: 'x', level: 'hint', reason: 'r' }])
    expect(texts['a']).toEqual({ reason: '平台规则' })
    expect(texts['b']).toEqual({ basis: '平台规则 · 2026-01-01' })
    expect(Object.keys(texts)).toEqual(['a', 'b', '__proto__'])
    expect(({} as { reason?: string }).reason).toBeUndefined()
  })
})

test.each([
  ['二店', 'two'],
  ['two', 'two'],
  [' 二店 ', 'two'],
  ['没有的店', 'main'],
  [undefined, 'main'],
])('the shop of a chat named %s is %s', (name, id) => {
  const settings = { ...defaultSettings('d'), shops: [defaultShop('main', '一店'), defaultShop('two', '二店')] }
  const { shop, by } = shopOf(settings, name === undefined ? {} : { shopName: name })
  expect(shop.id).toBe(id)
  expect(by).toBe(id === 'two' ? 'page' : 'default')
})

test('the page’s word on its shop counts before the agent’s, and that before the default', () => {
  const settings = { ...defaultSettings('d'), shops: [defaultShop('main', '一店'), defaultShop('two', '二店')] }
  expect(shopOf(settings, { shopName: '一店', chosenId: 'two' })).toMatchObject({ shop: { id: 'main' }, by: 'page' })
  expect(shopOf(settings, { shopName: '别的', chosenId: 'two' })).toMatchObject({ shop: { id: 'two' }, by: 'choice' })
  expect(shopOf(settings, { chosenId: 'gone' })).toMatchObject({ shop: { id: 'main' }, by: 'default' })
})

test('a shop chosen for a tab holds there, and for its console elsewhere, until it is taken back', async () => {
  vi.stubGlobal('chrome', { storage: { local: fakeStorage(), session: fakeStorage() } })
  await chooseShop(7, ['feige'], 'two')
  expect(await chosenShop(7, 'feige')).toBe('two')
  expect(await chosenShop(8, 'feige')).toBe('two')
  expect(await chosenShop(8, 'pinduoduo')).toBeUndefined()
  await chooseShop(8, ['feige'], 'main')
  expect(await chosenShop(7, 'feige')).toBe('two')
  expect(await chosenShop(9, 'feige')).toBe('main')
  await chooseShop(7, ['feige'], null)
  expect(await chosenShop(7, 'feige')).toBeUndefined()
  vi.unstubAllGlobals()
})

test('a figure that agents called a false alarm may be said', () => {
  const fact = {
    label: '质保',
    value: 1,
    unit: '年',
    entryId: 'e1',
    said: '一年',
    title: '质保多久',
    products: [],
  }
  const rows = [{ id: 'fact:e1:质保', shop: '', updatedAt: 1, falseAlarms: ['三年'] }]
  expect(heldFacts([fact], rows)).toEqual([{ ...fact, quiet: ['三年'] }])
  expect(rulesInForce([], rows)).toEqual([])
})
