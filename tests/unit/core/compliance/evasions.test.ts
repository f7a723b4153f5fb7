import { describe, expect, it } from 'vitest'
import { builtInRules, compileRules } from '../../../../lib/core/compliance/index.ts'
import { claimPhrases, evasions, hiddenPhrases } from './evasions.ts'

const checker = compileRules(builtInRules())
const carriers = [
  ['亲,您可以看看', ''],
  ['', ',您放心'],
  ['我们这款🎁', '的哦'],
] as const

/** Share of hidden phrases found, and of those found with the very offsets in the text as written. */
function score(phrases: readonly string[], make: (phrase: string) => string): { found: number; exact: number } {
  let made = 0
  let found = 0
  let exact = 0
  for (const phrase of phrases) {
    const hidden = make(phrase)
    if (hidden === phrase) continue
    for (const [before, after] of carriers) {
      made++
      const end = before.length + hidden.length
      const hits = checker.check(before + hidden + after).filter((hit) => hit.start < end && hit.end > before.length)
      if (hits.length > 0) found++
      if (hits.some((hit) => hit.start === before.length && hit.end === end)) exact++
    }
  }
  return { found: found / Math.max(1, made), exact: exact / Math.max(1, made) }
}

describe('a hidden phrase is seen through, with offsets in the text as written', () => {
  it.each(evasions)('contact and trade words: $kind', ({ make }) => {
    const { found, exact } = score(hiddenPhrases, make)
    expect(found).toBe(1)
    // 加微信 is told as 微信: the word without the verb.
    expect(exact).toBeGreaterThanOrEqual(0.94)
  })

  // A claim over a line end may be two lines of a template; letters and width change nothing in Chinese claims.
  const changing = evasions.filter(({ make }) => claimPhrases.some((phrase) => make(phrase) !== phrase))
  it.each(changing.filter(({ kind }) => kind !== 'new line'))('claims: $kind', ({ make }) => {
    const { found, exact } = score(claimPhrases, make)
    expect(found).toBeGreaterThanOrEqual(0.97)
    expect(exact).toBeGreaterThanOrEqual(0.95)
  })
})

describe('letters and pictures beyond the first plane', () => {
  it.each([
    ['➕𝐕聊吧大哥', '➕𝐕'],
    ['煞🖊一个,拉黑', '煞🖊'],
    ['壹捌柒叁叁零伍陆贰玖肆', '壹捌柒叁叁零伍陆贰玖肆'],
    ['您去闲🐟搜我', '闲🐟'],
  ])('“%s” is read: %s', (text, expected) => {
    expect(checker.check(text).map(({ start, end }) => text.slice(start, end))).toContain(expected)
  })
})

describe('characters written in parts', () => {
  it.each([
    ['咱加个彳攵亻言吧', '彳攵亻言'],
    ['艾草枕头氵肖炎的', '氵肖炎'],
    ['全网 氵肖量第一', '氵肖量第一'],
    ['您氵匋宝搜店名', '氵匋宝'],
  ])('“%s” is read: %s', (text, expected) => {
    expect(
      checker
        .check(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    ).toContain(expected)
  })

  it.each(['木板示意图在第二页', '日常取件时间是早九点', '女子款和男款尺码一样'])('“%s” is left alone', (text) => {
    expect(checker.check(text).filter(({ level }) => level !== 'hint')).toEqual([])
  })
})

describe('what merely looks hidden is left alone', () => {
  it.each([
    '升级款要补差价,我给您算一下',
    '陆先生的包裹明天到',
    'VX9型滤芯跟您机子对得上',
    '先确认\n收货地址',
    '没有\n发票抬头的话写个人',
    '帮您补开发票',
    '订单号2938475610293847',
    '卫星锅朝南装',
    '加薇姿的那套',
  ])('%s', (text) => {
    expect(checker.check(text).filter(({ level }) => level !== 'hint')).toEqual([])
  })
})
