import { CONFIDENT_SCORE, createKnowledgeIndex, SHOWN_SCORE } from '@/lib/core/knowledge/index.ts'
import { candidateMakers } from './peers.ts'
import { recallOf, recallWhileLearning } from './recall.ts'
import { readShops, SHOP_BATCHES } from './shops.ts'
import { hasSharedData, readEvaluationSet, type EvaluationSet } from './shared-data.ts'

/** One figure of one candidate. */
export interface BenchRow {
  readonly candidate: string
  readonly metric: string
  readonly value: number
}

export interface BenchResult {
  readonly name: string
  readonly rows: BenchRow[]
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Share of noise shown when 80 % of the answerable are, and the marks at the built-in thresholds. */
function thresholdRows(set: EvaluationSet): BenchRow[] {
  const index = createKnowledgeIndex(set.entries)
  const answerable = set.queries.map(({ q, ids }) => {
    const first = index.rank(q, 1)[0]
    return { score: first?.score ?? 0, right: ids.includes(first?.entryId ?? '') }
  })
  const noise = set.noise.map((q) => index.rank(q, 1)[0]?.score ?? 0)
  const scores = answerable.map((one) => one.score).sort((a, b) => b - a)
  const at80 = scores[Math.floor(scores.length * 0.8)] ?? 0
  const share = (list: readonly number[], from: number): number =>
    list.filter((one) => one >= from).length / list.length
  const sure = answerable.filter((one) => one.score >= CONFIDENT_SCORE)
  const rows: [string, number][] = [
    ['noise shown when 80 % of the answerable are', share(noise, at80)],
    ['answerable shown at the built-in threshold', share(scores, SHOWN_SCORE)],
    ['noise shown at the built-in threshold', share(noise, SHOWN_SCORE)],
    ['answerable marked as sure', sure.length / answerable.length],
    ['precision@1 of those marked as sure', sure.filter((one) => one.right).length / Math.max(1, sure.length)],
    ['noise marked as sure', share(noise, CONFIDENT_SCORE)],
  ]
  return rows.map(([metric, value]) => ({ candidate: 'ours', metric: `${set.name}: ${metric}`, value: round(value) }))
}

/** Recall after k accepted phrasings an entry. */
function learningRows(set: EvaluationSet, least: number): BenchRow[] {
  return Array.from(recallWhileLearning(set, least, [0, 1, 3, 5, 9])).flatMap(([learnt, { at1, at3 }]) =>
    [
      { at: 1, value: at1 },
      { at: 3, value: at3 },
    ].map(({ at, value }) => ({
      candidate: 'ours',
      metric: `${set.name}: recall@${String(at)} after ${String(learnt)} phrasings an entry`,
      value: round(value),
    })),
  )
}

/** Peers that take tens of ms a message are asked so many. */
const SLOW_SAMPLE = 200

/** Small shops: recall of ours and the peers over all shops of a batch together, and what is shown at the built-in threshold. */
async function shopRows(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const batch of SHOP_BATCHES) {
    const shops = readShops(batch)
    const asked = shops.reduce((sum, { queries }) => sum + queries.length, 0)
    for (const { name: candidate, make } of candidateMakers) {
      let at1 = 0
      let at3 = 0
      for (const { entries, queries } of shops) {
        const recall = recallOf((await make(entries)).find, queries)
        at1 += recall.at1 * queries.length
        at3 += recall.at3 * queries.length
      }
      rows.push({ candidate, metric: `shops ${batch}: recall@1`, value: round(at1 / asked) })
      rows.push({ candidate, metric: `shops ${batch}: recall@3`, value: round(at3 / asked) })
    }
    for (const shop of shops) rows.push(...thresholdRows(shop).slice(1, 3))
  }
  return rows
}

/**
 * Recall of ours and the peers, thresholds, learning. The dozen weights of the ranking were fitted on these sets; what
 * they give on sets they were not fitted on is in docs/decisions/040-how-the-ranking-was-fitted.md.
 */
export async function run(): Promise<BenchResult> {
  const name = 'knowledge: quality'
  const rows: BenchRow[] = await shopRows()
  if (!hasSharedData()) {
    console.log('the large sets are skipped: ../shared/data is absent')
    return { name, rows }
  }
  for (const set of [readEvaluationSet('zh58'), readEvaluationSet('zh'), readEvaluationSet('en')]) {
    for (const { name: peer, make } of candidateMakers) {
      const candidate = await make(set.entries)
      const isSlow = peer.startsWith('fuse') || peer.startsWith('orama')
      const { at1, at3 } = recallOf(
        candidate.find,
        isSlow ? set.queries.filter((_q, i) => i % Math.ceil(set.queries.length / SLOW_SAMPLE) === 0) : set.queries,
      )
      rows.push({ candidate: peer, metric: `${set.name}: recall@1`, value: round(at1) })
      rows.push({ candidate: peer, metric: `${set.name}: recall@3`, value: round(at3) })
    }
    rows.push(...thresholdRows(set))
    if (set.name !== 'zh') rows.push(...learningRows(set, set.name === 'en' ? 9 : 5))
  }
  return { name, rows }
}
