import { describe, expect, test, vi } from 'vitest'
import type { PhraseRule } from '@/lib/core/compliance/index.ts'
import { shopOf } from '@/lib/extension/background/briefing.ts'
import { chooseShop, chosenShop } from '@/lib/extension/background/chosen-shops.ts'
import { ruleTexts, rulesInForce } from '@/lib/extension/background/rule-book.ts'
import {
  badgeOf,
  nextDueAt,
  withoutFrames,
  withRecord,
  type WaitingBoard,
} from '@/lib/extension/background/waiting-board.ts'
import { defaultSettings, defaultShop } from '@/lib/extension/settings/index.ts'
import { fakeStorage } from '../../../support/extension/fake-chrome.ts'

describe('the badge', () => {
  const board: WaitingBoard = {
    '1:0': { waiting: 2, dueAt: 100 },
    '1:3': { waiting: 1, dueAt: null },
    '12:0': { waiting: 4, dueAt: 300 },
  }

  test.each<[WaitingBoard, number, string, string]>([
    [{}, 0, '', 'calm'],
    [board, 99, '7', 'calm'],
    [board, 100, '7', 'late'],
    [{ '1:0': { waiting: 0, dueAt: 1 } }, 50, '', 'calm'],
    [{ '1:0': { waiting: 99, dueAt: null } }, 50, '99', 'calm'],
    [{ '1:0': { waiting: 100, dueAt: null } }, 50, '99+', 'calm'],
  ])('%j at %i shows "%s", %s', (given, now, text, tone) => {
    expect(badgeOf(given, now)).toEqual({ text, tone })
  })

  test('the next deadline is the soonest still to come', () => {
    expect(nextDueAt(board, 0)).toBe(100)
    expect(nextDueAt(board, 100)).toBe(300)
    expect(nextDueAt(board, 300)).toBeNull()
  })

  test('a frame’s word replaces its last; none waiting takes it off; a closed tab takes only its own', () => {
    expect(withRecord(board, '1:0', { waiting: 5, dueAt: 9 })['1:0']).toEqual({ waiting: 5, dueAt: 9 })
    expect(Object.keys(withRecord(board, '1:0', { waiting: 0, dueAt: null }))).toEqual(['1:3', '12:0'])
    expect(Object.keys(withoutFrames(board, 1))).toEqual(['12:0'])
    expect(Object.keys(withoutFrames(board, 1, 3))).toEqual(['1:0', '12:0'])
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
      { id: 'own', shop: '', updatedAt: 1, rule: own },
      { id: 'b', shop: '', updatedAt: 1, off: true },
      { id: 'a', shop: '', updatedAt: 1, falseAlarms: ['全网最低配', '不敢说全网最低'] },
      { id: 'gone', shop: '', updatedAt: 1, falseAlarms: ['x'] },
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
