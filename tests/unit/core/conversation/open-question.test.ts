import { describe, expect, it } from 'vitest'
import { findOpenQuestion } from '../../../../lib/core/conversation/index.ts'
import type { ChatMessage } from '../../../../lib/core/shared/index.ts'

const line = (id: string, side: ChatMessage['side'], text: string, auto = false): ChatMessage => ({
  id,
  side,
  text,
  at: Number(id) * 1000,
  ...(auto ? { auto } : {}),
})

describe('the open question', () => {
  it.each<[string, ChatMessage[], string | null, number]>([
    ['nothing said', [], null, 0],
    ['the shop had the last word', [line('1', 'buyer', '在吗'), line('2', 'agent', '在的')], null, 0],
    ['one line', [line('1', 'agent', '您好'), line('2', 'buyer', ' 有货吗 ')], '有货吗', 1],
    ['several lines are one', [line('1', 'buyer', '身高163'), line('2', 'buyer', '110斤')], '身高163 110斤', 2],
    ['a repeat is said once', [line('1', 'buyer', '在吗'), line('2', 'buyer', '在吗')], '在吗', 1],
    ['a robot answers nothing', [line('1', 'buyer', '有货吗'), line('2', 'agent', '稍等', true)], '有货吗', 1],
    ['system lines are left out', [line('1', 'buyer', '有货吗'), line('2', 'system', '已转接')], '有货吗', 1],
  ])('%s', (_name, messages, text, merged) => {
    const found = findOpenQuestion(messages)
    expect(found?.text ?? null).toBe(text)
    expect(found?.merged ?? 0).toBe(merged)
  })

  it('keeps the newest lines of many and the time of the first', () => {
    const many = Array.from({ length: 20 }, (_, index) => line(String(index + 1), 'buyer', `第${index + 1}句`))
    const found = findOpenQuestion(many)
    expect(found).toMatchObject({ merged: 6, at: 1000, lastMessageId: '20' })
    expect(found?.text.startsWith('第15句')).toBe(true)
  })
})
