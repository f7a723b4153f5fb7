import { describe, expect, it } from 'vitest'
import type { EventDetail, JournalEvent, ReplySource } from '@/lib/core/conversation/index.ts'
import { SentLessons } from '@/lib/core/knowledge/index.ts'

let serial = 0
function event(detail: EventDetail, session = 'a'): JournalEvent {
  serial += 1
  return { id: `e${serial}`, at: serial, session, agent: '', device: '', shop: '', console: '', ...detail }
}
const asked = (question: string, session?: string) =>
  event({ kind: 'suggestions-shown', data: { question, entryIds: ['ship'], confident: false } }, session)
const inserted = (entryId: string, question: string, session?: string) =>
  event({ kind: 'reply-inserted', data: { entryId, source: `kb:${entryId}`, question, text: '答' } }, session)
const line = (source: ReplySource | undefined, change: object = {}, session?: string) =>
  event(
    {
      kind: 'message-seen',
      data: {
        messageId: `m${serial}`,
        side: 'agent',
        text: '答',
        auto: false,
        history: false,
        ...(source === undefined ? {} : { source, pastedShare: 0.7 }),
        ...change,
      },
    },
    session,
  )
const lessonsOf = (...events: readonly JournalEvent[]) => {
  const lessons = new SentLessons()
  return events.map((one) => lessons.take(one)).filter((one) => one !== undefined)
}

describe('what is sent teaches', () => {
  it.each<[string, JournalEvent[], unknown[]]>([
    [
      'an inserted answer, once it is sent',
      [asked('啥时寄'), inserted('ship', '啥时寄'), line('kb:ship')],
      [{ entryId: 'ship', question: '啥时寄' }],
    ],
    ['nothing while it only stands in the composer', [asked('啥时寄'), inserted('ship', '啥时寄')], []],
    ['nothing when it was written over', [asked('啥时寄'), inserted('ship', '啥时寄'), line('typed')], []],
    [
      'a quick reply for the question that was open',
      [asked('能送人吗'), inserted('gift', ''), line('quick:gift')],
      [{ entryId: 'gift', question: '能送人吗' }],
    ],
    [
      'of a goodbye after the answer only that it was used',
      [asked('啥时寄'), inserted('ship', '啥时寄'), line('kb:ship'), inserted('bye', ''), line('quick:bye')],
      [
        { entryId: 'ship', question: '啥时寄' },
        { entryId: 'bye', question: '' },
      ],
    ],
    [
      'the question the answer was put in for, not the one that came while it was edited',
      [asked('啥时寄'), inserted('ship', '啥时寄'), asked('啥时寄 能送人吗'), line('kb:ship')],
      [{ entryId: 'ship', question: '啥时寄' }],
    ],
    [
      'nothing of a robot, of history, of the buyer',
      [
        asked('啥时寄'),
        line('kb:ship', { auto: true }),
        line('kb:ship', { history: true }),
        line(undefined, { side: 'buyer' }),
      ],
      [],
    ],
    [
      'each chat on its own',
      [asked('啥时寄', 'a'), asked('能退吗', 'b'), inserted('refund', '', 'b'), line('quick:refund', {}, 'b')],
      [{ entryId: 'refund', question: '能退吗' }],
    ],
  ])('%s', (_, events, lessons) => {
    expect(lessonsOf(...events)).toEqual(lessons)
  })

  it('holds no more than the last chats', () => {
    const lessons = new SentLessons()
    lessons.take(asked('啥时寄', 'old'))
    for (let n = 0; n < 600; n += 1) lessons.take(asked('在吗', `s${n}`))
    expect(lessons.take(line('kb:ship', {}, 'old'))).toEqual({ entryId: 'ship', question: '' })
    expect(lessons.take(line('kb:ship', {}, 's599'))).toEqual({ entryId: 'ship', question: '在吗' })
  })
})
