import { DEFAULT_FINE_CNY, type Round, type SlaPolicy, type SlaSession } from './policy.ts'
import { replyRounds } from './reply-rounds.ts'

/** The team's figures over several conversations (CONTRACTS 5). Rates are 0..1, null when nothing was asked. */
export interface TeamMetrics {
  readonly rounds: number
  readonly answered: number
  readonly replyRate: number | null
  /** Mean over answered rounds, by the policy's clock. */
  readonly meanSeconds: number | null
  readonly timeouts: number
  readonly fineCny: number
  readonly unanswered: number
}

/**
 * People's figures: what nobody at the machine could have prevented is counted, and charged to nobody; a question that
 * still has time is open, not missed, so `replyRate` leaves it out. Panel and desk both read these.
 */
export interface PeopleMetrics extends TeamMetrics {
  /** Questions whose promise is not over yet; part of `unanswered`, not of `replyRate`. */
  readonly waiting: number
  /** Timeouts in rounds during which the machine slept; part of `timeouts`, not of `fineCny`. */
  readonly slept: number
}

/**
 * Adds up rounds for figures of people: timeouts the machine slept through are counted and cost nothing, questions that
 * still have time are counted and not missed.
 */
export function peopleMetrics(rounds: readonly Round[], finePerTimeoutCny: number = DEFAULT_FINE_CNY): PeopleMetrics {
  const slept = rounds.filter(({ timeout, gap }) => timeout && gap === true).length
  const waiting = rounds.filter(stillHasTime).length
  const metrics = metricsOfRounds(rounds, finePerTimeoutCny)
  return {
    ...metrics,
    replyRate: settledReplyRate({ ...metrics, waiting }),
    waiting,
    slept,
    fineCny: (metrics.timeouts - slept) * finePerTimeoutCny,
  }
}

/** Answered questions ÷ those answered or past their promise, 0..1; null while there is none of either. */
export function settledReplyRate(counts: Pick<PeopleMetrics, 'rounds' | 'answered' | 'waiting'>): number | null {
  const settled = counts.rounds - counts.waiting
  return settled === 0 ? null : counts.answered / settled
}

function stillHasTime({ answered, timeout, handedOver }: Round): boolean {
  return answered === null && !timeout && handedOver !== true
}

/**
 * Adds up rounds, whatever conversations they come from. One that was handed over unanswered is neither answered nor
 * unanswered here: only its timeout counts, if it was late by then.
 */
export function metricsOfRounds(rounds: Iterable<Round>, finePerTimeoutCny: number = DEFAULT_FINE_CNY): TeamMetrics {
  let count = 0
  let answered = 0
  let seconds = 0
  let timeouts = 0
  for (const round of rounds) {
    if (round.timeout) timeouts += 1
    if (round.handedOver === true) continue
    count += 1
    if (round.seconds === null) continue
    answered += 1
    seconds += round.seconds
  }
  return {
    rounds: count,
    answered,
    replyRate: count === 0 ? null : answered / count,
    meanSeconds: answered === 0 ? null : seconds / answered,
    timeouts,
    fineCny: timeouts * finePerTimeoutCny,
    unanswered: count - answered,
  }
}

/**
 * Reply rate, mean response, timeouts and their fines, unanswered rounds over all sessions (CONTRACTS 5). ¥50 a
 * timeout unless the policy says otherwise.
 */
export function teamMetrics(
  sessions: readonly SlaSession[],
  options: { readonly policy: SlaPolicy; readonly now: number },
): TeamMetrics {
  const rounds = sessions.flatMap((session) => replyRounds(session.messages, options))
  return metricsOfRounds(rounds, options.policy.finePerTimeoutCny)
}
