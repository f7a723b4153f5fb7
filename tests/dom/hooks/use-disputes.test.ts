import { renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useDisputes } from '@/components/hooks/use-disputes.ts'
import { useFollowUps } from '@/components/hooks/use-follow-ups.ts'
import type { ConsolePage } from '@/components/hooks/use-console-page.ts'
import { SILENCE } from '@/components/hooks/page-talk.ts'
import type { DisputeRecord, JournalEvent } from '@/lib/core/conversation/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import type { SessionRow } from '@/lib/extension/storage/index.ts'
import { DESK_SETTINGS, rowOf, stateOf } from '../../support/desk-fixtures.ts'

const HOUR_MS = 3_600_000

/** The database: these conversations, and these words about cases. */
const held = vi.hoisted(() => ({ rows: [] as SessionRow[], words: [] as JournalEvent[] }))
vi.mock('@/lib/extension/messaging/index.ts', () => ({ callEngine: vi.fn(), callWorker: vi.fn() }))
vi.mock('@/lib/extension/storage/index.ts', () => {
  const still = () => ({ subscribe: () => ({ closed: false, unsubscribe: () => {} }) })
  return {
    observeEvents: still,
    observeNamedSessions: still,
    observeFollowUps: still,
    readEvents: async () => held.words,
    findSession: async (name: string) => held.rows.find(({ session }) => session === name),
    readSessionsBegun: async (from: number, to: number) =>
      held.rows.filter(({ startedAt }) => startedAt >= from && startedAt < to),
  }
})

const call = vi.mocked(callEngine)
const record: DisputeRecord = {
  disputeId: 'd1',
  openedAt: Date.now() - 30 * HOUR_MS,
  promisedCny: 20,
  agentName: '小李',
  supervisor: '',
  doneAt: {},
  result: 'open',
}
const word = (session: string, part: Partial<DisputeRecord> = {}): JournalEvent => ({
  id: `w${held.words.length}`,
  at: record.openedAt,
  session,
  agent: '小李',
  device: 'd',
  shop: 'main',
  console: 'demo',
  kind: 'dispute-set',
  data: { ...record, ...part },
})
const asked = { shop: 'two', openedAt: 5, promisedCny: 20, agentName: '小李', supervisor: '王主管' }
/** What was written into the log last. */
const written = () => (call.mock.lastCall?.[1] as { events: JournalEvent[] } | undefined)?.events

beforeEach(() => {
  call.mockReset()
  call.mockResolvedValue({ ok: true, value: {} } as never)
  held.words = []
  held.rows = [
    stateOf('now', { at: Date.now() - HOUR_MS, asks: '到哪了', more: { orderNumber: '2611150820117746' } }),
    stateOf('before', { at: Date.now() - 50 * 24 * HOUR_MS, asks: '上次的还没到', more: { outcome: 'ordered' } }),
  ].map(rowOf)
})

const disputes = () => renderHook(() => useDisputes(DESK_SETTINGS, () => {})).result.current.actions

describe('a case opened at the desk', () => {
  it('finds its chat by order number, buyer or words, of weeks ago too, and says which has a case', async () => {
    held.words = [word('now'), word('before', { disputeId: 'd0', result: 'won' })]
    const found = async (text: string) =>
      (await disputes().findChats(text)).map(({ session, hasOpenCase }) => [session, hasOpenCase])
    expect(await found('2611150820117746')).toEqual([['now', true]])
    expect(await found(' 买家before ')).toEqual([['before', false]])
    expect(await found('到')).toEqual([
      ['now', true],
      ['before', false],
    ])
    expect(await found('  ')).toEqual([])
    held.words = [word('yesterday', { orderNumber: '2611150820117746' })]
    expect(await found('2611150820117746')).toEqual([['now', true]])
    expect(await found('没说过的话')).toEqual([])
  })

  it('knows what the chat was about: the order’s goods, else the confirmation’s, else nothing', async () => {
    const goods = async () => (await disputes().findChats('到')).map((chat) => chat.goods)
    expect(await goods()).toEqual(['', ''])
    const told = { text: '请核对：\n【商品】冲锋衣\n【实付】¥79', side: 'agent', history: false } as const
    held.rows = held.rows.map((row, place) => ({
      ...row,
      state:
        place === 0
          ? { ...row.state, goods: '帽子 × 2' }
          : { ...row.state, messages: [...row.state.messages, { ...told, id: 'told', at: row.lastAt }] },
    }))
    expect(await goods()).toEqual(['帽子 × 2', '冲锋衣'])
  })

  it('goes into its conversation’s log and leaves outcome and times of that alone', async () => {
    expect(await disputes().open({ ...asked, session: 'before' })).toMatchObject({ ok: true })
    expect(written()).toMatchObject([
      { session: 'before', shop: 'main', kind: 'dispute-set', data: { promisedCny: 20, openedAt: 5, result: 'open' } },
    ])
    expect(written()).toHaveLength(1)
  })

  it('goes into the house’s log where only the order is known', async () => {
    await disputes().open({ ...asked, session: null, orderNumber: '240' })
    expect(written()).toMatchObject([{ session: 'house', shop: 'two', data: { orderNumber: '240' } }])
  })

  it('is not opened twice, not without its chat, and not where the log cannot be written', async () => {
    held.words = [word('now')]
    expect(await disputes().open({ ...asked, session: 'now' })).toEqual({ ok: false, why: 'exists' })
    expect(await disputes().open({ ...asked, session: 'gone' })).toEqual({ ok: false, why: 'no-chat' })
    held.words = [word('yesterday', { orderNumber: '240' })]
    expect(await disputes().open({ ...asked, session: 'now', orderNumber: '240' })).toEqual({
      ok: false,
      why: 'exists',
    })
    expect(call).not.toHaveBeenCalled()
    call.mockResolvedValue({ ok: false, fault: 'quota' } as never)
    expect(await disputes().open({ ...asked, session: 'before' })).toEqual({ ok: false, why: 'not-written' })
  })
})

describe('a visit that was settled beside the chat', () => {
  /** What is written when this follow-up is settled; one that is a visit of a case asks the board first. */
  const settle = async (id: string, lines: number): Promise<readonly JournalEvent[]> => {
    const page = { talk: SILENCE } as unknown as ConsolePage
    const { result } = renderHook(() => useFollowUps(page, DESK_SETTINGS, () => {}))
    result.current.actions.settleFollowUp(id)
    await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(lines))
    return call.mock.calls.flatMap(([, payload]) => (payload as { events: JournalEvent[] }).events)
  }
  const paid = { apologise: record.openedAt, evidence: record.openedAt, compensate: record.openedAt }

  it('is done on the board', async () => {
    held.words = [word('now', { doneAt: paid })]
    expect(await settle('d1 after-dispute', 2)).toMatchObject([
      { kind: 'house-noted', data: { what: 'follow-up-settled' } },
      {
        session: 'now',
        kind: 'dispute-set',
        data: { disputeId: 'd1', doneAt: { ...paid, visit: expect.any(Number) } },
      },
    ])
  })

  it('changes no case that was not paid, and none when it is another reminder', async () => {
    held.words = [word('now')]
    expect(await settle('d1 after-dispute', 1)).toHaveLength(1)
    call.mockClear()
    expect(await settle('m1 after-shipping', 1)).toHaveLength(1)
  })
})
