/**
 * packs: what a shop starts from, as plain data: answers, product facts, quick replies, size and parameter tables. The
 * shops, products and figures are invented for this project; a shop edits them before its agents use them.
 * Tests: tests/unit/packs.
 */
import type { SizeTable } from '@/lib/core/sizing/index.ts'

/** A knowledge entry with the columns of CONTRACTS 3. `{…}` in an answer is a slot filled from the page or by hand. */
export interface PackEntry {
  id: string
  kind: 'faq' | 'quick' | 'product' | 'objection' | 'guide'
  title: string
  questions: string[]
  answer: string
  code?: string
  /** Levels by `/`. */
  category?: string
  tags?: string[]
  shop?: string
  /** The article number of the product this is about. */
  product?: string
  feature?: string
  advantage?: string
  benefit?: string
  /** Where the figures come from. */
  evidence?: string
  /** What buyers complain about; said before it is asked. */
  risk?: string
  /** Tables as they are pasted from a spreadsheet. */
  sizeTable?: string
  parameterTable?: string
}

/** A size table with the products it serves. Lengths in cm, weights in kg. */
export interface PackSizeTable {
  id: string
  title: string
  shop: string
  products: string[]
  /** As it is printed on the product page. */
  printed: string
  table: SizeTable
}

/** Variants of a product side by side (KB-COMPARE): `values[i]` and `benefits[i]` belong to `variants[i]`. */
export interface PackParameterTable {
  id: string
  title: string
  shop: string
  products: string[]
  variants: string[]
  rows: { name: string; values: string[]; benefits: string[] }[]
}

/** One category's pack. */
export interface StarterPack {
  id: 'apparel' | 'digital' | 'fresh'
  title: string
  /** The shop whose column every entry carries. */
  shop: string
  category: string
  version: number
  entries: PackEntry[]
  sizeTables: PackSizeTable[]
  parameterTables: PackParameterTable[]
}
