import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askPatiently, type Answer } from '@/lib/extension/messaging/index.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function askerOf(...answers: readonly Answer<string>[]) {
  let asked = 0
  return {
    times: () => asked,
    ask: async (): Promise<Answer<string>> => {
      asked += 1
      return answers[asked - 1] ?? answers.at(-1) ?? { ok: false, fault: 'timeout' }
    },
  }
}

describe('askPatiently', () => {
  it('asks again while nobody answers, and gives the answer', async () => {
    const asker = askerOf(
      { ok: false, fault: 'timeout' },
      { ok: false, fault: 'no-receiver' },
      { ok: true, value: 'here' },
    )
    const asking = askPatiently(asker.ask, new AbortController().signal)
    await vi.runAllTimersAsync()
    expect(await asking).toBe('here')
    expect(asker.times()).toBe(3)
  })

  it.each(['not-allowed', 'context-lost'] as const)('takes %s for a refusal', async (fault) => {
    const asker = askerOf({ ok: false, fault })
    expect(await askPatiently(asker.ask, new AbortController().signal)).toBeUndefined()
    expect(asker.times()).toBe(1)
  })

  it('gives up in the end, and at once when told to stop', async () => {
    const asker = askerOf({ ok: false, fault: 'timeout' })
    const asking = askPatiently(asker.ask, new AbortController().signal)
    await vi.runAllTimersAsync()
    expect(await asking).toBeUndefined()
    const stop = new AbortController()
    stop.abort()
    expect(await askPatiently(asker.ask, stop.signal)).toBeUndefined()
  })
})
