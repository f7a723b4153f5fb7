/**
 * Phrase matching against the libraries a user would pick instead, at 100, 1,000, 10,000 and 60,000 phrases, in one run.
 * `npx tsx bench/compliance/phrase-match.ts`
 */
import { AhoCorasick } from '@monyone/aho-corasick'
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast'
import { Mint } from 'mint-filter'
import ModernAhoCorasick from 'modern-ahocorasick'
import { SensitiveWordTool } from 'sensitive-word-tool'
import { builtInRules, compileRules, loadChecker } from '../../lib/core/compliance/index.ts'
import { benchPhrases, benchSentences, benchTexts } from './data.ts'

/** One figure of a benchmark. */
export interface BenchRow {
  readonly candidate: string
  readonly metric: string
  readonly value: number
}

const LENGTHS = [30, 200, 2000]
const TEXTS = 40
let sink = 0

/** Median microseconds of one call over the texts, after a warm-up. */
function measure(texts: readonly string[], call: (text: string) => number): number {
  for (let round = 0; round < 3; round++) for (const text of texts) sink += call(text)
  const rounds: number[] = []
  const stop = performance.now() + 400
  do {
    const start = performance.now()
    for (const text of texts) sink += call(text)
    rounds.push(((performance.now() - start) * 1000) / texts.length)
  } while (performance.now() < stop || rounds.length < 3)
  rounds.sort((a, b) => a - b)
  return rounds[Math.floor(rounds.length / 2)] ?? 0
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)

type Make = (phrases: readonly string[]) => (text: string) => number

const candidates: Readonly<Record<string, Make>> = {
  'wenda (folding, offsets, evasion)': (phrases) => {
    const checker = compileRules(
      phrases.map((phrase, at) => ({ id: String(at), phrase, category: '自定义', level: 'warn' })),
    )
    return (text) => checker.check(text).length
  },
  'includes loop': (phrases) => (text) => phrases.filter((phrase) => text.includes(phrase)).length,
  'RegExp alternation': (phrases) => {
    const expression = new RegExp(phrases.map(escaped).join('|'), 'gu')
    return (text) => text.match(expression)?.length ?? 0
  },
  'modern-ahocorasick': (phrases) => {
    const matcher = new ModernAhoCorasick([...phrases])
    return (text) => matcher.search(text).length
  },
  '@monyone/aho-corasick': (phrases) => {
    const matcher = new AhoCorasick([...phrases])
    return (text) => matcher.matchInText(text).length
  },
  '@monyone/aho-corasick/fast': (phrases) => {
    const matcher = new FastAhoCorasick([...phrases])
    return (text) => matcher.matchInText(text).length
  },
  'mint-filter': (phrases) => {
    const matcher = new Mint([...phrases])
    return (text) => matcher.filter(text).words.length
  },
  'sensitive-word-tool': (phrases) => {
    const matcher = new SensitiveWordTool({ wordList: [...phrases] })
    return (text) => matcher.match(text).length
  },
}

/** What one candidate does in a round: as many of the texts as it manages in some milliseconds. */
interface Runner {
  readonly candidate: string
  readonly call: (text: string) => number
  readonly texts: readonly string[]
  readonly rounds: number[]
}

const ROUND_MS = 10

function prepare(candidate: string, call: (text: string) => number, texts: readonly string[]): Runner {
  const start = performance.now()
  let done = 0
  while (done < texts.length && (done === 0 || performance.now() - start < ROUND_MS)) sink += call(texts[done++] ?? '')
  return { candidate, call, texts: texts.slice(0, done), rounds: [] }
}

/** Median microseconds of one check by candidate. They take turns, so that a busy machine slows all of them alike. */
function runTurns(runners: readonly Runner[]): void {
  const stop = performance.now() + runners.length * 300
  do {
    for (const { call, texts, rounds } of runners) {
      const start = performance.now()
      for (const text of texts) sink += call(text)
      rounds.push(((performance.now() - start) * 1000) / texts.length)
    }
  } while (performance.now() < stop)
}

function runSize(sentences: readonly string[], count: number, rows: BenchRow[]): void {
  const phrases = benchPhrases(sentences, count)
  const built = Object.entries(candidates).map(([candidate, make]) => {
    const start = performance.now()
    const call = make(phrases)
    rows.push({ candidate, metric: `build ms, ${count} phrases`, value: performance.now() - start })
    return { candidate, call }
  })
  for (const length of LENGTHS) {
    const texts = benchTexts(sentences, length, TEXTS)
    const runners = built
      .filter(({ candidate }) => candidate !== 'RegExp alternation' || count <= 1000 || length <= 200)
      .map(({ candidate, call }) => prepare(candidate, call, texts))
    runTurns(runners)
    for (const { candidate, rounds } of runners) {
      rounds.sort((a, b) => a - b)
      const value = rounds[Math.floor(rounds.length / 2)] ?? 0
      rows.push({ candidate, metric: `µs a check, ${count} phrases, ${length} characters`, value })
    }
  }
}

/** The least a scan can cost: reading every unit once. */
function runBare(sentences: readonly string[], rows: BenchRow[]): void {
  const table = new Uint16Array(65_536).fill(1)
  for (const length of LENGTHS) {
    const value = measure(benchTexts(sentences, length, TEXTS), (text) => {
      let sum = 0
      for (let at = 0; at < text.length; at++) sum += table[text.charCodeAt(at)] ?? 0
      return sum
    })
    rows.push({ candidate: 'one bare pass', metric: `µs, ${length} characters`, value })
  }
}

/** Building, shipping and loading the product's own buffers. */
function runBuffers(sentences: readonly string[], rows: BenchRow[]): void {
  const rules = benchPhrases(sentences, 60_000).map((phrase, at) => ({
    id: String(at),
    phrase,
    category: '自定义',
    level: 'warn' as const,
  }))
  for (const [name, set] of [
    ['60,000 phrases', rules],
    ['built-in rules', builtInRules()],
  ] as const) {
    const builds = [0, 0, 0].map(() => {
      const start = performance.now()
      compileRules(set)
      return performance.now() - start
    })
    const buffer = compileRules(set).toBuffer()
    const loads = Array.from({ length: 20 }, () => {
      const start = performance.now()
      loadChecker(buffer)
      return performance.now() - start
    }).sort((a, b) => a - b)
    rows.push({
      candidate: 'wenda',
      metric: `build ms (median of 3), ${name}`,
      value: builds.sort((a, b) => a - b)[1] ?? 0,
    })
    rows.push({ candidate: 'wenda', metric: `buffer MB, ${name}`, value: buffer.byteLength / 1e6 })
    rows.push({ candidate: 'wenda', metric: `load ms (median), ${name}`, value: loads[10] ?? 0 })
  }
  const checker = compileRules(builtInRules())
  for (const length of [...LENGTHS, 20]) {
    const value = measure(benchTexts(sentences, length, TEXTS), (text) => checker.check(text).length)
    rows.push({ candidate: 'wenda', metric: `µs a check, all built-in rules, ${length} characters`, value })
  }
}

/** Runs the benchmark. Rows carry milliseconds, microseconds or megabytes as their metric says. */
export function run(sizes: readonly number[] = [100, 1000, 10_000, 60_000]): { name: string; rows: BenchRow[] } {
  const { sentences, source } = benchSentences()
  const rows: BenchRow[] = []
  runBare(sentences, rows)
  runBuffers(sentences, rows)
  for (const size of sizes) runSize(sentences, size, rows)
  return { name: `compliance: phrase matching (texts from ${source}; checksum ${sink % 997})`, rows }
}

if (process.argv[1]?.endsWith('phrase-match.ts') === true) {
  const sizes = process.argv.slice(2).map(Number)
  const { name, rows } = sizes.length > 0 ? run(sizes) : run()
  console.log(name)
  for (const { candidate, metric, value } of rows)
    console.log(`${candidate.padEnd(36)} ${metric.padEnd(52)} ${value.toFixed(3)}`)
}
