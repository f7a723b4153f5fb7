import type { Transaction } from 'dexie'

/**
 * One step of the database's schema. `stores` names only what changes (Dexie's notation); `upgrade` rewrites rows inside
 * the one upgrade transaction: when it throws, the old database stays as it was.
 */
export interface Migration {
  readonly version: number
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
