import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKnowledgeIndex, type KnowledgeEntry } from '@/lib/core/knowledge/index.ts'
import { tokensOf } from '@/lib/core/knowledge/matching/tokenize.ts'

test.each([
  ['orders', 'ordered', 'ordering', 'Order'],
  ['delivery', 'deliveries'],
  ['cancelled', 'canceled', 'cancelling', 'cancels', 'cancel'],
  ['boxes', 'box'],
  ['changes', 'changed', 'changing', 'change'],
  ['returns', 'returned', 'ｒｅｔｕｒｎ'],
  ['didn’t', "didn't", 'didnt', 'did not'],
  ["I'm", 'im', 'i am'],
  ["won't", 'will not'],
  ["the seller's", 'the seller'],
  ['order 00123842', 'orders 3707955617'],
  ['什麼時候發貨', '什么时候发货'],
  ['請問有貨嗎', '请问有货吗'],
])('%s is cut into the same words as what it is a form of', (word, ...forms) => {
  for (const form of forms) expect(tokensOf(form)).toEqual(tokensOf(word))
})

test.each([
  ['need', 'ned'],
  ['string', 'str'],
  ['address', 'addres'],
  ['bonus', 'bonu'],
  ['1288', '1299'],
  ['cancellation', 'cancel'],
])('%s is not cut down to %s', (word, other) => {
  expect(tokensOf(word)).not.toEqual(tokensOf(other))
})

test('a character both scripts write stays as it is in a simplified text', () => {
  expect(tokensOf('皇后面霜')).toEqual([...'皇后面霜'])
})

test('the tokens of tokens are the same tokens: a base is rebuilt from its own', () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abdegilnprstuxyz'’ 0123發貨后什1"), maxLength: 30 })
  fc.assert(
    fc.property(letters, (text) => {
      const tokens = tokensOf(text)
      expect(tokensOf(tokens.join(' '))).toEqual(tokens)
    }),
    { numRuns: 2000 },
  )
})

const entry = (id: string, title: string): KnowledgeEntry => ({ id, kind: 'faq', title, questions: [], answer: id })

test('a buyer who writes traditional characters, or another number, finds the answer', () => {
  const index = createKnowledgeIndex([
    entry('ship', '什么时候发货'),
    entry('invoice', '可以开发票吗'),
    entry('cancel', 'I want to cancel order 00123842'),
    entry('track', 'where is order 3707955617'),
  ])
  expect(index.suggest('請問幾時發貨')[0]?.entryId).toBe('ship')
  expect(index.suggest('可以開發票嗎')[0]?.why).toBe('same-question')
  expect(index.suggest('wheres order 00123842')[0]?.entryId).toBe('track')
})
