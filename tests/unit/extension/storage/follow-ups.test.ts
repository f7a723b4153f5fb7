import { describe, expect, it } from 'vitest'
import { HOUSE_SESSION, type EventDetail, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { FOLLOW_UP_SETTLED } from '@/lib/core/sla/index.ts'
import { foldIntoFollowUps, readFollowUps } from '@/lib/extension/storage/index.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

function event(id: string, at: number, session: string, detail: EventDetail): JournalEvent {
  return { id, at, session, agent: 'a', device: 'd', shop: 'x', console: 'demo', ...detail }
}

function says(id: string, at: number, session: string, text: string): JournalEvent {
  return event(id, at, session, {
    kind: 'message-seen',
    data: { messageId: id, side: 'agent', text, auto: false, history: false },
  })
}

describe('foldIntoFollowUps', () => {
  it('keeps what is open over batches, soonest first, and takes away what has become pointless', async () => {
    const database = freshDatabase()
    await foldIntoFollowUps(
      [
        event('o', 1000, 's1', { kind: 'order-confirmed', data: { overridden: false } }),
        says('w', 2000, 's2', '亲稍等,帮您查一下'),
      ],
      database,
    )
    expect((await readFollowUps(database)).map(({ id, dueAt, shop }) => [id, dueAt, shop])).toEqual([
      ['w after-wait-promise', 302_000, 'x'],
      ['o after-order', 601_000, 'x'],
    ])
    await foldIntoFollowUps([says('a', 60_000, 's2', '查到了,明天到')], database)
    expect((await readFollowUps(database)).map(({ id }) => id)).toEqual(['o after-order'])
  })

  it('settles by id from a line of the house, in another batch', async () => {
    const database = freshDatabase()
    await foldIntoFollowUps(
      [event('o', 1000, 's1', { kind: 'order-confirmed', data: { overridden: false } })],
      database,
    )
    const detail = 'o after-order'
    await foldIntoFollowUps(
      [event('h', 2000, HOUSE_SESSION, { kind: 'house-noted', data: { what: FOLLOW_UP_SETTLED, detail } })],
      database,
    )
    expect(await readFollowUps(database)).toEqual([])
  })
})
