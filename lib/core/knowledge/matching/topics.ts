import { eachPiece } from './topic-pieces.ts'
import { TOPIC_NAMES, TOPIC_STEP, TOPIC_WEIGHTS } from '../learned/topic-weights.ts'

/**
 * What a text of shop chat is about, read by a table learnt from lines written for it (scripts/learn-topics.ts): a buyer's
 * 今天还出得来不 and a shop's 订单付款后多久发货 share no word and are one topic (decision 048).
 */

/** A topic of a text and how surely it is that: 0..1. */
export interface TopicShare {
  readonly topic: number
  readonly share: number
}

/** What is about no shop at all, or about nothing. */
const NO_TOPICS: ReadonlySet<string> = new Set(['other', 'chat'])
/** A text without so many pieces the table knows says nothing. */
const LEAST_PIECES = 2
/** Topics whose chance is less than this part of the likeliest one's are left out. */
const LEAST_PART = 0.05
/** A topic that a text is of with less than this is not one of its tokens. */
const LEAST_SHARE = 0.25

let table: Int8Array | undefined

/** Weight by place and topic, in steps of log-odds. */
function readTable(): Int8Array {
  table ??= Int8Array.from(atob(TOPIC_WEIGHTS), (char) => char.charCodeAt(0))
  return table
}

/** The likeliest topics of a text cut into `tokens`, likeliest first; none when it says too little of any. Linear. */
export function topicsOf(tokens: readonly string[]): readonly TopicShare[] {
  const weights = readTable()
  const count = TOPIC_NAMES.length
  const sums = new Float32Array(count)
  let known = 0
  let pieces = 0
  eachPiece(tokens, (place) => {
    const from = place * count
    let any = 0
    for (let topic = 0; topic < count; topic += 1) {
      const weight = weights[from + topic] ?? 0
      any |= weight
      sums[topic] = (sums[topic] ?? 0) + weight
    }
    pieces += 1
    if (any !== 0) known += 1
  })
  return known < LEAST_PIECES ? [] : likeliest(sums, TOPIC_STEP / Math.sqrt(pieces))
}

function likeliest(sums: Float32Array, scale: number): TopicShare[] {
  let most = -Infinity
  for (const sum of sums) most = Math.max(most, sum)
  const least = most + Math.log(LEAST_PART) / scale
  const found: TopicShare[] = []
  let total = 0
  for (const [topic, sum] of sums.entries()) {
    if (sum < least) continue
    const share = Math.exp((sum - most) * scale)
    total += share
    found.push({ topic, share })
  }
  return found
    .map(({ topic, share }) => ({ topic, share: share / total }))
    .filter(({ topic }) => !NO_TOPICS.has(TOPIC_NAMES[topic] ?? ''))
    .sort((a, b) => b.share - a.share)
}

/** How surely a text is of each topic, by topic. */
export function sharesByTopic(topics: readonly TopicShare[]): Float32Array {
  const shares = new Float32Array(TOPIC_NAMES.length)
  for (const { topic, share } of topics) shares[topic] = share
  return shares
}

/** Begins the token of a topic; no text holds a token like it. */
const MARK = '¶'

/** Whether a token stands for a topic and not for a word. */
export function isTopic(token: string): boolean {
  return token.startsWith(MARK)
}

/** The topics of a text as tokens of their own. */
export function topicTokens(topics: readonly TopicShare[]): string[] {
  return topics.filter(({ share }) => share >= LEAST_SHARE).map(({ topic }) => MARK + String(topic))
}

/** Up to so many questions topics count in full, from so many on not at all: a large base knows its own words, and has each topic many times. */
const FADING = { from: 400, to: 2500 } as const

/** How much topics count in a base of so many questions: 1 to 0. */
export function topicWorth(questionCount: number): number {
  return Math.max(0, Math.min(1, (FADING.to - questionCount) / (FADING.to - FADING.from)))
}
