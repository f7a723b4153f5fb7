import { expect, it, vi } from 'vitest'
import type { TalkEvent } from '@/components/hooks/page-talk.ts'
import { tellTogether } from '@/components/hooks/tell-together.ts'
import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'

const chat: TalkEvent = { type: 'snapshot', snapshot: { session: 'a' } as ChatSnapshot }
const saved: TalkEvent = { type: 'saved', unsaved: 0, lastSeq: 1 }

it('passes on at once what waits for nothing', () => {
  const told: TalkEvent[] = []
  const tell = tellTogether(
    () => null,
    (event) => void told.push(event),
  )
  tell(chat)
  tell(saved)
  expect(told).toEqual([chat, saved])
})

it('holds a chat until its answers are there, and what comes after it behind it, in one go', async () => {
  const told: TalkEvent[] = []
  let answer = (): void => undefined
  const begun = new Promise<void>((resolve) => {
    answer = resolve
  })
  const tell = tellTogether(
    () => begun,
    (event) => void told.push(event),
  )
  tell(chat)
  tell(saved)
  expect(told).toEqual([])
  answer()
  await vi.waitFor(() => expect(told).toEqual([chat, saved]))
})

it('does not wait for answers that do not come, and loses nothing when they fail', async () => {
  const told: TalkEvent[] = []
  const never = tellTogether(
    () => new Promise<void>(() => undefined),
    (event) => void told.push(event),
  )
  never(chat)
  await vi.waitFor(() => expect(told).toEqual([chat]))
  const failing = tellTogether(
    () => Promise.reject(new Error('gone')),
    (event) => void told.push(event),
  )
  failing(saved)
  failing(chat)
  await vi.waitFor(() => expect(told).toEqual([chat, saved, chat]))
})
