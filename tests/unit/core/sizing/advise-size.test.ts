import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adviseSize, type SizeAdvice, type SizeTable } from '@/lib/core/sizing/index.ts'
import { babySuit, childSet, childShoes, dogCoat, dress, hat, jeans, shirt, shoes, tights } from './size-tables.ts'

type Case = readonly [message: string, advice: SizeAdvice]
const ask = (
  ...measures: ('height' | 'weight' | 'footLength' | 'waist' | 'chest' | 'back' | 'head' | 'age')[]
): SizeAdvice => ({
  ask: measures,
})
const size = (...sizes: string[]): SizeAdvice => ({ size: sizes.length === 1 ? (sizes[0] ?? '') : sizes })
const between = (a: string, b: string): SizeAdvice => ({ between: [a, b] })
const out: SizeAdvice = { outOfTable: true }
const none: SizeAdvice = {}

const tables: readonly (readonly [name: string, table: SizeTable, cases: readonly Case[]])[] = [
  [
    'a dress by height and weight',
    dress,
    [
      ['身高163体重108斤', size('M')],
      ['1米63 108', size('M')],
      ['我一六八一百二', size('L')],
      ['一六零 一百', size('M')],
      ['一米六 一百斤', size('M')],
      ['一米六五 一百一十八斤', size('L')],
      ['一米六八,一百二', size('L')],
      ['身高一百六十五公分,体重五十八公斤', size('L')],
      ['165/55kg', size('L')],
      ['165-118', size('L')],
      ['165cm,58kg', size('L')],
      ['165CM 116', size('L')],
      ['１６５ｃｍ　１１６斤', size('L')],
      ['1.65m 58公斤', size('L')],
      ['1.6 100斤', size('M')],
      ['净高162 净重104', size('M')],
      ['高162重104', size('M')],
      ['体重52kg身高160', size('M')],
      ['104斤,162高,穿什么码', size('M')],
      ['162高 102重', size('M')],
      ['163的个子一百零五', size('M')],
      ['模特身高170穿的M 我162 102斤', size('M')],
      ['162 102斤和168 120斤', size('M', 'L')],
      ['158cm 8 stone', size('M')],
      ['昨天还158今天怎么168了', none],
      ['我身高155左右,体重大概90斤', size('S')],
      ['身高:166\n体重:112', size('L')],
      ['165 115-118斤', size('L')],
      ['5\'5" 125 lbs', size('L')],
      ['5ft5 125lb', size('L')],
      ['5 feet 3 inches, 108 pounds', size('M')],
      ['I am 160 cm tall and weigh 50 kg, which size?', size('M')],
      ['一米七二 一百三', size('XL')],
      ['1米72 65kg 想宽松一点', size('XL')],
      ['155 45', size('S')],
      ['160 51', size('M')],
      ['160,102,平时穿M', size('M')],
      ['身高163体重108斤,要两件', size('M')],
      ['163 108斤 129元包邮吗', size('M')],
      ['163 108 券后89那件', size('M')],
      ['163 108,上次买的168那件小了', size('M')],
      ['手机13800001111 身高163体重108', size('M')],
      ['163 108 6月18号能到吗', size('M')],
      ['订单号2024061812345 我163,108斤', size('M')],
      ['163 108斤 最近胖了5斤', size('M')],
      ['之前120斤,现在108斤,163', size('M')],
      ['净身高160穿鞋166 102斤', size('M')],
      ['模特身高172穿的什么码?我163 108', size('M')],
      ['163 108斤(54kg)', size('M')],
      ['体重128,打错了108,身高163', size('M')],
      ['孩子妈163,108斤', size('M')],
      ['170 110斤', between('L', 'XL')],
      ['160 58kg', between('M', 'L')],
      ['156 103', between('S', 'M')],
      ['157.5 47.2kg', between('S', 'M')],
      ['178 120斤', out],
      ['145 80斤', out],
      ['162 150斤能穿吗', out],
      ['M会不会小呀 我162.5 体重104', size('M')],
      ['162体重104', size('M')],
      ['162 104体重', size('M')],
      ['162身高 104体重', size('M')],
      ['162身高104体重', size('M')],
      ['大姐162高104斤,二姐168高120斤', size('M', 'L')],
      ['早上称的52kg,光脚162', size('M')],
      ['104斤,穿上鞋167,光脚162', size('M')],
      ['以前120斤,瘦到104了,162高', size('M')],
      ['怀孕了现在104斤,平时90,162', size('M')],
      ['5 feet 108 lbs', between('S', 'M')],
      ['5 feet 6, 126 lbs', size('L')],
      ['均码吗,我别家都穿M', ask('height', 'weight')],
      ['穿M有点紧', none],
      ['体重一百零四个子一米六二', size('M')],
      ['162的个儿,百来斤', size('M')],
      ['身高172,不是,172是我老公,我自己穿的 162 104斤', size('M')],
      ['不穿鞋162,穿鞋165,104斤', size('M')],
      ['光脚162 踩上高跟鞋170 104斤', size('M')],
      ['168 160斤,打错,168 120斤', size('L')],
      ['163 118 打错了 104', size('M')],
      ['我52公斤 码数你看着办', ask('height')],
      ['平时都M码 你家也拍M吗', ask('height', 'weight')],
      ['生娃前九十,现在一百零四,个头还是162', size('M')],
      ['别家穿165的,我162 104斤', size('M')],
      ['从88涨到现在104斤了 162的大个子', size('M')],
      ['打错了不是186,是162,体重104斤', size('M')],
      ['104斤打成了140斤,身高162', size('M')],
      ['三围84 66 90,身高162,体重104', size('M')],
      ['减肥前130斤,现在104斤,身高162没变', size('M')],
      ['两件89对吧?162,104斤', size('M')],
      ['162 104斤 两套一共158对吗', size('M')],
      ['产后104斤,怀孕那会儿130斤,162', size('M')],
      ['穿上会起球吗', none],
      ['穿得上吗', ask('height', 'weight')],
      ['水温30度还是40度', none],
      ['99元2件的活动到几号结束', none],
      ['几号能发货', none],
      ['我163', ask('weight')],
      ['163能穿M吗', ask('weight')],
      ['身高163', ask('weight')],
      ['108斤穿多大', ask('height')],
      ['55公斤', ask('height')],
      ['我穿几码合适', ask('height', 'weight')],
      ['what size should I get?', ask('height', 'weight')],
      ['腰围68穿什么码', ask('height', 'weight')],
      ['我161 103斤,我妹168 118斤', size('M', 'L')],
      ['我160 100 我朋友166 116', size('M', 'L')],
      ['一个155 88斤,一个165 116斤', size('S', 'L')],
      ['我163 108斤,我妈158', ask('weight')],
      ['我163 108斤,我姐180 160斤', out],
      ['有货吗', none],
      ['这件129能便宜吗', none],
      ['打折168吗', none],
      ['满300减50怎么用', none],
      ['M码还有货吗', none],
      ['什么时候发货', none],
      ['拍了2件', none],
      ['订单号3398475839475', none],
      ['手机号13912345678', none],
      ['6月18日前发货吗', none],
      ['衣长68cm对吧', none],
      ['买2件送1件吗', none],
      ['', none],
    ],
  ],
  [
    'a man’s shirt',
    shirt,
    [
      ['178 70kg', size('XL')],
      ['178 140', size('XL')],
      ['178 70', size('XL')],
      ['一米八二 一百六', size('2XL')],
      ['182 80', size('2XL')],
      ['5尺2 120斤', size('L')],
      ['我老公172,125斤', size('L')],
      ['180/75', between('XL', '2XL')],
      ['188 180', out],
    ],
  ],
  [
    'tights by weight alone',
    tights,
    [
      ['118斤', size('L')],
      ['118', size('L')],
      ['58kg', size('L')],
      ['一百零五斤能穿吗', size('M')],
      ['一百二十斤', size('L')],
      ['我160,体重120', size('L')],
      ['130 lbs', size('L')],
      ['170斤能穿吗', out],
      ['多大码', ask('weight')],
      ['价格118吗', none],
    ],
  ],
  [
    'jeans by waist',
    jeans,
    [
      ['腰一尺八五', adviseSize(jeans, '腰61.7cm')],
      ['以前腰围60 生完孩子73了', adviseSize(jeans, '腰围73')],
      ['腰围70', size('28')],
      ['腰围2尺1', size('28')],
      ['二尺一的腰', size('28')],
      ['两尺腰', size('27')],
      ['2尺2腰围', size('29')],
      ['腰68厘米穿几码', size('27')],
      ['waist 28 inches', size('28')],
      ['腰围50', out],
      ['我165 110斤穿几码', ask('waist')],
      ['打完折68吗', none],
    ],
  ],
  [
    'shoes by foot length',
    shoes,
    [
      ['脚长二十三厘米八', size('38')],
      ['去年脚长22.3 今天重新量的23.8', size('38')],
      ['脚长238mm', size('38')],
      ['脚长23.8', size('38')],
      ['脚长23.8厘米', size('38')],
      ['脚长238', size('38')],
      ['24.3cm穿几码', size('39')],
      ['脚长238 脚有点宽', size('39')],
      ['脚长238,脚背高', size('39')],
      ['37码的脚偏胖', size('38')],
      ['37码的脚 偏宽', size('38')],
      ['平时穿38码,脚宽', size('39')],
      ['脚长248 脚很宽', out],
      ['脚长238,脚不宽', size('38')],
      ['脚长28', out],
      ['身高170穿几码', ask('footLength')],
      ['脚宽选几码', ask('footLength')],
      ['238的脚', size('38')],
      ['My feet are wide, length 23.8 cm', size('39')],
      ['左脚235右脚238', size('38')],
      ['右脚238,左脚235', size('38')],
      ['平时穿38', size('38')],
      ['38的脚 脚宽', size('39')],
      ['38码有货吗', none],
      ['239元还能便宜吗', none],
    ],
  ],
  [
    'children’s shoes',
    childShoes,
    [
      ['宝宝脚长15.5', size('26')],
      ['16cm', size('27')],
      ['脚长155mm', size('26')],
      ['脚丫14.8厘米', size('25')],
    ],
  ],
  [
    'a child’s set by height',
    childSet,
    [
      ['身高98', size('100')],
      ['3岁 98cm 30斤', size('100')],
      ['5岁 110 36斤', size('110')],
      ['宝宝一米一', size('110')],
      ['大宝120cm,二宝98cm', size('120', '100')],
      ['姐姐8岁128cm 弟弟4岁100cm', size('130', '100')],
      ['110cm 32斤', between('100', '110')],
      ['老大128 老二108', size('130', '110')],
      ['5岁穿多大', ask('height', 'weight')],
      ['孩子160cm', out],
    ],
  ],
  [
    'a dog’s coat',
    dogCoat,
    [
      ['胸围46背长36', size('L')],
      ['胸围40cm', size('M')],
      ['背长30 胸围41', size('M')],
      ['胸围36 背长30', between('S', 'M')],
      ['柯基20斤穿多大', ask('chest', 'back')],
      ['背长30', ask('chest')],
    ],
  ],
  [
    'a hat',
    hat,
    [
      ['头围51', size('M')],
      ['宝宝头围48.5cm', size('S')],
      ['3岁戴多大合适', ask('head')],
      ['头围60', out],
    ],
  ],
  [
    'a baby’s suit by age',
    babySuit,
    [
      ['5个月', size('6M')],
      ['1岁半', size('2T')],
      ['两岁半穿多大', size('3T')],
      ['10个月的宝宝', size('12M')],
      ['8岁', out],
    ],
  ],
]

describe.each(tables)('%s', (_name, table, cases) => {
  it.each(cases)('%s', (message, advice) => {
    expect(adviseSize(table, message)).toEqual(advice)
  })
})

describe('numbers that name a size or a height the table does not ask for', () => {
  const byWeight: SizeTable = {
    required: ['weight'],
    optional: ['waist'],
    rows: [
      { size: '28', weight: [51.5, 56], waist: [70, 72] },
      { size: '29', weight: [56.5, 61], waist: [73, 75] },
      { size: '30', weight: [61.5, 67], waist: [76, 79] },
    ],
  }

  it.each([
    ['120斤换28还是29', size('29')],
    ['120斤 28能穿吗', size('29')],
    ['165 120斤', size('29')],
    ['穿29会不会大 我118斤', size('29')],
    ['腰围74 120斤', size('29')],
    ['120 穿多大', size('29')],
    ['60公斤 75的腰', size('29')],
  ])('%s', (message, advice) => {
    expect(adviseSize(byWeight, message)).toEqual(advice)
  })

  it.each(['大衣保暖吗 零度能穿不', '零下五度能穿吗', '冬天能穿吗', '这个天气可以穿吗', '10度左右能穿吗'])(
    '%s is about the weather, not about size',
    (message) => {
      expect(adviseSize(byWeight, message)).toEqual({})
    },
  )
})

describe('adviseSize', () => {
  it('reads any height and weight of a row in every usual way of writing them', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2, 3), fc.nat({ max: 5 }), fc.nat({ max: 12 }), (row, up, more) => {
        const wanted = dress.rows[row]
        const height = (wanted?.height?.[0] ?? 0) + up
        const jin = Math.ceil((wanted?.weight?.[0] ?? 0) * 2) + more
        const metres = `${Math.floor(height / 100)}米${String(height % 100).padStart(2, '0')}`
        for (const message of [
          `身高${height}体重${jin}斤`,
          `${height}cm ${jin / 2}kg`,
          `${height} ${jin}`,
          `${jin}斤 ${height}`,
          `${metres} ${jin}斤`,
          `${(height / 100).toFixed(2)}m,${jin / 2}公斤`,
          `我${height}，${jin}斤，穿多大？`,
        ]) {
          expect(adviseSize(dress, message), message).toEqual({ size: wanted?.size })
        }
      }),
    )
  })

  it('never throws and never invents a size, whatever the text', () => {
    const sizes = new Set(dress.rows.map((row) => row.size))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const advice = adviseSize(dress, text)
        const advised = 'size' in advice ? [advice.size].flat() : []
        return advised.every((one) => sizes.has(one ?? ''))
      }),
    )
    expect(sizes.size).toBe(4)
  })

  it('reads long hostile text in linear time', () => {
    expect(adviseSize(dress, '1'.repeat(100_000))).toEqual({})
    expect(adviseSize(dress, '一百'.repeat(50_000))).toBeDefined()
    expect(adviseSize(dress, '身高 '.repeat(50_000))).toBeDefined()
  })
})
