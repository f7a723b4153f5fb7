import type { VaultKeys } from './vault-keys.ts'

/** What this context may do with sealed content: open it, and whether what it writes is to be sealed. */
export interface Held {
  readonly keys: VaultKeys
  readonly sealing: boolean
}

let held: Held | undefined

/** Takes keys into this context's memory, or drops them. */
export function holdKeys(next: Held | undefined): void {
  held = next
}

/** The keys of this context; undefined while it is locked, or where nothing is encrypted. */
export function heldKeys(): Held | undefined {
  return held
}

/** Thrown where sealed content is wanted and no key is here. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
  constructor() {
    super('locked')
  }
}
