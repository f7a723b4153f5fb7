import { renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useOrderNote } from '@/components/hooks/use-order-note.ts'
import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'

/** Of a chat only what is read of it here. */
function chat(session: string, ...texts: readonly string[]): ChatSnapshot {
  const messages = texts.map((text, at) => ({ id: `m${at}`, at, side: 'buyer' as const, text, history: false }))
  return { session, messages } as unknown as ChatSnapshot
}

it('says what the open chat asks to be noted, and never what another chat asked', async () => {
  const seen: string[] = []
  const open: { readonly snapshot: ChatSnapshot | null } = { snapshot: chat('a', '放驿站就行') }
  const look = ({ snapshot }: typeof open): string => {
    const asked = useOrderNote(snapshot)
    seen.push(asked)
    return asked
  }
  const { result, rerender } = renderHook(look, { initialProps: open })
  await vi.waitFor(() => expect(result.current).toBe('放驿站'))
  rerender({ snapshot: chat('a', '放驿站就行', '几天能到') })
  expect(result.current).toBe('放驿站')
  seen.length = 0
  rerender({ snapshot: chat('b', '几天能到') })
  rerender({ snapshot: null })
  expect(seen.every((asked) => asked === '')).toBe(true)
})
