import type { ConversationState } from '../conversation/index.ts'
import { roundsOf, type FigureOptions } from './tally.ts'
import { topQuestions, type Topic } from './topics.ts'

/** A wait worth talking about. */
export interface SlowRound {
  readonly session: string
  readonly agent: string
  /** Epoch ms of the question. */
  readonly askedAt: number
  readonly question: string
  /** Seconds, by the policy's clock; of an unanswered one, so far. */
  readonly seconds: number
  readonly answered: boolean
}

/** Where in a conversation time is lost: to the greeting, or later. */
export interface SlowStep {
  readonly step: 'first-reply' | 'later-replies'
  readonly meanSeconds: number
  readonly rounds: number
}

/** What ten minutes at the end of a day are spent on (LOG-DAILY). */
export interface DailyReview {
  readonly slowest: readonly SlowRound[]
  /** Steps by mean wait, the slowest first. */
  readonly steps: readonly SlowStep[]
  /** Topics by how many of their questions were answered late or not at all, worst first. */
  readonly mishandled: readonly (Topic & { readonly late: number })[]
  /** Questions the knowledge base had no answer for, most frequent first: each can become an entry. */
  readonly withoutAnswer: readonly { readonly question: string; readonly count: number }[]
}

/** Picks for the daily review of some conversations (normally one day's). `limit` entries of each kind. */
export function dailyReview(
  states: Iterable<ConversationState>,
  options: FigureOptions,
  limit: number = 5,
): DailyReview {
  const valid = [...states].filter((state) => state.valid)
  const rounds: (SlowRound & { readonly first: boolean; readonly late: boolean })[] = []
  for (const state of valid) {
    roundsOf(state, options).forEach((round, index) => {
      if (round.gap === true) return
      rounds.push({
        session: state.session,
        agent: state.agent,
        askedAt: round.start,
        question: state.messages.find(({ at, side }) => at === round.start && side === 'buyer')?.text ?? '',
        seconds: round.seconds ?? round.waiting ?? 0,
        answered: round.answered !== null,
        first: index === 0,
        late: round.timeout,
      })
    })
  }
  const lateBySession = new Map<string, Set<string>>()
  for (const { session, question, late } of rounds) {
    if (late) lateBySession.set(session, (lateBySession.get(session) ?? new Set()).add(question))
  }
  return {
    slowest: [...rounds]
      .sort((left, right) => right.seconds - left.seconds)
      .slice(0, limit)
      .map(({ first: _first, late: _late, ...slow }) => slow),
    steps: stepsOf(rounds),
    mishandled: mishandledOf(valid, lateBySession, limit),
    withoutAnswer: countedQuestions(valid, limit),
  }
}

function stepsOf(rounds: readonly { readonly first: boolean; readonly seconds: number }[]): SlowStep[] {
  return (['first-reply', 'later-replies'] as const)
    .flatMap((step): SlowStep[] => {
      const own = rounds.filter(({ first }) => first === (step === 'first-reply'))
      const total = own.reduce((sum, { seconds }) => sum + seconds, 0)
      return own.length === 0 ? [] : [{ step, meanSeconds: total / own.length, rounds: own.length }]
    })
    .sort((left, right) => right.meanSeconds - left.meanSeconds)
}

/** Topics over the late questions alone. */
function mishandledOf(
  states: readonly ConversationState[],
  late: ReadonlyMap<string, ReadonlySet<string>>,
  limit: number,
): (Topic & { late: number })[] {
  const narrowed = states.map((state) => ({
    ...state,
    messages: state.messages.filter(
      ({ side, text }) => side === 'buyer' && late.get(state.session)?.has(text) === true,
    ),
  }))
  return topQuestions(narrowed, limit).map((topic) => ({ ...topic, late: topic.count }))
}

function countedQuestions(states: readonly ConversationState[], limit: number): { question: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const question of states.flatMap((state) => state.unansweredQuestions)) {
    const text = question.trim()
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts]
    .map(([question, count]) => ({ question, count }))
    .sort((left, right) => right.count - left.count || (left.question < right.question ? -1 : 1))
    .slice(0, limit)
}
