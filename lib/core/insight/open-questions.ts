import type { ConversationState, LoggedMessage } from '../conversation/index.ts'
import { AlikeGroups, essenceOf } from '../knowledge/index.ts'
import { isSmallTalk, isWaitPromise } from '../sla/index.ts'

/** A question the knowledge base had no answer for, with what people answered by hand. */
export interface OpenQuestion {
  /** The newest wording. */
  readonly question: string
  /** Further wordings, newest first, at most five. */
  readonly wordings: readonly string[]
  /** Times it was asked; one conversation may ask it in two wordings. */
  readonly count: number
  /** When it was asked last, epoch ms. */
  readonly lastAt: number
  /** The shop it was asked in last. */
  readonly shop: string
  /** What an agent typed as the answer, newest first choice; absent: nobody has answered it yet. Numbers of people and
   * orders stand as slots. */
  readonly answer?: string
}

const MOST_WORDINGS = 5
/** A hand-made answer may be sent in so many lines. */
const MOST_LINES = 4

interface Asked {
  readonly question: string
  readonly shop: string
  readonly at: number
  readonly answer: string | undefined
}

/**
 * The list of unanswered questions, asked most first: questions of valid conversations for which nothing fitted, wordings
 * of one question put together. Left out: those an agent then answered from the knowledge base (it was found and
 * learned), and those `isPutAway` says a person put away.
 */
export function findOpenQuestions(
  states: Iterable<ConversationState>,
  isPutAway: (question: string) => boolean,
): OpenQuestion[] {
  const asked: Asked[] = []
  for (const state of states) if (state.valid) asked.push(...askedIn(state))
  const groups = new AlikeGroups()
  const members: Asked[][] = []
  for (const one of asked.sort((a, b) => b.at - a.at)) {
    const group = groups.place(essenceOf(one.question))
    const known = members[group]
    if (known === undefined) members[group] = [one]
    else known.push(one)
  }
  return members
    .filter((group) => !group.some(({ question }) => isPutAway(question)))
    .map(questionOf)
    .sort((a, b) => b.count - a.count || b.lastAt - a.lastAt)
}

function questionOf(group: readonly Asked[]): OpenQuestion {
  const wordings = [...new Set(group.map(({ question }) => question))]
  const answer = group.find((one) => one.answer !== undefined)?.answer
  return {
    question: wordings[0] ?? '',
    wordings: wordings.slice(1, 1 + MOST_WORDINGS),
    count: group.length,
    lastAt: group[0]?.at ?? 0,
    shop: group[0]?.shop ?? '',
    ...(answer === undefined ? {} : { answer }),
  }
}

function askedIn(state: ConversationState): Asked[] {
  return [...new Set(state.unansweredQuestions)].flatMap((merged) => {
    const question = merged.trim()
    if (question === '' || isSmallTalk(question)) return []
    // several lines of a buyer are one question; the last of them is where the answer begins
    const place = state.messages.findLastIndex(
      ({ side, text }) => side === 'buyer' && text.trim() !== '' && question.endsWith(text.trim()),
    )
    const asked = state.messages[place]
    const reply = place < 0 ? [] : repliesAfter(state.messages, place)
    if (reply.some(({ source }) => /^(?:kb|quick):/.test(source ?? ''))) return []
    const answer = withoutNumbers(reply.map(({ text }) => text.trim()).join('\n'))
    const { shop } = state
    return [{ question, shop, at: asked?.at ?? state.lastAt, answer: answer === '' ? undefined : answer }]
  })
}

/** The shop's own lines right after a question, up to the buyer's next word; holding replies say nothing. */
function repliesAfter(messages: readonly LoggedMessage[], place: number): LoggedMessage[] {
  const replies: LoggedMessage[] = []
  for (const message of messages.slice(place + 1)) {
    if (message.side === 'buyer' && replies.length > 0) break
    if (message.side !== 'agent' || message.auto === true) continue
    if (isWaitPromise(message.text) || isSmallTalk(message.text)) continue
    if (replies.push(message) === MOST_LINES) break
  }
  return replies
}

/** An answer for everybody holds nobody's number: telephones and order numbers become slots to be filled. */
function withoutNumbers(text: string): string {
  return text.replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, '{电话}').replace(/(?<![\da-z])[a-z]{0,3}\d{9,}(?!\d)/gi, '{单号}')
}
