import { tokenize, wordTriples } from './tokenize.ts'

/** Tokens that carry little wherever they stand; how likely a question holds them (own rough estimates, general language). */
const EVERYDAY: readonly (readonly [likelihood: number, tokens: string])[] = [
  [0.35, '的 我 你 了 吗'],
  [0.2, '是 有 好 不 这 个 么 在 能 可 以 怎 什 一 呢 您 请 问 亲 the i to is a my'],
  [
    0.1,
    '啊 吧 呀 哦 嗯 那 就 都 还 也 要 会 没 到 里 上 下 为 给 和 们 它 他 她 么 哪 多 少 几 样 时 候 看 说 想 去 来 用 and of for can you do in it on me how what this have with please are',
  ],
  [
    0.05,
    '大 小 后 前 得 着 过 再 让 把 被 从 对 跟 比 又 很 太 真 老 家 人 天 今 现 知 道 谢 点 出 起 做 成 该 因 所 但 如 果 does did be was not am at if your from or that will would when why where there hi hello hey thanks thank ok',
  ],
]
const RARE = 0.004

const everyday = new Map(
  EVERYDAY.flatMap(([likelihood, tokens]) => tokens.split(' ').map((t) => [t, likelihood] as const)),
)

/** How likely a question of any shop holds the token, before this shop's own questions have been counted. */
export function everydayLikelihood(token: string): number {
  return everyday.get(token) ?? RARE
}

/** Tokens and their numbers. Numbers are given in order of first sight and never change. */
export class Vocabulary {
  readonly tokens: string[]
  private readonly numbers = new Map<string, number>()
  /** Numbers + 1 of single-character tokens by char code: what most lookups are. */
  private readonly byCode = new Uint32Array(0x10000)

  constructor(tokens: readonly string[] = []) {
    this.tokens = [...tokens]
    for (const [number, token] of tokens.entries()) this.remember(token, number)
  }

  private remember(token: string, number: number): void {
    if (token.length === 1) this.byCode[token.charCodeAt(0)] = number + 1
    else this.numbers.set(token, number)
  }

  /** The token's number, or -1. */
  find(token: string): number {
    if (token.length === 1) return (this.byCode[token.charCodeAt(0)] ?? 0) - 1
    return this.numbers.get(token) ?? -1
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

/** A text as token numbers: `words` in order with repeats, `features` once each (words and letter triples). */
export interface NumberedText {
  readonly words: number[]
  readonly features: number[]
  /** Tokens the vocabulary does not know; only filled by {@link numberQuery}. */
  readonly unknown: string[]
}

/** Numbers a question of the knowledge base; new tokens join the vocabulary. */
export function numberQuestion(text: string, vocabulary: Vocabulary): NumberedText {
  const words: number[] = []
  const features: number[] = []
  tokenize(text, (token, isWord) => {
    const number = vocabulary.add(token)
    words.push(number)
    if (!features.includes(number)) features.push(number)
    if (!isWord) return
    for (const triple of wordTriples(token)) {
      const part = vocabulary.add(triple)
      if (!features.includes(part)) features.push(part)
    }
  })
  return { words, features, unknown: [] }
}

/** Numbers a buyer's message; unknown tokens are -1 among the words and listed apart. */
export function numberQuery(text: string, vocabulary: Vocabulary): NumberedText {
  const words: number[] = []
  const features: number[] = []
  const unknown: string[] = []
  const see = (token: string): number => {
    const number = vocabulary.find(token)
    if (number < 0) {
      if (!unknown.includes(token)) unknown.push(token)
    } else if (!features.includes(number)) features.push(number)
    return number
  }
  tokenize(text.length > MAX_MESSAGE_CHARS ? text.slice(0, MAX_MESSAGE_CHARS) : text, (token, isWord) => {
    words.push(see(token))
    if (isWord) for (const triple of wordTriples(token)) see(triple)
  })
  return { words, features, unknown }
}

/** A buyer's question is short; what comes after this many characters is a pasted text. */
export const MAX_MESSAGE_CHARS = 400
