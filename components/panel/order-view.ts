import type { CheckName, CheckStatus } from '@/lib/core/conversation/index.ts'

/** One of the three checks as a line. */
export interface CheckLine {
  readonly check: CheckName
  readonly status: CheckStatus
  readonly ticked: boolean
  /** What the order card says, personal data masked. */
  readonly value: string
  readonly differences: readonly {
    readonly field: string
    readonly said?: string
    readonly card?: string
    readonly messageId?: string
    /** When it was said, epoch ms. */
    readonly at?: number
    /** For a remote area: what is added, CNY; or that the shop does not send there. */
    readonly surchargeCny?: number
    readonly refused?: true
  }[]
  /** What to ask the buyer about the differences; '' without any. */
  readonly question: string
}

/** The order beside the chat; `readable: false`: there is one, but its card cannot be read. */
export type PanelOrder =
  | {
      readonly readable: true
      readonly number?: string
      readonly lines: readonly CheckLine[]
      /** What the chat wants the warehouse to read; '' for nothing. */
      readonly note: string
      /** Its confirmation has gone to the buyer. */
      readonly isConfirmed?: boolean
      /** It was pasted or typed by hand, so it can be pasted again. */
      readonly pasted?: boolean
    }
  | { readonly readable: false }
