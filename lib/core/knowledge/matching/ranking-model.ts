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
  topic: 4,
  concepts: 2,
}

/**
 * Score = logistic(z + lead × logistic(z)), z = bias + sum × weighted sum + words × log(1 + words of the message): how
 * alike, where a long message can't be as alike as a short one, and, where that is decent already, how far ahead of the
 * best rival (up to `maxLead`). Fitted to the right entry being among the first three.
 */
const SCORING = { bias: -6.7, sum: 0.57, words: 0.72, lead: 0.3, maxLead: 3, leadWithoutRival: 1 } as const

/**
 * The same likeness says more in a small base, where few entries could be alike by chance and rare words are not yet known
 * to be rare: z + share × log(usual / questions). Without it a shop with thirty titles was shown one answer in ten it had
 * right (decision 044). Bases outside `least`..`most` count as those.
 */
const BASE_SIZE = { share: 0.35, usual: 3000, least: 30, most: 10_000 } as const

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

/** What a score depends on beside the sums: words of the message, questions of the base. */
export interface ScoredCase {
  readonly wordCount: number
  readonly questionCount: number
}

/** Estimated probability 0..1 that the entry answers the message, from its sum and that of its best rival, if there is one. */
export function scoreFrom(sum: number, rivalSum: number | undefined, { wordCount, questionCount }: ScoredCase): number {
  const ahead = rivalSum === undefined ? SCORING.leadWithoutRival : sum - rivalSum
  const size = Math.max(BASE_SIZE.least, Math.min(BASE_SIZE.most, questionCount))
  const bySize = BASE_SIZE.share * Math.log(BASE_SIZE.usual / size)
  const alike = SCORING.bias + SCORING.sum * sum + SCORING.words * Math.log1p(wordCount) + bySize
  return logistic(alike + SCORING.lead * Math.max(0, Math.min(SCORING.maxLead, ahead)) * logistic(alike))
}
