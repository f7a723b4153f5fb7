import { FEATURE_NAMES, type EntryFeatures, type FeatureWeights } from './entry-features.ts'

/**
 * Weights of the ranking and of the score, fitted by `bench/knowledge/fit-ranking.ts` on one half of the queries of all
 * four evaluation sets together (the other half is what the benchmark reports). They are general: one model for Chinese
 * and English, large and small bases; nothing in them is of one set.
 */
export const RANKING: FeatureWeights = {
  best: 5.4,
  second: -0.5,
  vote: 3.7,
  coverage: 0.2,
  reverse: 1.7,
  order: 0.95,
  subsequence: 0.9,
  pooled: 0.2,
  likelihood: 1.2,
  phrasings: 0.85,
}

/** Score = logistic(bias + sum × sum of weighted features + lead × lead over the best rival). */
export const SCORING = { bias: -4.75, sum: 0.29, lead: 0.53, maxLead: 5 } as const

/** Below this score nothing is shown: better no suggestion than a bad guess. */
export const SHOWN_SCORE = 0.2
/** From this score on the first suggestion may be marked as sure. */
export const CONFIDENT_SCORE = 0.85

/** The weighted sum of the features: the order of the entries for one message. */
export function weighFeatures(features: EntryFeatures): number {
  let sum = 0
  for (const name of FEATURE_NAMES) sum += RANKING[name] * features[name]
  return sum
}

/** Estimated probability 0..1 that the entry is right, from its sum and that of its best rival. */
export function scoreFrom(sum: number, rivalSum: number): number {
  const lead = Math.max(-SCORING.maxLead, Math.min(SCORING.maxLead, sum - rivalSum))
  return 1 / (1 + Math.exp(-(SCORING.bias + SCORING.sum * sum + SCORING.lead * lead)))
}
