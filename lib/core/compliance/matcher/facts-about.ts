import type { KnownFact } from './types.ts'

/** A fact with the entry that says it and the product it is about. */
export interface ShopFact extends KnownFact {
  /** The figure as the entry writes it. */
  readonly said: string
  readonly title: string
  /** Names of the products it is about; none: about the whole shop. */
  readonly products: readonly string[]
}

/** The facts that a chat about these products is held to: the shop's own, and those of the products that are named. */
export function factsAbout(facts: readonly ShopFact[], productTexts: readonly string[]): readonly ShopFact[] {
  const said = productTexts.join('\n').toLowerCase()
  const isNamed = ({ products }: ShopFact): boolean => products.some((name) => said.includes(name.toLowerCase()))
  if (!facts.some(isNamed)) return facts
  return facts.filter((fact) => fact.products.length === 0 || isNamed(fact))
}
