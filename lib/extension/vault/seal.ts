import { heldKeys, LockedError } from './held-keys.ts'
import type { VaultKeys } from './vault-keys.ts'

/** What stands in the place of sealed content: a fresh 96-bit IV and the AES-GCM ciphertext, in base64. */
export interface Sealed {
  readonly sealed: string
}

const IV_BYTES = 12

/** Whether a value stands for sealed content. */
export function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value && typeof value.sealed === 'string'
}

/** Seals a plain value; `place` says where it belongs, so that it opens nowhere else. */
export async function seal(value: unknown, place: string, { content }: VaultKeys): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const algorithm = { name: 'AES-GCM', iv, additionalData: encode(place) }
  const cipher = new Uint8Array(await crypto.subtle.encrypt(algorithm, content, encode(JSON.stringify(value))))
  const whole = new Uint8Array(IV_BYTES + cipher.length)
  whole.set(iv)
  whole.set(cipher, IV_BYTES)
  return { sealed: toBase64(whole) }
}

/** Opens what was sealed for this place. Throws {@link LockedError} without keys, and for anything that was changed or moved. */
export async function unseal({ sealed }: Sealed, place: string): Promise<unknown> {
  const held = heldKeys()
  if (held === undefined) throw new LockedError()
  const whole = fromBase64(sealed)
  const algorithm = { name: 'AES-GCM', iv: whole.subarray(0, IV_BYTES), additionalData: encode(place) }
  const plain = await crypto.subtle.decrypt(algorithm, held.keys.content, whole.subarray(IV_BYTES))
  return JSON.parse(new TextDecoder().decode(plain)) as unknown
}

/** A name as rows are found by it: the same name gives the same token, and no name can be read from one. */
export async function tokenOf(name: string, { names }: VaultKeys): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', names, encode(name))))
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** Arguments a function may take at once, with room to spare. */
const AT_ONCE = 8192

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE))
  }
  return btoa(text)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}
