import { describe, expect, it } from 'vitest'
import { createKnowledgeIndex, type KnowledgeEntry } from '@/lib/core/knowledge/index.ts'

const quick = (id: string, title: string, answer: string, code?: string): KnowledgeEntry => ({
  id,
  kind: 'quick',
  title,
  questions: [],
  answer,
  ...(code === undefined ? {} : { code }),
})

const base = [
  quick('refund', '退款流程', '请在订单页面点申请,三天内处理', 'tk'),
  quick('terms', '活动条款', '满三百减三十'),
  quick('express', '特快专递', '加急发出'),
  quick('size', '尺码建议', '告诉我身高体重为您推荐尺码'),
  quick('quality', '质量问题', '请拍照给我'),
  quick('wash', '洗涤方法', '请冷水手洗,不要漂白'),
  quick('warranty', 'Warranty terms', 'One year, see the card'),
  quick('north', '南国风味', '广东的点心'),
]
const index = createKnowledgeIndex(base)
const first = (query: string): string | undefined => index.search(query, 5)[0]?.entryId

describe('the palette finds a phrase by what an agent types', () => {
  it.each([
    ['退款', 'refund', 'characters'],
    ['款流', 'refund', 'characters within'],
    ['推荐尺码', 'size', 'characters of the body'],
    ['tuikuan', 'refund', 'pinyin'],
    ['tuik', 'refund', 'pinyin begun'],
    ['tk', 'refund', 'the code before initials'],
    ['hdtk', 'terms', 'initials'],
    ['退kuan', 'refund', 'a mixture'],
    ['退k', 'refund', 'a mixture begun'],
    ['推款', 'refund', 'a homophone'],
    ['tuikan', 'refund', 'a letter dropped'],
    ['tiukuan', 'refund', 'letters swapped'],
    ['tuikuann', 'refund', 'a letter too many'],
    ['zhiliagn', 'quality', 'letters swapped across a sound that is folded'],
    ['cma', 'size', 'a letter dropped of four'],
    ['ziliang', 'quality', 'zh as z'],
    ['zhilian', 'quality', 'ng as n'],
    ['cima', 'size', 'ch as c'],
    ['xidi', 'wash', 'pinyin'],
    ['nanguo', 'north', 'n and g of two syllables'],
    ['warr', 'warranty', 'English begun'],
    ['waranty', 'warranty', 'English misspelt'],
    ['ＴＫ', 'refund', 'full width'],
    ['退款 申请', 'refund', 'two words'],
  ])('%s → %s (%s)', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it('nothing for nothing', () => {
    expect(index.search('')).toEqual([])
    expect(index.search('   ')).toEqual([])
    expect(index.search('退款', 0)).toEqual([])
    expect(index.search('退款 洗涤')).toEqual([])
    expect(index.search('qqqqqq')).toEqual([])
  })

  it('a code outranks a title, a title a body', () => {
    const own = createKnowledgeIndex([
      quick('body', '其他', '这里说到发货的事'),
      quick('title', '发货', '明天'),
      quick('code', '问候', '您好', '发货'),
    ])
    expect(own.search('发货').map((hit) => hit.entryId)).toEqual(['code', 'title', 'body'])
  })

  it('equal matches are ranked by use, then by how lately', () => {
    const own = createKnowledgeIndex([quick('a', '退款甲', ''), quick('b', '退款乙', ''), quick('c', '退款丙', '')])
    const now = 1_700_000_000_000
    const day = 86_400_000
    const order = own
      .search('tk', 5, {
        now,
        usage: new Map([
          ['b', { count: 9, lastAt: now - day }],
          ['c', { count: 9, lastAt: now - 60 * day }],
        ]),
      })
      .map((hit) => hit.entryId)
    expect(order).toEqual(['b', 'c', 'a'])
  })

  it('a few letters that may mean many things show each of them first, the commonest in front, then the rest', () => {
    const many = Array.from({ length: 6 }, (_, n) => quick(`ship${String(n)}`, `马上发货${String(n)}`, ''))
    const own = createKnowledgeIndex([...many, quick('fits', '一定符合要求', ''), quick('back', '可以返回重试', '')])
    const found = own.search('fh', 20).map((hit) => hit.entryId)
    expect(found).toHaveLength(8)
    expect(found[0]).toBe('ship0')
    expect(new Set(found.slice(1, 3))).toEqual(new Set(['fits', 'back']))
  })

  it('of those meanings what was used before stays in front', () => {
    const many = Array.from({ length: 6 }, (_, n) => quick(`ship${String(n)}`, `马上发货${String(n)}`, ''))
    const own = createKnowledgeIndex([...many, quick('fits', '一定符合要求', ''), quick('back', '可以返回重试', '')])
    const now = 1_700_000_000_000
    const usage = new Map(['ship4', 'ship5', 'back'].map((id, n) => [id, { count: 9 - n, lastAt: now }]))
    const found = own.search('fh', 20, { usage, now }).map((hit) => hit.entryId)
    expect(found.slice(0, 3)).toEqual(['ship4', 'ship5', 'back'])
  })

  it('follows changes at once', () => {
    const own = createKnowledgeIndex(base)
    expect(own.search('yunfeixian')).toEqual([])
    own.upsert(quick('fee', '运费险', '带运费险'))
    expect(own.search('yunfeixian')[0]?.entryId).toBe('fee')
    own.upsert(quick('fee', '邮费', '包邮'))
    expect(own.search('yunfeixian')).toEqual([])
    own.remove('refund')
    expect(own.search('退款').map((hit) => hit.entryId)).not.toContain('refund')
  })

  it('reading ahead in pieces finds the same, with changes in between and after many of them', () => {
    const ahead = createKnowledgeIndex(base)
    let pieces = 1
    while (!ahead.preparePalette(3)) pieces += 1
    expect(pieces).toBe(3)
    const middle = createKnowledgeIndex(base)
    middle.preparePalette(3)
    middle.upsert(quick('refund', '邮费', '包邮'))
    expect(middle.search('youfei')[0]?.entryId).toBe('refund')
    expect(middle.search('tuikuan')).toEqual([])
    for (let i = 0; i < 250; i++) ahead.upsert(quick(`n${String(i)}`, `新的${String(i)}`, ''))
    ahead.remove('n7')
    const whole = createKnowledgeIndex([
      ...base,
      ...Array.from({ length: 250 }, (_, i) => quick(`n${String(i)}`, `新的${String(i)}`, '')),
    ])
    whole.remove('n7')
    for (const query of ['tuikuan', 'xinde7', 'cmjy', '新的']) {
      expect(new Set(ahead.search(query, 300))).toEqual(new Set(whole.search(query, 300)))
    }
  })
})
