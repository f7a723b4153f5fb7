import { expect, test } from 'vitest'
import { drillJudge } from '@/components/hooks/drill-judge.ts'
import { defaultSettings, defaultShop } from '@/lib/extension/settings/index.ts'
import type { RuleRow } from '@/lib/extension/storage/index.ts'

const settings = { ...defaultSettings('d'), shops: [defaultShop('main', '小店')], defaultShopId: 'main' }

const own: RuleRow = {
  id: 'own-1',
  shop: 'main',
  rule: { id: 'own-1', phrase: '随您怎么说', category: '自定义', level: 'block' },
  updatedAt: 1,
}

test('an answer is judged by the built-in rules, the house’s own, and the nudges', () => {
  const judge = drillJudge(settings, [own])
  expect(judge('保真吗', '我们是全网第一,您放心')).toContain('绝对化')
  expect(judge('不合适怎么办', '随您怎么说')).toContain('自定义')
  expect(judge('有货吗', '有的亲,要不要下单呢?')).toContain('FLOW-CLOSE')
  expect(judge('有货吗', '有的亲,48 小时内发出')).toEqual([])
})

test('a rule that the house switched off judges nobody', () => {
  const [found] = drillJudge(settings, [])('保真吗', '我们是全网第一')
  expect(found).toBe('绝对化')
  const shop = { ...defaultShop('main', '小店'), rulePacksOff: ['绝对化'] }
  expect(drillJudge({ ...settings, shops: [shop] }, [])('保真吗', '我们是全网第一')).toEqual([])
  expect(drillJudge(settings, [{ ...own, off: true }])('不合适怎么办', '随您怎么说')).toEqual([])
})
