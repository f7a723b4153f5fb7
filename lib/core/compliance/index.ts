/**
 * compliance: which words a reply should not send, found as the agent types. It knows no page, no storage and no clock.
 * A content script imports `matcher/index.ts` alone. Tests: tests/unit/core/compliance.
 */
export { FactBook, factsOf } from './facts/fact-book.ts'
export { RULE_CATEGORIES } from './categories.ts'
export { compileRules, type CompiledChecker } from './compile/compile-rules.ts'
export {
  type CheckContext,
  type Checker,
  type Finding,
  type KnownFact,
  type Level,
  factRuleId,
  factsAbout,
  type ShopFact,
  loadChecker,
} from './matcher/index.ts'
export type { PhraseRule, RefusedPhrase, RuleBasis } from './phrase-rule.ts'
export { type BuiltInOptions, builtInRules } from './rules/index.ts'
export { type RuleChange, rulesInForce } from './rules/in-force.ts'
export { holdsAt, packOf, RULE_PACKS } from './rules/pack-of.ts'
export { type Nudge, type ReviewContext, reviewReply } from './review/review-reply.ts'
export {
  type RuleTrial,
  TRIED_MESSAGES,
  type TriedMessage,
  type TriedRule,
  tryRules,
  type WouldHaveFlagged,
} from './review/try-rules.ts'
export { formatRules, parseRuleLines, parseRuleRows, type RuleLineFault, type RuleLines } from './lines/rule-lines.ts'
