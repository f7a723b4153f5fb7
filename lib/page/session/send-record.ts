import type { HoldReport, PlacedFlag } from '../../core/panel-talk/index.ts'
import { decideSend, PASS_MS, type HoldCause, type SendPass } from '../../core/sending/index.ts'
import type { SessionOptions } from './context.ts'
import { flagRecord } from './draft-record.ts'
import type { OrderRecord } from './order-record.ts'

/** One press of the send key, as the session sees it. */
export interface SendPress {
  readonly text: string
  readonly session: string | undefined
  /** Null: no check could run. */
  readonly flags: readonly PlacedFlag[] | null
}

/** A word for a held text: why, whose, and whether a supervisor gave it. */
export interface SendOverride {
  readonly reason: string
  readonly by: string
  readonly supervised?: boolean
}

/** The send that is held now, and the pass given for it. */
export class SendRecord {
  readonly #options: SessionOptions
  readonly #orders: OrderRecord
  readonly #changed: () => void
  #hold: HoldReport | null = null
  #pass: SendPass | null = null

  /** `changed` is called after every change of what is held. */
  constructor(options: SessionOptions, orders: OrderRecord, changed: () => void) {
    this.#options = options
    this.#orders = orders
    this.#changed = changed
  }

  get hold(): HoldReport | null {
    return this.#hold
  }

  /** Decides one press, in the same tick. */
  judge(press: SendPress): 'pass' | 'hold' {
    const { text, flags } = press
    if (text.trim() === '') return 'pass'
    const { thinking, now } = this.#options
    const isConfirmation = thinking.isConfirmation(text, this.#orders.card)
    const pass = this.#pass
    const decision = decideSend({
      text,
      flags,
      openSlots: thinking.openSlots(text),
      confirmation: isConfirmation ? { settled: this.#orders.settledChecks } : null,
      failsClosed: thinking.failsClosed(text),
      pass,
      now: now(),
    })
    if (decision.verdict === 'hold') {
      this.#stop(press, decision.because)
      return 'hold'
    }
    this.#pass = null
    this.#setHold(null)
    this.#notePassed(press, decision.guarded)
    if (isConfirmation) this.#orders.confirmed(pass?.text === text)
    return 'pass'
  }

  /** Forgets the held send: the draft changed, or the agent went back to it. */
  release(): void {
    this.#setHold(null)
  }

  /**
   * Lets the held text go once, with a reason that is written down. An agent alone may do so where the shop allows it,
   * and for a promise above the limit only while no supervisor has set a word. Says whether it took.
   */
  override({ reason, by, supervised }: SendOverride, session: string | undefined): boolean {
    const sentence = reason.trim()
    const hold = this.#hold
    const { house, note, now } = this.#options
    if (hold === null || sentence === '') return false
    const alone = house.overrideAllowed && !(house.supervisorSet && hold.because.includes('over-limit'))
    if (!alone && supervised !== true) return false
    this.#pass = { text: hold.text, until: now() + PASS_MS }
    if (session !== undefined) {
      const { text, because } = hold
      note({ kind: 'hold-overridden', data: { text, because, reason: sentence, by } }, { session, at: now() })
    }
    this.#setHold(null)
    return true
  }

  #stop({ text, session, flags }: SendPress, because: readonly HoldCause[]): void {
    const again = this.#hold?.text === text
    this.#setHold({ because, flags: flags ?? [], text, heldAt: this.#options.now() })
    if (again || session === undefined) return
    const data = { text, because, flags: (flags ?? []).map(flagRecord) }
    this.#options.note({ kind: 'send-held', data }, { session, at: this.#options.now() })
  }

  #notePassed({ text, session }: SendPress, guarded: boolean): void {
    if (session === undefined) return
    this.#options.note({ kind: 'send-passed', data: { text, guarded } }, { session, at: this.#options.now() })
  }

  #setHold(next: HoldReport | null): void {
    if (this.#hold === null && next === null) return
    this.#hold = next
    this.#options.tell({ type: 'held', hold: next })
    this.#changed()
  }
}
