/**
 * Learns the weights of the claim reader from the labelled replies of the tests, and from the answers of the starter packs as
 * innocent ones, and writes them beside the rules.
 * `npx tsx scripts/learn-claims.ts`; with `--without FILE …` it learns without those files, writes nothing, and prints
 * how many of their claims and innocent sentences would be told. The same replies give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { starterPacks } from '../assets/packs/index.ts'
import type { LabelledReply } from '../bench/compliance/labelled.ts'
import { RULE_CATEGORIES } from '../lib/core/compliance/categories.ts'
import { CLAIM_SLOTS, KIND_SLOTS } from '../lib/core/compliance/matcher/claims.ts'
import { isReadable, PieceFinder, sentencesOf } from '../lib/core/compliance/matcher/pieces.ts'
import { readFile, repliesOf, replyFiles, streamOf } from './reply-streams.ts'
import { seeded, shuffle } from './seeded.ts'

const target = new URL('../lib/core/compliance/learned/claim-weights.ts', import.meta.url)
const ROUNDS = 10
const STEP = 0.5
const DECAY = 1e-4
/** Log-odds at which the second reading speaks (docs/decisions/056), before the weights are scaled to bytes. */
const LIMITS = { denied: -1, doubted: -1, hinted: -0.6, agreed: 1.2, sure: 1.75 }
/** English needs so much more, where no rule tells anything: the replies hold a tenth as much of it. */
const ENGLISH_MARGIN = 0.3
/** The share of innocent sentences is learnt slower than what words mean. */
const BIAS_PACE = 0.3

interface Example {
  readonly slots: Uint32Array
  /** The kind of claim, -1 for an innocent sentence. */
  readonly kind: number
}

const finder = new PieceFinder()

/** The sentences of a reply, each with its kind; those of a faulty reply that hold no fault teach nothing. */
function examplesOf(reply: LabelledReply): Example[] {
  const { stream, letters } = streamOf(reply.text)
  const innocent = reply.categories.length === 0
  return sentencesOf(stream).flatMap((sentence): Example[] => {
    if (!isReadable(letters, stream, sentence)) return []
    const [from, to] = sentence
    const starts = stream.from[from] ?? 0
    const ends = stream.from[to - 1] ?? 0
    if (!innocent && (ends < reply.start || starts >= reply.end)) return []
    const slots = finder.find(letters, stream.gaps, sentence).slice()
    const kind = RULE_CATEGORIES.findIndex((name) => name === reply.categories[0])
    return [{ slots, kind: innocent ? -1 : kind }]
  })
}

/** One step of logistic regression with a rate for each weight. */
function teach(weights: Float64Array, rates: Float64Array, slots: readonly number[], error: number): void {
  for (const slot of slots) {
    const gradient = error / Math.sqrt(slots.length) + DECAY * (weights[slot] ?? 0)
    rates[slot] = (rates[slot] ?? 0) + gradient * gradient
    weights[slot] = (weights[slot] ?? 0) - (STEP * gradient) / Math.sqrt((rates[slot] ?? 0) + 1e-6)
  }
}

const scoreOf = (weights: Float64Array, slots: readonly number[]): number =>
  slots.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0) / Math.sqrt(slots.length)

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))

/** What was learnt: the weights of "a claim at all", then one table a kind, and how likely a claim is before anything is read. */
interface Learnt {
  readonly weights: Float64Array
  readonly bias: number
}

/** Learns "a claim at all" from all sentences, the kinds from claims alone. */
function learn(examples: Example[]): Learnt {
  const random = seeded(5)
  const kinds = RULE_CATEGORIES.length
  const size = CLAIM_SLOTS + kinds * KIND_SLOTS
  const weights = new Float64Array(size)
  const rates = new Float64Array(size)
  let bias = 0
  let biasRate = 0
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(examples, random)
    for (const { slots, kind } of examples) {
      const general = Array.from(slots, (slot) => slot & (CLAIM_SLOTS - 1))
      const error = sigmoid(scoreOf(weights, general) + bias) - (kind < 0 ? 0 : 1)
      teach(weights, rates, general, error)
      biasRate += (error * BIAS_PACE) ** 2
      bias -= (STEP * error * BIAS_PACE) / Math.sqrt(biasRate + 1e-6)
      if (kind < 0) continue
      for (let other = 0; other < kinds; other++) {
        const own = Array.from(slots, (slot) => CLAIM_SLOTS + other * KIND_SLOTS + (slot & (KIND_SLOTS - 1)))
        teach(weights, rates, own, sigmoid(scoreOf(weights, own)) - (other === kind ? 1 : 0))
      }
    }
  }
  return { weights, bias }
}

/** Bytes for the weights; each table has its own scale, so that no kind drowns another. */
function toBytes(weights: Float64Array): { bytes: Int8Array; scale: number } {
  const peak = (from: number, to: number): number =>
    weights.subarray(from, to).reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9)
  const scale = 127 / peak(0, CLAIM_SLOTS)
  const kindScale = 127 / peak(CLAIM_SLOTS, weights.length)
  const bytes = Int8Array.from(weights, (weight, at) => Math.round(weight * (at < CLAIM_SLOTS ? scale : kindScale)))
  return { bytes, scale }
}

const kept = process.argv.includes('--without') ? process.argv.slice(process.argv.indexOf('--without') + 1) : []
const readExamples = (file: string): Example[] => repliesOf(file).flatMap(examplesOf)
/** What the shop's own answers say is no fault. */
const answers = starterPacks
  .flatMap(({ entries }) => entries)
  .flatMap(({ answer }) => examplesOf({ text: answer, categories: [], start: 0, end: 0 }))
const { weights, bias } = learn([
  ...replyFiles.filter((file) => !kept.includes(file)).flatMap(readExamples),
  ...answers,
])

for (const file of kept) {
  const tested = readExamples(file).map(({ slots, kind }) => {
    const general = Array.from(slots, (slot) => slot & (CLAIM_SLOTS - 1))
    return { score: scoreOf(weights, general) + bias, kind }
  })
  const share = (claim: boolean, limit: number): string => {
    const some = tested.filter(({ kind }) => kind >= 0 === claim)
    return `${some.filter(({ score }) => score >= limit).length} of ${some.length}`
  }
  for (const [name, limit] of Object.entries(LIMITS))
    console.log(`${file}, ${name}: claims ${share(true, limit)}, innocent sentences ${share(false, limit)}`)
}

if (kept.length === 0) {
  const { bytes, scale } = toBytes(weights)
  const alphabet = [...new Set(replyFiles.flatMap((file) => [...readFile(file)]))]
    .filter((character) => /\p{Script=Han}/u.test(character) && character.length === 1)
    .sort()
    .join('')
  const limits = {
    ...Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, Math.round((limit - bias) * scale)])),
    englishMargin: Math.round(ENGLISH_MARGIN * scale),
  }
  const base64 = Buffer.from(bytes.buffer).toString('base64')
  writeFileSync(
    target,
    `// Written by scripts/learn-claims.ts from the labelled replies of the tests; not edited by hand.\n\n` +
      `/** Characters the reader has seen. */\nexport const claimAlphabet =\n  '${alphabet}'\n\n` +
      `/** Scores at which the reader speaks. */\nexport const readingLimits = ${JSON.stringify(limits)}\n\n` +
      `/** Weights as signed bytes, in base64. */\nexport const claimWeights =\n  '${base64}'\n`,
  )
  console.log(`${replyFiles.length} files, ${bytes.length} weights`)
}
