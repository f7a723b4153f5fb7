import { describe, expect, it } from 'vitest'
import { disputeMonths, type RecordedDispute } from '@/lib/core/aftersales/index.ts'

const opened = (day: string): number => Date.parse(`${day}T12:00:00+08:00`)

function record(day: string, result: RecordedDispute['result'], paid?: number): RecordedDispute {
  const openedAt = opened(day)
  return {
    disputeId: `${day} ${result}`,
    openedAt,
    promisedCny: paid ?? 20,
    agentName: '小悦',
    supervisor: '王主管',
    doneAt: paid === undefined ? {} : { compensate: openedAt + 1 },
    result,
  }
}

describe('disputes by month', () => {
  it('counts won and lost, the share of both, and what was paid with its 10 %', () => {
    const months = disputeMonths(
      [
        record('2026-10-30', 'lost', 20),
        record('2026-11-02', 'won'),
        record('2026-11-08', 'won', 5.55),
        record('2026-11-09', 'lost', 10),
        record('2026-11-20', 'withdrawn'),
        record('2026-11-24', 'open'),
      ],
      'Asia/Shanghai',
    )
    expect(months).toEqual([
      { month: '2026-11', opened: 5, won: 2, lost: 1, withdrawn: 1, wonShare: 2 / 3, paidCny: 17.11 },
      { month: '2026-10', opened: 1, won: 0, lost: 1, withdrawn: 0, wonShare: 0, paidCny: 22 },
    ])
  })

  it('goes by the shop’s own midnight, and says nothing of a share nobody won or lost', () => {
    const lateEvening = { ...record('2026-11-01', 'open'), openedAt: Date.parse('2026-10-31T16:30:00Z') }
    expect(disputeMonths([lateEvening], 'Asia/Shanghai')[0]).toMatchObject({ month: '2026-11', wonShare: null })
    expect(disputeMonths([lateEvening], 'Europe/London')[0]?.month).toBe('2026-10')
    expect(disputeMonths([], 'Asia/Shanghai')).toEqual([])
  })
})
