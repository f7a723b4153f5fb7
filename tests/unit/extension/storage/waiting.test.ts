import type { ConversationState } from '@/lib/core/conversation/index.ts'
import { toSessionRow } from '@/lib/extension/storage/index.ts'
import { describe, expect, test } from 'vitest'
import { conversation, line } from '../../core/insight/conversations.ts'

describe('whether a buyer waits', () => {
  const asked = line('buyer', 60)
  test.each<[string, Partial<ConversationState>, 0 | 1]>([
    ['the last word is the buyer’s', { messages: [asked] }, 1],
    ['answered', { messages: [asked, line('agent', 70)] }, 0],
    ['answered by a robot only', { messages: [asked, line('agent', 70, '您好', { auto: true })] }, 1],
    ['handed over since', { messages: [asked], outcome: 'handed-over', outcomeAt: asked.at + 1 }, 0],
    [
      'handed over, and back with a new line',
      { messages: [asked], outcome: 'handed-over', outcomeAt: asked.at - 1 },
      1,
    ],
    ['unread in the list', { messages: [], unread: 1, unreadSince: asked.at }, 1],
    [
      'unread, but handed over since',
      { unread: 1, unreadSince: asked.at, outcome: 'handed-over', outcomeAt: asked.at },
      0,
    ],
    ['an outcome of another kind', { messages: [asked], outcome: 'ordered', outcomeAt: asked.at + 1 }, 1],
  ])('%s', (_, changes, waiting) => {
    expect(toSessionRow(conversation('s', changes), 1).waiting).toBe(waiting)
  })
})
