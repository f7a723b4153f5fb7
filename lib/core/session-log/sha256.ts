/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
// oxfmt-ignore
const ROUND_CONSTANTS = new Int32Array([0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2])

/** First 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const START = new Int32Array([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
])

const BLOCK = 64
const encoder = new TextEncoder()
const schedule = new Int32Array(64)
const state = new Int32Array(8)
/** Scratch of the running call only; grown when a longer text comes. */
let bytes = new Uint8Array(4096)
let view = new DataView(bytes.buffer)

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8, 64 lower-case hex digits. Synchronous, because the journal is hashed line by
 * line while Web Crypto answers later. Our own because the best-kept library was measured two to twenty times slower on
 * lines of this size (docs/decisions/020); checked against Node's for any text.
 */
export function sha256Hex(text: string): string {
  if (bytes.length < text.length * 3 + 2 * BLOCK) {
    bytes = new Uint8Array(text.length * 6 + 2 * BLOCK)
    view = new DataView(bytes.buffer)
  }
  const { written } = encoder.encodeInto(text, bytes)
  const end = (((written + 8) >>> 6) + 1) * BLOCK
  bytes[written] = 0x80
  bytes.fill(0, written + 1, end)
  writeLength(written, end)
  state.set(START)
  for (let offset = 0; offset < end; offset += BLOCK) digestBlock(offset)
  let hex = ''
  for (let i = 0; i < 8; i += 1) hex += hexOf(state[i] ?? 0)
  return hex
}

function hexOf(word: number): string {
  return `${HEX[word >>> 24]}${HEX[(word >>> 16) & 255]}${HEX[(word >>> 8) & 255]}${HEX[word & 255]}`
}

/** The message's length in bits, big-endian, in the last eight bytes. */
function writeLength(length: number, end: number): void {
  view.setUint32(end - 8, Math.floor(length / 0x20000000))
  view.setUint32(end - 4, (length << 3) >>> 0)
}

function digestBlock(offset: number): void {
  const w = schedule
  for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(offset + i * 4)
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15] ?? 0
    const y = w[i - 2] ?? 0
    const small0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const small1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    w[i] = ((w[i - 16] ?? 0) + small0 + (w[i - 7] ?? 0) + small1) | 0
  }
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  for (let i = 0; i < 64; i += 1) {
    const big1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const first = (h + big1 + (g ^ (e & (f ^ g))) + (ROUND_CONSTANTS[i] ?? 0) + (w[i] ?? 0)) | 0
    const big0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const second = (big0 + ((a & b) | (c & (a | b)))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  state[0] = ((state[0] ?? 0) + a) | 0
  state[1] = ((state[1] ?? 0) + b) | 0
  state[2] = ((state[2] ?? 0) + c) | 0
  state[3] = ((state[3] ?? 0) + d) | 0
  state[4] = ((state[4] ?? 0) + e) | 0
  state[5] = ((state[5] ?? 0) + f) | 0
  state[6] = ((state[6] ?? 0) + g) | 0
  state[7] = ((state[7] ?? 0) + h) | 0
}
