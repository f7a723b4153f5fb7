import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKnowledgeIndex, type KnowledgeEntry } from '@/lib/core/knowledge/index.ts'
import { NearWords } from '@/lib/core/knowledge/matching/near-words.ts'
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

const known = ['deliver', 'deliveri', 'refund', 'trial', 'cancel', 'charge', 'change', 'size', 'card']

test.each([
  ['delvier', 'deliver'],
  ['delver', 'deliver'],
  ['reffund', 'refund'],
  ['trail', 'trial'],
  ['cancil', 'cancel'],
  ['sizee', 'size'],
])('%s is %s with one typing error', (typed, word) => {
  expect(new NearWords(known).find(typed)).toBe(word)
})

test.each(['sixe', 'efund', 'dlvr', 'ca', '退货', 'refundation', ''])('%s is left as it is', (typed) => {
  expect(new NearWords(known).find(typed)).toBeUndefined()
})

/** All that one typing error makes of a word, its first letter kept. */
function misspellings(word: string): Set<string> {
  const letters = [...'abc']
  const made = new Set<string>()
  for (let at = 1; at <= word.length; at++) {
    made.add(word.slice(0, at) + word.slice(at + 1))
    made.add(word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2))
    for (const letter of letters) {
      made.add(word.slice(0, at) + letter + word.slice(at))
      made.add(word.slice(0, at) + letter + word.slice(at + 1))
    }
  }
  return made
}

test('a known word is found exactly when one error leads to it, whatever came to the list when', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 7 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), word, (words, typed) => {
      fc.pre(!words.includes(typed))
      const list = words.slice(0, 1)
      const near = new NearWords(list)
      near.find(typed)
      list.push(...words.slice(1))
      const found = near.find(typed)
      const possible = words.filter((one) => misspellings(one).has(typed))
      if (found === undefined) expect(possible).toEqual([])
      else expect(possible).toContain(found)
    }),
  )
})

test('a misspelt question finds its answer', () => {
  const index = createKnowledgeIndex([entry('where', 'where is my delivery'), entry('cancel', 'cancel my order')])
  expect(index.suggest('were is my delivry')[0]?.entryId).toBe('where')
  expect(index.suggest('plz cancle my oder')[0]?.entryId).toBe('cancel')
  expect(createKnowledgeIndex([entry('cold', 'cold')]).suggest('could')).toEqual([])
})
