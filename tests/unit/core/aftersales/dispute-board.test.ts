import { describe, expect, it } from 'vitest'
import { disputeBoard, disputeTally, findPath, readyPath, type RecordedDispute } from '@/lib/core/aftersales/index.ts'

const HOUR = 3_600_000
const record = (change: Partial<RecordedDispute>): RecordedDispute => ({
  disputeId: 'd1',
  openedAt: 1000,
  promisedCny: 20,
  agentName: '小李',
  supervisor: '王主管',
  doneAt: {},
  result: 'open',
  ...change,
})

describe('disputeBoard', () => {
  it('takes the last word about a case, open ones first, the oldest on top', () => {
    const words = [
      record({}),
      record({ disputeId: 'd2', openedAt: 500 }),
      record({ disputeId: 'd3', openedAt: 100, result: 'lost' }),
      record({ doneAt: { apologise: 2000 } }),
      record({ disputeId: 'd4', openedAt: 900, result: 'won' }),
    ].map((data) => ({ session: data.disputeId, data }))
    const board = disputeBoard(words, 3000)
    expect(board.map(({ session }) => session)).toEqual(['d2', 'd1', 'd4', 'd3'])
    expect(board[1]?.steps[0]?.status).toBe('done')
    expect(disputeTally(board.map((one) => one.record))).toEqual({ open: 2, won: 1, lost: 1, withdrawn: 0 })
  })

  it('names owner, deadline and what is to be paid', () => {
    const [one] = disputeBoard([{ session: 's', data: record({ doneAt: { apologise: 2000 } }) }], 1000 + 25 * HOUR)
    expect(one?.payCny).toBe(22)
    expect(one?.steps.map(({ name, status, owner }) => [name, status, owner])).toEqual([
      ['apologise', 'done', '小李'],
      ['evidence', 'late', '王主管'],
      ['compensate', 'waiting', '王主管'],
      ['visit', 'waiting', '小李'],
    ])
  })
})

describe('a shop’s own path', () => {
  it('wins over the ready one of its kind and leaves the others', () => {
    const ready = readyPath('damaged')
    if (ready === undefined) throw new Error('no ready path')
    const own = { ...ready, soothe: { 'zh-CN': '真的抱歉!', en: 'Sorry!' } }
    expect(findPath('收到杯子碎了', undefined, { paths: [own] })?.text).toContain('真的抱歉!')
    expect(findPath('怎么还没到', undefined, { paths: [own] })?.kind).toBe('late')
    expect(readyPath('no such kind')).toBeUndefined()
  })
})
