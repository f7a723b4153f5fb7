import { expect, it } from 'vitest'
import { DraftRecord } from '../../../../lib/page/session/draft-record.ts'
import type { CheckFinding, DraftContext, SessionOptions } from '../../../../lib/page/session/context.ts'

const pressing: CheckFinding = { ruleId: 'r', category: '催单', level: 'hint', start: 0, end: 5 }
const other: CheckFinding = { ruleId: 'o', category: '绝对化', level: 'warn', start: 0, end: 2 }
const context = { previousOwnMessages: [], order: null } as unknown as DraftContext

function recordOf(findings: readonly CheckFinding[]): DraftRecord {
  const ruleTexts = { r: { replacement: '您更中意 {款式一} 还是 {款式二}?' }, o: { replacement: '很好' } }
  // A draft is judged by its findings and their words alone.
  return new DraftRecord({ thinking: { checkDraft: () => findings, ruleTexts } } as unknown as SessionOptions)
}

const replacements = (record: DraftRecord) => record.check('您要下单吗', context)?.map(({ replacement }) => replacement)

it('no second 您 and no second question mark stand after it', () => {
  const record = recordOf([{ ...pressing, start: 3, end: 8 }])
  record.closeWith('您更中意 黑色 还是 灰色?')
  expect(record.check('亲,您要不要下单?今天发', context)).toMatchObject([{ start: 2, end: 9, phrase: '要不要下单' }])
})

it('real options take the place of pressing the buyer, and of nothing else; without them the places stay open', () => {
  const record = recordOf([pressing, other])
  expect(replacements(record)).toEqual(['您更中意 {款式一} 还是 {款式二}?', '很好'])
  expect(record.closeWith('您更中意 黑色 还是 灰色?')).toBe(true)
  expect(replacements(record)).toEqual(['您更中意 黑色 还是 灰色?', '很好'])
  expect(record.closeWith('您更中意 黑色 还是 灰色?')).toBe(false)
  record.closeWith(undefined)
  expect(replacements(record)).toEqual(['您更中意 {款式一} 还是 {款式二}?', '很好'])
})
