import { askedBetween, type QuestionStore } from './question-store.ts'
import type { TermWeights } from './term-weights.ts'
import type { NumberedText } from './vocabulary.ts'

/** What speaks for one entry as the answer to one message. All shares are 0..1. */
export interface EntryFeatures {
  /** Weighted overlap (Dice) with the most similar question. */
  readonly best: number
  /** Share of that question's weight that the message holds. */
  readonly reverse: number
  /** Overlap of neighbouring tokens with the question best in that. */
  readonly order: number
  /** Share of the message's weight that the entry's questions hold taken together. */
  readonly pooled: number
  /** Mean log-likelihood ratio of the message under the entry's own word use against the whole base's. */
  readonly likelihood: number
  /** Share of the message the entry explains beside its near-synonyms (agreement.ts). */
  readonly agreement: number
  /** log of how many phrasings the entry has: what is asked often has many. */
  readonly phrasings: number
  /** How surely the message and the entry's questions are of one topic of shop chat (topics.ts). */
  readonly topic: number
  /** How much the message and the nearest line of the entry speak of the same things (concepts.ts). */
  readonly concepts: number
}

/** Weight of each feature, in {@link EntryFeatures} order; see ranking-model.ts. */
export type FeatureWeights = Readonly<Record<keyof EntryFeatures, number>>

export const FEATURE_NAMES = [
  'best',
  'reverse',
  'order',
  'pooled',
  'likelihood',
  'agreement',
  'phrasings',
  'topic',
  'concepts',
] as const satisfies readonly (keyof EntryFeatures)[]

/** Where an entry's questions lie: a store and the first and one past the last question. */
export interface QuestionSpan {
  readonly store: QuestionStore
  readonly from: number
  readonly to: number
}

/** An entry's questions beyond this many are not read one by one. */
const MAX_QUESTIONS_READ = 32
/** Pseudo-count of the base's word use mixed into an entry's. */
const SMOOTHING = 1.5
/** Words of a message beyond this many take no part in the closer look. */
const MAX_MESSAGE_WORDS = 48
const SKIP_SHARE = 0.5
const EDGE_SHARE = 0.3

/** A message made ready to be compared with many questions. */
export class PreparedMessage {
  readonly words: readonly number[]
  readonly distinct: readonly number[]
  readonly weightSum: number
  private readonly terms: TermWeights
  private readonly places: Int32Array
  private readonly pairWeight: number
  private readonly counts: Float64Array
  private readonly lastSeen: Int32Array

  /** `places`: scratch by token number, all -1; given back clean by {@link release}. */
  constructor(message: NumberedText, weightSum: number, terms: TermWeights, places: Int32Array) {
    this.words = message.words.slice(0, MAX_MESSAGE_WORDS)
    this.weightSum = weightSum
    this.terms = terms
    this.places = places
    const distinct: number[] = []
    for (const [position, word] of this.words.entries()) {
      if (word < 0) continue
      if (places[word] === -1) distinct.push(word)
      places[word] = position
    }
    this.distinct = distinct
    this.counts = new Float64Array(this.words.length)
    this.lastSeen = new Int32Array(this.words.length)
    this.pairWeight = this.sumPairs()
  }

  release(): void {
    for (const word of this.distinct) this.places[word] = -1
  }

  private weight(token: number): number {
    return token < 0 ? this.terms.unknownWeight : (this.terms.weights[token] ?? this.terms.unknownWeight)
  }

  private sumPairs(): number {
    let sum = 0
    for (let i = 0; i + 1 < this.words.length; i++)
      sum += this.weight(this.words[i] ?? -1) + this.weight(this.words[i + 1] ?? -1)
    return sum / 2 + EDGE_SHARE * (this.weight(this.words[0] ?? -1) + this.weight(this.words.at(-1) ?? -1))
  }

  /** Dice over neighbouring tokens: 1 for the same order, half for one token between, edges count a little. */
  private orderWith(store: QuestionStore, q: number): number {
    const from = store.wordStart[q] ?? 0
    const to = store.wordStart[q + 1] ?? 0
    if (to === from || this.words.length === 0) return 0
    let total = 0
    let same = 0
    for (let i = from; i + 1 < to; i++) {
      const a = store.words[i] ?? 0
      const b = store.words[i + 1] ?? 0
      const pair = (this.weight(a) + this.weight(b)) / 2
      total += pair
      const place = this.places[a] ?? -1
      if (place < 0) continue
      if (this.words[place + 1] === b) same += pair
      else if (this.words[place + 2] === b) same += pair * SKIP_SHARE
    }
    const first = store.words[from] ?? 0
    const last = store.words[to - 1] ?? 0
    total += EDGE_SHARE * (this.weight(first) + this.weight(last))
    if (this.words[0] === first) same += EDGE_SHARE * this.weight(first)
    if (this.words.at(-1) === last) same += EDGE_SHARE * this.weight(last)
    return Math.min(1, (2 * same) / (total + this.pairWeight))
  }

  /** Counts, for each distinct message token, the entry's questions that hold it; returns the best order share. */
  private readSpan({ store, from, to }: QuestionSpan): number {
    let order = 0
    for (let q = from; q < Math.min(to, from + MAX_QUESTIONS_READ); q++) {
      this.lastSeen.fill(0)
      for (let i = store.wordStart[q] ?? 0; i < (store.wordStart[q + 1] ?? 0); i++) {
        const place = this.places[store.words[i] ?? 0] ?? -1
        if (place < 0 || this.lastSeen[place] === 1) continue
        this.lastSeen[place] = 1
        this.counts[place] = (this.counts[place] ?? 0) + 1
      }
      order = Math.max(order, this.orderWith(store, q))
    }
    return order
  }

  /** The features that need an entry's questions read; the rest come from the first pass. */
  readEntry(spans: readonly QuestionSpan[]): Pick<EntryFeatures, 'order' | 'pooled' | 'likelihood' | 'phrasings'> {
    this.counts.fill(0)
    let order = 0
    let phrasings = 0
    for (const span of spans) {
      order = Math.max(order, this.readSpan(span))
      phrasings += askedBetween(span.store, span.from, Math.min(span.to, span.from + MAX_QUESTIONS_READ))
    }
    let pooled = 0
    let likelihood = 0
    for (const word of this.distinct) {
      const count = this.counts[this.places[word] ?? 0] ?? 0
      const base = Math.max(1e-4, this.terms.likelihoods[word] ?? 0)
      pooled += (this.weight(word) * count) / (count + 0.5)
      likelihood += Math.log((count + SMOOTHING * base) / ((phrasings + SMOOTHING) * base))
    }
    return {
      order,
      pooled: this.weightSum > 0 ? pooled / this.weightSum : 0,
      likelihood: likelihood / Math.max(4, this.words.length),
      phrasings: Math.log(Math.max(1, Math.min(16, phrasings))),
    }
  }
}
