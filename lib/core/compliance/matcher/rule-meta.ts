import { RULE_ROW, UNKNOWN_MARKETPLACE } from './alphabet.ts'

/** What a buffer says in words, read once. */
export interface Meta {
  readonly categories: readonly string[]
  /** Lists of shop categories that rules are bound to; a rule's mask has the bit of its list. */
  readonly shopCategories: readonly (readonly string[])[]
  readonly syllables: readonly (readonly [string, number])[]
  /** Some pattern uses numbers, telephone numbers or account names. */
  readonly tokens: boolean
  readonly evasive: boolean
  readonly domains: Readonly<Record<string, readonly string[]>>
}

/** The fold table of a buffer: one class or kind for each UTF-16 unit. */
export function unfoldTable(folds: Uint16Array): Uint16Array {
  const table = new Uint16Array(65_536)
  for (let at = 0; at + 2 < folds.length; at += 3) {
    const first = folds[at] ?? 0
    table.fill(folds[at + 2] ?? 0, first, first + (folds[at + 1] ?? 0))
  }
  return table
}

/** Whether every rule holds on every marketplace and in every shop category: then none has to be asked. */
export function holdsEverywhere(rules: Int32Array): boolean {
  const all = (UNKNOWN_MARKETPLACE << 1) - 1
  for (let row = 0; row < rules.length; row += RULE_ROW)
    if (rules[row + 2] !== all || (rules[row + 3] ?? 0) >>> 8 !== 0) return false
  return true
}
