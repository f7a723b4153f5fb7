import { findingsOf, proposedMarks, worstChats } from '@/lib/core/insight/index.ts'
import { describe, expect, it } from 'vitest'
import { conversation, line, options } from './conversations.ts'

const kindsOf = (changes: Parameters<typeof conversation>[1]) =>
  findingsOf(conversation('s', changes), options).map(({ kind }) => kind)

describe('findingsOf', () => {
  it('finds nothing in a chat that went well', () => {
    expect(kindsOf({})).toEqual([])
  })

  it.each([
    ['亲,有的', ['late-without-apology']],
    ['抱歉久等了亲,有的', []],
    ['Sorry to keep you waiting, yes', []],
  ])('of a late answer looks for an apology: %s', (text, kinds) => {
    expect(kindsOf({ messages: [line('buyer', 0), line('agent', 90, text)] })).toEqual(kinds)
  })

  it('names the line, its words and the wait', () => {
    const late = line('agent', 90, '有的')
    expect(findingsOf(conversation('s', { messages: [line('buyer', 0), late] }), options)).toEqual([
      { kind: 'late-without-apology', messageId: late.id, words: '有的', seconds: 90 },
    ])
  })

  it('finds a question that never got an answer, and a wait promise that was the last word', () => {
    expect(kindsOf({ messages: [line('buyer', 0)] })).toEqual(['never-answered'])
    expect(kindsOf({ messages: [line('buyer', 0), line('agent', 5, '稍等,我帮您查一下')] })).toEqual([
      'wait-without-follow-up',
    ])
    expect(
      kindsOf({ messages: [line('buyer', 0), line('agent', 5, '稍等,我帮您查一下'), line('agent', 60, '今天发出')] }),
    ).toEqual([])
  })

  it('holds only what was really sent against the agent', () => {
    const flags = [{ ruleId: 'r', category: '绝对化', level: 'block' as const, phrase: '全网最低' }]
    expect(kindsOf({ flags })).toEqual([])
    expect(kindsOf({ flags, messages: [line('buyer', 0), line('agent', 5, '全网最低哦')] })).toEqual(['forbidden-sent'])
  })

  it('leaves lines alone that were there before', () => {
    const messages = [line('buyer', 0, '有货吗', { history: true }), line('agent', 900, '有', { history: true })]
    expect(kindsOf({ messages })).toEqual([])
  })

  it('sees copying, fitting knowledge not used, open questions and forced confirmations', () => {
    const messages = [line('buyer', 0), line('agent', 5, '您好亲', { source: 'pasted', pastedShare: 1 })]
    expect(findingsOf(conversation('s', { messages }), options)).toEqual([{ kind: 'mostly-copied', share: 1 }])
    expect(kindsOf({ suggested: 1 })).toEqual(['knowledge-ignored'])
    // A guess that was left aside is no fault.
    expect(kindsOf({ suggested: 1, fitting: 0 })).toEqual([])
    expect(kindsOf({ suggested: 3, fitting: 1 })).toEqual(['knowledge-ignored'])
    expect(kindsOf({ unansweredQuestions: ['能寄西藏吗'] })).toEqual(['question-without-answer'])
    const overrides = [{ at: 0, reason: 'x', because: ['goods.colour'], by: '' }]
    expect(kindsOf({ overrides })).toEqual(['confirmed-over-difference'])
    expect(kindsOf({ overrides: [{ at: 0, reason: 'x', because: ['phrase'], by: '' }] })).toEqual([])
  })
})

describe('proposedMarks', () => {
  it('marks what the log knows and leaves judgement to the reader', () => {
    expect(proposedMarks(conversation('s'), options)).toEqual({ 'in-time': true, forbidden: false })
    expect(proposedMarks(conversation('s', { suggested: 2 }), options)).toMatchObject({ 'knowledge-used': false })
    const inserted = [{ at: 1, entryId: 'e', source: 'kb:e' as const, text: 'x' }]
    expect(proposedMarks(conversation('s', { suggested: 2, inserted }), options)).toMatchObject({
      'knowledge-used': true,
    })
  })
})

describe('worstChats', () => {
  it('puts what costs most first, leaves out the good and the invalid', () => {
    const chats = [
      conversation('good'),
      conversation('ignored', { suggested: 1 }),
      conversation('dispute', { outcome: 'dispute' }),
      conversation('spam', { valid: false, messages: [line('buyer', 0)] }),
      conversation('late', { messages: [line('buyer', 0), line('agent', 90, '有')] }),
    ]
    expect(worstChats(chats, options).map(({ session }) => session)).toEqual(['dispute', 'late', 'ignored'])
    expect(worstChats(chats, options, 1)).toHaveLength(1)
  })
})
