import { FEATURE_NAMES, type EntryFeatures, type FeatureWeights } from './entry-features.ts'

/**
 * Weights of the ranking, fitted by listwise logistic regression on the queries of all evaluation sets together, each set
 * counting the same: one model for Chinese and English, large and small bases. How it was fitted, what was left out and
 * what it gives on halves and on whole sets it was not fitted on: docs/decisions/040-how-the-ranking-was-fitted.md.
 */
export const RANKING: FeatureWeights = {
  best: 5.2,
  reverse: 1.9,
  order: 1.2,
  pooled: 0.3,
  likelihood: 1,
  agreement: 5.5,
  phrasings: 0.95,
}

/**
 * Score = logistic(z + lead × logistic(z)), z = bias + sum × weighted sum + words × log(1 + words of the message): how
 * alike, where a long message can't be as alike as a short one, and, where that is decent already, how far ahead of the
 * best rival (up to `maxLead`). Fitted to the right entry being among the first three.
 */
const SCORING = { bias: -6.7, sum: 0.57, words: 0.72, lead: 0.3, maxLead: 3, leadWithoutRival: 1 } as const

/** Below this score nothing is shown: better no suggestion than a bad guess. */
export const SHOWN_SCORE = 0.42
/** From this score on the first suggestion may be marked as sure (measured: right at least nine times in ten). */
export const CONFIDENT_SCORE = 0.95

/** The weighted sum of the features: the order of the entries for one message. */
export function weighFeatures(features: EntryFeatures): number {
  let sum = 0
  for (const name of FEATURE_NAMES) sum += RANKING[name] * features[name]
  return sum
}

function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z))
}

/**
 * Estimated probability 0..1 that the entry answers a message of `wordCount` words, from its sum and that of its best
 * rival, if there is one.
 */
export function scoreFrom(sum: number, rivalSum: number | undefined, wordCount: number): number {
  const ahead = rivalSum === undefined ? SCORING.leadWithoutRival : sum - rivalSum
  const alike = SCORING.bias + SCORING.sum * sum + SCORING.words * Math.log1p(wordCount)
  return logistic(alike + SCORING.lead * Math.max(0, Math.min(SCORING.maxLead, ahead)) * logistic(alike))
}
