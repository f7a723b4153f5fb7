/**
 * Learns what shop chat is about from the lines in tests/fixtures/topics (`topic<TAB>line`, written for this project) and
 * writes the table of lib/core/knowledge/learned. `npx tsx scripts/learn-topics.ts`; with `--without FILE …` it learns
 * without those files, writes nothing, and prints how many of their lines are read right. The same lines give the same table.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { eachPiece, TOPIC_PLACES } from '../lib/core/knowledge/matching/topic-pieces.ts'
import { tokensOf } from '../lib/core/knowledge/matching/tokenize.ts'
import { seeded, shuffle } from './seeded.ts'

const folder = new URL('../tests/fixtures/topics/', import.meta.url)
const target = new URL('../lib/core/knowledge/learned/topic-weights.ts', import.meta.url)
const ROUNDS = 24
const STEP = 1.2
const DECAY = 5e-4
/** Pieces left out of a line each time it is read, so that no line is known by one of them alone. */
const LEFT_OUT = 0.3
/** Weights beyond this many times their root mean square are cut: bytes are for the many. */
const LARGEST = 30

/** A topic of more lines than this counts as one of so many. */
const LARGE_TOPIC = 100

interface Line {
  readonly file: string
  readonly topic: number
  readonly places: readonly number[]
}

function readLines(): { readonly file: string; readonly topic: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => {
          const [topic = '', text = ''] = line.split('\t')
          return { file, topic: topic.trim(), text }
        }),
    )
}

/** The chance of each topic, written into `shares`. */
function readShares(places: readonly number[], table: Float32Array, shares: Float32Array): void {
  const count = shares.length
  shares.fill(0)
  for (const place of places)
    for (let topic = 0; topic < count; topic += 1)
      shares[topic] = (shares[topic] ?? 0) + (table[place * count + topic] ?? 0)
  const scale = 1 / Math.sqrt(Math.max(1, places.length))
  const most = shares.reduce((one, other) => Math.max(one, other), -Infinity)
  let total = 0
  for (let topic = 0; topic < count; topic += 1) {
    const share = Math.exp(((shares[topic] ?? 0) - most) * scale)
    shares[topic] = share
    total += share
  }
  for (let topic = 0; topic < count; topic += 1) shares[topic] = (shares[topic] ?? 0) / total
}

function learn(lines: readonly Line[], count: number): Float32Array {
  const table = new Float32Array(TOPIC_PLACES * count)
  const shares = new Float32Array(count)
  const random = seeded(7)
  const sizes = lines.reduce((counted, { topic }) => {
    counted[topic] = (counted[topic] ?? 0) + 1
    return counted
  }, new Float32Array(count))
  const weightOf = sizes.map((size) => Math.min(1, LARGE_TOPIC / size))
  const order = lines.map((_, at) => at)
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random)
    const step = STEP / (1 + round / 6)
    for (const at of order) {
      const line = lines[at]
      if (line === undefined) continue
      const places = line.places.filter(() => random() >= LEFT_OUT)
      readShares(places, table, shares)
      const scale = (step * (weightOf[line.topic] ?? 1)) / Math.sqrt(Math.max(1, places.length))
      for (const place of places) {
        for (let topic = 0; topic < count; topic += 1) {
          const error = (topic === line.topic ? 1 : 0) - (shares[topic] ?? 0)
          const own = place * count + topic
          table[own] = (table[own] ?? 0) * (1 - step * DECAY) + scale * error
        }
      }
    }
  }
  return table
}

/** How many of the lines are read right: as the likeliest topic, and among the three likeliest. */
function judge(what: string, lines: readonly Line[], table: Float32Array, count: number): void {
  const shares = new Float32Array(count)
  let first = 0
  let amongThree = 0
  for (const { places, topic } of lines) {
    readShares(places, table, shares)
    const own = shares[topic] ?? 0
    const better = shares.filter((share) => share > own).length
    if (better === 0) first += 1
    if (better < 3) amongThree += 1
  }
  const share = (some: number): string => (some / lines.length).toFixed(3)
  console.log(`${what}: ${String(lines.length)} lines, first ${share(first)}, among three ${share(amongThree)}`)
}

const [option, ...files] = process.argv.slice(2)
const without = new Set(option === '--without' ? files : [])
const written = readLines()
const names = [...new Set(written.map(({ topic }) => topic))].sort()
const lines = written.map(({ file, topic, text }): Line => {
  const places: number[] = []
  eachPiece(tokensOf(text), (place) => places.push(place))
  return { file, topic: names.indexOf(topic), places }
})
const table = learn(
  lines.filter(({ file }) => !without.has(file)),
  names.length,
)
const spread = Math.sqrt(
  table.reduce((sum, weight) => sum + weight * weight, 0) / table.filter((weight) => weight !== 0).length,
)
const step = (LARGEST * spread) / 127
const bytes = Int8Array.from(table, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))))
const judged = without.size === 0 ? lines : lines.filter(({ file }) => without.has(file))
judge('as learnt', judged, table, names.length)
judge(
  'in bytes',
  judged,
  Float32Array.from(bytes, (byte) => byte * step),
  names.length,
)
if (without.size === 0) {
  writeFileSync(
    target,
    [
      '// Written by scripts/learn-topics.ts; not by hand.',
      `export const TOPIC_NAMES = ${JSON.stringify(names)} as const`,
      `export const TOPIC_STEP = ${String(step)}`,
      `export const TOPIC_WEIGHTS =\n  '${Buffer.from(bytes.buffer).toString('base64')}'`,
      '',
    ].join('\n'),
  )
}
