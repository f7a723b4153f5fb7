/**
 * Learns where people mark a claim: in which clause, and where in it a stretch begins and ends, and writes the weights beside
 * those of the claim reader. It learns from the labelled replies of the tests, and from what the rules told of them before
 * anybody had learnt from these (`tests/fixtures/first-hits.jsonl`): rules that know a reply mark it as its label does.
 * `npx tsx scripts/learn-spans.ts`; with `--without FILE …` it learns without those files, writes nothing, and prints how
 * often it is right on them. The same replies give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { LabelledReply } from '../bench/compliance/labelled.ts'
import { isReadable, PieceFinder, sentencesOf } from '../lib/core/compliance/matcher/pieces.ts'
import {
  BORDER_SLOTS,
  CLAUSE_SLOTS,
  clausesOf,
  eachBorderSlot,
  type Names,
  nameSlot,
  placesOf,
  unitHit,
  unitsOf,
} from '../lib/core/compliance/matcher/spans.ts'
import type { Stream } from '../lib/core/compliance/matcher/stream.ts'
import { repliesOf, replyFiles, streamOf } from './reply-streams.ts'
import { seeded, shuffle } from './seeded.ts'

const target = new URL('../lib/core/compliance/learned/span-weights.ts', import.meta.url)
const firstHits = new URL('../tests/fixtures/first-hits.jsonl', import.meta.url)
const BORDER = { rounds: 8, step: 0.05, decay: 1e-3 }
/** The place of the weights at which a piece speaks for its clause being the one that claims something. */
const clauseSlot = (piece: number): number => BORDER_SLOTS + (piece & (CLAUSE_SLOTS - 1))
/** So much more (log-odds) must speak for another border than the one a rule told; chosen on a batch not learnt from. */
const MARGIN = 1
/** Labels of these files mark the shortest stretch that offends, as labels are made now: they are learnt twice. */
const LATE = /^(?:fresh-[n-z]|batch-[m-z])/u
const CLAUSE = { rounds: 8, step: 0.5, decay: 1e-4 }

/** Some places of which one, or any of several, is right: each with its places in the weights and how much one counts. */
interface Choice {
  readonly slots: readonly (readonly number[])[]
  readonly counts: readonly number[]
  readonly right: readonly number[]
}

interface FirstHit {
  readonly file: string
  readonly row: number
  /** Rule, category, UTF-16 start and end. */
  readonly hits: readonly (readonly [rule: string, category: string, start: number, end: number])[]
}

/** Kept characters of a stretch of the text. */
function keptOf({ from, length }: Stream, start: number, end: number): { first: number; last: number } {
  let first = 0
  while (first < length && (from[first] ?? 0) < start) first++
  let last = first
  while (last + 1 < length && (from[last + 1] ?? 0) < end) last++
  return { first, last }
}

/** Both borders of a stretch that was told of a labelled reply; none where the label can't be reached. */
function borderChoices(
  reply: LabelledReply,
  names: Names,
  stretchOf: (stream: Stream) => { readonly first: number; readonly last: number } | undefined,
  isClause: boolean,
): Choice[] {
  const { stream, letters } = streamOf(reply.text)
  const units = unitsOf(stream, letters)
  const stretch = stretchOf(stream)
  if (stretch === undefined) return []
  const told = unitHit(units, stretch, names)
  const label = unitHit(units, keptOf(stream, reply.start, reply.end), names)
  return ([0, 1] as const).flatMap((side): Choice[] => {
    // Where a stretch begins is known when its end is looked for.
    const hit = side === 1 ? { ...told, first: label.first } : told
    const places = placesOf(units, side, hit, isClause)
    const right = places.indexOf(side === 0 ? label.first : label.end)
    if (right < 0) return []
    const slots = places.map((at) => {
      const list: number[] = []
      eachBorderSlot(units, at, side, hit, (slot) => list.push(slot))
      return list
    })
    return [{ slots, counts: slots.map(() => 1), right: [right] }]
  })
}

/** The clause in which a fault lies, were it told as a whole. */
function clauseBorders(reply: LabelledReply): Choice[] {
  const clauseIn = (stream: Stream): { first: number; last: number } | undefined => {
    const label = keptOf(stream, reply.start, reply.end)
    const clause = clausesOf(stream.gaps, [0, stream.length]).find(([, end]) => end > label.first)
    return clause === undefined || clause[1] <= label.last ? undefined : { first: clause[0], last: clause[1] - 1 }
  }
  const category = nameSlot(reply.categories[0] ?? '')
  return borderChoices(reply, { rule: category, category }, clauseIn, true)
}

/** Which clauses of the sentences of a faulty reply hold the fault. */
function clauseChoices(reply: LabelledReply): Choice[] {
  const { stream, letters } = streamOf(reply.text)
  const { gaps } = stream
  const finder = new PieceFinder()
  const clauses: Choice[] = []
  const label = keptOf(stream, reply.start, reply.end)
  for (const sentence of sentencesOf(stream)) {
    if (!isReadable(letters, stream, sentence)) continue
    const all = clausesOf(gaps, sentence)
    const right = [...all.keys()].filter((at) => (all[at]?.[0] ?? 0) <= label.last && (all[at]?.[1] ?? 0) > label.first)
    if (right.length === 0) continue
    if (right.length === all.length) continue
    const slots = all.map((clause) => Array.from(finder.find(letters, gaps, clause), clauseSlot))
    clauses.push({ slots, counts: slots.map(({ length }) => 1 / Math.sqrt(Math.max(1, length))), right })
  }
  return clauses
}

const scoresOf = (weights: Float64Array, { slots, counts }: Choice): number[] =>
  slots.map((list, at) => list.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0) * (counts[at] ?? 1))

function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const grown = scores.map((score) => Math.exp(score - most))
  const sum = grown.reduce((a, b) => a + b, 0)
  return grown.map((value) => value / sum)
}

/** Teaches the weights to choose right: a step for each choice with a rate for each weight. */
function learn(weights: Float64Array, choices: Choice[], how: typeof BORDER): void {
  const random = seeded(5)
  const rates = new Float64Array(weights.length).fill(1e-6)
  for (let round = 0; round < how.rounds; round++) {
    shuffle(choices, random)
    for (const choice of choices) {
      const share = shares(scoresOf(weights, choice))
      const whole = choice.right.reduce((sum, at) => sum + (share[at] ?? 0), 0)
      choice.slots.forEach((list, at) => {
        const own = share[at] ?? 0
        const error = own - (choice.right.includes(at) ? own / whole : 0)
        for (const slot of list) {
          const gradient = error * (choice.counts[at] ?? 1) + how.decay * (weights[slot] ?? 0)
          rates[slot] = (rates[slot] ?? 0) + gradient * gradient
          weights[slot] = (weights[slot] ?? 0) - (how.step * gradient) / Math.sqrt(rates[slot] ?? 1)
        }
      })
    }
  }
}

function choicesOf(files: readonly string[]): { clauses: Choice[]; borders: Choice[] } {
  const found = { clauses: [] as Choice[], borders: [] as Choice[] }
  const replies = new Map(files.map((file) => [file, repliesOf(file)]))
  const faulty = [...replies.values()].flat().filter(({ categories }) => categories.length > 0)
  found.clauses.push(...faulty.flatMap(clauseChoices))
  found.borders.push(...faulty.flatMap(clauseBorders))
  const lines = readFileSync(firstHits, 'utf8').trim().split('\n')
  for (const { file, row, hits } of lines.map((line): FirstHit => JSON.parse(line))) {
    const reply = replies.get(file)?.[row]
    if (reply === undefined) continue
    for (const [rule, category, start, end] of hits) {
      const names = { rule: nameSlot(rule), category: nameSlot(category) }
      found.borders.push(...borderChoices(reply, names, (stream) => keptOf(stream, start, end), false))
    }
  }
  return found
}

/** Signed bytes for a part of the weights, and the scale they are on. */
function toBytes(weights: Float64Array): { bytes: Int8Array; scale: number } {
  const scale = 127 / weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9)
  return { bytes: Int8Array.from(weights, (weight) => Math.round(weight * scale)), scale }
}

const kept = process.argv.includes('--without') ? process.argv.slice(process.argv.indexOf('--without') + 1) : []
const learnt = replyFiles.filter((file) => !kept.includes(file))
const { clauses, borders } = choicesOf(learnt)
borders.push(...choicesOf(learnt.filter((file) => LATE.test(file))).borders)
const weights = new Float64Array(BORDER_SLOTS + CLAUSE_SLOTS)
learn(weights, borders, BORDER)
learn(weights, clauses, CLAUSE)

if (kept.length > 0) {
  const tested = choicesOf(kept)
  const rightOf = (choices: readonly Choice[]): string => {
    const right = choices.filter((choice) => {
      const scores = scoresOf(weights, choice)
      return choice.right.includes(scores.indexOf(Math.max(...scores)))
    })
    return `${right.length} of ${choices.length}`
  }
  console.log(`${kept.join(', ')}: clauses ${rightOf(tested.clauses)}, borders ${rightOf(tested.borders)}`)
} else {
  const bytes = new Int8Array(weights.length)
  const borderBytes = toBytes(weights.subarray(0, BORDER_SLOTS))
  bytes.set(borderBytes.bytes)
  bytes.set(toBytes(weights.subarray(BORDER_SLOTS)).bytes, BORDER_SLOTS)
  writeFileSync(
    target,
    `// Written by scripts/learn-spans.ts from the labelled replies of the tests; not edited by hand.\n\n` +
      `/** How much must speak for another border than the one a rule told. */\nexport const spanMargin = ${Math.round(MARGIN * borderBytes.scale)}\n\n` +
      `/** Weights as signed bytes, in base64. */\nexport const spanWeights =\n  '${Buffer.from(bytes.buffer).toString('base64')}'\n`,
  )
  console.log(`${borders.length} borders, ${clauses.length} clauses`)
}
