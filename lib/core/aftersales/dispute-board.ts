import { compensationCny, disputeSteps, type DisputeStep } from './dispute.ts'

/** What of a recorded case the board needs; lib/core/conversation keeps the record. */
export interface RecordedDispute {
  readonly disputeId: string
  readonly openedAt: number
  readonly promisedCny: number
  readonly agentName: string
  readonly supervisor: string
  readonly doneAt: Readonly<Partial<Record<DisputeStep['name'], number>>>
  readonly result: 'open' | 'won' | 'lost' | 'withdrawn'
}

/** What a case says of its order; what is not known is absent. */
interface CaseOrder {
  readonly orderNumber?: string
  readonly goods?: string
  readonly note?: string
}

/**
 * A case that begins: nothing of it is done. CNY, epoch ms; without `supervisor` nobody owns evidence and payment yet. An
 * empty text says nothing.
 */
export function newDispute(of: {
  readonly disputeId: string
  readonly openedAt: number
  readonly promisedCny: number
  readonly agentName: string
  readonly supervisor?: string
  readonly orderNumber?: string | undefined
  readonly goods?: string | undefined
  readonly note?: string | undefined
}): RecordedDispute & CaseOrder {
  const { orderNumber = '', goods = '', note = '', supervisor = '', ...known } = of
  return {
    ...known,
    supervisor,
    doneAt: {},
    result: 'open',
    ...(orderNumber === '' ? {} : { orderNumber }),
    ...(goods === '' ? {} : { goods }),
    ...(note === '' ? {} : { note }),
  }
}

/** A case on the board. */
export interface BoardCase<Record extends RecordedDispute> {
  readonly record: Record
  readonly session: string
  readonly steps: readonly DisputeStep[]
  readonly payCny: number
}

/**
 * The board from the journal's words about cases, in their order: the last word about a case counts. Open cases first,
 * the one opened first on top; then the ended ones, the newest on top. Epoch ms, CNY.
 */
export function disputeBoard<Record extends RecordedDispute>(
  words: Iterable<{ readonly session: string; readonly data: Record }>,
  now: number,
): BoardCase<Record>[] {
  const last = new Map<string, { readonly session: string; readonly data: Record }>()
  for (const word of words) last.set(word.data.disputeId, word)
  return [...last.values()]
    .map(({ session, data }) => ({
      record: data,
      session,
      steps: disputeSteps(
        {
          id: data.disputeId,
          openedAt: data.openedAt,
          promisedCny: data.promisedCny,
          agent: data.agentName,
          supervisor: data.supervisor,
          doneAt: data.doneAt,
        },
        now,
      ),
      payCny: compensationCny(data.promisedCny),
    }))
    .sort((one, other) => rank(one.record) - rank(other.record))
}

/** Open cases by their age, ended ones behind them by their youth. */
function rank({ result, openedAt }: RecordedDispute): number {
  return result === 'open' ? openedAt - Number.MAX_SAFE_INTEGER : -openedAt
}

/** How many cases stand how. */
export function disputeTally(records: Iterable<RecordedDispute>): { [result in RecordedDispute['result']]: number } {
  const tally = { open: 0, won: 0, lost: 0, withdrawn: 0 }
  for (const { result } of records) tally[result] += 1
  return tally
}
