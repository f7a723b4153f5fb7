import { describe, expect, it } from 'vitest'
import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'
import { hear, SILENCE, type PageTalk, type TalkEvent } from '@/components/hooks/page-talk.ts'

const snapshotOf = (session: string | undefined): ChatSnapshot => ({
  profileId: 'p',
  consoleName: '台',
  marketplace: 'other',
  shop: 's',
  ...(session === undefined ? {} : { session }),
  customer: {},
  messages: [],
  order: null,
  conversations: [],
  draft: '',
  health: [],
  takenAt: 0,
})
const shows = (session: string | undefined): TalkEvent => ({ type: 'snapshot', snapshot: snapshotOf(session) })
const asked: TalkEvent = { type: 'asked', entryId: 'e1', session: 'a' }
const inserted: TalkEvent = { type: 'inserted', entryId: 'e1', outcome: { status: 'inserted' } }
const talkAfter = (...events: readonly TalkEvent[]): PageTalk => events.reduce(hear, SILENCE)

describe('an insertion the page never answered', () => {
  it.each([
    ['the port was cut', { type: 'lost' } as const],
    ['the extension was updated', { type: 'gone', because: 'updated' } as const],
  ])('is told once the same chat is there again: %s', (_, cut) => {
    const talk = talkAfter(shows('a'), asked, cut, { type: 'connected' }, shows('a'))
    expect(talk.outcome).toEqual({ entryId: 'e1', outcome: { status: 'refused', reason: 'page-lost' } })
    expect(hear(hear(talk, { type: 'lost' }), shows('a')).outcome).toBeNull()
  })

  it.each([
    ['it was answered before the cut', [asked, inserted, { type: 'lost' }, { type: 'connected' }, shows('a')]],
    ['another chat is open afterwards', [asked, { type: 'lost' }, { type: 'connected' }, shows('b')]],
    ['the agent went to another tab', [asked, { type: 'left' }, { type: 'connected' }, shows('a')]],
    ['the agent went to another chat', [asked, shows('b'), { type: 'lost' }, { type: 'connected' }, shows('a')]],
  ] satisfies [string, TalkEvent[]][])('says nothing when %s', (_, events) => {
    expect(talkAfter(shows('a'), ...events).outcome).toBeNull()
  })

  it('keeps what was told while the chat stays, and puts it away with another chat', () => {
    const talk = talkAfter(shows('a'), asked, inserted, shows('a'))
    expect(talk.outcome?.outcome).toEqual({ status: 'inserted' })
    expect(hear(talk, shows('b')).outcome).toBeNull()
  })
})
