import { RULE_CATEGORIES } from '../categories.ts'
import type { PhraseRule } from '../phrase-rule.ts'

/** Packs beside those of a category: one for the trades, one for English, one for what the house wrote itself. */
const TRADES = '类目专用'
const ENGLISH = 'English'
const OWN = '自定义'

/** The packs that a shop can switch, in the order they are shown. */
export const RULE_PACKS: readonly string[] = [...RULE_CATEGORIES, TRADES, ENGLISH, OWN]

/** The pack a rule belongs to; one of `RULE_PACKS`. */
export function packOf(rule: Pick<PhraseRule, 'id' | 'category' | 'builtIn'>): string {
  if (rule.builtIn !== true) return OWN
  if (rule.id.startsWith('类目/')) return TRADES
  if (rule.id.startsWith('en/')) return ENGLISH
  return rule.category
}

/** What a shop does without. */
interface ShopRules {
  readonly rulePacksOff: readonly string[]
  readonly rulesOff: readonly string[]
}

/** Whether a rule holds at a shop. */
export function holdsAt(shop: ShopRules, rule: Pick<PhraseRule, 'id' | 'category' | 'builtIn'>): boolean {
  return !shop.rulesOff.includes(rule.id) && !shop.rulePacksOff.includes(packOf(rule))
}
