import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageRemedy } from '@/lib/core/insight/index.ts'

describe('pageRemedy', () => {
  it.each([
    ['163 110斤穿什么码', 'picture', 'size-chart'],
    ['偏大还是偏小', 'picture', 'size-chart'],
    ['这两款有什么区别', 'picture', 'comparison'],
    ['怎么安装', 'picture', 'how-to'],
    ['杯子容量多少', 'picture', 'dimensions'],
    ['有色差吗', 'picture', 'true-colours'],
    ['一套里面有什么', 'picture', 'in-the-box'],
    ['什么时候发货', 'line', 'dispatch'],
    ['今天能发吗', 'line', 'dispatch'],
    ['发什么快递', 'line', 'dispatch'],
    ['包邮吗', 'line', 'postage'],
    ['退货运费谁出', 'line', 'postage'],
    ['支持货到付款吗', 'line', 'payment'],
    ['能开发票吗', 'line', 'invoice'],
    ['支持七天无理由吗', 'line', 'returns'],
    ['保修多久', 'line', 'warranty'],
    ['保质期多久', 'line', 'shelf-life'],
    ['什么面料的', 'line', 'material'],
    ['会掉色吗', 'line', 'care'],
    ['三岁宝宝可以用吗', 'line', 'suits'],
    ['有什么活动', 'line', 'offers'],
    ['是正品吗', 'line', 'genuine'],
    ['还有货吗', 'line', 'stock'],
    ['which size fits me', 'picture', 'size-chart'],
    ['how long does shipping take', 'line', 'dispatch'],
  ])('%s → a %s of %s', (question, form, about) => {
    expect(pageRemedy(question)).toEqual({ form, about })
  })

  it.each([
    '我的快递到哪了',
    '怎么还没发货',
    '昨天拍的今天能到吗',
    '发货了吗,催一下',
    '改地址可以吗,地址填错了',
    '收到货是破的',
    '退款什么时候到',
    '便宜点吧',
    '在吗',
    '好的谢谢',
    'where is my parcel',
    '',
  ])('%s is for a person', (question) => {
    expect(pageRemedy(question)).toBeNull()
  })

  it('looks at the further wordings when the first tells nothing', () => {
    expect(pageRemedy('这个呢', ['亲这个呢', '这个包邮吗'])).toEqual({ form: 'line', about: 'postage' })
    expect(pageRemedy('这个呢', ['我的快递呢'])).toBeNull()
  })

  it('takes any text in its stride', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const found = pageRemedy(text, [text, text])
        if (text.length > 40) expect(found).toBeNull()
      }),
    )
  })
})
