import { autoReplyTest } from './auto-reply.ts'
import { exchangesOf, type Exchange } from './exchanges.ts'
import type { Round, SlaPolicy, TimedMessage } from './policy.ts'
import { findInstantAfterOpenMs, isOpenAt, openMsBetween } from './service-hours.ts'
import { isClosingTalk } from './small-talk.ts'
import { parseIsoIn } from './zone.ts'

/** A policy's test for automatic replies, made once for all the conversations that are judged by it. */
const autoReplyTests = new WeakMap<SlaPolicy, ReturnType<typeof autoReplyTest>>()

function autoReplyTestOf(policy: SlaPolicy): ReturnType<typeof autoReplyTest> {
  const made = autoReplyTests.get(policy) ?? autoReplyTest(policy)
  autoReplyTests.set(policy, made)
  return made
}

/** The questions of a conversation under a policy's rules, before targets. */
export function exchangesUnder(messages: readonly TimedMessage[], policy: SlaPolicy): Exchange[] {
  return exchangesOf(messages, {
    isAuto: autoReplyTestOf(policy),
    ...(policy.smallTalk === 'ignore' ? { asksNothing: isClosingTalk } : {}),
    zeroSecond: policy.zeroSecond ?? 'auto',
  })
}

/** Milliseconds between two instants as the policy counts them. Without any windows every second counts. */
export function countedMs(fromMs: number, toMs: number, policy: SlaPolicy): number {
  if (policy.clock === 'business' && policy.windows.length > 0) return openMsBetween(fromMs, toMs, policy)
  return Math.max(0, toMs - fromMs)
}

/** The instant at which a policy's clock has counted `ms` since `fromMs`. */
export function instantAfter(fromMs: number, ms: number, policy: SlaPolicy): number {
  if (policy.clock === 'business' && policy.windows.length > 0) {
    return findInstantAfterOpenMs(fromMs, ms, policy) ?? fromMs + ms
  }
  return fromMs + ms
}

/** When a share (0..1) of a clock's target is used up, epoch ms. */
export function countedShareAt(
  { startedAt, target }: { readonly startedAt: number; readonly target: number },
  share: number,
  policy: SlaPolicy,
): number {
  return instantAfter(startedAt, Math.ceil(share * target * 1000), policy)
}

/**
 * Whether a question asked at `start` is asked in hours, its target in seconds and the instant it is due. `opens`: its
 * answer is the conversation's greeting.
 */
export function promiseAt(
  start: number,
  policy: SlaPolicy,
  opens = false,
): { inHours: boolean; target: number; due: number } {
  const inHours = isOpenAt(start, policy)
  const { targets } = policy
  const greeting = opens ? targets.greeting : undefined
  const target = inHours ? (greeting ?? targets.inHours) : Math.max(targets.offHours, greeting ?? 0)
  return { inHours, target, due: instantAfter(start, target * 1000, policy) }
}

/**
 * The rounds of one conversation, oldest first (CONTRACTS 5): target by the local time of asking; late is strictly more
 * than the target; an unanswered round past its target at `now` is a timeout; with the business clock only seconds in
 * service hours count. Computed from timestamps alone, so a slept computer or a throttled timer changes nothing; rounds
 * that touch a stretch of `asleep` carry `gap: true`. A round still open at `handedOverAt` (epoch ms) is a colleague's from
 * then on: it is judged up to that moment and carries `handedOver: true`. Throws RangeError for an unknown time zone or a malformed window.
 */
export function replyRounds(
  messages: readonly TimedMessage[],
  options: { readonly policy: SlaPolicy; readonly now: number; readonly handedOverAt?: number },
): Round[] {
  const { policy, now, handedOverAt } = options
  const asleep = (policy.asleep ?? []).map(({ from, to }) => ({
    from: parseIsoIn(from, policy.timeZone),
    to: parseIsoIn(to, policy.timeZone),
  }))
  return exchangesUnder(messages, policy).map(({ start, answered, opens }) => {
    const promise = promiseAt(start, policy, opens)
    const handedOver = answered === null && handedOverAt !== undefined && handedOverAt >= start
    const end = answered ?? Math.max(handedOver ? Math.min(now, handedOverAt) : now, start)
    const elapsedMs = countedMs(start, end, policy)
    const slept = asleep.some((nap) => nap.from < end && nap.to > start)
    return {
      start,
      answered,
      seconds: answered === null ? null : elapsedMs / 1000,
      ...promise,
      timeout: elapsedMs > promise.target * 1000,
      ...(slept ? { gap: true } : {}),
      ...(handedOver ? { handedOver: true } : {}),
      ...(answered === null ? { waiting: elapsedMs / 1000 } : {}),
    }
  })
}
