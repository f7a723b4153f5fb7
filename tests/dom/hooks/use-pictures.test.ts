import { renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SILENCE, type PageTalk } from '@/components/hooks/page-talk.ts'
import { usePictures } from '@/components/hooks/use-pictures.ts'
import { chatSnapshot } from '../../support/chat-snapshot.ts'

const page = (talk: Partial<PageTalk>): Parameters<typeof usePictures>[0] => ({
  talk: { ...SILENCE, link: 'open', ...talk },
  say: () => undefined,
  retry: () => undefined,
  note: () => undefined,
  chooseShop: () => undefined,
  onSnapshotRef: { current: () => null },
})

const line = (id: string, side: 'buyer' | 'agent') => ({ id, side, text: '猫叫什么', at: 1, history: false })

it('says of pictures that they stand in the composer until the shop has sent something, in this chat alone', async () => {
  const pictures = { entryId: 'cat', outcome: { status: 'shown', placed: 1 } } as const
  const asked = chatSnapshot({ messages: [line('b1', 'buyer')] })
  const { result, rerender } = renderHook((talk: Partial<PageTalk>) => usePictures(page(talk)).told, {
    initialProps: { snapshot: asked, pictures },
  })
  await waitFor(() => expect(result.current).toEqual({ entryId: 'cat', code: 'shown' }))
  rerender({ snapshot: { ...asked, messages: [...asked.messages, line('b2', 'buyer')] }, pictures })
  expect(result.current?.code).toBe('shown')
  rerender({ snapshot: { ...asked, session: 's2' }, pictures })
  expect(result.current).toBeNull()
  rerender({ snapshot: { ...asked, messages: [...asked.messages, line('a1', 'agent')] }, pictures })
  expect(result.current).toBeNull()
})
