import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOrder } from '@/lib/core/orders/index.ts'
import { readGoodsTalk } from '@/lib/core/orders/goods-talk.ts'
import { spokenMessages } from '@/lib/core/orders/spoken.ts'
import { gatherCandidates, verdictFeatures, type Candidate, type Weighed } from '@/lib/core/orders/judge/index.ts'
import { readOffers } from '@/lib/core/orders/judge/offers.ts'
import { isPlain } from '@/lib/core/orders/judge/plain.ts'
import { marksOf, printTrees, readTrees, sumOfTrees, type Tree } from '@/lib/core/orders/judge/trees.ts'
import { LEARNT_VERDICT, LEARNT_WEIGHTS } from '@/lib/core/orders/judge/weights.ts'
import { vocabulary } from '@/lib/core/orders/vocabulary.ts'
import { fitTrees } from '@/scripts/boosting.ts'
import { readCases } from './three-check-cases.ts'

/** The candidates of one kind that a written chat has, with nothing raised by the rules. */
function candidatesOf(chat: string, group: string): readonly Candidate[] {
  const [one] = readCases(`# a chat\n${chat.trim()}`)
  if (one === undefined) throw new Error('no chat')
  const spoken = spokenMessages(one.messages, undefined)
  const known = vocabulary(one.order, spoken)
  const talk = readGoodsTalk(spoken, known)
  return gatherCandidates({ order: one.order, spoken, known, talk, rules: [] }).filter((found) => found.group === group)
}

const candidate = (group: Candidate['group'], more: Partial<Candidate> = {}): Candidate => ({
  group,
  check: group === 'amount' ? 'pay' : 'goods',
  finding: { field: group === 'amount' ? 'amount' : 'colour', kind: 'differs' },
  features: new Map(),
  ...more,
})

const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000),
    fc.record({ mark: fc.constantFrom('a', 'b c', '~sum>=-0.5', '送'), yes: tie('tree'), no: tie('tree') }),
  ),
})).tree

describe('the trees that decide', () => {
  it('are the same once written and read', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (trees) => {
        expect(readTrees(printTrees(trees))).toEqual(trees)
      }),
    )
  })

  it('follow the marks that are there and add up', () => {
    const trees: Tree[] = [{ mark: 'a', yes: 1, no: { mark: 'b', yes: 10, no: 100 } }, 0.5]
    expect(sumOfTrees(trees, new Set(['a', 'b']))).toBe(1.5)
    expect(sumOfTrees(trees, new Set(['b']))).toBe(10.5)
    expect(sumOfTrees(trees, new Set())).toBe(100.5)
  })

  it('refuse a text that ends within a tree', () => {
    expect(() => readTrees({ names: 'a', nodes: '#0 1' })).toThrow('within a tree')
    expect(() => readTrees({ names: 'a', nodes: '#4 1 2' })).toThrow('no name')
  })

  it('see how far a sum reaches, and what is there or not', () => {
    const marks = marksOf(
      new Map([
        ['sum', 0.7],
        ['rule', 1],
        ['others', -1],
      ]),
      new Map([
        ['sum', 1],
        ['asked', 0],
      ]),
    )
    expect(marks.has('sum>=0.5')).toBe(true)
    expect(marks.has('sum>=1')).toBe(false)
    expect(marks.has('others>=-0.9')).toBe(false)
    expect([...marks].filter((mark) => !mark.startsWith('sum>='))).toEqual(['rule', '~sum'])
  })

  it('learn what no sum of weights can: one mark or the other, not both', () => {
    const samples = Array.from({ length: 80 }, (_, at) => ({
      marks: new Set([...(at % 2 === 0 ? ['a'] : []), ...(at % 3 === 0 ? ['b'] : []), ...(at % 5 === 0 ? ['c'] : [])]),
      isTrue: (at % 2 === 0) !== (at % 3 === 0),
      weight: 1,
    }))
    const options = { rounds: 20, leaves: 4, rate: 0.5, least: 2, decay: 1 }
    const trees = fitTrees(samples, options)
    for (const { marks, isTrue } of samples) expect(sumOfTrees(trees, marks) > 0).toBe(isTrue)
    expect(fitTrees(samples, options)).toEqual(trees)
  })
})

describe('what was learnt', () => {
  it('has a finite weight for every name of every kind', () => {
    for (const table of Object.values(LEARNT_WEIGHTS))
      for (const pair of table.split(';')) expect(pair).toMatch(/^[^=]+=-?\d+(?:\.\d+)?$/)
  })

  it('has trees that lean on the first sum: the likelier a candidate, the more is for it', () => {
    const trees = readTrees(LEARNT_VERDICT)
    expect(trees.length).toBeGreaterThan(50)
    const of = (sum: number): number => {
      const one: Weighed = { candidate: candidate('option'), sum }
      return sumOfTrees(trees, marksOf(verdictFeatures(one, [one], 8), new Map()))
    }
    expect(of(4)).toBeGreaterThan(of(0))
    expect(of(0)).toBeGreaterThan(of(-4))
  })
})

describe('what a candidate is seen beside', () => {
  it.each([
    ['the price of a likely version', 199, 2, 'is the cost of likely goods'],
    ['the price of an unlikely version', 199, -2, undefined],
    ['no version costs so much', 150, 2, 'no goods cost so much'],
  ])('a sum: %s', (_, amount, likely, name) => {
    const sum: Weighed = { candidate: candidate('amount', { sums: [amount] }), sum: 1 }
    const goods: Weighed = { candidate: candidate('option', { sums: [199] }), sum: likely }
    const found = [...verdictFeatures(sum, [sum, goods], 8).keys()]
    const names = new Set(['is the cost of likely goods', 'no goods cost so much'])
    expect(found.filter((one) => names.has(one))).toEqual(name === undefined ? [] : [name])
  })

  it('a version: whether its price is a likely sum', () => {
    const sum: Weighed = { candidate: candidate('amount', { sums: [199] }), sum: 1 }
    const goods: Weighed = { candidate: candidate('option', { sums: [199, 398] }), sum: 0 }
    expect(verdictFeatures(goods, [sum, goods], 8).get('its cost is likely')).toBe(1)
  })
})

describe('how a matter is settled', () => {
  const card = '羽绒服女短款 | 白色;M | 1\n@ amount: 299\n'
  it.each([
    ['the agent says it back and nobody comes back to the card', 'b 要黑色\na 好的 黑色M\nb 嗯', 'sealed said by both'],
    ['the agent ends on what the card has', 'b 黑色有吗\na 黑色没货 白色有\nb 那白色\na 好的 白色M', 'sealed own'],
    ['the buyer ends on what the card has', 'b 黑色有吗\na 有的\nb 白色吧', 'buyer ends on own'],
    ['the buyer gives it up', 'b 要黑色\na 好的 黑色\nb 算了 还是原来的', 'given up after'],
    ['it is in the sum-up of the order', 'b 黑的\na 黑色M 299\nb 好', 'summed up at the amount'],
  ])('%s', (_, chat, name) => {
    const black = candidatesOf(card + chat, 'option').find(({ finding }) => finding.said?.includes('黑'))
    expect([...(black?.features.keys() ?? [])]).toContain(name)
  })
})

describe('counts', () => {
  const card = '抽纸整箱 | 原木色 | 1\n@ amount: 30\n'
  it.each([
    ['in so many words', 'b 来三箱\na 好', 3],
    ['one more than before', 'b 来一箱\na 好\nb 再加一箱\na 好', 2],
    ['so many for each', 'b 家里三个人\na 好\nb 一人一箱', 3],
    ['in parts', 'b 一箱给我妈 两箱放公司\na 好', 3],
    ['in English', 'b make it three\na ok', 3],
    ["the card's own", 'b 一箱\na 好', undefined],
  ])('%s', (_, chat, number) => {
    const found = candidatesOf(card + chat, 'quantity')
    const size = number === 2 ? 'is two' : 'is few'
    expect(found.some(({ features }) => features.has(size))).toBe(number !== undefined)
    if (number === undefined) expect(found).toEqual([])
  })

  it('what one pack holds is no other count', () => {
    const found = candidatesOf('普洱茶熟茶饼 | 357g | 7\n@ amount: 413\nb 一提是几饼\na 一提7饼\nb 来一提', 'quantity')
    expect(found.some(({ features }) => features.has('so many packs make the card'))).toBe(true)
  })

  it.each([
    [
      'three packs',
      '儿童背心男童纯棉(4条/盒) | 灰；120 | 3\n@ amount: 90\nb 要12条 120的\na 一盒4条 拍三盒就是12条\nb 好',
    ],
    ['two packs', '男童内裤纯棉(3条/盒) | 混色；120 | 2\n@ amount: 58\nb 要6条 120的\na 一盒3条 拍两盒就是6条\nb 好'],
  ])('%s: how many is no other version', (_, chat) => {
    const [one] = readCases(`# a chat\n${chat}`)
    expect(checkOrder(one!.order, one!.messages).goods.findings).toEqual([])
  })
})

describe('promotions', () => {
  it.each([
    ['half price and charged in full', 'b 第二件半价吗\na 是的 39.9一罐\nb 来两罐', 79.8, 'full price on card'],
    ['half price and taken off', 'b 第二件半价吗\na 是的 39.9一罐\nb 来两罐', 59.85, 'promise on card'],
    ['a sum less', 'b 立减50是吗 1099的\na 是的', 1049, 'promise on card'],
    ['over', 'b 第二件半价吗\na 昨天结束了', 79.8, 'then over'],
    ['not reached', 'b 三件八折吗\na 是的', 79.8, 'too few pieces'],
    ['left for another day', 'b 第二件半价吗\na 明天有\nb 明天再说', 79.8, 'let go by'],
    ['a coupon is none', 'b 有张20的券\na 可以用', 79.8, undefined],
  ])('%s', (_, chat, amount, name) => {
    const count = amount === 1049 ? '1' : '2'
    const order = `手工黑芝麻丸 | 108克/罐 | ${count}\n@ amount: ${String(amount)}\n`
    const found = candidatesOf(order + chat, 'promotion')
    if (name === undefined) expect(found).toEqual([])
    else expect(found.flatMap((one) => [...one.features.keys()])).toContain(name)
    expect(found.every(({ finding }) => finding.field === 'promotion')).toBe(true)
  })
})

describe('what is called off', () => {
  const card = '吊牌 | 红 | 1\n@ receiver: 梁实\n'
  it.each([
    ['a change of the name', 'receiver', '方梅', 'b 收件人换成方梅\na 好的 改方梅\nb 算了 还是写我自己\na 好的 那不改'],
    ['a wish the agent lets be', 'note', '发票', 'b 要发票\na 好的 抬头发我\nb 不报了\na 好的 那就不开了'],
    ['a gift', 'gift', '茶针', 'a 送您一根茶针\nb 家里三根了\na 哈哈那不放了'],
    ['a wish given up in its own words', 'note', '不刻', 'b 刻字要几天\na 加3天\nb 那不刻了\na 好的 今天发'],
    ['another telephone', 'phone', '13600017725', 'b 电话改13600017725\na 好的\nb 算了 打得通\na 好的 打订单上的'],
    ['a refused coupon', 'coupon', 'code', 'b can i use code LASH5?\na That code expired, sorry\nb ok nvm'],
  ])('%s is no candidate any more', (_, group, said, chat) => {
    const found = candidatesOf(card + chat, group).map(({ finding }) => finding.said)
    expect(found.filter((one) => one?.includes(said))).toEqual([])
  })

  it.each([
    ['taken back again', 'receiver', 'b 收件人换成方梅\na 好的\nb 算了 写我自己\na 那不改\nb 还是写方梅吧'],
    ['another thing that was refused', 'gift', 'a 送您蚊帐\nb 凉席呢\na 凉席不送哦\nb 那算了\nb 蚊帐别落了'],
    ['the wish as it stands', 'note', 'b 要发票\na 好的 备注了\nb 谢谢'],
  ])('%s is', (_, group, chat) => {
    expect(candidatesOf(card + chat, group)).not.toEqual([])
  })
})

describe('deals', () => {
  it.each([
    ['an agent grants and the buyer takes', 'a 1180的 1080给您包安装\nb 1080 说定了', 'granted and taken'],
    ['in English', 'a I can do 1080 for you\nb 1080 it is', 'granted and taken'],
    ['nobody names another sum later', 'a 1180的 1080给您包安装\nb 1080 说定了', 'the deal stands'],
    ['the price before', 'a 标价1180 老客按1080算\nb 好', 'card has the price before'],
  ])('%s', (_, chat, feature) => {
    const found = candidatesOf(`烟机 | 黑 | 1\n@ amount: 1180\n${chat}`, 'amount')
    const sum = found.find(({ finding }) => finding.said === '1080')
    expect([...(sum?.features.keys() ?? [])]).toContain(feature)
  })

  it.each([
    ['the card is named again', 'a 1080给您包安装\nb 好\na 不好意思 还是1180', 'the deal stands'],
    ['before freight', 'a 1080给您 运费100\nb 好', 'the deal stands'],
  ])('%s: it does not stand', (_, chat, feature) => {
    const found = candidatesOf(`烟机 | 黑 | 1\n@ amount: 1180\n${chat}`, 'amount')
    expect(found.flatMap((one) => [...one.features.keys()])).not.toContain(feature)
  })

  it('the card has its price for each, and the sum is that of another count', () => {
    const found = candidatesOf('喜糖盒 | 香槟 | 60\n@ amount: 1080\nb 66份\na 66份1188', 'amount')
    expect(found[0]?.features.has('price of the card for so many')).toBe(true)
  })
})

describe('offers', () => {
  it.each([
    ['第二件半价还有吗', 2, 150],
    ['第2支5折', 2, 150],
    ['buy one get one half off', 2, 150],
    ['买三免一是三瓶付两瓶的钱', 3, 200],
    ['茶饼在做三饼免一饼的钱', 3, 200],
    ['这周买三送一', 4, 300],
    ['拍4罐付3罐的钱', 4, 300],
    ['满三件就都八折', 3, 240],
    ['老客户给您95折', 2, 190],
    ['满200减30 系统自动减的', 2, 170],
    ['以旧换新立减50', 1, 50],
    ['15% off', 2, 170],
    ['直播间19.9秒杀', 1, 19.9],
    ['两人拼团54 单买66', 1, 54],
    ['is the 2 for 50 still on', 2, 50],
    ['两件减15 自动减', 2, 185],
    ['两件减15 自动减', 1, 100],
  ])('%s', (text, count, due) => {
    const [offer] = readOffers(text)
    expect(offer?.due(100 * count, count)).toBeCloseTo(due)
  })

  it.each(['买三送一双袜子', '买一箱送一箱坚果', '20*2.8', '满80减10'])(
    '%s takes nothing off a hundred of one piece',
    (text) => {
      for (const offer of readOffers(text)) expect(offer.due(70, 1)).toBe(70)
    },
  )
})

describe('cards of several lines', () => {
  const shoes = '劳保鞋 | 黑色;41 | 5\n劳保鞋 | 黑色;42 | 5\n劳保鞋 | 黑色;43 | 10\n'
  const pipes = 'PPR水管 | 20*2.8 | 10\nPPR弯头 | 20 | 30\n'
  it.each([
    ['counts of two lines changed over', shoes, 'b 41五双 42十双 43五双', ['quantity 42十双', 'quantity 43五双']],
    ['all as ordered', shoes, 'b 41五双 42五双 43十双', []],
    ['a ware that has no line', pipes, 'b 水管10根 弯头30 三通15', ['product 三通']],
  ])('%s', (_, card, chat, expected) => {
    const found = ['quantity', 'word'].flatMap((group) => candidatesOf(card + chat, group))
    const own = found.filter(({ features }) => features.has('of one line'))
    expect(own.map(({ finding }) => `${finding.field} ${finding.said ?? ''}`)).toEqual(expected)
  })
})

describe('names of receivers', () => {
  const card = '草莓 | 3斤 | 1\n@ receiver: 焦阳\n'
  it.each([
    ['behind the word for it', 'b 收件人写我娘 卜秀兰 萝卜的卜\na 记好了', '卜秀兰', 'taken down'],
    [
      'in answer to a question',
      "b put it in my roommate's name\na what name?\nb Priya Shah\na got it, Priya Shah",
      'Priya Shah',
      'answers a question',
    ],
    ['a firm', 'b 收货人写 台州锐铭模具\na 好的', '台州锐铭模具', 'many signs'],
  ])('%s', (_, chat, name, feature) => {
    const found = candidatesOf(card + chat, 'receiver').find(({ finding }) => finding.said === name)
    expect([...(found?.features.keys() ?? [])]).toContain(feature)
  })
})

describe('what stands on the card otherwise', () => {
  it.each([
    [
      'another end of the same word',
      '氨基酸洁颜膏 | 90g | 1\n',
      'b 洁颜油和洁颜膏哪个好\na 都好\nb 要油',
      'word',
      'variant of the card',
    ],
    ['the opposite in the note', '羊肉 | 3斤 | 1\n@ note: 切大块\n', 'b 斩小块\na 好的', 'note', 'opposite on card'],
    [
      'a ware chosen and ordered',
      '床单单件 | 雾蓝 | 1\n',
      'a 换床笠吧\nb 那床笠 雾蓝\na 好的\nb 拍了',
      'word',
      'chosen by both, ordered',
    ],
    [
      'each eye by itself',
      '镜架 | 左300右325 | 1\n',
      'b 左眼325 右眼300\na 好 左325右300',
      'option',
      'sealed said by both',
    ],
    ['the size of the newborn', '纸尿裤 | NB码;72片 | 4\n', 'b s来4包\na 拍S码', 'option', 'chosen, said back'],
    ['cropped trousers', '瑜伽裤 | M;长裤 | 2\n', 'b 九分 m 2条\na 九分裤两条', 'option', 'chosen, said back'],
    ['for the dog', '猫咪冻干 | 鸡肉 | 1\n', 'b 要狗的那个\na 好', 'option', 'chosen, taken'],
    ['bundles are counted', '粉条 | 5斤/捆 | 2\n', 'b 来三捆\na 好 三捆', 'quantity', 'chosen, said back'],
    [
      'a version said back',
      '雨刮臂 | 后雨刮 | 1\n',
      'b 前雨刮的来一对\na 前雨刮一对88\nb 付了',
      'option',
      'chosen, said back',
    ],
    [
      'another sign before the head',
      '体外滴剂 牛用 | 单支 | 3\n',
      'b 三支 羊用的\na 羊用体外滴剂',
      'word',
      'variant of the card',
    ],
    ['a size named among the card’s own', '棉裤 | 黑色;L | 1\n', 'b 黑色XL\na 好', 'option', 'chosen with the card'],
    ['the card’s own in the end', '棉裤 | 黑色;L | 1\n', 'b 要XL\na 好\nb 还是L吧', 'option', 'chosen, then own'],
    ['what is given away', '床单单件 | 雾蓝 | 1\n', 'a 送枕套\nb 枕套\na 好的', 'word', 'chosen but given'],
    [
      'what one pack costs is no count',
      '鞋套 | 100只/包 | 1\n',
      'b 要五包\na 一包9.9 五包49.5',
      'quantity',
      'chosen, said back',
    ],
    ['a colour no list knows', '手机壳 | 海雾蓝;15 Pro | 1\n', 'b 15pro 月球金 磁吸\na 好', 'word', 'open colour'],
  ])('%s', (_, card, chat, group, feature) => {
    const found = candidatesOf(card + chat, group)
    expect(found.some(({ features }) => features.has(feature))).toBe(true)
  })
})

describe('what settles nothing', () => {
  it.each([
    [
      'the coupon’s number',
      '饮水机 | 2L | 1\n@ coupon: 店铺券10\n',
      'b 两张券 10和20\na 只能用10的\nb 那10的',
      'option',
    ],
    [
      'what is paid with the coupon',
      '毛衣 | 灰 | 1\n@ coupon: 新客券20\n@ amount: 199\n',
      'b 用了新客券199是吧',
      'coupon',
    ],
  ])('%s', (_, card, chat, group) => {
    expect(candidatesOf(card + chat, group)).toEqual([])
  })

  it('another coupon does', () => {
    const card = '毛衣 | 灰 | 1\n@ coupon: 新客券20\n@ amount: 199\n'
    expect(candidatesOf(`${card}b 用了新客券30是吧`, 'coupon')).not.toEqual([])
  })
})

describe('what is plain by itself', () => {
  it.each([
    ['a name the buyer chooses alone', 'b is the mocha grey\na the stone one is\nb stone then pls\na stone M', true],
    ['a name that is given up', 'b stone then pls\na stone M\nb never mind, as it is', false],
  ])('%s', (_, chat, isThere) => {
    const found = candidatesOf(`Knit Dress | Mocha; M | 1\n${chat}`, 'word')
    expect(found.some((one) => one.finding.said === 'stone' && isPlain(one))).toBe(isThere)
  })
})
