import { describe, expect, it } from 'vitest'
import { parseRuleRows } from '../../../../lib/core/compliance/index.ts'
import { readCells } from '../../../../lib/core/transfer/index.ts'

describe('a rule table', () => {
  it.each([
    ['commas and quotes', '词语,级别,替换词,说明\r\n"全网最低,没有之一",禁,"页面活动价",依据\r\n'],
    ['tabs', '词语\t级别\t替换词\t说明\n全网最低,没有之一\t禁\t页面活动价\t依据\n'],
    ['bars', '词语|级别|替换词|说明\n全网最低,没有之一|禁|页面活动价|依据\n'],
  ])('is read by %s', (_, text) => {
    const { rules, faults } = parseRuleRows(readCells(new TextEncoder().encode(`\uFEFF${text}`)))
    expect(faults).toEqual([])
    expect(rules).toMatchObject([
      { phrase: '全网最低,没有之一', level: 'block', replacement: '页面活动价', reason: '依据' },
    ])
  })
})
