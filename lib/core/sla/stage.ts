import type { SlaPolicy } from './policy.ts'

/** What a conversation is about, as far as its promise goes. */
export interface StageSigns {
  readonly outcome?: string
  readonly tags?: readonly string[]
}

/** Tags by which shops mark after-sales conversations. */
const AFTER_SALE_TAG = /售后|退货|退款|换货|纠纷|投诉|after.?sale|refund|dispute/i

/** Whether a conversation is an after-sales one: its outcome says so, or a tag does. */
export function isAfterSale({ outcome, tags = [] }: StageSigns): boolean {
  return outcome === 'after-sale' || outcome === 'dispute' || tags.some((tag) => AFTER_SALE_TAG.test(tag))
}

/**
 * The policy as it holds for one conversation: in after-sales the shop's own target takes the place of the ordinary ones
 * (off hours never a shorter one than promised off hours), also for the greeting.
 */
export function policyAtStage(policy: SlaPolicy, signs: StageSigns): SlaPolicy {
  const { afterSale, offHours } = policy.targets
  if (afterSale === undefined || !isAfterSale(signs)) return policy
  return { ...policy, targets: { inHours: afterSale, offHours: Math.max(afterSale, offHours) } }
}
