import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compensationCny,
  DISPUTE_STEPS,
  disputeSteps,
  evidenceManifest,
  isDisputeClosed,
  markDisputeStep,
  unmarkDisputeStep,
  type DisputeCase,
} from '@/lib/core/aftersales/index.ts'

const HOUR = 3_600_000
const opened: DisputeCase = {
  id: 'd1',
  openedAt: 1_000_000,
  promisedCny: 20,
  agent: '小林',
  supervisor: '王主管',
  doneAt: {},
}

function mark(dispute: DisputeCase, name: (typeof DISPUTE_STEPS)[number], at: number): DisputeCase {
  const marked = markDisputeStep(dispute, name, at)
  if (!marked.ok) throw new Error(marked.error)
  return marked.value
}

describe('compensationCny', () => {
  it.each([
    [20, 22],
    [5, 5.5],
    [0.1, 0.11],
    [33.33, 36.66],
    [-4, 0],
  ])('¥%d → ¥%d', (promised, paid) => {
    expect(compensationCny(promised)).toBe(paid)
  })
})

describe('disputeSteps', () => {
  it('opens with the apology due within a minute and the rest waiting', () => {
    expect(disputeSteps(opened, opened.openedAt).map((step) => [step.name, step.status])).toEqual([
      ['apologise', 'open'],
      ['evidence', 'waiting'],
      ['compensate', 'waiting'],
      ['visit', 'waiting'],
    ])
    expect(disputeSteps(opened, opened.openedAt)[0]?.dueAt).toBe(opened.openedAt + 60_000)
    expect(disputeSteps(opened, opened.openedAt + 60_001)[0]?.status).toBe('late')
    expect(disputeSteps(opened, opened.openedAt + 60_000)[0]?.status).toBe('open')
  })

  it('pays 10 % above the promise and visits 24 hours after', () => {
    let dispute = mark(opened, 'apologise', opened.openedAt + 1)
    dispute = mark(dispute, 'evidence', opened.openedAt + 2)
    expect(disputeSteps(dispute, opened.openedAt)[3]?.dueAt).toBeNull()
    const paidAt = opened.openedAt + 5 * HOUR
    expect(disputeSteps(dispute, paidAt)[2]).toMatchObject({ status: 'open', amountCny: 22, owner: '王主管' })
    dispute = mark(dispute, 'compensate', paidAt)
    const visit = disputeSteps(dispute, paidAt)[3]
    expect(visit).toMatchObject({ status: 'open', dueAt: paidAt + 24 * HOUR, owner: '小林' })
    expect(disputeSteps(dispute, paidAt + 24 * HOUR + 1)[3]?.status).toBe('late')
    expect(isDisputeClosed(dispute)).toBe(false)
    expect(isDisputeClosed(mark(dispute, 'visit', paidAt + 24 * HOUR))).toBe(true)
  })

  it("counts the platform's own hours for evidence", () => {
    const dispute = { ...mark(opened, 'apologise', opened.openedAt + 1), evidenceWithinHours: 4 }
    expect(disputeSteps(dispute, opened.openedAt)[1]?.dueAt).toBe(opened.openedAt + 4 * HOUR)
  })
})

describe('markDisputeStep', () => {
  it('refuses a step out of order, twice, or before its time', () => {
    expect(markDisputeStep(opened, 'evidence', opened.openedAt + 1)).toEqual({ ok: false, error: 'earlier step open' })
    const apologised = mark(opened, 'apologise', opened.openedAt + 10)
    expect(markDisputeStep(apologised, 'apologise', opened.openedAt + 11)).toEqual({ ok: false, error: 'already done' })
    expect(markDisputeStep(apologised, 'evidence', opened.openedAt + 9)).toEqual({
      ok: false,
      error: 'before the case',
    })
    expect(markDisputeStep(opened, 'apologise', opened.openedAt - 1)).toEqual({ ok: false, error: 'before the case' })
    expect(opened.doneAt).toEqual({})
  })

  it('reaches the end by no way but the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DISPUTE_STEPS), { maxLength: 12 }), (names) => {
        let dispute = opened
        const taken: string[] = []
        for (const [index, name] of names.entries()) {
          const marked = markDisputeStep(dispute, name, opened.openedAt + index)
          if (!marked.ok) continue
          dispute = marked.value
          taken.push(name)
        }
        expect(taken).toEqual(DISPUTE_STEPS.slice(0, taken.length))
      }),
    )
  })
})

describe('unmarkDisputeStep', () => {
  it('takes back the last step only, and marking it again leads to where it was', () => {
    const apologised = mark(opened, 'apologise', opened.openedAt + 10)
    const proven = mark(apologised, 'evidence', opened.openedAt + 20)
    expect(unmarkDisputeStep(proven, 'apologise')).toBeUndefined()
    expect(unmarkDisputeStep(proven, 'evidence')).toEqual(apologised)
    expect(unmarkDisputeStep(opened, 'apologise')).toBeUndefined()
  })
})

describe('evidenceManifest', () => {
  it('lists files by time and what is still wanted', () => {
    const file = { bytes: 10, sha256: 'ab' }
    const manifest = evidenceManifest(
      opened,
      [
        { ...file, kind: 'photo', fileName: 'b.jpg', takenAt: 9 },
        { ...file, kind: 'chat-log', fileName: 'a.txt', takenAt: 3 },
      ],
      42,
    )
    expect(manifest).toMatchObject({
      format: 'wenda-evidence/1',
      caseId: 'd1',
      createdAt: 42,
      missing: ['logistics', 'certificate'],
    })
    expect(manifest.items.map((item) => item.fileName)).toEqual(['a.txt', 'b.jpg'])
  })
})
