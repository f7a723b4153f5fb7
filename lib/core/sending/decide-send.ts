import type { CheckName } from '../conversation/index.ts'

/** Why a send is stopped. */
export type HoldCause = 'flag' | 'over-limit' | 'three-check' | 'open-slot' | 'cannot-check'

/** Everything the decision at send looks at; all of it is known in the page, so no message is waited for. */
export interface SendQuestion {
  readonly text: string
  /** What the checker found; null when no check could run (rules not there yet, checker threw). */
  readonly flags: readonly { readonly category: string; readonly level: 'block' | 'warn' | 'hint' }[] | null
  /** Slots such as `{退货地址}` that still stand in the text. */
  readonly openSlots: readonly string[]
  /** Set when the text is an order confirmation: which of the three checks are settled. */
  readonly confirmation: { readonly settled: readonly CheckName[] } | null
  /** The fail policy's word on this text for when no check could run (DESIGN 4.14). */
  readonly failsClosed: boolean
  /** A word given for exactly this text, by the agent with a reason or by a supervisor. */
  readonly pass: SendPass | null
  /** Epoch ms. */
  readonly now: number
}

/** Lets one text leave once although it is held; bound to its exact words and a short time. */
export interface SendPass {
  readonly text: string
  readonly until: number
}

/** A pass given in the panel lives this long: enough to come back to the composer (decision 004). */
export const PASS_MS = 60_000

/** What happens to the agent's press: it goes through untouched, or it is stopped whole. */
export type SendDecision =
  | { readonly verdict: 'pass'; readonly guarded: boolean }
  | { readonly verdict: 'hold'; readonly because: readonly HoldCause[] }

/** 商品, 收货, 支付, in the order agents go through them. */
export const CHECKS: readonly CheckName[] = ['goods', 'ship', 'pay']

/**
 * Decides one press of the send key, in the same tick. A text with nothing against it passes; 禁 flags, a promise over
 * the agent's limit, an open slot or an unsettled confirmation hold it. Without a working checker, order, amount and
 * address texts are held (fail closed) and plain text passes marked unguarded (fail open): DESIGN 4.14. A pass for
 * exactly this text, not yet expired, lets it go.
 */
export function decideSend(question: SendQuestion): SendDecision {
  const { text, pass, now } = question
  if (pass !== null && pass.text === text && now <= pass.until) return { verdict: 'pass', guarded: true }
  const because = causes(question)
  if (because.length > 0) return { verdict: 'hold', because }
  return { verdict: 'pass', guarded: question.flags !== null }
}

function causes({ flags, openSlots, confirmation, failsClosed }: SendQuestion): HoldCause[] {
  const found: HoldCause[] = []
  if (flags === null && failsClosed) found.push('cannot-check')
  const blocking = (flags ?? []).filter((flag) => flag.level === 'block')
  if (blocking.some((flag) => flag.category !== '超权限赔付')) found.push('flag')
  if (blocking.some((flag) => flag.category === '超权限赔付')) found.push('over-limit')
  if (openSlots.length > 0) found.push('open-slot')
  if (confirmation !== null && CHECKS.some((check) => !confirmation.settled.includes(check))) found.push('three-check')
  return found
}
