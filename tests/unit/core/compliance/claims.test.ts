import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules, compileRules, loadChecker } from '../../../../lib/core/compliance/index.ts'

const rules = builtInRules()
const checker = compileRules(rules)
const cues = rules.filter(({ id }) => id.endsWith('/疑似说法'))
/** Only the rules that the claim reader tells under: what is found is found by reading. */
const reader = compileRules(cues.map(({ patterns: _patterns, ...rule }) => ({ ...rule })))

describe('sentences that read like a claim', () => {
  it.each([
    ['效果保证', '这款洗发水用到第三瓶,头发肯定长得又密又黑'],
    ['站外导流', '这里说话不方便,您加我的号,换个软件慢慢聊'],
    ['拒绝义务', '拆过的货我们一概不认,您自己留着用吧'],
    ['医疗功效', '老人家膝盖疼,贴两片这个就能下楼散步了'],
    ['效果保证', 'Your skin will be glowing in a week, results guaranteed for everyone'],
    ['拒绝义务', 'Opened items are never refunded, even when they are broken, that is final'],
  ])('%s: “%s”', (category, text) => {
    expect(reader.check(text).map((finding) => finding.category)).toContain(category)
  })

  it('are marked within the clause that says it', () => {
    const text = '亲,老人家膝盖疼,贴两片这个就能下楼散步了'
    const marked = reader.check(text).map(({ start, end }) => text.slice(start, end))
    expect(marked).toHaveLength(1)
    expect(text.split(',').filter((clause) => clause.includes(marked[0] ?? '-'))).toHaveLength(1)
  })

  it('are never held, and told within the text, in whatever is written', () => {
    const words = '最好的保证见效加微信退款不给您发票'
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('。', '，', '😀', ' ', 'a', '7')), {
      maxLength: 120,
    })
    fc.assert(
      fc.property(text, (characters) => {
        const written = characters.join('')
        for (const { level, start, end } of reader.check(written)) {
          expect(level).not.toBe('block')
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(written.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('are not told beside what a rule tells of the same sentence', () => {
    const found = checker.check('加微信给您便宜,五星好评返您五块')
    expect(found.filter(({ level }) => level === 'hint')).toEqual([])
    expect(found).not.toEqual([])
  })

  it.each([
    '快递单号75313900021234,在派件了',
    'https://item.jd.com/10001380013.html',
    'Please wait a moment, we are checking your order',
    'The belt is 110 cm long, you can cut it shorter',
    '好的亲爱的,马上为您处理',
  ])('leave “%s” alone', (text) => {
    expect(checker.check(text)).toEqual([])
  })

  it('read the same from a shipped buffer', () => {
    const text = '老人家膝盖疼,贴两片这个就能下楼散步了'
    expect(loadChecker(checker.toBuffer()).check(text)).toEqual(checker.check(text))
  })

  it('stay untold where the shop has switched that pack off', () => {
    const text = '老人家膝盖疼,贴两片这个就能下楼散步了'
    const without = compileRules(rules.filter(({ category }) => category !== '医疗功效'))
    expect(without.check(text).map(({ category }) => category)).not.toContain('医疗功效')
  })

  it('need the rules they are told under: a house that wrote its own has no reader', () => {
    const own = compileRules([{ id: 'own', phrase: '测试词', category: '绝对化', level: 'warn' }])
    expect(own.check('老人家膝盖疼,贴两片这个就能下楼散步了')).toEqual([])
  })
})
