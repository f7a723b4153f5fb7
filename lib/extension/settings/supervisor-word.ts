/** A supervisor's word as it is kept: salted and stretched, never the word itself. All bytes in hex. */
export interface SupervisorWord {
  readonly salt: string
  readonly hash: string
  /** Rounds of PBKDF2 with SHA-256. */
  readonly rounds: number
}

/** OWASP Password Storage Cheat Sheet, 2023: 600,000 rounds for PBKDF2-HMAC-SHA256. */
const ROUNDS = 600_000
/** Shorter words are guessed by trying. */
const SHORTEST_WORD = 4

/** Makes what is kept of a word. Throws a RangeError for one shorter than {@link SHORTEST_WORD} signs. */
export async function makeSupervisorWord(word: string): Promise<SupervisorWord> {
  if ([...word].length < SHORTEST_WORD) throw new RangeError('a supervisor word is too short')
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return { salt: toHex(salt), hash: toHex(await stretch(word, salt, ROUNDS)), rounds: ROUNDS }
}

/** Whether `word` is the one kept. Takes as long for a wrong word as for the right one. */
export async function isSupervisorWord(word: string, kept: SupervisorWord): Promise<boolean> {
  const hash = toHex(await stretch(word, fromHex(kept.salt), kept.rounds))
  let different = hash.length ^ kept.hash.length
  for (let at = 0; at < hash.length; at++) different |= hash.charCodeAt(at) ^ kept.hash.charCodeAt(at)
  return different === 0
}

/** Whether `word` opens what a supervisor keeps: any does while no word is set. */
export async function opensFor(word: string, kept: SupervisorWord | null): Promise<boolean> {
  return kept === null || (await isSupervisorWord(word, kept))
}

async function stretch(word: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(word.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256))
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
}
