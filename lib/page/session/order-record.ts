import type { CheckName } from '../../core/conversation/index.ts'
import type { OrderReport } from '../../core/panel-talk/index.ts'
import { CHECKS } from '../../core/sending/index.ts'
import type { ChatMessage, OrderCard } from '../../core/shared/index.ts'
import type { CheckOutcome, SessionOptions } from './context.ts'

/** What stands when the checks could not be made: nothing is known, so each is looked at by a person. */
const UNCHECKED: Readonly<Record<CheckName, CheckOutcome>> = {
  goods: { status: 'unknown', findings: [] },
  ship: { status: 'unknown', findings: [] },
  pay: { status: 'unknown', findings: [] },
}

/** The three checks of the open chat. */
export class OrderRecord {
  readonly #options: SessionOptions
  readonly #changed: () => void
  readonly #settledByOrder = new Map<string, Set<CheckName>>()
  #session: string | undefined
  #card: OrderCard | null = null
  #pasted: { readonly session: string; readonly card: OrderCard } | null = null
  #outcome: Readonly<Record<CheckName, CheckOutcome>> | null = null
  #reviewed = ''
  #noted = ''

  /** `changed` is called after every change. */
  constructor(options: SessionOptions, changed: () => void) {
    this.#options = options
    this.#changed = changed
  }

  get card(): OrderCard | null {
    return this.#card
  }

  /** The checks settled so far for the order in hand. */
  get settledChecks(): readonly CheckName[] {
    return this.#outcome === null ? [] : CHECKS.filter((check) => this.#settled().has(check))
  }

  /**
   * Looks at card and chat anew; nothing happens when neither changed. Until the answer is there the checks are those
   * from before, and those of a new card stand open, so that a confirmation is held rather than let through unchecked.
   */
  review(session: string | undefined, seen: OrderCard | null, messages: readonly ChatMessage[]): void {
    const card = seen ?? (this.#pasted !== null && this.#pasted.session === session ? this.#pasted.card : null)
    const key = JSON.stringify([session, card, messages.length, messages.at(-1)?.id])
    if (key === this.#reviewed) return
    this.#reviewed = key
    if (this.#session !== session || this.#card?.number !== card?.number) this.#outcome = null
    this.#session = session
    this.#card = card
    if (card === null) {
      this.#outcome = null
      this.#publish()
      return
    }
    void this.#ask(key, card, messages)
  }

  async #ask(key: string, card: OrderCard, messages: readonly ChatMessage[]): Promise<void> {
    // The reading itself is told before.
    await Promise.resolve()
    const outcome = await this.#options.thinking.checkOrder(card, messages).catch(() => UNCHECKED)
    // A later reading has been asked about meanwhile: its answer counts.
    if (key !== this.#reviewed || this.#options.signal.aborted) return
    const before = this.#outcome
    this.#outcome = outcome
    this.#reopen(before)
    this.#noteStatuses()
    this.#publish()
  }

  /** What is known of areas and products changed: the same card is checked again at the next look. */
  forgetReview(): void {
    this.#reviewed = ''
  }

  report(): OrderReport | null {
    const outcome = this.#outcome
    if (this.#card === null || outcome === null) return null
    const settled = this.#settled()
    const view = (check: CheckName) => ({ ...outcome[check], ticked: settled.has(check) })
    const checks = { goods: view('goods'), ship: view('ship'), pay: view('pay') }
    const pasted = this.#pasted?.card === this.#card ? { pasted: this.#card } : {}
    return { ...numberOf(this.#card), checks, ...pasted }
  }

  /** Whether a check waits for the sentence that says how it was settled. */
  needsSentence(check: CheckName): boolean {
    const status = this.#outcome?.[check].status
    return (status === 'differs' || status === 'missing') && !this.#settled().has(check)
  }

  /** Settles a check; one that differs or misses something needs the sentence that says how. Says whether it took. */
  settle(check: CheckName, settled: string | undefined, by: string): boolean {
    if (this.#session === undefined || this.#outcome === null || this.#card === null) return false
    const { status, findings } = this.#outcome[check]
    const open = status === 'differs' || status === 'missing'
    const reason = settled?.trim() ?? ''
    if (open && reason === '') return false
    this.#settled().add(check)
    const place = { session: this.#session, at: this.#options.now() }
    this.#options.note({ kind: 'check-ticked', data: { ...numberOf(this.#card), check } }, place)
    if (open) {
      const because = findings.map((finding) => `${check}.${finding.field}`)
      this.#options.note({ kind: 'hold-overridden', data: { text: '', because, reason, by } }, place)
    }
    this.#publish()
    return true
  }

  /** Takes a card pasted or typed by hand, for consoles whose card cannot be read. Says whether a chat is open for it. */
  putByHand(card: OrderCard): boolean {
    if (this.#session === undefined) return false
    // Without a number one pasted order looks like the other: what was settled was the one before.
    this.#settled().clear()
    this.#pasted = { session: this.#session, card }
    this.#reviewed = ''
    return true
  }

  /** Writes down that the confirmation of the order in hand has left. */
  confirmed(overridden: boolean): void {
    if (this.#session === undefined || this.#card === null) return
    this.#options.note(
      { kind: 'order-confirmed', data: { ...orderOf(this.#card), overridden } },
      { session: this.#session, at: this.#options.now() },
    )
  }

  #settled(): Set<CheckName> {
    const name = `${this.#session ?? ''}/${this.#card?.number ?? ''}`
    const set = this.#settledByOrder.get(name) ?? new Set<CheckName>()
    this.#settledByOrder.set(name, set)
    return set
  }

  /**
   * A check that came out otherwise than before is open again: what was settled was another finding. One that is well now
   * (the buyer agreed, the agent's own confirmation says it) has nothing left to settle.
   */
  #reopen(before: Readonly<Record<CheckName, CheckOutcome>> | null): void {
    const after = this.#outcome
    if (before === null || after === null) return
    for (const check of CHECKS) {
      if (after[check].status !== 'ok' && JSON.stringify(before[check]) !== JSON.stringify(after[check]))
        this.#settled().delete(check)
    }
  }

  #noteStatuses(): void {
    if (this.#session === undefined || this.#card === null || this.#outcome === null) return
    const { goods, ship, pay } = this.#outcome
    const statuses = { goods: goods.status, ship: ship.status, pay: pay.status }
    const what = JSON.stringify([this.#session, this.#card.number, this.#card.amount, statuses])
    if (what === this.#noted) return
    this.#noted = what
    this.#options.note(
      { kind: 'order-checked', data: { ...orderOf(this.#card), statuses } },
      { session: this.#session, at: this.#options.now() },
    )
  }

  #publish(): void {
    this.#options.tell({ type: 'order', check: this.report() })
    this.#changed()
  }
}

function numberOf(card: OrderCard): { orderNumber?: string } {
  return card.number === undefined ? {} : { orderNumber: card.number }
}

function orderOf(card: OrderCard): { orderNumber?: string; amountCny?: number } {
  return { ...numberOf(card), ...(card.amount === undefined ? {} : { amountCny: card.amount }) }
}
