/**
 * A short identifier that is the same for the same parts on every machine, so that one thing seen twice (after a page
 * reload, by two colleagues) is one line in the journal. 106 bits of cyrb53 over two seeds: no secret, no proof, only a
 * name; what it names cannot be read back from it at a glance, so a customer's name never stands in an id.
 */
export function stableId(prefix: string, parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('|')
  return `${prefix}-${cyrb53(text, 0x57454e).toString(36)}${cyrb53(text, 0x444121).toString(36)}`
}

/** 53-bit string hash (public-domain construction by bryc, "cyrb53"). */
function cyrb53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
