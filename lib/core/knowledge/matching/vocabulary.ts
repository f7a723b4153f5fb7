import { conceptsOf, type ConceptShare } from './concepts.ts'
import { isEveryday } from './everyday.ts'
import { NearWords } from './near-words.ts'
import { MeaningReader, meaningsOf } from './same-meaning.ts'
import { topicsOf, topicTokens, type TopicShare } from './topics.ts'
import { tokenize, wordTriples, type TokenSink } from './tokenize.ts'

/** Tokens and their numbers. Numbers are given in order of first sight and never change. */
export class Vocabulary {
  readonly tokens: string[]
  private readonly numbers = new Map<string, number>()
  /** Numbers + 1 of single-character tokens by char code: what most lookups are. */
  private readonly byCode = new Uint32Array(0x10000)
  private readonly near: NearWords

  constructor(tokens: readonly string[] = []) {
    this.tokens = [...tokens]
    this.near = new NearWords(this.tokens)
    for (const [number, token] of tokens.entries()) this.remember(token, number)
  }

  private remember(token: string, number: number): void {
    if (token.length === 1) this.byCode[token.charCodeAt(0)] = number + 1
    else this.numbers.set(token, number)
  }

  /** The number of the token that is this one character, or -1. */
  findSingle(code: number): number {
    return (this.byCode[code] ?? 0) - 1
  }

  /** The number of the token that is this one character, given to it now when it is new. */
  addSingle(code: number): number {
    const known = this.findSingle(code)
    return known >= 0 ? known : this.add(String.fromCharCode(code))
  }

  /** The token's number, or -1. */
  find(token: string): number {
    if (token.length === 1) return (this.byCode[token.charCodeAt(0)] ?? 0) - 1
    return this.numbers.get(token) ?? -1
  }

  /** The word itself when it is known, an everyday word (could is no cold) or like no other, else the known one it is a typing error away from. */
  spellAsKnown(word: string): string {
    return this.find(word) >= 0 || isEveryday(word) ? word : (this.near.find(word) ?? word)
  }

  /** The token's number, given to it now when it is new. */
  add(token: string): number {
    const known = this.find(token)
    if (known >= 0) return known
    this.tokens.push(token)
    this.remember(token, this.tokens.length - 1)
    return this.tokens.length - 1
  }
}

/** A message as token numbers: `words` in order with repeats, `features` once each (words, letter triples, meanings). */
export interface NumberedText {
  readonly words: number[]
  readonly features: number[]
  /** Tokens the vocabulary does not know. */
  readonly unknown: string[]
  readonly topics: readonly TopicShare[]
  readonly concepts: readonly ConceptShare[]
}

/** Numbers questions of the knowledge base, one after the other into the same arrays; new tokens join the vocabulary. */
export class QuestionNumberer implements TokenSink {
  readonly words: number[] = []
  readonly features: number[] = []
  /** Of the text last read; none in a large base. */
  topics: readonly TopicShare[] = []
  concepts: readonly ConceptShare[] = []
  private readonly vocabulary: Vocabulary
  private readonly meanings: MeaningReader
  private readonly isSmallBase: boolean

  constructor(vocabulary: Vocabulary, isSmallBase: boolean) {
    this.vocabulary = vocabulary
    this.isSmallBase = isSmallBase
    this.meanings = new MeaningReader((word) => vocabulary.tokens[word] ?? '')
  }

  /** After it `words`, `features`, `topics` and `concepts` are those of `text`. */
  read(text: string): void {
    this.words.length = 0
    this.features.length = 0
    tokenize(text, this)
    for (const meaning of this.meanings.read(this.words)) this.seeFeature(this.vocabulary.add(meaning))
    if (!this.isSmallBase) return
    const tokens = this.words.map((word) => this.vocabulary.tokens[word] ?? '')
    this.topics = topicsOf(tokens)
    this.concepts = conceptsOf(tokens)
    for (const topic of topicTokens(this.topics)) this.seeFeature(this.vocabulary.add(topic))
  }

  single(code: number): void {
    this.see(this.vocabulary.addSingle(code))
  }

  word(word: string): void {
    this.see(this.vocabulary.add(word))
    for (const triple of wordTriples(word)) this.seeFeature(this.vocabulary.add(triple))
  }

  private see(word: number): void {
    this.words.push(word)
    this.seeFeature(word)
  }

  private seeFeature(feature: number): void {
    if (!this.features.includes(feature)) this.features.push(feature)
  }
}

/** A buyer's question is short; what comes after this many characters is a pasted text. */
export const MAX_MESSAGE_CHARS = 400

/** Numbers a buyer's message; unknown tokens are -1 among the words and listed apart. */
export function numberQuery(text: string, vocabulary: Vocabulary, isSmallBase: boolean): NumberedText {
  const words: number[] = []
  const features: number[] = []
  const unknown: string[] = []
  const tokens: string[] = []
  const see = (token: string, number: number): number => {
    if (number < 0) {
      if (!unknown.includes(token)) unknown.push(token)
    } else if (!features.includes(number)) features.push(number)
    return number
  }
  tokenize(text.length > MAX_MESSAGE_CHARS ? text.slice(0, MAX_MESSAGE_CHARS) : text, {
    single(code) {
      const token = String.fromCharCode(code)
      tokens.push(token)
      words.push(see(token, vocabulary.findSingle(code)))
    },
    word(written) {
      const word = vocabulary.spellAsKnown(written)
      tokens.push(word)
      words.push(see(word, vocabulary.find(word)))
      for (const triple of wordTriples(word)) see(triple, vocabulary.find(triple))
    },
  })
  for (const meaning of meaningsOf(tokens)) see(meaning, vocabulary.find(meaning))
  const topics = isSmallBase ? topicsOf(tokens) : []
  for (const topic of topicTokens(topics)) {
    const number = vocabulary.find(topic)
    if (number >= 0) see(topic, number)
  }
  return { words, features, unknown, topics, concepts: isSmallBase ? conceptsOf(tokens) : [] }
}
