import { stableId } from '../shared/index.ts'

/**
 * Numbers in [0, 1) that look random and are the same for the same seed on every machine (mulberry32, a public-domain
 * construction by T. Ettinger; fair enough for drawing samples, no secret).
 */
export function seededRandom(seed: string): () => number {
  let state = seedNumber(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** 32 bits of a text's stable id. */
export function seedNumber(seed: string): number {
  let number = 0
  for (const unit of stableId('seed', [seed])) number = (Math.imul(number, 31) + unit.charCodeAt(0)) | 0
  return number
}
