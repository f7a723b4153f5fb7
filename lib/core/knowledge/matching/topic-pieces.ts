/** Places of the table: pieces of text fall on them by a hash. */
export const TOPIC_PLACES = 2 ** 14

/** Calls `see` with the place of every piece of a text: its tokens, and each two and three that stand together. */
export function eachPiece(tokens: readonly string[], see: (place: number) => void): void {
  let before = 0
  let beforeThat = 0
  for (const token of tokens) {
    const own = hashOf(token)
    see(own % TOPIC_PLACES)
    if (before !== 0) see(mix(before, own) % TOPIC_PLACES)
    if (beforeThat !== 0) see(mix(mix(beforeThat, before), own) % TOPIC_PLACES)
    beforeThat = before
    before = own
  }
}

/** FNV-1a with a last stir; never 0. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < token.length; at += 1) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0 || 1
}

function mix(one: number, other: number): number {
  const sum = Math.imul(one ^ 0x9e3779b9, 0x2c1b3c6d) + Math.imul(other, 0x297a2d39)
  return (sum ^ (sum >>> 13)) >>> 0
}
