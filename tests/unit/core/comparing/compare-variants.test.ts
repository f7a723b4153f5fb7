import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVariants, readParameterTable, type ParameterTable } from '@/lib/core/comparing/index.ts'

const phones: ParameterTable = {
  product: '青鸟手机',
  variants: [{ name: '标准版', aliases: ['普通版'] }, { name: 'Pro', aliases: ['专业版'] }, { name: 'Pro Max' }],
  rows: [
    { name: '内存', values: ['128GB', '256GB', '512GB'], benefits: ['够日常用', '多存约三万张照片', '拍 4K 不用删'] },
    { name: '屏幕刷新率', values: ['60Hz', '144Hz', '144Hz'], benefits: ['日常够用', '打游戏更顺', '打游戏更顺'] },
    { name: '电池', values: ['4500mAh', '4500mAh', '5000mAh'], benefit: '越大用得越久' },
    { name: '重量', values: ['180克', '', '220克'] },
    { name: '保修', values: ['一年', '一年', '一年'] },
  ],
}

const rowNames = (table: ParameterTable, message: string): string[] => {
  const comparison = compareVariants(table, message)
  return 'rows' in comparison ? (comparison.rows ?? []).map((row) => row.name) : []
}

describe('which variants are told apart', () => {
  it.each([
    ['标准版和Pro有什么区别', ['标准版', 'Pro']],
    ['pro和pro max差在哪', ['Pro', 'Pro Max']],
    ['ＰＲＯ　ＭＡＸ 跟普通版比有啥不同', ['Pro Max', '标准版']],
    ['128G和256G有什么区别', ['标准版', 'Pro']],
    ['128和256区别大吗', ['标准版', 'Pro']],
    ['128GB还是512GB好一点', ['标准版', 'Pro Max']],
    ['纠结标准版和专业版', ['标准版', 'Pro']],
    ['what is the difference between Pro and Pro Max?', ['Pro', 'Pro Max']],
    ['标准版 vs pro vs pro max', ['标准版', 'Pro', 'Pro Max']],
    ['144Hz和60Hz有什么区别', ['144Hz', '60Hz']],
  ])('%s', (message, variants) => {
    expect(compareVariants(phones, message)).toMatchObject({ variants })
  })

  it.each(['标准版有货吗', 'Pro多少钱', '什么时候发货', '', 'product', '我要128和256各一台'])(
    '%s: no comparison',
    (message) => {
      expect(compareVariants(phones, message)).toEqual({})
    },
  )

  it('asks between which when that is open', () => {
    expect(compareVariants(phones, '这几款有什么区别')).toEqual({ ask: ['标准版', 'Pro', 'Pro Max'] })
    expect(compareVariants(phones, 'Pro和别的有啥不一样')).toEqual({ ask: ['标准版', 'Pro Max'] })
  })

  it('asks against which when only the merit of one is asked for', () => {
    expect(compareVariants(phones, 'pro好在哪')).toEqual({ ask: ['标准版', 'Pro Max'] })
    expect(compareVariants(phones, '好在哪')).toEqual({})
  })

  it('a table of two is compared whole', () => {
    const two = { variants: phones.variants.slice(0, 2), rows: phones.rows }
    expect(compareVariants(two, '两款有什么区别')).toMatchObject({ variants: ['标准版', 'Pro'] })
  })

  it('a name inside a longer word or number is not that name', () => {
    expect(compareVariants(phones, '1280和2560的区别')).toEqual({ ask: ['标准版', 'Pro', 'Pro Max'] })
    expect(compareVariants(phones, 'product A和产品B有什么区别')).toEqual({ ask: ['标准版', 'Pro', 'Pro Max'] })
  })
})

describe('what differs', () => {
  it('only rows told for all of them and different, with the benefit of each', () => {
    expect(compareVariants(phones, '标准版和Pro有什么区别')).toEqual({
      variants: ['标准版', 'Pro'],
      rows: [
        { name: '内存', values: ['128GB', '256GB'], benefits: ['够日常用', '多存约三万张照片'], asked: false },
        { name: '屏幕刷新率', values: ['60Hz', '144Hz'], benefits: ['日常够用', '打游戏更顺'], asked: false },
      ],
      same: ['电池', '保修'],
    })
  })

  it('the parameter named comes first', () => {
    expect(rowNames(phones, '标准版和pro max电池有区别吗')).toEqual(['电池', '内存', '屏幕刷新率', '重量'])
  })

  it('values of one parameter that several variants have are compared in it alone', () => {
    expect(rowNames(phones, '144Hz和60Hz有什么区别')).toEqual(['屏幕刷新率'])
  })
})

describe('a pasted sheet', () => {
  it('is read with aliases, benefits in cells and in a column', () => {
    const read = readParameterTable(
      [
        ['参数', '128G / 小内存', '256G', '利益'],
        ['容量', '128G', '256G | 多存一倍', '装得下'],
        ['', '', '', ''],
        ['颜色', '黑', '黑'],
      ],
      '手机',
    )
    expect(read).toEqual({
      ok: true,
      value: {
        product: '手机',
        variants: [{ name: '128G', aliases: ['小内存'] }, { name: '256G' }],
        rows: [
          { name: '容量', values: ['128G', '256G'], benefits: ['', '多存一倍'], benefit: '装得下' },
          { name: '颜色', values: ['黑', '黑'] },
        ],
      },
    })
  })

  it.each([
    [[['参数', 'A']], { fault: 'no-variants' }],
    [[['参数', 'A', 'B']], { fault: 'no-rows' }],
    [[], { fault: 'no-variants' }],
    [
      [
        ['参数', 'A', 'A'],
        ['x', '1', '2'],
      ],
      { fault: 'twice', name: 'A', row: 1 },
    ],
    [
      [
        ['参数', 'A', 'B'],
        ['x', '1', '2'],
        ['x', '1', '2'],
      ],
      { fault: 'twice', name: 'x', row: 3 },
    ],
  ])('fault %#', (cells, error) => {
    expect(readParameterTable(cells)).toEqual({ ok: false, error })
  })
})

it('any message and any table: no throw, only text of the table, each row with a value for every variant', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 6 })
  const tables = fc.integer({ min: 0, max: 4 }).chain((count) =>
    fc.record({
      variants: fc.array(fc.record({ name: word }), { minLength: count, maxLength: count }),
      rows: fc.array(fc.record({ name: word, values: fc.array(word, { maxLength: count }) }), { maxLength: 5 }),
    }),
  )
  fc.assert(
    fc.property(tables, fc.array(word, { maxLength: 4 }), (table, words) => {
      const names = table.variants.map(({ name }) => name)
      const comparison = compareVariants(table, [...names.slice(0, 2), ...words, '有什么区别'].join(' '))
      if (!('rows' in comparison)) return
      for (const row of comparison.rows ?? []) {
        expect(row.values).toHaveLength(comparison.variants?.length ?? 0)
        expect(row.values.every((value) => value !== '')).toBe(true)
      }
    }),
  )
})
