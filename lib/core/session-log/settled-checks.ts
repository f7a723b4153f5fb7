import type { CheckName, CheckStatus, ConversationState } from '../conversation/index.ts'

const CHECKS = ['goods', 'ship', 'pay'] as const

/**
 * How the checks that an agent settled came out, in words; '' when none was settled. What was only looked at by us, after
 * the sale perhaps, proves nothing.
 */
export function settledChecks(
  { statuses, ticked }: Pick<ConversationState, 'statuses' | 'ticked'>,
  words: {
    readonly check: Readonly<Record<CheckName, string>>
    readonly status: Readonly<Record<CheckStatus, string>>
  },
): string {
  if (statuses === undefined) return ''
  return CHECKS.filter((check) => ticked.includes(check))
    .map((check) => `${words.check[check]} ${words.status[statuses[check]]}`)
    .join(' · ')
}
