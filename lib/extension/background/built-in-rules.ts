import { builtInRules, type PhraseRule } from '@/lib/core/compliance/index.ts'
import type { Marketplace } from '@/lib/core/shared/index.ts'

/** The category of a shop that has chosen none: every rule that is not bound to a category holds. */
const noCategory = 'general'

/** The built-in rules of a marketplace and a shop's category. */
export function builtInRulesFor(marketplace: Marketplace, category: string): readonly PhraseRule[] {
  return builtInRules(category === noCategory || category === '' ? { marketplace } : { marketplace, category })
}
