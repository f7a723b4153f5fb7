import type { ReadingLimits } from './second-reading.ts'

/** What a buffer says in words, read once. */
export interface Meta {
  readonly categories: readonly string[]
  /** Marketplaces in the order of the bits of a rule's mask; the bit after them holds where none is known. */
  readonly marketplaces: readonly string[]
  /** Lists of shop categories that rules are bound to; a rule's mask has the bit of its list. */
  readonly shopCategories: readonly (readonly string[])[]
  readonly syllables: readonly (readonly [string, number])[]
  /** Code points of pictures that stand for a character, with its class and what must stand before or after. */
  readonly pictures: readonly (readonly [point: number, said: number, before: string, after: string])[]
  /** Some pattern uses numbers, telephone numbers or account names. */
  readonly tokens: boolean
  readonly evasive: boolean
  /** Scores at which the claim reader speaks. */
  readonly readingLimits: ReadingLimits
  readonly domains: Readonly<Record<string, readonly string[]>>
}

/** Bits of the lists that a shop category is in; 0, so that all hold, for a category that no list knows. */
export function shopBits({ shopCategories }: Meta, category: string | undefined): number {
  if (category === undefined) return 0
  return shopCategories.reduce((bits, list, at) => (list.includes(category) ? bits | (1 << at) : bits), 0)
}

/** The bit of a marketplace; that of none known for a name we don't know. */
export function marketBit({ marketplaces }: Meta, marketplace = ''): number {
  const known = marketplaces.indexOf(marketplace)
  return 1 << (known === -1 ? marketplaces.length : known)
}

/** A table of text. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
