/**
 * A UUID v7 (RFC 9562): sorts by time, unique across machines. `at` is epoch milliseconds, `random` ten or more random
 * bytes from the caller (core owns neither clock nor dice).
 */
export function uuidV7(at: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('uuidV7 needs ten random bytes')
  const time = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0').slice(-12)
  const tail = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((random[2] ?? 0) & 0x3f) | 0x80
  const rest = tail.slice(0, 3)
  const node = tail.slice(6, 18)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest}-${variant.toString(16).padStart(2, '0')}${tail.slice(18, 20)}-${node}`
}
