import type { VaultRecord } from './vault-record.ts'

/** The keys of an open vault. They cannot be taken out of the browser, and live in memory alone. */
export interface VaultKeys {
  /** AES-GCM: content. */
  readonly content: CryptoKey
  /** HMAC: by which a customer's rows are found without their name standing there. */
  readonly names: CryptoKey
}

/** OWASP Password Storage Cheat Sheet, 2023: 600,000 rounds for PBKDF2-HMAC-SHA256. */
const ROUNDS = 600_000
/** NIST SP 800-63B: eight signs at the least. */
const SHORTEST_TEAM_WORD = 8

/** A new machine key under a team's word. Throws a RangeError for a word that is too short. */
export async function makeVault(word: string, idleMinutes: number): Promise<{ record: VaultRecord; keys: VaultKeys }> {
  const machine = crypto.getRandomValues(new Uint8Array(32))
  const record = await wrapMachineKey(machine, word, idleMinutes)
  const keys = await deriveKeys(await crypto.subtle.importKey('raw', machine, 'HKDF', false, ['deriveKey']))
  machine.fill(0)
  return { record, keys }
}

/** The keys behind a record; null for a wrong word. */
export async function openVault(word: string, record: VaultRecord): Promise<VaultKeys | null> {
  const machine = await unwrapMachineKey(word, record)
  if (machine === null) return null
  const keys = await deriveKeys(await crypto.subtle.importKey('raw', machine, 'HKDF', false, ['deriveKey']))
  machine.fill(0)
  return keys
}

/** The same machine key under another word: nothing has to be encrypted anew. Null when `before` is wrong. */
export async function changeTeamWord(before: string, next: string, record: VaultRecord): Promise<VaultRecord | null> {
  const machine = await unwrapMachineKey(before, record)
  if (machine === null) return null
  const changed = await wrapMachineKey(machine, next, record.idleMinutes)
  machine.fill(0)
  return changed
}

async function wrapMachineKey(
  machine: Uint8Array<ArrayBuffer>,
  word: string,
  idleMinutes: number,
): Promise<VaultRecord> {
  if ([...word].length < SHORTEST_TEAM_WORD) throw new RangeError('a team word is too short')
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await stretch(word, salt, ROUNDS)
  const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, machine))
  return { version: 1, salt: toHex(salt), rounds: ROUNDS, iv: toHex(iv), wrapped: toHex(wrapped), idleMinutes }
}

async function unwrapMachineKey(word: string, record: VaultRecord): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await stretch(word, fromHex(record.salt), record.rounds)
  try {
    const algorithm = { name: 'AES-GCM', iv: fromHex(record.iv) }
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, fromHex(record.wrapped)))
  } catch {
    // The tag does not fit: another word, or a damaged record.
    return null
  }
}

async function stretch(word: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(word.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(algorithm, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Two keys out of one, so that none serves two purposes (RFC 5869). */
async function deriveKeys(base: CryptoKey): Promise<VaultKeys> {
  const part = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: new TextEncoder().encode(info),
  })
  const aes = { name: 'AES-GCM', length: 256 }
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  return {
    content: await crypto.subtle.deriveKey(part('wenda content 1'), base, aes, false, ['encrypt', 'decrypt']),
    names: await crypto.subtle.deriveKey(part('wenda names 1'), base, hmac, false, ['sign']),
  }
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
}
