import { createKnowledgeIndex, loadKnowledgeIndex, type KnowledgeEntry } from '@/lib/core/knowledge/index.ts'
import { generateEntries, generateQuestions } from './generate.ts'
import { candidateMakers } from './peers.ts'
import type { BenchResult, BenchRow } from './quality.ts'

const SIZES = [1000, 10_000, 100_000]
const MESSAGES = 200
/** The machine is shared, so each message is asked a few times and its quickest answer counts. */
const REPEATS = 5
/** Peers slower than this at one size (ms for a message) are not asked at the next: the run would take hours. */
const TOO_SLOW_MS = 6

function quickest(run: () => void, repeats: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < repeats; i++) {
    const begun = performance.now()
    run()
    best = Math.min(best, performance.now() - begun)
  }
  return best
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Questions like those of the base with some words changed: seeded apart, so that few are in it as they stand. */
function messages(): string[] {
  return generateQuestions(MESSAGES, 99).map((question, i) => (i % 2 === 0 ? question : `${question}，在吗`))
}

function timeMessages(find: (message: string) => unknown, asked: readonly string[], repeats = REPEATS): number[] {
  // compiled code is what an agent meets all day
  for (let round = 0; round < repeats; round++) for (const message of asked) find(message)
  return asked.map((message) => quickest(() => void find(message), repeats)).sort((a, b) => a - b)
}

function ownRows(entries: readonly KnowledgeEntry[], size: string): BenchRow[] {
  const built = createKnowledgeIndex(entries)
  const buildMs = quickest(() => void createKnowledgeIndex(entries), 3)
  const buffer = built.toBuffer()
  const loadMs = quickest(() => void loadKnowledgeIndex(buffer), REPEATS)
  const first = entries[0]
  const editMs = quickest(() => {
    if (first !== undefined) built.upsert({ ...first, answer: 'x' })
    built.rank('什么时候发货', 3)
  }, REPEATS)
  return [
    { candidate: 'ours', metric: `${size}: build, ms`, value: buildMs },
    { candidate: 'ours', metric: `${size}: load from the saved form, ms`, value: loadMs },
    { candidate: 'ours', metric: `${size}: saved form, MB`, value: buffer.byteLength / 1e6 },
    { candidate: 'ours', metric: `${size}: one edit and the next suggestion, ms`, value: editMs },
  ]
}

/** One suggestion at three sizes, ours and the libraries in the same process; build, load and size of ours. */
export async function run(): Promise<BenchResult> {
  const rows: BenchRow[] = []
  const left = new Set<string>()
  for (const count of SIZES) {
    const size = `${String(count / 1000)}k questions`
    const entries = generateEntries(count)
    rows.push(...ownRows(entries, size))
    for (const { name, make } of candidateMakers) {
      if (left.has(name)) continue
      const begun = performance.now()
      const candidate = await make(entries)
      if (name !== 'ours')
        rows.push({ candidate: name, metric: `${size}: build, ms`, value: performance.now() - begun })
      const trial = quickest(() => void candidate.find('请问什么时候发货'), 2)
      const asked = trial > 5 ? messages().slice(0, 30) : messages()
      const times = timeMessages((message) => candidate.find(message), asked, trial > 5 ? 1 : REPEATS)
      rows.push({ candidate: name, metric: `${size}: one suggestion, p50 ms`, value: percentile(times, 0.5) })
      rows.push({ candidate: name, metric: `${size}: one suggestion, p99 ms`, value: percentile(times, 0.99) })
      if (percentile(times, 0.5) > TOO_SLOW_MS) left.add(name)
    }
  }
  return { name: 'knowledge: speed', rows }
}
