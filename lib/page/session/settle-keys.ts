import type { CheckName } from '../../core/conversation/index.ts'
import { CHECKS } from '../../core/sending/index.ts'
import type { OrderRecord } from './order-record.ts'

/**
 * The keys 1 to 6 while a confirmation is held: 1 2 3 settle a check, or ask how its difference was settled; 4 5 6 answer.
 * The answers have keys of their own so that a hand used to 1 2 3 answers nothing unread.
 */
export class SettleKeys {
  readonly #orders: Pick<OrderRecord, 'needsSentence' | 'settle'>
  readonly #ways: () => readonly string[]
  #asking: CheckName | null = null

  constructor(orders: Pick<OrderRecord, 'needsSentence' | 'settle'>, ways: () => readonly string[]) {
    this.#orders = orders
    this.#ways = ways
  }

  /** The check whose difference is asked about; null: none. */
  get asking(): CheckName | null {
    return this.#asking
  }

  /** The keys that are not the page's meanwhile: an answer pressed too early must not stand in the confirmation. */
  readonly wanted: readonly string[] = ['1', '2', '3', '4', '5', '6', 'Escape']

  /** Takes the key at `index`, 0 for 1. */
  press(index: number): void {
    const check = CHECKS[index]
    if (check !== undefined && this.#orders.needsSentence(check)) this.#asking = check
    else if (check !== undefined) this.#orders.settle(check, undefined, '')
    else this.#answer(this.#ways()[index - CHECKS.length])
  }

  /** Asks no longer. Says whether it did. */
  forget(): boolean {
    const asked = this.#asking !== null
    this.#asking = null
    return asked
  }

  #answer(how: string | undefined): void {
    if (this.#asking === null || how === undefined) return
    this.#orders.settle(this.#asking, how, '')
    this.#asking = null
  }
}
