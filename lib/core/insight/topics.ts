import type { ConversationState } from '../conversation/index.ts'
import { isSmallTalk } from '../sla/index.ts'

/** Questions that ask the same. */
export interface Topic {
  /** The wording asked most often. */
  readonly question: string
  readonly count: number
  /** Conversations it occurred in. */
  readonly conversations: number
  /** Of those, the ones in which nothing in the knowledge base answered. */
  readonly unanswered: number
  /** Further wordings, most frequent first, at most five. */
  readonly wordings: readonly string[]
}

/** Shares of character pairs from which two questions are one (Dice); below, near-synonyms would melt together. */
const ALIKE = 0.62
/** Further wordings shown of a topic. */
const MOST_WORDINGS = 5
/** Politeness and particles say nothing about the topic. */
const FILLER =
  /请问|麻烦|您好|你好|在吗|一下|亲亲?|那个|这个|这款|这件|谢谢|客服|吗|呢|啊|呀|吧|哦|的|了|\bplease\b|\bhello\b|\bhi\b|\bthe\b|\bis\b|\ba\b/gi

/** One way of asking, with what it counts for. */
interface Wording {
  readonly text: string
  readonly conversations: number
  readonly count: number
  readonly unanswered: number
  readonly others: readonly string[]
}

/** What a question comes down to: half width, lower case, no punctuation, no fillers. */
function essenceOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d{6,}/g, '#')
  const bare = plain.replace(FILLER, '').replace(/[\p{P}\p{S}\s]+/gu, '')
  return bare === '' ? plain.replace(/[\p{P}\p{S}\s]+/gu, '') : bare
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  const padded = `^${text}$`
  for (let index = 0; index < padded.length - 1; index += 1) pairs.add(padded.slice(index, index + 2))
  return pairs
}

function alikeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0
  for (const pair of left) if (right.has(pair)) common += 1
  return (2 * common) / (left.size + right.size)
}

/**
 * The questions asked most (LOG-TOPICS), wordings of one question put together, most frequent first. Buyers' lines of
 * valid conversations up to 60 characters; greetings and thanks are left out. Near linear: a wording is compared only
 * with topics that share its rarest pairs. A conversation that asks in two wordings counts once for each.
 */
export function topQuestions(states: Iterable<ConversationState>, limit: number = 20): Topic[] {
  return groupWordings(collectWordings(states), limit)
}

/** Topics of several days as one list; the days must not share conversations. */
export function mergeTopics(days: Iterable<readonly Topic[]>, limit: number = 20): Topic[] {
  const wordings = new Map<string, Wording>()
  for (const topics of days) {
    for (const { question, count, conversations, unanswered, wordings: others } of topics) {
      const essence = essenceOf(question)
      const known = wordings.get(essence)
      wordings.set(essence, {
        text: known?.text ?? question,
        count: count + (known?.count ?? 0),
        conversations: conversations + (known?.conversations ?? 0),
        unanswered: unanswered + (known?.unanswered ?? 0),
        others: [...new Set([...(known?.others ?? []), ...others])].slice(0, MOST_WORDINGS),
      })
    }
  }
  return groupWordings(wordings, limit)
}

function groupWordings(wordings: ReadonlyMap<string, Wording>, limit: number): Topic[] {
  const groups: { readonly pairs: ReadonlySet<string>; readonly members: Wording[] }[] = []
  const byPair = new Map<string, number[]>()
  for (const [essence, wording] of [...wordings].sort(([, left], [, right]) => right.count - left.count)) {
    const pairs = pairsOf(essence)
    const group = findGroup(pairs, groups, byPair)
    if (group !== undefined) {
      groups[group]?.members.push(wording)
      continue
    }
    for (const pair of pairs) {
      const list = byPair.get(pair)
      if (list === undefined) byPair.set(pair, [groups.length])
      else list.push(groups.length)
    }
    groups.push({ pairs, members: [wording] })
  }
  return groups
    .map(({ members }) => topicOf(members))
    .sort((left, right) => right.count - left.count || (left.question < right.question ? -1 : 1))
    .slice(0, limit)
}

function topicOf(members: readonly Wording[]): Topic {
  const [first] = members
  const sum = (name: 'count' | 'conversations' | 'unanswered') =>
    members.reduce((total, member) => total + member[name], 0)
  const others = [...members.slice(1).map(({ text }) => text), ...members.flatMap((member) => member.others)]
  return {
    question: first?.text ?? '',
    count: sum('count'),
    conversations: sum('conversations'),
    unanswered: sum('unanswered'),
    wordings: [...new Set(others)].filter((text) => text !== first?.text).slice(0, MOST_WORDINGS),
  }
}

function collectWordings(states: Iterable<ConversationState>): Map<string, Wording> {
  const wordings = new Map<string, Wording>()
  for (const state of states) {
    if (!state.valid) continue
    const unanswered = new Set(state.unansweredQuestions.map(essenceOf))
    const seen = new Set<string>()
    for (const { side, text } of state.messages) {
      if (side !== 'buyer' || text.length > 60 || isSmallTalk(text)) continue
      const essence = essenceOf(text)
      if (essence.length < 2) continue
      const first = !seen.has(essence)
      seen.add(essence)
      const known = wordings.get(essence)
      wordings.set(essence, {
        text: known?.text ?? text,
        count: (known?.count ?? 0) + 1,
        conversations: (known?.conversations ?? 0) + (first ? 1 : 0),
        unanswered: (known?.unanswered ?? 0) + (first && unanswered.has(essence) ? 1 : 0),
        others: [],
      })
    }
  }
  return wordings
}

/** The first group alike enough, looked for among those that share one of the wording's three rarest known pairs. */
function findGroup(
  pairs: ReadonlySet<string>,
  groups: readonly { readonly pairs: ReadonlySet<string> }[],
  byPair: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const lists = [...pairs].flatMap((pair) => {
    const list = byPair.get(pair)
    return list === undefined ? [] : [list]
  })
  const candidates = new Set(
    lists
      .sort((left, right) => left.length - right.length)
      .slice(0, 3)
      .flat(),
  )
  let best: number | undefined
  let bestScore = ALIKE
  for (const index of candidates) {
    const score = alikeness(pairs, groups[index]?.pairs ?? new Set())
    if (score >= bestScore) {
      bestScore = score
      best = index
    }
  }
  return best
}
