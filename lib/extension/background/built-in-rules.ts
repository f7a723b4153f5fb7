import type { PhraseRule } from '@/lib/core/compliance/index.ts'
import type { Marketplace } from '@/lib/core/shared/index.ts'

/** The built-in rules of a marketplace and a shop's category. */
export function builtInRulesFor(_marketplace: Marketplace, _category: string): readonly PhraseRule[] {
  return []
}
