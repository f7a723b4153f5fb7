import { entryAgreement, NEAR_QUESTIONS, type NearQuestion } from './agreement.ts'
import { PreparedMessage, type EntryFeatures, type QuestionSpan } from './entry-features.ts'
import { buildQuestionStore, sharedConcepts, sharedTopic, type Question, type QuestionStore } from './question-store.ts'
import { weighFeatures, type ScoredCase } from './ranking-model.ts'
import { computeTermWeights, weighUnknown, type TermWeights } from './term-weights.ts'
import { wordTriples } from './tokenize.ts'
import { sharesByConcept } from './concepts.ts'
import { sharesByTopic, topicWorth } from './topics.ts'
import { numberQuery, type NumberedText, Vocabulary } from './vocabulary.ts'

/** An entry with its features for one message and their weighted sum. */
export interface RankedSlot {
  readonly slot: number
  readonly sum: number
  readonly features: EntryFeatures
}

/** The entries found for a message, best first, with what their scores depend on beside. */
export interface Ranking extends ScoredCase {
  readonly entries: readonly RankedSlot[]
}

/** A store with the weights of its questions and room to add up overlaps. */
export interface Segment {
  readonly store: QuestionStore
  /** Weight of each question. */
  readonly lengths: Float32Array
  readonly overlap: Float32Array
}

/** What a matcher is made of; all that has to be saved to have it again. */
export interface MatcherParts {
  readonly vocabulary: Vocabulary
  readonly base: QuestionStore
  readonly terms: TermWeights
}

/** Entries that get the second, closer look. */
const CANDIDATES = 32
/** A question that holds less of the message's weight than this is not looked at. */
const LEAST_COVERAGE = 0.06
/** Lines of an entry whose topics and concepts are looked at. */
const MAX_LINES_COMPARED = 12

/** What a message is about: how surely it is of each topic, and how much it speaks of each concept. */
interface About {
  readonly topics: Float32Array
  /** Absent where it speaks of none. */
  readonly concepts: Float32Array | undefined
}

/** The nearest line of any entry and a message speak so much of the same by chance; less speaks against it. */
const USUAL_CONCEPTS = 0.35

const NOTHING_SHARED = { topic: 0, concepts: 0 } as const

/** In a base of more questions than this, what answers say is not read: its questions have the words. */
const ANSWERS_READ_UP_TO = 10_000
/** A line of an answer is like a message by this part of what a question would be. */
const TOLD_SHARE = 0.9

function readsAnswers(questionCount: number): boolean {
  return questionCount <= ANSWERS_READ_UP_TO
}

function aboutOf({ topics, concepts }: NumberedText): About {
  return { topics: sharesByTopic(topics), concepts: concepts.length === 0 ? undefined : sharesByConcept(concepts) }
}

function weighQuestions(store: QuestionStore, terms: TermWeights): Float32Array {
  const lengths = new Float32Array(store.count)
  for (let token = 0; token + 1 < store.postingStart.length; token++) {
    const weight = terms.weights[token] ?? terms.unknownWeight
    for (let i = store.postingStart[token] ?? 0; i < (store.postingStart[token + 1] ?? 0); i++) {
      const q = store.postings[i] ?? 0
      lengths[q] = (lengths[q] ?? 0) + weight
    }
  }
  return lengths
}

/** Builds the parts from questions ordered by slot. Lines of answers are left out of a base that is too large for them. */
export function buildMatcherParts(questions: readonly Question[], slotCount: number): MatcherParts {
  const vocabulary = new Vocabulary()
  const asked = questions.filter(({ isTold }) => isTold !== true)
  const counted = readsAnswers(asked.length) ? questions : asked
  const base = buildQuestionStore(counted, vocabulary, slotCount, topicWorth(asked.length) > 0)
  return { vocabulary, base, terms: computeTermWeights(base, vocabulary) }
}

/**
 * Finds the entries whose questions are like a message: one pass over postings (overlap of weighted tokens with every
 * question), then a closer look at the best entries. Changes since the base was built live in a small second segment.
 */
export class QuestionMatcher {
  readonly parts: MatcherParts
  private readonly base: Segment
  private later: readonly Segment[] = []
  /** Slots whose questions in the base no longer count. */
  private retired: Uint8Array
  private best: Float32Array
  private bestQuestion: Int32Array
  private places = new Int32Array(0)
  private held = new Float32Array(0)
  private readonly wholeWeights: number[] = []
  /** How much topics count in a base of this size. */
  private readonly topicWorth: number

  constructor(parts: MatcherParts) {
    this.parts = parts
    this.topicWorth = topicWorth(parts.terms.questionCount)
    this.base = this.makeSegment(parts.base)
    const slots = parts.base.slotStart.length - 1
    this.retired = new Uint8Array(slots)
    this.best = new Float32Array(slots)
    this.bestQuestion = new Int32Array(slots)
  }

  private makeSegment(store: QuestionStore): Segment {
    return {
      store,
      lengths: weighQuestions(store, this.parts.terms),
      overlap: new Float32Array(store.count),
    }
  }

  /** A segment of questions that came after the base was built; they may be in any order. */
  segmentOf(questions: readonly Question[], slotCount: number): Segment {
    const counted = readsAnswers(this.parts.terms.questionCount)
      ? [...questions]
      : questions.filter(({ isTold }) => isTold !== true)
    const ordered = counted.sort((a, b) => a.slot - b.slot)
    return this.makeSegment(buildQuestionStore(ordered, this.parts.vocabulary, slotCount, this.topicWorth > 0))
  }

  /** Sets what counts beside the base: later segments, and slots whose base questions are gone. */
  change(later: readonly Segment[], retiredSlots: Iterable<number>, slotCount: number): void {
    this.later = later
    this.retired = new Uint8Array(slotCount)
    for (const slot of retiredSlots) this.retired[slot] = 1
    if (slotCount === this.best.length) return
    this.best = new Float32Array(slotCount)
    this.bestQuestion = new Int32Array(slotCount)
  }

  private weigh(message: NumberedText): number {
    let sum = 0
    const { terms } = this.parts
    for (const token of message.features) sum += terms.weights[token] ?? terms.unknownWeight
    for (const token of message.unknown) sum += weighUnknown(token, terms)
    return sum
  }

  private addOverlaps({ store, overlap }: Segment, message: NumberedText): void {
    overlap.fill(0)
    const { weights, unknownWeight } = this.parts.terms
    const { postings, postingStart } = store
    for (const token of message.features) {
      const weight = weights[token] ?? unknownWeight
      const to = postingStart[token + 1] ?? 0
      for (let i = postingStart[token] ?? to; i < to; i++) {
        const q = postings[i] ?? 0
        overlap[q] = (overlap[q] ?? 0) + weight
      }
    }
  }

  /** Notes for each slot its question most like the message. */
  private findBest(segment: Segment, weightSum: number, offset: number): void {
    const { store, lengths, overlap } = segment
    const { best, bestQuestion, retired } = this
    const { slots } = store
    const least = weightSum * LEAST_COVERAGE
    const isBase = offset === 0
    for (let q = 0; q < store.count; q++) {
      const shared = overlap[q] ?? 0
      if (shared <= least) continue
      const slot = slots[q] ?? 0
      if (isBase && retired[slot] === 1) continue
      const share = store.told[q] === 1 ? TOLD_SHARE : 1
      const dice = (share * 2 * shared) / (weightSum + (lengths[q] ?? 0))
      if (dice <= (best[slot] ?? 0)) continue
      best[slot] = dice
      bestQuestion[slot] = q + offset
    }
  }

  /** The slots with the best question most like the message, in no order. */
  private pickCandidates(allowed: ((slot: number) => boolean) | undefined, count: number): number[] {
    const slots: number[] = []
    const values: number[] = []
    let least = 0
    let leastAt = 0
    const { best } = this
    for (let slot = 0; slot < best.length; slot++) {
      const value = best[slot] ?? 0
      if (value <= least || (allowed !== undefined && !allowed(slot))) continue
      if (slots.length < count) {
        slots.push(slot)
        values.push(value)
        if (slots.length < count) continue
      } else {
        slots[leastAt] = slot
        values[leastAt] = value
      }
      leastAt = 0
      for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) < (values[leastAt] ?? 0)) leastAt = i
      least = values[leastAt] ?? 0
    }
    return slots
  }

  private spansOf(slot: number): (QuestionSpan & { segment: Segment })[] {
    const spans: (QuestionSpan & { segment: Segment })[] = []
    const add = (segment: Segment): void => {
      const { store } = segment
      const from = store.slotStart[slot] ?? 0
      const to = store.slotStart[slot + 1] ?? from
      if (to > from) spans.push({ segment, store, from, to })
    }
    if (this.retired[slot] !== 1) add(this.base)
    for (const segment of this.later) add(segment)
    return spans
  }

  private locate(at: number): { segment: Segment; question: number } {
    let segment = this.base
    let question = at
    for (const next of this.later) {
      if (question < segment.store.count) break
      question -= segment.store.count
      segment = next
    }
    return { segment, question }
  }

  /** Weight of a word with its letter triples. */
  private wholeWeight(token: number): number {
    const known = this.wholeWeights[token]
    if (known !== undefined) return known
    const { vocabulary, terms } = this.parts
    let weight = terms.weights[token] ?? terms.unknownWeight
    for (const triple of wordTriples(vocabulary.tokens[token] ?? '')) {
      weight += terms.weights[vocabulary.find(triple)] ?? 0
    }
    this.wholeWeights[token] = weight
    return weight
  }

  /** The questions of these slots that are nearest to the message, nearest first. */
  private nearest(slots: readonly number[], weightSum: number): NearQuestion[] {
    const near: NearQuestion[] = []
    for (const slot of slots) {
      for (const { segment, from, to } of this.spansOf(slot)) {
        for (let question = from; question < to; question++) {
          const length = segment.lengths[question] ?? 0
          const dice = (2 * (segment.overlap[question] ?? 0)) / (weightSum + length)
          if (dice > 0.1) near.push({ slot, store: segment.store, question, length, dice })
        }
      }
    }
    return near.sort((a, b) => b.dice - a.dice).slice(0, NEAR_QUESTIONS)
  }

  /** Written out field by field: objects spread into one another were a sixth of a message's time. */
  private describe(
    slot: number,
    prepared: PreparedMessage,
    agreement: number,
    about: About | undefined,
  ): EntryFeatures {
    const { segment, question } = this.locate(this.bestQuestion[slot] ?? 0)
    const shared = segment.overlap[question] ?? 0
    const { order, pooled, likelihood, phrasings } = prepared.readEntry(this.spansOf(slot))
    return {
      best: this.best[slot] ?? 0,
      reverse: shared / Math.max(1e-9, segment.lengths[question] ?? 0),
      order,
      pooled,
      likelihood,
      agreement,
      phrasings,
      ...(about === undefined ? NOTHING_SHARED : this.shareWith(slot, about)),
    }
  }

  /** What the message shares with an entry in topic and in concepts: with the likest line of each. */
  private shareWith(slot: number, { topics, concepts }: About): Pick<EntryFeatures, 'topic' | 'concepts'> {
    let topic = 0
    let most = 0
    for (const { store, from, to } of this.spansOf(slot)) {
      for (let q = from; q < Math.min(to, from + MAX_LINES_COMPARED); q++) {
        topic = Math.max(topic, sharedTopic(topics, store, q))
        if (concepts !== undefined) most = Math.max(most, sharedConcepts(concepts, store, q))
      }
    }
    const beyond = concepts === undefined ? 0 : most - USUAL_CONCEPTS
    return { topic: topic * this.topicWorth, concepts: beyond * this.topicWorth }
  }

  /** The base questions of a slot as texts that are cut into the same tokens; none when the slot is retired. */
  baseQuestions(slot: number): Question[] {
    const { store } = this.base
    if (this.retired[slot] === 1 || slot + 1 >= store.slotStart.length) return []
    const questions: Question[] = []
    for (let q = store.slotStart[slot] ?? 0; q < (store.slotStart[slot + 1] ?? 0); q++) {
      const words = store.words.subarray(store.wordStart[q] ?? 0, store.wordStart[q + 1] ?? 0)
      const text = Array.from(words, (word) => this.parts.vocabulary.tokens[word] ?? '').join(' ')
      questions.push({ text, slot, ...(store.told[q] === 1 ? { isTold: true } : {}) })
    }
    return questions
  }

  /** The best entries for a message with their features, best first. `allowed` leaves slots out. */
  rank(text: string, allowed?: (slot: number) => boolean, candidates = CANDIDATES): Ranking {
    const message = numberQuery(text, this.parts.vocabulary, this.topicWorth > 0)
    const scored: ScoredCase = { wordCount: message.words.length, questionCount: this.parts.terms.questionCount }
    if (message.features.length === 0) return { ...scored, entries: [] }
    const weightSum = this.weigh(message)
    this.best.fill(0)
    let offset = 0
    for (const segment of [this.base, ...this.later]) {
      this.addOverlaps(segment, message)
      this.findBest(segment, weightSum, offset)
      offset += segment.store.count
    }
    const prepared = this.prepare(message, weightSum)
    const slots = this.pickCandidates(allowed, candidates)
    const agreement = entryAgreement(this.nearest(slots, weightSum), (token) => this.wholeWeight(token), this.held)
    const about = this.topicWorth === 0 ? undefined : aboutOf(message)
    const ranked = slots.map((slot) => {
      const features = this.describe(slot, prepared, agreement.get(slot) ?? 0, about)
      return { slot, sum: weighFeatures(features), features }
    })
    prepared.release()
    return { ...scored, entries: ranked.sort((a, b) => b.sum - a.sum || a.slot - b.slot) }
  }

  private prepare(message: NumberedText, weightSum: number): PreparedMessage {
    if (this.places.length < this.parts.vocabulary.tokens.length) {
      this.places = new Int32Array(this.parts.vocabulary.tokens.length + 256).fill(-1)
      this.held = new Float32Array(this.places.length)
    }
    return new PreparedMessage(message, weightSum, this.parts.terms, this.places)
  }
}
