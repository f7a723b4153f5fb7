import type { OrderCard } from '../shared/index.ts'
import { fold } from './text.ts'
import { hasSides } from './statements.ts'
import type { OptionWord, Value } from './value.ts'
import { findValues } from './values.ts'

/** One line of the order card with the values its option text and its title print. */
export interface CardItem {
  /** As the card prints them; offsets of values are the same in the folded texts below. */
  readonly printedProduct: string
  readonly printedSku: string
  readonly product: string
  readonly sku: string
  readonly quantity: number | undefined
  readonly skuValues: readonly Value[]
  readonly titleValues: readonly Value[]
}

/** Reads the lines of a card; `words`: what card and chat together make known. */
export function readCardItems(order: OrderCard, words: readonly OptionWord[]): CardItem[] {
  return order.items.map((item) => {
    const sku = fold(item.sku ?? '')
    const product = fold(item.product)
    return {
      printedProduct: item.product,
      printedSku: item.sku ?? '',
      product,
      sku,
      quantity: item.quantity,
      skuValues: findValues(sku, { printed: true, words, beds: true, sides: hasSides(sku) }),
      titleValues: findValues(product, { words }),
    }
  })
}

/** How many pieces the card orders in all; undefined when no line says so. */
export function countOrdered(items: readonly CardItem[]): number | undefined {
  const counts = items.map((item) => item.quantity)
  if (counts.every((count) => count === undefined)) return undefined
  let total = 0
  for (const count of counts) total += count ?? 1
  return total
}
