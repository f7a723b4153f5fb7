import type { CheckName } from '../../core/conversation/index.ts'
import { parseChord, settleActions, settleWayActions, type KeyAction } from '../../core/keys/index.ts'
import { CHECKS } from '../../core/sending/index.ts'
import type { SessionOptions } from './context.ts'
import type { OrderRecord } from './order-record.ts'

/**
 * The keys while a confirmation is held: one for each check, which settles it or asks how its difference was settled, and
 * one for each answer. The answers have keys of their own so that a hand used to those of the checks answers nothing
 * unread.
 */
export class SettleKeys {
  readonly #orders: Pick<OrderRecord, 'needsSentence' | 'settle'>
  readonly #agent: Pick<SessionOptions, 'keys' | 'words'>
  #asking: CheckName | null = null

  /** `agent` is read at each press: words and keys follow the briefing. */
  constructor(orders: Pick<OrderRecord, 'needsSentence' | 'settle'>, agent: Pick<SessionOptions, 'keys' | 'words'>) {
    this.#orders = orders
    this.#agent = agent
  }

  /** The check whose difference is asked about; null: none. */
  get asking(): CheckName | null {
    return this.#asking
  }

  /** The keys that are not the page's meanwhile: an answer pressed too early must not stand in the confirmation. */
  get wanted(): readonly string[] {
    return [...settleActions, ...settleWayActions].flatMap((action) => parseChord(this.#agent.keys[action]) ?? [])
  }

  /** The key back to the draft. */
  get back(): readonly string[] {
    return [parseChord(this.#agent.keys['release-hold']) ?? []].flat()
  }

  /** Takes one of the wanted keys. */
  press(chord: string): void {
    const isIt = (action: KeyAction): boolean => parseChord(this.#agent.keys[action]) === chord
    const check = CHECKS[settleActions.findIndex(isIt)]
    if (check !== undefined && this.#orders.needsSentence(check)) this.#asking = check
    else if (check !== undefined) this.#orders.settle(check, undefined, '')
    else this.#answer(this.#agent.words.settle[settleWayActions.findIndex(isIt)])
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
