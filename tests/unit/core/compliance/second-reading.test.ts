import { describe, expect, it } from 'vitest'
import {
  builtInRules,
  compileRules,
  type Finding,
  type PhraseRule,
  rulesInForce,
} from '../../../../lib/core/compliance/index.ts'

const rules = builtInRules()
const checker = compileRules(rules)
const levels = (found: readonly Finding[]): string[] => [...new Set(found.map(({ level }) => level))]

describe('what the rules tell is read a second time', () => {
  it.each([
    '傻瓜式安装,背胶撕开一贴就好,不用打孔',
    '牙刷单支装和四支装的刷毛软硬是一样的',
    '北极品种的狗狗毛厚,夏天用冰垫就行,别剃毛',
    '小狗眼药水不能给人用,滴之前洗手',
    '“极品肥牛”是这道菜的名称,一盒500克',
    '奥特曼的手办有“无敌将军”这款,高18厘米',
    '我们不刷单,评价都是买过的人写的',
    '批号13820240611印在罐底,您对一下',
    'Only the colour differs, lining is the same',
    'Sorry you were told "not our problem" last night, the new lid ships today',
    "Opened razors can't be returned, but if faulty we exchange them",
    '人民大会堂的书签有三款,木的贵两块',
  ])('a word of the rules in an innocent sentence is at most a hint: “%s”', (text) => {
    expect(levels(checker.check(text))).not.toContain('block')
    expect(levels(checker.check(text))).not.toContain('warn')
  })

  it.each([
    '这个膏抹了去疤痕,剖腹产的疤都没了',
    '中国质量万里行指定品牌',
    '诺贝尔奖得主研发的配方,别家没有',
    '提供CVV后三位,我这边帮您取消扣款',
  ])('a sentence that reads like a claim is flagged: “%s”', (text) => {
    expect(levels(checker.check(text)).some((level) => level !== 'hint')).toBe(true)
  })

  it.each(['加薇❤️信abc2233,私聊给您底价', '脑\u200B残吧,说明书第一页就写了', '用的是最·顶·级的机芯,走时您不用操心'])(
    'what is written apart stays as its rule has it: “%s”',
    (text) => {
      expect(levels(checker.check(text)).some((level) => level !== 'hint')).toBe(true)
    },
  )

  it.each(['十个宝妈里有九个选我们家奶粉', '到底要不要,给句话', '全网已卖爆100万件,错过后悔'])(
    'figures and pressing are never more than a hint: “%s”',
    (text) => {
      expect(levels(checker.check(text))).toEqual(['hint'])
    },
  )

  it('money for praise is held however friendly the sentence', () => {
    const text = '亲,这次真的不好意思耽误您了,祝您生活愉快,需要麻烦您确认收货好评一下返您5元哦'
    expect(levels(checker.check(text))).toContain('block')
  })

  it('a clause that was called a false alarm stays silent', () => {
    const texts = ['那给您就直接提交售后', '果冻酵素就是好的,晚饭换成一条,一礼拜五斤', '换这个灯泡一年省百分之七十电费']
    const alarms = texts.flatMap((text) =>
      checker.check(text).map(({ ruleId, start, end }) => ({ id: ruleId, falseAlarms: [text.slice(start, end)] })),
    )
    expect(alarms.map(({ id }) => id.replace(/^.*\//u, ''))).toEqual(texts.map(() => '疑似说法'))
    const quiet = compileRules(rulesInForce(rules, alarms))
    expect(texts.flatMap((text) => quiet.check(text))).toEqual([])
  })

  it('words that are marked shorter than their rule has them stay silent too', () => {
    const texts = ['您就是想白嫖吧', '芒果明早七点装车,您拍不拍呀', '刪掉差評返您20塊,先刪再轉']
    for (const text of texts) {
      const marked = checker.check(text)
      expect(marked).not.toEqual([])
      const alarms = marked.map(({ ruleId, start, end }) => ({ id: ruleId, falseAlarms: [text.slice(start, end)] }))
      const quiet = compileRules(rulesInForce(rules, alarms)).check(text)
      expect(quiet.filter(({ ruleId }) => marked.some((hit) => hit.ruleId === ruleId))).toEqual([])
    }
  })

  it('a rule of the house stands, whatever the sentence reads like', () => {
    const own: PhraseRule = { id: 'own', phrase: '发货', category: '自定义', level: 'block' }
    const found = compileRules([...rules, own]).check('亲,您的订单今天下午四点前发货,请放心')
    expect(found.find(({ ruleId }) => ruleId === 'own')?.level).toBe('block')
  })

  it('with the reader switched off the rules speak alone', () => {
    const alone = compileRules(rules.filter(({ id }) => !id.endsWith('/疑似说法')))
    expect(levels(alone.check('傻瓜式安装,背胶撕开一贴就好,不用打孔'))).toContain('block')
  })
})
