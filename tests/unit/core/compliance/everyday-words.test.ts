import { describe, expect, it } from 'vitest'
import { builtInRules, compileRules } from '../../../../lib/core/compliance/index.ts'

const checker = compileRules(builtInRules())
const heldOrFlagged = (text: string): string[] =>
  checker.check(text).flatMap(({ level, ruleId }) => (level === 'hint' ? [] : [ruleId]))

describe('claims in everyday words', () => {
  it.each([
    ['医疗功效', '吃上一个月,降糖药可以停了'],
    ['医疗功效', '坚持喝,胰岛素慢慢就能少打'],
    ['效果保证', '跟着练,想不瘦都难'],
    ['拒绝义务', '拆了我们就不认了'],
    ['拒绝义务', '天王老子来了也退不了'],
    ['站外导流', '快递盒背面印着我的联系方式'],
    ['站外导流', '换个软件聊吧'],
    ['虚假承诺', '课上完包就业'],
    ['虚假承诺', '介入肯定给您判赢'],
    ['绝对化', '胯宽的放心,这条最遮肉'],
    ['辱骂推诿', '这不是我的问题,您血压本来就不稳'],
    ['效果保证', '这药立竿见影的,肯定是您兑错了'],
    ['服务禁语', '随便拿一把都行,反正新手听不出来'],
    ['站外导流', '有货没货看我朋友圈'],
  ])('%s: “%s” is flagged or held', (category, text) => {
    const found = checker.check(text).filter(({ level }) => level !== 'hint')
    expect(found.map((finding) => finding.category)).toContain(category)
  })

  it.each([
    ['医疗功效', '关节不好的戴着戴着就能下地了'],
    ['效果保证', '整窝端掉,一只都不剩'],
    ['绝对化', '挑不出比这更好的了'],
    ['权威背书', '院长开会的时候专门夸过'],
    ['违规交易', '写篇测评笔记全额返您'],
    ['隐私', '楼上那户也买了这个'],
    ['超权限赔付', '医药费我们全包'],
    ['辱骂推诿', '写给鬼看的吗'],
    ['催单', '您不拍就让给后面排队的了'],
    ['需依据', '退货率只有千分之三'],
  ])('%s: “%s” is told', (category, text) => {
    expect(checker.check(text).map((finding) => finding.category)).toContain(category)
  })

  it.each([
    '降压药不能停,具体问医生',
    '能不能停药要听医生的',
    '护肤品帮不上治疗的忙',
    '批准的功能是增强免疫力,批文号在罐底',
    '淡斑那种功效没备过案',
    '延长保修是官方在下单页加购的',
    '平台下单就行,不用另外转给任何人',
    '晒单有礼在平台的活动页',
    '明星代言的广告已经到期下架了',
    '专供出口的那批是英文标',
    '降压芯片在5V那一路',
    '树根治虫用灌根的法子',
    '别的顾客的信息我不能给您看',
    '这款做工我不清楚,马上帮您问仓库',
    '这本书的书名是《不知道的世界》',
    '顶级是茶叶等级里没有的叫法,我们这款是特级',
    '不确定是不是这个批次,问完厂家十分钟后回您',
    '平台规定客服不能留微信和电话',
    '不是我的问题您也可以找我,我帮您问快递',
    'Why is my transfer still pending?',
    'Can I get a second card for my wife?',
  ])('“%s” is neither flagged nor held', (text) => {
    expect(heldOrFlagged(text)).toEqual([])
  })

  it.each([
    ['《全网最低价》就今天', '全网最低价'],
    ['加《微信》聊', '微信'],
    ['先赔您 1 0 0 元', '赔您 1 0 0 元'],
    ['图发 hanlin_craft@163.com', 'hanlin_craft@163.com'],
    ['上www点abc鞋业点com拍', 'www点abc鞋业点com'],
  ])('“%s”: marked is “%s”', (text, marked) => {
    expect(checker.check(text).map(({ start, end }) => text.slice(start, end))).toContain(marked)
  })
})
