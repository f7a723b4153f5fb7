import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useCustomer } from '@/components/hooks/use-customer.ts'
import type { ChatSnapshot, ConversationState } from '@/lib/core/conversation/index.ts'
import { rowOf, stateOf } from '../../support/desk-fixtures.ts'

/** The database as it answers: nothing until the test says so. */
const answers = vi.hoisted(() => ({
  sessions: [] as ((value: unknown) => void)[],
  rows: [] as ((value: unknown) => void)[],
}))
vi.mock('@/lib/extension/storage/index.ts', () => {
  const into = (waiting: ((value: unknown) => void)[]) => () => ({
    subscribe: ({ next }: { next: (value: unknown) => void }) => {
      waiting.push(next)
      return { closed: false, unsubscribe: () => {} }
    },
  })
  return { observeCustomerSessions: into(answers.sessions), observeNamedSessions: into(answers.rows) }
})

beforeEach(() => {
  answers.sessions.length = 0
  answers.rows.length = 0
})

const talkOf = (session: string): ConversationState => stateOf(session, { at: 1_000 })
const earlier = (session: string) => rowOf(stateOf(session, { at: 10, more: { customerId: 'buyer-a' } }))
const whose = (session: string) => ({ customerId: `buyer-${session}`, customerName: `买家${session}` })

function watch() {
  const say = vi.fn()
  const snapshot = { customer: {}, messages: [] } as unknown as ChatSnapshot
  const { result, rerender } = renderHook(({ state }) => useCustomer(snapshot, state, undefined, say), {
    initialProps: { state: talkOf('a') },
  })
  return { result, say, open: (session: string) => rerender({ state: talkOf(session) }) }
}

describe('the customer of the open chat', () => {
  it('is an old one once their earlier chats have been read, and is shown all of them, newest first', () => {
    const { result, say } = watch()
    expect(result.current.tier).toBeUndefined()
    act(() =>
      answers.sessions.at(-1)?.({
        whose: whose('a'),
        sessions: ['a', ...Array.from({ length: 12 }, (_, i) => `a${i}`)],
      }),
    )
    expect(result.current.tier).toBeUndefined()
    act(() => answers.rows.at(-1)?.(Array.from({ length: 12 }, (_, i) => earlier(`a${i}`))))
    expect(result.current.view?.visits).toHaveLength(12)
    expect(say).toHaveBeenCalledExactlyOnceWith({ type: 'tier', session: 'a', tier: 'returning' })
  })

  it('is not taken for the one before, whose chats are still at hand', () => {
    const { result, say, open } = watch()
    act(() => answers.sessions.at(-1)?.({ whose: whose('a'), sessions: ['a', 'a0'] }))
    act(() => answers.rows.at(-1)?.([earlier('a0')]))
    say.mockClear()
    open('b')
    expect(result.current.view?.visits).toEqual([])
    expect(say).not.toHaveBeenCalled()
    act(() => answers.sessions.at(-1)?.({ whose: whose('b'), sessions: ['b'] }))
    expect(result.current.tier).toBe('new')
    expect(say).toHaveBeenCalledExactlyOnceWith({ type: 'tier', session: 'b', tier: 'new' })
  })
})
