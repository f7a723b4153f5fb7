import * as v from 'valibot'

/**
 * What is kept of a team key (docs/decisions/083): how it is stretched, and the machine's own key wrapped by it. Bytes in
 * hex. Nothing here opens anything without the word.
 */
export interface VaultRecord {
  readonly version: 1
  readonly salt: string
  /** Rounds of PBKDF2 with SHA-256. */
  readonly rounds: number
  readonly iv: string
  readonly wrapped: string
  /** Minutes without a hand on the machine after which everything is locked; 0: never by itself. */
  readonly idleMinutes: number
}

/** Where the record lies in `storage.local`. */
export const VAULT_KEY = 'vault'
/** Where `storage.session` says that somebody locked; forgotten with the browser. */
export const LOCKED_KEY = 'vault-locked'

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)))
const schema = v.strictObject({
  version: v.literal(1),
  salt: hex(16),
  // Never weaker than what we write, whatever lies there; an attacker's tenfold would only slow the unlock down.
  rounds: v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(6_000_000)),
  iv: hex(12),
  wrapped: hex(48),
  idleMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(480)),
})

/** Null for anything that is no record. */
export function parseVaultRecord(value: unknown): VaultRecord | null {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : null
}

/** The record of this machine; null: nothing is encrypted here. */
export async function readVault(): Promise<VaultRecord | null> {
  return parseVaultRecord((await chrome.storage.local.get(VAULT_KEY))[VAULT_KEY])
}

/** Writes the record, or takes it away. It must stand before the first line is sealed by its key. */
export async function writeVault(record: VaultRecord | null): Promise<void> {
  await (record === null ? chrome.storage.local.remove(VAULT_KEY) : chrome.storage.local.set({ [VAULT_KEY]: record }))
}
