import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useSuggestions, type Asking } from '@/components/hooks/use-suggestions.ts'
import { callEngine, type SuggestedReply } from '@/lib/extension/messaging/index.ts'

vi.mock('@/lib/extension/messaging/index.ts', () => ({ callEngine: vi.fn(), observeKnowledge: vi.fn() }))

const call = vi.mocked(callEngine)
const context = {
  shop: 's',
  productTexts: [],
  alreadySaidEntryIds: [],
  recentBuyerTexts: [],
  order: null,
  isFirst: true,
}
const asking = (question: string): Asking => ({
  question,
  chatKey: question,
  context: { ...context, tags: [], offers: {} },
})
const reply = (text: string) => ({ suggestion: { text } }) as unknown as SuggestedReply
const answered = (text: string) =>
  ({ ok: true, value: { suggestions: [reply(text)], risks: [], options: [] } }) as never

beforeEach(() => {
  call.mockReset()
})

const answersItself = () =>
  call.mockImplementation(async (_name, payload) => answered(`答 ${(payload as Asking).question}`))

it('asks once for what was asked ahead, and shows that answer when it is drawn', async () => {
  answersItself()
  const { result, rerender } = renderHook(({ at }) => useSuggestions(at), { initialProps: { at: asking('一') } })
  await vi.waitFor(() => expect(result.current.state).toBe('ready'))
  act(() => void result.current.askAhead(asking('二')))
  expect(call).toHaveBeenCalledTimes(2)
  expect(result.current.question).toBe('一')
  rerender({ at: asking('二') })
  await vi.waitFor(() => expect(result.current.replies[0]?.suggestion.text).toBe('答 二'))
  expect(call).toHaveBeenCalledTimes(2)
})

it('asks again for another line when what was asked ahead is never drawn', async () => {
  answersItself()
  const { result, rerender } = renderHook(({ at }) => useSuggestions(at), { initialProps: { at: asking('一') } })
  act(() => void result.current.askAhead(asking('二')))
  rerender({ at: asking('三') })
  await vi.waitFor(() => expect(result.current.replies[0]?.suggestion.text).toBe('答 三'))
})

it('says that the engine fails and asks again, also when the call had been made ahead', async () => {
  call.mockResolvedValueOnce(answered('答 一')).mockResolvedValueOnce({ ok: false, fault: 'timeout' } as never)
  call.mockResolvedValue(answered('答 二'))
  const { result, rerender } = renderHook(({ at }) => useSuggestions(at), { initialProps: { at: asking('一') } })
  await vi.waitFor(() => expect(result.current.state).toBe('ready'))
  act(() => void result.current.askAhead(asking('二')))
  rerender({ at: asking('二') })
  await vi.waitFor(() => expect(result.current.failing).toBe(true))
  await vi.waitFor(() => expect(result.current.replies[0]?.suggestion.text).toBe('答 二'), { timeout: 5000 })
  expect(call).toHaveBeenCalledTimes(3)
})
