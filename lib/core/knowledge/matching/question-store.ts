import { QuestionNumberer, type Vocabulary } from './vocabulary.ts'

/** A question with the slot of the entry it asks for. */
export interface Question {
  readonly text: string
  readonly slot: number
  /** A line of the entry's answer and no question: what a buyer asks about may be named there alone. */
  readonly isTold?: boolean
}

/**
 * Questions as typed arrays, frozen once built. Questions of one entry lie together.
 * `postings[postingStart[t] .. postingStart[t + 1]]`: the questions holding token t;
 * `words[wordStart[q] .. wordStart[q + 1]]`: the tokens of question q in order.
 */
export interface QuestionStore {
  readonly count: number
  /** 1 for a line of an answer, by question. */
  readonly told: Uint8Array
  readonly slots: Uint32Array
  readonly wordStart: Uint32Array
  readonly words: Uint16Array | Uint32Array
  readonly postingStart: Uint32Array
  readonly postings: Uint32Array
  /** First and one past the last question of each entry slot. */
  readonly slotStart: Uint32Array
  /** `topics[topicStart[q] .. topicStart[q + 1]]`: what question q is about, each with how surely, in 255ths. */
  readonly topicStart: Uint32Array
  readonly topics: Uint8Array
  readonly topicShares: Uint8Array
  /** The same of its concepts. */
  readonly conceptStart: Uint32Array
  readonly concepts: Uint16Array
  readonly conceptShares: Uint8Array
}

/** How many of the lines from `from` up to `to` are questions and no lines of answers. */
export function askedBetween({ told }: QuestionStore, from: number, to: number): number {
  let asked = 0
  for (let q = from; q < to; q++) asked += 1 - (told[q] ?? 0)
  return asked
}

/** How surely a text and question `q` are of one topic, 0..1; `shares`: how surely the text is of each topic, by topic. */
export function sharedTopic(
  shares: Float32Array,
  { topicStart, topics, topicShares }: QuestionStore,
  q: number,
): number {
  let sum = 0
  for (let i = topicStart[q] ?? 0; i < (topicStart[q + 1] ?? 0); i++) {
    sum += (shares[topics[i] ?? 0] ?? 0) * (topicShares[i] ?? 0)
  }
  return sum / 255
}

/** How much a text and question `q` speak of the same, 0..1; `shares`: how much the text speaks of each concept, by concept. */
export function sharedConcepts(
  shares: Float32Array,
  { conceptStart, concepts, conceptShares }: QuestionStore,
  q: number,
): number {
  let sum = 0
  for (let i = conceptStart[q] ?? 0; i < (conceptStart[q + 1] ?? 0); i++) {
    sum += (shares[concepts[i] ?? 0] ?? 0) * (conceptShares[i] ?? 0)
  }
  return sum / 255
}

class Growing {
  array = new Uint32Array(1024)
  length = 0

  append(values: readonly number[]): void {
    if (this.length + values.length > this.array.length) {
      const next = new Uint32Array((this.length + values.length) * 2)
      next.set(this.array)
      this.array = next
    }
    this.array.set(values, this.length)
    this.length += values.length
  }
}

function invert(features: Growing, featureStart: Uint32Array, tokenCount: number): [Uint32Array, Uint32Array] {
  const start = new Uint32Array(tokenCount + 1)
  for (let i = 0; i < features.length; i++) {
    const next = (features.array[i] ?? 0) + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let t = 0; t < tokenCount; t++) start[t + 1] = (start[t + 1] ?? 0) + (start[t] ?? 0)
  const fill = start.slice()
  const postings = new Uint32Array(features.length)
  for (let q = 0; q + 1 < featureStart.length; q++) {
    for (let i = featureStart[q] ?? 0; i < (featureStart[q + 1] ?? 0); i++) {
      const token = features.array[i] ?? 0
      const at = fill[token] ?? 0
      postings[at] = q
      fill[token] = at + 1
    }
  }
  return [start, postings]
}

/** The same words in the same order: one question, however it is punctuated. */
function isSameQuestion(words: Growing, from: number, to: number, other: readonly number[]): boolean {
  if (to - from !== other.length) return false
  for (let i = from; i < to; i++) if (words.array[i] !== other[i - from]) return false
  return true
}

/**
 * Builds the arrays; `questions` must be ordered by slot. New tokens join the vocabulary. A question without a word, or
 * with the same words as an earlier one of its slot, is left out.
 */
export function buildQuestionStore(
  questions: readonly Question[],
  vocabulary: Vocabulary,
  slotCount: number,
  isSmallBase: boolean,
): QuestionStore {
  const words = new Growing()
  const features = new Growing()
  const wordStart = new Uint32Array(questions.length + 1)
  const featureStart = new Uint32Array(questions.length + 1)
  const slots = new Uint32Array(questions.length)
  const told = new Uint8Array(questions.length)
  const slotStart = new Uint32Array(slotCount + 1)
  const topicStart = new Uint32Array(questions.length + 1)
  const topics: number[] = []
  const topicShares: number[] = []
  const conceptStart = new Uint32Array(questions.length + 1)
  const concepts: number[] = []
  const conceptShares: number[] = []
  let count = 0
  let firstOfSlot = 0
  const numbered = new QuestionNumberer(vocabulary, isSmallBase)
  for (const { text, slot, isTold = false } of questions) {
    if (count > 0 && slots[count - 1] !== slot) firstOfSlot = count
    numbered.read(text)
    let isKnown = numbered.words.length === 0
    for (let q = firstOfSlot; q < count && !isKnown; q++) {
      isKnown = isSameQuestion(words, wordStart[q] ?? 0, wordStart[q + 1] ?? 0, numbered.words)
    }
    if (isKnown) continue
    words.append(numbered.words)
    features.append(numbered.features)
    slots[count] = slot
    told[count] = isTold ? 1 : 0
    for (const { topic, share } of numbered.topics) {
      topics.push(topic)
      topicShares.push(Math.round(share * 255))
    }
    for (const { concept, share } of numbered.concepts) {
      concepts.push(concept)
      conceptShares.push(Math.round(share * 255))
    }
    count += 1
    conceptStart[count] = concepts.length
    topicStart[count] = topics.length
    wordStart[count] = words.length
    featureStart[count] = features.length
    slotStart[slot + 1] = count
  }
  for (let s = 0; s < slotCount; s++) slotStart[s + 1] = Math.max(slotStart[s + 1] ?? 0, slotStart[s] ?? 0)
  const tokenCount = vocabulary.tokens.length
  const [postingStart, postings] = invert(features, featureStart.subarray(0, count + 1), tokenCount)
  const exact = words.array.slice(0, words.length)
  return {
    count,
    told: told.slice(0, count),
    slots: slots.slice(0, count),
    wordStart: wordStart.slice(0, count + 1),
    words: tokenCount <= 0xffff ? Uint16Array.from(exact) : exact,
    postingStart,
    postings,
    slotStart,
    topicStart: topicStart.slice(0, count + 1),
    topics: Uint8Array.from(topics),
    topicShares: Uint8Array.from(topicShares),
    conceptStart: conceptStart.slice(0, count + 1),
    concepts: Uint16Array.from(concepts),
    conceptShares: Uint8Array.from(conceptShares),
  }
}
