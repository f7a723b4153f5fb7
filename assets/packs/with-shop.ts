import type { PackEntry } from './pack.ts'

/** The entries with their shop's name in the `shop` column. */
export function withShop(shop: string, entries: readonly PackEntry[]): PackEntry[] {
  return entries.map((entry) => ({ ...entry, shop }))
}
