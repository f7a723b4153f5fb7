import type { DisputeMonth, DisputeStep, DisputeStepName, EvidenceKind } from '@/lib/core/aftersales/index.ts'
import type { DisputeRecord } from '@/lib/core/conversation/index.ts'
import type { Unlock } from './desk-view.ts'

/** One case on the board. */
export interface DisputeLine {
  readonly record: DisputeRecord
  /** The conversation it is about, and where it was held; null: only its order is known here. */
  readonly session: string | null
  readonly shop: string
  readonly console: string
  /** Who complained, as far as the desk may show. */
  readonly customer: string
  readonly steps: readonly DisputeStep[]
  /** What is to be paid: 10 % above the promise. */
  readonly payCny: number
}

/** A conversation that a case may be about. Epoch ms. */
export interface CaseChat {
  readonly session: string
  /** The shop as people call it. */
  readonly shop: string
  readonly customer: string
  readonly agent: string
  readonly startedAt: number
  /** The buyer's last words in it, shortened. */
  readonly lastWords: string
  /** What was ordered, as the chat tells it; '' where it does not. */
  readonly goods: string
  /** What the shop promised in it last, CNY. */
  readonly promisedCny: number
  readonly orderNumber?: string
  /** It has a case that has not ended: another one would be the same. */
  readonly hasOpenCase: boolean
}

/** A case to be opened. Epoch ms, CNY. */
export interface NewCase {
  /** The conversation it is about; null: of this order nobody has a chat here. */
  readonly session: string | null
  /** Id of the shop, where no conversation says it. */
  readonly shop: string
  readonly orderNumber?: string
  /** What was ordered. */
  readonly goods?: string
  /** When the complaint came in: the deadlines count from here. */
  readonly openedAt: number
  readonly promisedCny: number
  /** Who speaks with the buyer, and who owns evidence and payment. */
  readonly agentName: string
  readonly supervisor: string
}

/** What came of opening one. `not-written`: the page says why above. */
export type CaseOpened =
  | { readonly ok: true; readonly disputeId: string }
  | { readonly ok: false; readonly why: 'exists' | 'no-chat' | 'not-written' }

/** The board: open cases first, the oldest on top; how the others ended. */
export interface DisputesView {
  /** The log has not been read yet: nothing is said of cases. */
  readonly loading: boolean
  readonly lines: readonly DisputeLine[]
  readonly tally: Readonly<Record<DisputeRecord['result'], number>>
  /** How they ended month by month, the newest first. */
  readonly months: readonly DisputeMonth[]
}

/** A file a person adds to a package, and what it proves. */
export interface AddedProof {
  readonly kind: EvidenceKind
  readonly file: File
}

/**
 * What came of packing: the files in it and what is still wanted, or why there is none. `no-chat`: this machine does not
 * hold the conversation; `not-logged`: the log could not say that data leaves, so none left.
 */
export type Packed =
  | { readonly ok: true; readonly files: number; readonly missing: readonly EvidenceKind[] }
  | { readonly ok: false; readonly why: 'no-chat' | 'not-logged' }
  | { readonly ok: false; readonly why: 'broke'; readonly detail: string }

/** What became of a change: `stale`, another page made it meanwhile; `failed`, the page says why above. */
export type CaseChange = 'saved' | 'stale' | 'failed'

/** What can be done with a case; everything is written into the log. */
export interface DisputeActions {
  readonly mark: (line: DisputeLine, step: DisputeStepName) => Promise<CaseChange>
  /** Takes back the step marked last. */
  readonly unmark: (line: DisputeLine, step: DisputeStepName) => Promise<CaseChange>
  /** `agentName` owns what is said to the buyer, `supervisor` evidence and payment. */
  readonly setOwner: (line: DisputeLine, part: 'agentName' | 'supervisor', name: string) => Promise<CaseChange>
  /** What was ordered: the evidence says it, and certificates are chosen by it. */
  readonly setGoods: (line: DisputeLine, goods: string) => Promise<CaseChange>
  readonly setResult: (line: DisputeLine, result: DisputeRecord['result']) => Promise<CaseChange>
  /** Conversations in which these words stand, the newest first. Rejects when they cannot be read. */
  readonly findChats: (text: string) => Promise<readonly CaseChat[]>
  /** One of them by its id; null when it is not here. */
  readonly chatOf: (session: string) => Promise<CaseChat | null>
  readonly open: (asked: NewCase) => Promise<CaseOpened>
  /** Whether it is the supervisor's word; absent where none is set. */
  readonly checkWord?: ((word: string) => Promise<boolean>) | undefined
  /** Hands over one zip; `unlock` leaves customers' data readable and is itself written into the log first. */
  readonly pack: (line: DisputeLine, proofs: readonly AddedProof[], unlock: Unlock | null) => Promise<Packed>
}
