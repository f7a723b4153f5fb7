import { describe, expect, it } from 'vitest'
import {
  answerOf,
  composeFab,
  createKnowledgeIndex,
  mergeBuyerMessages,
  type KnowledgeEntry,
} from '@/lib/core/knowledge/index.ts'
import { fillSlots, findSlots } from '@/lib/core/slots/index.ts'

const lens: KnowledgeEntry = {
  id: 'lens',
  kind: 'product',
  title: '防蓝光镜片',
  questions: ['这款镜片有什么好处'],
  answer: '',
  product: '防蓝光镜片',
  feature: '这款镜片有防蓝光涂层。',
  advantage: '能过滤大部分有害蓝光',
  benefit: '您长时间看电脑眼睛不会干涩。',
  evidence: '见检测报告',
}

describe('the chat counts', () => {
  const base: readonly KnowledgeEntry[] = [
    { id: 'a', kind: 'faq', title: '什么时候发货', questions: [], answer: '甲店48小时', shop: '甲' },
    { id: 'b', kind: 'faq', title: '什么时候发货呢', questions: [], answer: '乙店24小时', shop: '乙' },
    { id: 'all', kind: 'faq', title: '发货用什么快递', questions: [], answer: '中通' },
  ]
  const index = createKnowledgeIndex(base)

  it('never offers another shop’s entry', () => {
    expect(index.suggest('什么时候发货', { shop: '乙' })[0]?.entryId).toBe('b')
    for (const shop of ['甲', '乙', '丙']) {
      for (const s of index.suggest('什么时候发货', { shop })) {
        expect(base.find((one) => one.id === s.entryId)?.shop ?? shop).toBe(shop)
      }
    }
  })

  it('demotes an answer already given', () => {
    const fresh = index.suggest('什么时候发货', { shop: '甲' })[0]
    const again = index.rank('什么时候发货')[0]
    expect(fresh?.entryId).toBe('a')
    expect(again?.entryId).toBe('a')
    const said = index.suggest('什么时候发货', { shop: '甲', saidEntryIds: ['a'] })
    expect(said.find((s) => s.entryId === 'a')?.score ?? 0).toBeLessThan((fresh?.score ?? 0) / 2)
  })

  it('puts the entry of the product on the card first', () => {
    const cups = createKnowledgeIndex([
      { id: 'cup', kind: 'faq', title: '容量多大', questions: [], answer: '500ml', product: '保温杯' },
      { id: 'pot', kind: 'faq', title: '容量多大', questions: [], answer: '2L', product: '焖烧壶' },
    ])
    expect(cups.suggest('容量多大', { products: ['304不锈钢焖烧壶 大号'] })[0]?.entryId).toBe('pot')
    expect(cups.suggest('容量多大', { products: ['保温杯'] })[0]?.entryId).toBe('cup')
    expect(cups.suggest('焖烧壶容量多大')[0]?.entryId).toBe('pot')
  })

  it('reads several short messages as one question', () => {
    expect(index.suggest('发货', { recent: ['在吗', '什么时候'] })).toEqual(index.suggest('在吗\n什么时候\n发货'))
    const at = 1_700_000_000_000
    const message = (id: string, side: 'buyer' | 'agent' | 'system', text: string, seconds: number) =>
      ({ id, side, text, at: at + seconds * 1000 }) as const
    const now = at + 200_000
    expect(
      mergeBuyerMessages(
        [
          message('0', 'buyer', '旧的', -900),
          message('1', 'agent', '您好', 0),
          message('2', 'buyer', '在吗', 5),
          message('3', 'system', '提示', 6),
          message('4', 'buyer', '那件', 20),
          message('5', 'buyer', '发了没', 30),
        ],
        { now },
      ),
    ).toBe('在吗\n那件\n发了没')
    expect(mergeBuyerMessages([message('1', 'buyer', '一', 0), message('2', 'buyer', '二', 120)], { now })).toBe('二')
    expect(mergeBuyerMessages([message('1', 'buyer', '问', 0), message('2', 'agent', '答', 1)], { now })).toBe('')
    expect(mergeBuyerMessages([message('1', 'buyer', '问', 0)], { now: at + 2 * 86_400_000 })).toBe('')
    const robot = { ...message('2', 'agent', '自动回复', 1), auto: true }
    expect(mergeBuyerMessages([message('1', 'buyer', '问', 0), robot], { now })).toBe('问')
  })
})

describe('products answer with their facts', () => {
  it('feature, advantage, benefit, evidence, and nothing else', () => {
    expect(composeFab(lens)).toBe(
      '这款镜片有防蓝光涂层，能过滤大部分有害蓝光，您长时间看电脑眼睛不会干涩。（见检测报告）',
    )
    expect(createKnowledgeIndex([lens]).rank('这款镜片好在哪')[0]?.text).toBe(composeFab(lens))
    expect(answerOf({ ...lens, answer: '写好的' })).toBe('写好的')
    expect(composeFab({ id: 'x', kind: 'product', title: 'x', questions: [], answer: '' })).toBe('')
  })

  it('holds no number the facts don’t hold', () => {
    expect(composeFab(lens)).not.toMatch(/\d/)
  })
})

describe('slots', () => {
  it('finds names, fallbacks, choices and the cursor', () => {
    expect(
      findSlots('您好{客户},{{店铺|本店}}的{{颜色:黑/白}}{{光标}}').map(({ name, fallback, choices }) => ({
        name,
        fallback,
        choices,
      })),
    ).toEqual([
      { name: '客户', fallback: undefined, choices: undefined },
      { name: '店铺', fallback: '本店', choices: undefined },
      { name: '颜色', fallback: undefined, choices: ['黑', '白'] },
      { name: '光标', fallback: undefined, choices: undefined },
    ])
  })

  it('fills what it can and leaves the rest visible', () => {
    expect(fillSlots('您好{客户},单号{单号}', { 客户: '李女士' })).toEqual({
      text: '您好李女士,单号{单号}',
      unfilled: ['单号'],
    })
    expect(fillSlots('{{店铺|本店}}', {})).toEqual({ text: '本店', unfilled: [] })
    expect(fillSlots('{{颜色:黑/白}}', { 颜色: '红' })).toEqual({ text: '{{颜色:黑/白}}', unfilled: ['颜色'] })
    expect(fillSlots('{{颜色:黑/白}}', { 颜色: '白' })).toEqual({ text: '白', unfilled: [] })
    expect(fillSlots('请{{光标}}稍等', {})).toEqual({ text: '请稍等', unfilled: [], cursor: 1 })
  })

  it('values are text: never filled again, prototype keys are no values', () => {
    expect(fillSlots('{客户}', { 客户: '{单号}', 单号: '1' }).text).toBe('{单号}')
    expect(fillSlots('{constructor}{__proto__}', {}).unfilled).toEqual(['constructor', '__proto__'])
  })

  it('suggestions tell which slots are open', () => {
    const index = createKnowledgeIndex([
      { id: 'q', kind: 'quick', title: '发货了吗', questions: [], answer: '{客户}您好,单号{单号}' },
    ])
    expect(index.rank('发货了吗')[0]).toMatchObject({ text: '{客户}您好,单号{单号}', slots: ['客户', '单号'] })
    expect(index.suggest('发货了吗', { slotValues: { 客户: '王' } })[0]).toMatchObject({
      text: '王您好,单号{单号}',
      slots: ['单号'],
    })
  })
})
