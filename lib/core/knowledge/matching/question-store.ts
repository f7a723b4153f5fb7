import { numberQuestion, type Vocabulary } from './vocabulary.ts'

/** A question with the slot of the entry it asks for. */
export interface Question {
  readonly text: string
  readonly slot: number
}

/**
 * Questions as typed arrays, frozen once built. Questions of one entry lie together.
 * `postings[postingStart[t] .. postingStart[t + 1]]`: the questions holding token t;
 * `words[wordStart[q] .. wordStart[q + 1]]`: the tokens of question q in order.
 */
export interface QuestionStore {
  readonly count: number
  readonly slots: Uint32Array
  readonly wordStart: Uint32Array
  readonly words: Uint16Array | Uint32Array
  readonly postingStart: Uint32Array
  readonly postings: Uint32Array
  /** First and one past the last question of each entry slot. */
  readonly slotStart: Uint32Array
}

class Growing {
  array = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.array.length) {
      const next = new Uint32Array(this.array.length * 2)
      next.set(this.array)
      this.array = next
    }
    this.array[this.length] = value
    this.length += 1
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

/** Builds the arrays; `questions` must be ordered by slot. New tokens join the vocabulary. */
export function buildQuestionStore(
  questions: readonly Question[],
  vocabulary: Vocabulary,
  slotCount: number,
): QuestionStore {
  const words = new Growing()
  const features = new Growing()
  const wordStart = new Uint32Array(questions.length + 1)
  const featureStart = new Uint32Array(questions.length + 1)
  const slots = new Uint32Array(questions.length)
  const slotStart = new Uint32Array(slotCount + 1)
  for (const [q, question] of questions.entries()) {
    const numbered = numberQuestion(question.text, vocabulary)
    for (const word of numbered.words) words.push(word)
    for (const feature of numbered.features) features.push(feature)
    wordStart[q + 1] = words.length
    featureStart[q + 1] = features.length
    slots[q] = question.slot
    slotStart[question.slot + 1] = q + 1
  }
  for (let s = 0; s < slotCount; s++) slotStart[s + 1] = Math.max(slotStart[s + 1] ?? 0, slotStart[s] ?? 0)
  const tokenCount = vocabulary.tokens.length
  const [postingStart, postings] = invert(features, featureStart, tokenCount)
  const exact = words.array.slice(0, words.length)
  return {
    count: questions.length,
    slots,
    wordStart,
    words: tokenCount <= 0xffff ? Uint16Array.from(exact) : exact,
    postingStart,
    postings,
    slotStart,
  }
}
