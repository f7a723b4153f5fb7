import type { NewCase } from './disputes-view.ts'
import type { CaseSubject } from './pick-chat.tsx'

/** A case as it is typed. */
export interface CaseDraft {
  readonly orderNumber: string
  readonly goods: string
  /** CNY. */
  readonly promised: string
  /** When the complaint came in, `2026-11-26T15:04`, in the machine's zone. */
  readonly openedAt: string
  readonly agentName: string
  readonly supervisor: string
  /** Id of the shop; asked for where no conversation says it. */
  readonly shop: string
}

/** What is wrong with a field. */
export type DraftFault = 'not-money' | 'not-a-time' | 'to-come'

const MINUTE_MS = 60_000

/** What is known before anybody types: the order, who spoke with the buyer, who sits at the desk; `now` in epoch ms. */
export function draftOf(subject: CaseSubject, owner: string, shop: string, now: number): CaseDraft {
  const known =
    subject.kind === 'chat' ? subject.chat : { orderNumber: subject.orderNumber, agent: '', goods: '', promisedCny: 0 }
  return {
    orderNumber: known.orderNumber ?? '',
    goods: known.goods,
    promised: String(known.promisedCny),
    openedAt: fieldTime(now),
    agentName: known.agent,
    supervisor: owner,
    shop,
  }
}

/** Every field that cannot be taken as it is; `now` in epoch ms. */
export function draftFaults(draft: CaseDraft, now: number): Partial<Record<keyof CaseDraft, DraftFault>> {
  const promised = Number(draft.promised)
  const isMoney = draft.promised.trim() !== '' && Number.isFinite(promised) && promised >= 0
  const at = Date.parse(draft.openedAt)
  return {
    ...(isMoney ? {} : { promised: 'not-money' as const }),
    ...(Number.isNaN(at) ? { openedAt: 'not-a-time' as const } : {}),
    // The field has no seconds: the minute that runs is not to come.
    ...(at > now + MINUTE_MS ? { openedAt: 'to-come' as const } : {}),
  }
}

/** The case of a draft without faults. */
export function newCaseOf(draft: CaseDraft, subject: CaseSubject): NewCase {
  const orderNumber = draft.orderNumber.trim()
  const goods = draft.goods.trim()
  return {
    session: subject.kind === 'chat' ? subject.chat.session : null,
    shop: draft.shop,
    openedAt: Date.parse(draft.openedAt),
    promisedCny: Number(draft.promised),
    agentName: draft.agentName.trim(),
    supervisor: draft.supervisor.trim(),
    ...(orderNumber === '' ? {} : { orderNumber }),
    ...(goods === '' ? {} : { goods }),
  }
}

/** A moment (epoch ms) as a field of date and time has it. */
function fieldTime(at: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const date = new Date(at)
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}
