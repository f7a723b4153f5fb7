import { expect, test } from 'vitest'
import { EntryTally, findOpenQuestions } from '@/lib/core/insight/index.ts'
import { conversation, line } from './conversations.ts'

const nobody = (): boolean => false

function asked(session: string, question: string, ...lines: ReturnType<typeof line>[]) {
  return conversation(session, { messages: lines, unansweredQuestions: [question] })
}

test('a question without an answer comes with what the agent typed; holding replies and robots are no answer', () => {
  const [open] = findOpenQuestions(
    [
      asked(
        'a',
        '这个能开增值税发票吗',
        line('buyer', 0, '这个能开增值税发票吗'),
        line('agent', 2, '您好,人工客服马上到', { auto: true }),
        line('agent', 5, '亲,请稍等,我帮您查一下'),
        line('agent', 30, '可以的,下单后把抬头发给我就行'),
        line('agent', 34, '发票随包裹一起寄出'),
        line('buyer', 60, '好的'),
        line('agent', 65, '还有什么可以帮您'),
      ),
    ],
    nobody,
  )
  expect(open).toMatchObject({
    question: '这个能开增值税发票吗',
    count: 1,
    shop: 'x',
    answer: '可以的,下单后把抬头发给我就行\n发票随包裹一起寄出',
  })
})

test('wordings of one question are one line, asked most first, with the newest answer there is', () => {
  const open = findOpenQuestions(
    [
      asked('a', '可以开发票吗', line('buyer', 0, '可以开发票吗'), line('agent', 9, '可以开电子发票')),
      asked('b', '请问可以开发票吗?', line('buyer', 100, '请问可以开发票吗?')),
      asked('c', '有赠品吗', line('buyer', 50, '有赠品吗'), line('agent', 60, '前一百名有')),
    ],
    nobody,
  )
  expect(open.map(({ question, count, answer, wordings }) => [question, count, answer, wordings])).toEqual([
    ['请问可以开发票吗?', 2, '可以开电子发票', ['可以开发票吗']],
    ['有赠品吗', 1, '前一百名有', []],
  ])
})

test('several lines of a buyer are one question, answered after the last of them', () => {
  const [open] = findOpenQuestions(
    [
      asked(
        'a',
        '我家狗 18 斤 穿哪个',
        line('buyer', 0, '我家狗 18 斤'),
        line('buyer', 4, '穿哪个'),
        line('agent', 20, '拍 M 码'),
      ),
    ],
    nobody,
  )
  expect(open).toMatchObject({ question: '我家狗 18 斤 穿哪个', answer: '拍 M 码' })
})

test('a proposed answer holds nobody’s telephone or order number', () => {
  const [open] = findOpenQuestions(
    [
      asked(
        'a',
        '快递到哪了',
        line('buyer', 0, '快递到哪了'),
        line('agent', 9, '单号 SF1234567890123 派送中,电话 13800138000,3 天内到'),
      ),
    ],
    nobody,
  )
  expect(open?.answer).toBe('单号 {单号} 派送中,电话 {电话},3 天内到')
})

test('found in the palette after all, put away, small talk, or an invalid conversation: not on the list', () => {
  const found = asked(
    'a',
    '能定制吗',
    line('buyer', 0, '能定制吗'),
    line('agent', 9, '可以定制', { source: 'quick:dz' }),
  )
  const small = asked('b', '在吗', line('buyer', 0, '在吗'))
  const away = asked('c', '你叫什么名字', line('buyer', 0, '你叫什么名字'))
  const spam = { ...asked('d', '加微信赚钱吗', line('buyer', 0, '加微信赚钱吗')), valid: false }
  expect(findOpenQuestions([found, small, away, spam], (question) => question === '你叫什么名字')).toEqual([])
})

test('an entry’s figures: inserted, sent, edited, orders after, last', () => {
  const put = (entryId: string, second: number, text: string) => ({
    at: line('agent', second).at,
    entryId,
    source: `kb:${entryId}` as const,
    text,
  })
  const tally = new EntryTally()
  tally.add(
    conversation('a', {
      inserted: [put('e', 10, '48 小时内发货'), put('e', 50, '48 小时内发货')],
      messages: [
        line('agent', 12, '48 小时 内发货\n', { source: 'kb:e' }),
        line('agent', 52, '48 小时内发货,今天就发', { source: 'kb:e' }),
      ],
      outcome: 'ordered',
    }),
  )
  tally.add(conversation('b', { inserted: [put('e', 90, '48 小时内发货')], messages: [] }))
  tally.add({ ...conversation('c', { inserted: [put('e', 99, 'x')] }), valid: false })
  expect(tally.figures().get('e')).toEqual({
    inserted: 3,
    sent: 2,
    edited: 1,
    conversations: 2,
    ordered: 1,
    lastAt: line('agent', 90).at,
  })
})
