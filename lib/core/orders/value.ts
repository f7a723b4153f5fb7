import type { Colour } from './colours.ts'
import type { OrderField } from './types.ts'

/** A value of some option (colour, size, capacity, taste, quantity …) found in a text; offsets are in that text. */
export interface Value {
  /** Values of one family exclude each other unless both were asked for. */
  readonly family: string
  readonly field: OrderField
  /** The value in a form that can be compared inside its family. */
  readonly key: string
  readonly numbers: readonly number[]
  readonly colour?: Colour
  readonly start: number
  readonly end: number
}

/** Keeps which units of a text are already part of a value, so that no sign is read twice. */
export class TextClaims {
  private readonly taken: boolean[]
  constructor(length: number) {
    this.taken = Array.from({ length }, () => false)
  }
  claim(start: number, end: number): boolean {
    for (let index = start; index < end; index += 1) if (this.taken[index] === true) return false
    this.taken.fill(true, start, end)
    return true
  }
}

/** A word that is one version of an option. */
export interface OptionWord {
  readonly word: string
  readonly family: string
  readonly field: OrderField
  readonly key: string
}

/** How a text is to be read. */
export interface Reading {
  /** The text is a card's option, where a colour's sign is a colour even before a thing (红玫瑰). */
  readonly printed?: boolean
  /** Words that only the card at hand makes meaningful. */
  readonly words?: readonly OptionWord[]
  /** The card prints beds or bedding: 1米8 is one of its sizes and no person's height. */
  readonly beds?: boolean
  /** The card prints sides by name (宽1.2米*高1.8米): so they are read in the chat. */
  readonly sides?: boolean
}
