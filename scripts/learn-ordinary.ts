/**
 * Learns which characters and pairs of neighbours ordinary replies are made of, so that only what stands strange in a text is
 * taken for an evasion (`matcher/likeness.ts`): from the innocent replies of the tests, from what surrounds the fault in the
 * others, and from the answers of the starter packs.
 * `npx tsx scripts/learn-ordinary.ts`
 */
import { writeFileSync } from 'node:fs'
import { starterPacks } from '../assets/packs/index.ts'
import { GAP_COUNT } from '../lib/core/compliance/matcher/alphabet.ts'
import { ORDINARY_BITS, pairBits, usualBits } from '../lib/core/compliance/matcher/likeness.ts'
import { repliesOf, replyFiles, streamOf } from './reply-streams.ts'

const target = new URL('../lib/core/compliance/learned/ordinary-bits.ts', import.meta.url)
/** How often a character is met that is usual, very usual, or met everywhere. */
const USUAL = [6, 15, 40] as const

const bits = new Uint8Array(ORDINARY_BITS / 8)
const met = new Map<number, number>()
let pairs = 0

function put(both: readonly number[]): void {
  for (const bit of both) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7))
}

function read(text: string): void {
  const { stream, letters } = streamOf(text)
  for (let at = 0; at < stream.length; at++) {
    const letter = letters[at] ?? 0
    met.set(letter, (met.get(letter) ?? 0) + 1)
    if (at === 0 || ((stream.gaps[at] ?? 0) & GAP_COUNT) !== 0) continue
    put(pairBits(letters[at - 1] ?? 0, letter))
    pairs++
  }
}

for (const { text, categories, start, end } of replyFiles.flatMap((file) => repliesOf(file))) {
  if (categories.length === 0) read(text)
  else for (const part of [text.slice(0, start), text.slice(end)]) read(part)
}
for (const { answer } of starterPacks.flatMap(({ entries }) => entries)) read(answer)
for (const [letter, count] of met)
  for (const usual of [0, 1, 2] as const) if (count >= USUAL[usual]) put(usualBits(letter, usual))
writeFileSync(
  target,
  `// Written by scripts/learn-ordinary.ts from the labelled replies of the tests; not edited by hand.\n\n` +
    `/** Bits of what ordinary replies are made of, in base64. */\nexport const ordinaryBits =\n  '${Buffer.from(bits).toString('base64')}'\n`,
)
const set = bits.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)
console.log(`${pairs} pairs read, ${set} of ${ORDINARY_BITS} bits set`)
