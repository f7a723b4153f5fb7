import type { RecordedDispute } from './dispute-board.ts'
import { compensationCny } from './dispute.ts'

/** How the cases that began in one month of the shop's time ended. */
export interface DisputeMonth {
  /** `2026-11`. */
  readonly month: string
  readonly opened: number
  readonly won: number
  readonly lost: number
  readonly withdrawn: number
  /** Won ÷ (won + lost); null while none has ended so. */
  readonly wonShare: number | null
  /** What was paid, CNY: the promise and 10 % for each case whose compensation is done. */
  readonly paidCny: number
}

/** The cases by the month in which they began, the newest month first. `timeZone`: IANA name. */
export function disputeMonths(records: Iterable<RecordedDispute>, timeZone: string): DisputeMonth[] {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit' })
  const months = new Map<string, RecordedDispute[]>()
  for (const record of records) {
    const month = format.format(record.openedAt)
    months.set(month, [...(months.get(month) ?? []), record])
  }
  return [...months]
    .map(([month, cases]) => monthOf(month, cases))
    .sort((one, other) => (one.month < other.month ? 1 : -1))
}

function monthOf(month: string, cases: readonly RecordedDispute[]): DisputeMonth {
  const count = (result: RecordedDispute['result']): number => cases.filter((one) => one.result === result).length
  const [won, lost] = [count('won'), count('lost')]
  let cents = 0
  for (const { doneAt, promisedCny } of cases)
    if (doneAt.compensate !== undefined) cents += Math.round(compensationCny(promisedCny) * 100)
  return {
    month,
    opened: cases.length,
    won,
    lost,
    withdrawn: count('withdrawn'),
    wonShare: won + lost === 0 ? null : won / (won + lost),
    paidCny: cents / 100,
  }
}
