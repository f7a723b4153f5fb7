/**
 * Learns the weights of the three-check's judge from the labelled chats of the tests and writes them beside it.
 * `npx tsx scripts/learn-orders.ts`; with `--without g h` it learns without those batches and prints what of them is
 * found and how many of their clean orders are alarmed, at several thresholds; with `--in-turn` it does so for every fold of
 * batches. Neither writes weights. The trees that decide see sums of weights that
 * were learnt without the chat's own fold of batches. What the rules raised on a batch is
 * read from tests/fixtures/orders/first-readings.tsv: as they stood before anybody had learnt from that batch, so that the
 * weights trust them as far as they deserve on new chats. The same chats give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { readGoodsTalk } from '../lib/core/orders/goods-talk.ts'
import { spokenMessages } from '../lib/core/orders/spoken.ts'
import type { Candidate, Group, Weighed } from '../lib/core/orders/judge/index.ts'
import { marksOf, printTrees, sumOfTrees, type Tree } from '../lib/core/orders/judge/trees.ts'
import { vocabulary } from '../lib/core/orders/vocabulary.ts'
import { readCases, type ThreeCheckCase } from '../tests/unit/core/orders/three-check-cases.ts'
import { fitTrees, type MarkedSample } from './boosting.ts'
import { fitLogistic, type Sample } from './logistic.ts'
import { BATCHES, readReadings, WHOLE_CHATS } from './orders-cases.ts'

const JUDGE = new URL('../lib/core/orders/judge/', import.meta.url)
/** Two signs are everyday talk when at least so many chats hold them. */
const EVERYDAY_CHATS = 5
/** A feature seen less often tells nothing. */
const LEAST_SEEN = 4
const DECAY = 3
/** What else was raised in a chat with a planted difference may follow from it. */
const BESIDE_PLANTED = 0.3
/** Chats of one fold are judged by sums that were learnt without it: each of whole chats four or five batches, the short cases one. */
const FOLDS = ['a h p t', 'b i q u', 'c j r y', 'd k s qa', 'e l v ma', 'f m w ga', 'g n o x ca'].map((fold) =>
  fold.split(' '),
)
/** How the trees that decide are grown. */
const TREES = { rounds: 100, leaves: 8, rate: 0.1, least: 25, decay: 8 }
/** What a short written case counts for the trees that decide. */
const SHORT_VERDICT = 0.5
/** The written cases are shorter than chats are. */
const SHORT_CHATS = 0.8
/** Steps at which it is told what is found and alarmed. */
const STEPS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3]
/** Rounds in which the likeliest candidate of a planted difference is taken for it. */
const ROUNDS = 4

interface Chat {
  readonly batch: string
  readonly one: ThreeCheckCase
  readonly candidates: readonly Candidate[]
  /** How many messages were spoken. */
  readonly messages: number
}

const cases = Object.entries(BATCHES).flatMap(([batch, source]) => readCases(source).map((one) => ({ batch, one })))
writeEveryday(cases.map(({ one }) => one))
const { gatherCandidates, isCertain, likeliest, priceOf, thresholdOf, verdictFeatures } =
  await import('../lib/core/orders/judge/index.ts')
const readings = readReadings()
const chats = cases.map(({ batch, one }): Chat => {
  const spoken = spokenMessages(one.messages, undefined)
  const known = vocabulary(one.order, spoken)
  const talk = readGoodsTalk(spoken, known)
  const rules = readings.get(nameIn(batch, one)) ?? []
  const candidates = gatherCandidates({ order: one.order, spoken, known, talk, rules })
  return { batch, one, candidates, messages: spoken.length }
})

/** A batch's chats are numbered; the others go by their names. */
function nameIn(batch: string, { name }: ThreeCheckCase): string {
  return WHOLE_CHATS.has(batch) ? (name.split(' ')[0] ?? '') : `${batch}/${name}`
}

function writeEveryday(all: readonly ThreeCheckCase[]): void {
  const counts = new Map<string, number>()
  for (const { messages } of all) {
    const text = messages.map((message) => message.text).join('\n')
    const pairs = new Set(
      Array.from({ length: text.length }, (_, at) => text.slice(at, at + 2)).filter((pair) =>
        /^[一-龥]{2}$/.test(pair),
      ),
    )
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const pairs = [...counts].filter(([, count]) => count >= EVERYDAY_CHATS).map(([pair]) => pair)
  writeFileSync(
    new URL('everyday.ts', JUDGE),
    `// Written by scripts/learn-orders.ts from the labelled chats of the tests; not edited by hand.\n\n` +
      `/** Pairs of signs that stand in at least ${String(EVERYDAY_CHATS)} of those chats: everyday talk, no name of goods. */\n` +
      `const PAIRS =\n  '${pairs.sort().join('')}'\n\n` +
      `/** Whether two signs in a row are everyday talk. */\nexport const EVERYDAY: ReadonlySet<string> = new Set(PAIRS.match(/../g))\n`,
  )
}

/** The first expected line a candidate would answer. */
function lineOf(candidate: Candidate, { one }: Chat): string | undefined {
  return one.expected.find((line) => answers(candidate, line))
}

function answers({ check, finding }: Candidate, line: string): boolean {
  const [name, fields = ''] = line.split('.')
  return name === check && fields.split('|').includes(finding.field)
}

function learn(group: Group, from: readonly Chat[]): Record<string, number> {
  const all = from.flatMap((chat) =>
    chat.candidates
      .filter((one) => one.group === group)
      .map((candidate) => ({ chat, candidate, line: lineOf(candidate, chat) })),
  )
  const seen = new Map<string, number>()
  for (const { candidate } of all)
    for (const name of candidate.features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([name]) => name)
  let weights: Record<string, number> = {}
  let taken = new Set(all)
  for (let round = 0; round < ROUNDS; round += 1) {
    const samples = [...taken].map(({ chat, candidate, line }): Sample => ({
      features: candidate.features,
      isTrue: line !== undefined,
      weight:
        (line === undefined && chat.one.expected.length > 0 ? BESIDE_PLANTED : 1) *
        (WHOLE_CHATS.has(chat.batch) ? 1 : SHORT_CHATS),
    }))
    weights = fitLogistic(samples, names, DECAY)
    const likeliest = new Map<string, { readonly entry: (typeof all)[number]; readonly sum: number }>()
    for (const entry of all) {
      if (entry.line === undefined) continue
      const key = `${entry.chat.one.name}\n${entry.line}`
      const sum = sumOf(entry.candidate.features, weights)
      if (sum > (likeliest.get(key)?.sum ?? Number.NEGATIVE_INFINITY)) likeliest.set(key, { entry, sum })
    }
    const kept = new Set([...likeliest.values()].map(({ entry }) => entry))
    taken = new Set(all.filter((entry) => entry.line === undefined || kept.has(entry)))
  }
  return weights
}

function sumOf(features: ReadonlyMap<string, number>, weights: Readonly<Record<string, number>>): number {
  let sum = weights['bias'] ?? 0
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value
  return sum
}

const GROUPS: readonly Group[] = [
  'option',
  'word',
  'number',
  'quantity',
  'amount',
  'note',
  'gift',
  'coupon',
  'promotion',
  'receiver',
  'phone',
  'address',
  'remote',
]

function learnAll(from: readonly Chat[]): Map<Group, Record<string, number>> {
  return new Map(GROUPS.map((group) => [group, group === 'remote' ? { bias: 9 } : learn(group, from)]))
}

type Tables = ReadonlyMap<Group, Record<string, number>>

function weighed(chat: Chat, by: Tables): Weighed[] {
  return chat.candidates.map((candidate) => ({
    candidate,
    sum: isCertain(candidate.finding)
      ? Number.POSITIVE_INFINITY
      : sumOf(candidate.features, by.get(candidate.group) ?? {}),
  }))
}

/** The fold a batch is of. */
function foldOf(batch: string): string {
  return FOLDS.find((fold) => fold.includes(batch))?.join() ?? 'short'
}

/** One fold of the chats, and sums of weights it had no part in. */
interface Fold {
  readonly chats: readonly Chat[]
  readonly others: Tables
}

function foldsOf(from: readonly Chat[]): Fold[] {
  return [...new Set(from.map(({ batch }) => foldOf(batch)))].map((fold) => ({
    chats: from.filter(({ batch }) => foldOf(batch) === fold),
    others: learnAll(from.filter(({ batch }) => foldOf(batch) !== fold)),
  }))
}

/** Learns the trees that decide, from sums each chat's own fold had no part in. */
function learnVerdict(folds: readonly Fold[]): Tree[] {
  return fitTrees(
    folds.flatMap(({ chats: own, others }) => own.flatMap((chat) => verdictSamples(chat, others))),
    TREES,
  )
}

/** What is found and alarmed of whole chats when each fold is judged by what the other folds teach. */
function measureInTurn(): void {
  const folds = foldsOf(chats)
  const judged = folds
    .filter((fold) => fold.chats.some(({ batch }) => WHOLE_CHATS.has(batch)))
    .flatMap((fold) => {
      const trees = learnVerdict(folds.filter((other) => other !== fold))
      return fold.chats.map((chat) => ({ chat, raised: raisedIn(chat, fold.others, trees) }))
    })
  printMeasure(judged)
}

function verdictSamples(chat: Chat, by: Tables): MarkedSample[] {
  const all = weighed(chat, by)
  const answered = new Set<string>()
  return likeliest(all)
    .filter(({ sum }) => Number.isFinite(sum))
    .toSorted((one, other) => other.sum - one.sum)
    .flatMap((one): MarkedSample[] => {
      const line = lineOf(one.candidate, chat)
      if (line !== undefined && answered.has(line)) return []
      if (line !== undefined) answered.add(line)
      const beside = line === undefined && chat.one.expected.length > 0 ? BESIDE_PLANTED : 1
      const weight = beside * (WHOLE_CHATS.has(chat.batch) ? 1 : SHORT_VERDICT)
      const marks = marksOf(verdictFeatures(one, all, chat.messages), one.candidate.features)
      return [{ marks, isTrue: line !== undefined, weight }]
    })
}

/** A candidate, and how far above its step it is raised. */
interface Raised {
  readonly candidate: Candidate
  readonly above: number
}

/** The likeliest candidates of a chat the tables and trees have not seen. */
function raisedIn(chat: Chat, by: Tables, trees: readonly Tree[]): Raised[] {
  const all = weighed(chat, by)
  const found = likeliest(all).map((one) => {
    const marks = marksOf(verdictFeatures(one, all, chat.messages), one.candidate.features)
    const above = Number.isFinite(one.sum)
      ? sumOfTrees(trees, marks) - thresholdOf(one.candidate)
      : Number.POSITIVE_INFINITY
    return { candidate: one.candidate, above }
  })
  const price = priceOf(
    found.filter(({ above }) => above >= 0).map(({ candidate }) => candidate),
    all,
  )
  return price === undefined ? found : [...found, { candidate: price, above: 0 }]
}

/** Prints what is found and alarmed at several steps, and what of each kind is found at the one that is used. */
function printMeasure(judged: readonly { readonly chat: Chat; readonly raised: readonly Raised[] }[]): void {
  for (const from of STEPS) {
    const kinds = new Map<string, { found: number; planted: number }>()
    let [alarmed, clean] = [0, 0]
    for (const { chat, raised } of judged) {
      const above = raised.filter((one) => one.above >= from)
      for (const line of chat.one.expected) {
        const kind = line.split(/[.|]/)[1] ?? ''
        const { found, planted } = kinds.get(kind) ?? { found: 0, planted: 0 }
        const isFound = above.some((one) => answers(one.candidate, line))
        kinds.set(kind, { found: found + (isFound ? 1 : 0), planted: planted + 1 })
      }
      if (chat.one.expected.length > 0) continue
      clean += 1
      if (above.length > 0) alarmed += 1
    }
    const all = [...kinds.values()]
    const found = all.reduce((sum, kind) => sum + kind.found, 0)
    const planted = all.reduce((sum, kind) => sum + kind.planted, 0)
    console.log(`from ${from}: found ${found} of ${planted}, alarmed ${alarmed} of ${clean}`)
    if (from === 0) console.log([...kinds].map(([kind, one]) => `${kind} ${one.found}/${one.planted}`).join(', '))
  }
}

/** A table as text: `name=weight`, what hardly weighs left out. */
function textOf(weights: Record<string, number>): string {
  return Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .map(([name, weight]) => `${name}=${String(Math.round(weight * 100) / 100)}`)
    .join(';')
}

/** Learns without some batches and tells what of them is found. */
function measureWithout(left: readonly string[]): void {
  const learnt = chats.filter(({ batch }) => !left.includes(batch))
  const tables = learnAll(learnt)
  const verdict = learnVerdict(foldsOf(learnt))
  const tested = chats.filter(({ batch }) => left.includes(batch))
  printMeasure(tested.map((chat) => ({ chat, raised: raisedIn(chat, tables, verdict) })))
}

/** Learns from all chats and writes what was learnt. */
function writeWeights(): void {
  const tables = learnAll(chats)
  const verdict = learnVerdict(foldsOf(chats))
  const { names, nodes } = printTrees(verdict)
  const lines = [...tables].map(([group, weights]) => `  ${group}:\n    '${textOf(weights)}',`)
  writeFileSync(
    new URL('weights.ts', JUDGE),
    `// Written by scripts/learn-orders.ts from the labelled chats of the tests; not edited by hand.\n\n` +
      `import type { Group } from './candidate.ts'\n\n` +
      `/** What each feature of a candidate speaks for, by what is judged: logistic regression, docs/decisions/071. */\n` +
      `export const LEARNT_WEIGHTS: Readonly<Record<Group, string>> = {\n${lines.join('\n')}\n}\n\n` +
      `/** What decides of the likeliest candidate of a field, beside the others of the chat: boosted trees, docs/decisions/074. */\n` +
      `export const LEARNT_VERDICT = {\n  names:\n    '${names}',\n  nodes:\n    '${nodes}',\n}\n`,
  )
  console.log(
    `${String(chats.length)} chats, ${String(chats.flatMap(({ candidates }) => candidates).length)} candidates`,
  )
}

const at = process.argv.indexOf('--without')
if (process.argv.includes('--in-turn')) measureInTurn()
else if (at >= 0) measureWithout(process.argv.slice(at + 1))
else writeWeights()
