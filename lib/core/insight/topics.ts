import type { ConversationState } from '../conversation/index.ts'
import { AlikeGroups, essenceOf } from '../knowledge/index.ts'
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

/** Further wordings shown of a topic. */
const MOST_WORDINGS = 5
/** One way of asking, with what it counts for. */
interface Wording {
  readonly text: string
  readonly conversations: number
  readonly count: number
  readonly unanswered: number
  readonly others: readonly string[]
}

/**
 * The questions asked most (LOG-TOPICS), wordings of one question put together, most frequent first. Buyers' lines of
 * valid conversations up to 60 characters; greetings and thanks are left out. Near linear: a wording is compared only
 * with topics that share its rarest pairs. A conversation that asks in two wordings counts once for each.
 */
export function topQuestions(states: Iterable<ConversationState>, limit: number = 20): Topic[] {
  const asked = createQuestionCount()
  for (const state of states) asked.add(state)
  return asked.top(limit)
}

/** Questions counted conversation by conversation: {@link topQuestions} for those who have other work in between. */
export function createQuestionCount(): {
  readonly add: (state: ConversationState) => void
  readonly top: (limit: number) => Topic[]
} {
  const wordings = new Map<string, Counted>()
  return {
    add: (state) => addWordings(wordings, state),
    top: (limit) => groupWordings(wordings, limit),
  }
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
  const groups = new AlikeGroups()
  const members: Wording[][] = []
  for (const [essence, wording] of [...wordings].sort(([, left], [, right]) => right.count - left.count)) {
    const group = groups.place(essence)
    const known = members[group]
    if (known === undefined) members[group] = [wording]
    else known.push(wording)
  }
  return members
    .map(topicOf)
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

/** A wording while it is counted. */
type Counted = { -readonly [Name in keyof Wording]: Wording[Name] }

function addWordings(wordings: Map<string, Counted>, state: ConversationState): void {
  if (!state.valid) return
  const unanswered = new Set(state.unansweredQuestions.map(essenceOf))
  const seen = new Set<string>()
  for (const { side, text } of state.messages) {
    if (side !== 'buyer' || text.length > 60 || isSmallTalk(text)) continue
    const essence = essenceOf(text)
    if (essence.length < 2) continue
    const known = wordings.get(essence) ?? { text, conversations: 0, count: 0, unanswered: 0, others: [] }
    wordings.set(essence, known)
    known.count += 1
    if (seen.has(essence)) continue
    seen.add(essence)
    known.conversations += 1
    if (unanswered.has(essence)) known.unanswered += 1
  }
}
