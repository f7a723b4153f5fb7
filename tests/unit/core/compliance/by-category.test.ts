import { describe, expect, it } from 'vitest'
import {
  builtInRules,
  compileRules,
  holdsAt,
  RULE_CATEGORIES,
  RULE_PACKS,
  packOf,
} from '../../../../lib/core/compliance/index.ts'

const all = compileRules(builtInRules())
const told = (text: string, category?: string): string[] =>
  all.check(text, category === undefined ? {} : { category }).map((finding) => finding.category)

describe('packs of a shop category', () => {
  it.each([
    ['美妆', '医疗功效', '这款精华媲美医美'],
    ['食品', '需依据', '我们的米是有机的'],
    ['保健', '医疗功效', '吃三个疗程就行'],
    ['digital', '虚假承诺', '这手机随便摔'],
    ['母婴', '虚假承诺', '这款奶粉最接近母乳'],
    ['apparel', '虚假承诺', '穿上显瘦十斤'],
    ['家居', '需依据', '板材是E0级的'],
    ['珠宝', '虚假承诺', '买金保值升值'],
    ['pets', '医疗功效', '这个喷剂治猫癣'],
    ['眼镜', '医疗功效', '戴它度数不再涨'],
  ])('%s: %s in “%s”', (category, expected, text) => {
    expect(told(text, category)).toContain(expected)
    expect(told(text)).toContain(expected)
  })

  it('stay out of other trades', () => {
    // The claim reader belongs to no trade: it may find the same words a promise anywhere.
    const named = all
      .check('这个行李箱随便摔', { category: '美妆' })
      .filter(({ ruleId }) => !ruleId.endsWith('/疑似说法'))
    expect(named).toEqual([])
    expect(told('我们的米是有机的', '3C')).not.toContain('需依据')
    const beauty = builtInRules({ category: '美妆' })
    expect(beauty.some(({ id }) => id.includes('母婴'))).toBe(false)
    expect(beauty.some(({ id }) => id.includes('美妆'))).toBe(true)
  })

  it('and every other pack can be switched off by a shop, rule by rule too', () => {
    const rules = builtInRules()
    for (const rule of rules) expect(RULE_PACKS).toContain(packOf(rule))
    expect(new Set(rules.map(packOf)).size).toBe(RULE_PACKS.length - 1)
    const shop = { rulePacksOff: ['需依据'], rulesOff: ['站外导流/QQ'] }
    const left = rules.filter((rule) => holdsAt(shop, rule))
    expect(left.some((rule) => packOf(rule) === '需依据')).toBe(false)
    expect(left.some(({ id }) => id === '站外导流/QQ')).toBe(false)
    expect(left.some(({ id }) => id === '站外导流/微信')).toBe(true)
    expect(holdsAt({ ...shop, rulePacksOff: ['自定义'] }, { id: 'own', category: '站外导流' })).toBe(false)
  })

  it('leave innocent words alone', () => {
    for (const text of ['有机会再来', '疗程请遵医嘱', '有机玻璃罩子', '不能代替母乳喂养'])
      expect(all.check(text).filter(({ level }) => level !== 'hint')).toEqual([])
  })

  it('every rule says its source and date, why, and what to say instead', () => {
    for (const { id, basis, reason, replacement, level, category, phrase } of builtInRules()) {
      expect(phrase, id).not.toBe('')
      expect(['block', 'warn', 'hint'], id).toContain(level)
      expect(RULE_CATEGORIES, id).toContain(category)
      expect(basis?.source, id).toBeTruthy()
      expect(basis?.date, id).toMatch(/^20\d\d-\d\d-\d\d$/u)
      expect(reason, id).toBeTruthy()
      expect(replacement, id).toBeTruthy()
    }
  })
})
