/**
 * Learns the weights of the three-check's judge from the labelled chats of the tests and writes them beside it.
 * `npx tsx scripts/learn-orders.ts`; with `--without g h` it learns without those batches, writes nothing, and prints what
 * of them is found and which of their clean orders are alarmed, at several thresholds. The trees that decide see sums of weights that
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
import { BATCHES, readReadings } from './orders-cases.ts'

const JUDGE = new URL('../lib/core/orders/judge/', import.meta.url)
/** Two signs are everyday talk when at least so many chats hold them. */
const EVERYDAY_CHATS = 5
/** A feature seen less often tells nothing. */
const LEAST_SEEN = 4
const DECAY = 3
/** What else was raised in a chat with a planted difference may follow from it. */
const BESIDE_PLANTED = 0.3
/** Chats of one fold are judged by sums that were learnt without it: each of whole chats twice two batches, the short cases one. */
const FOLDS = ['ah', 'bi', 'cj', 'dk', 'el', 'fm', 'gno']
/** How the trees that decide are grown. */
const TREES = { rounds: 100, leaves: 8, rate: 0.1, least: 25, decay: 8 }
/** What a short written case counts for the trees that decide. */
const SHORT_VERDICT = 0.5
/** The written cases are shorter than chats are. */
const SHORT_CHATS = 0.8
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
const { gatherCandidates, isCertain, likeliest, thresholdOf, verdictFeatures } =
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
  return batch.length === 1 ? (name.split(' ')[0] ?? '') : `${batch}/${name}`
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
        (chat.batch.length === 1 ? 1 : SHORT_CHATS),
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
  return FOLDS.find((fold) => fold.includes(batch)) ?? 'short'
}

/** Learns the trees that decide, from sums each chat's own fold had no part in. */
function learnVerdict(from: readonly Chat[]): Tree[] {
  const samples = [...new Set(from.map(({ batch }) => foldOf(batch)))].flatMap((fold) => {
    const others = learnAll(from.filter(({ batch }) => foldOf(batch) !== fold))
    return from.filter(({ batch }) => foldOf(batch) === fold).flatMap((chat) => verdictSamples(chat, others))
  })
  return fitTrees(samples, TREES)
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
      const weight = beside * (chat.batch.length === 1 ? 1 : SHORT_VERDICT)
      const marks = marksOf(verdictFeatures(one, all, chat.messages), one.candidate.features)
      return [{ marks, isTrue: line !== undefined, weight }]
    })
}

/** What is found and alarmed of chats the weights have not seen. */
function printMeasure(by: Tables, verdict: readonly Tree[], tested: readonly Chat[]): void {
  for (const from of [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]) {
    let [found, planted, alarmed, clean] = [0, 0, 0, 0]
    for (const chat of tested) {
      const all = weighed(chat, by)
      const raised = likeliest(all).filter(
        (one) =>
          !Number.isFinite(one.sum) ||
          sumOfTrees(verdict, marksOf(verdictFeatures(one, all, chat.messages), one.candidate.features)) -
            thresholdOf(one.candidate) >=
            from,
      )
      planted += chat.one.expected.length
      found += chat.one.expected.filter((line) => raised.some((one) => answers(one.candidate, line))).length
      if (chat.one.expected.length > 0) continue
      clean += 1
      if (raised.length > 0) alarmed += 1
    }
    console.log(
      `from ${String(from)}: found ${String(found)} of ${String(planted)}, alarmed ${String(alarmed)} of ${String(clean)}`,
    )
  }
}

/** A table as text: `name=weight`, what hardly weighs left out. */
function textOf(weights: Record<string, number>): string {
  return Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .map(([name, weight]) => `${name}=${String(Math.round(weight * 100) / 100)}`)
    .join(';')
}

const at = process.argv.indexOf('--without')
const left = at < 0 ? [] : process.argv.slice(at + 1)
const learnt = chats.filter(({ batch }) => !left.includes(batch))
const tables = learnAll(learnt)
const verdict = learnVerdict(learnt)
if (left.length > 0) {
  const tested = chats.filter(({ batch }) => left.includes(batch))
  printMeasure(tables, verdict, tested)
} else {
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
