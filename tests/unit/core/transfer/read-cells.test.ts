import { describe, expect, it } from 'vitest'
import { parseRuleLines, parseRuleRows } from '../../../../lib/core/compliance/index.ts'
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

describe('pasted lines with commas', () => {
  const phrasesOf = (text: string) => parseRuleLines(text).rules.map(({ phrase, level }) => `${phrase} ${level}`)

  it('are a list where the words are short, columns beside a level, else one phrase', () => {
    expect(phrasesOf('最好,第一\uFF0C顶级')).toEqual(['最好 warn', '第一 warn', '顶级 warn'])
    expect(phrasesOf('最好,禁,换成参数')).toEqual(['最好 block'])
    expect(phrasesOf('亲,在吗')).toEqual(['亲,在吗 warn'])
    expect(phrasesOf('亲亲,这边马上给您查一下哦,稍等')).toEqual(['亲亲,这边马上给您查一下哦,稍等 warn'])
  })

  it('tell a fault at the line it stands on', () => {
    expect(parseRuleLines('最好,第一,顶级\n好 | 狠').faults).toMatchObject([{ line: 2 }])
  })
})
