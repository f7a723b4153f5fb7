import { describe, expect, it } from 'vitest'
import { builtInRules, compileRules, type Finding } from '../../../../lib/core/compliance/index.ts'

const checker = compileRules(builtInRules())
const marked = (text: string, found: readonly Finding[]): string[] =>
  found.filter(({ level }) => level !== 'hint').map(({ start, end }) => text.slice(start, end))

describe('characters that only sound or look like the right ones', () => {
  it.each([
    ['醉划算的就是我们', '醉划算'],
    ['销量弟一名', '销量弟一'],
    ['全网蕞低价', '全网蕞低价'],
    ['尺码表发不全,溦-Ⅹ找我要', '溦-Ⅹ'],
    ['加溦訫看实拍', '溦訫'],
    ['伽莪V芯看实拍', 'V芯'],
    ['🛰️我发您图', '🛰️我'],
    ['去🍑宝搜店名', '🍑宝'],
    ['好坪返现五元', '好坪返现'],
    ['祛癍霜卖得好', '祛癍霜'],
    ['降血唐的茶', '降血唐'],
    ['国家及认证的厂', '国家及认证'],
    ['无副昨用', '无副昨用'],
    ['药到病厨', '药到病厨'],
    ['木有发票,咱小店', '木有发票'],
    ['没发piao的,都是收据', '没发piao'],
    ['收纳还得它,zui耐抓', 'zui耐抓'],
    ['pei您150,差评删一下', 'pei您150'],
    ['面料顶极,摸过就知道', '顶极'],
    ['加裙领券', '加裙'],
    ['收件人刘女士,l3800138000,也在这买的', 'l3800138000'],
  ])('“%s” is read: %s', (text, expected) => {
    const found = marked(text, checker.check(text))
    expect(found.some((stretch) => stretch.includes(expected) || expected.includes(stretch))).toBe(true)
  })

  it.each([['蕞好的牛排在这', '醉划算的就是我们', '药到病厨', '降血唐的茶']])(
    'are flagged and never held: they may be chance after all',
    (...texts) => {
      for (const text of texts) expect(checker.check(text).map(({ level }) => level)).not.toContain('block')
    },
  )

  it.each([
    '帮您补开发票',
    '裙子加裙撑会更蓬',
    '【商品】连衣裙',
    'zui近有点忙',
    '喝醉了别开车',
    '我弟弟也是这个尺码',
    '顺便打赏我一个评价哦',
    '此单可以取件',
    '番茄味的还有货',
    '冶炼厂用的手套',
    '卫星锅朝南装',
    '桃子和苹果都新鲜🍑',
    '晚安哒,明天给您发',
  ])('words that are their own are left alone: “%s”', (text) => {
    expect(marked(text, checker.check(text))).toEqual([])
  })
})

describe('marks stand where a person would set them', () => {
  it.each([
    ['颈枕睡满一个月,颈椎病去根', '颈椎病去根'],
    ['下水道疏通剂,保您一辈子不堵', '保您一辈子不堵'],
    ['中华医学会推荐的枕头', '中华医学会推荐'],
  ])('“%s”: %s', (text, expected) => {
    expect(marked(text, checker.check(text))).toContain(expected)
  })

  it('a house’s own phrase is marked as it is, whatever stands beside it', () => {
    const own = { id: 'own', phrase: '去根', category: '医疗功效', level: 'warn' } as const
    const text = '颈枕睡满一个月,颈椎病去根'
    const hits = compileRules([...builtInRules(), own]).check(text)
    expect(hits.filter(({ ruleId }) => ruleId === 'own').map(({ start, end }) => text.slice(start, end))).toEqual([
      '去根',
    ])
  })
})
