/**
 * compliance/matcher: what runs in the page: loads a compiled rule buffer and checks a text. It knows no rule and no
 * rule's wording; those travel in the buffer and in a table beside it. A content script imports this file only.
 * Tests: tests/unit/core/compliance.
 */
export { loadChecker } from './checker.ts'
export { factRuleId } from './facts.ts'
export { factsAbout, type ShopFact } from './facts-about.ts'
export type { CheckContext, Checker, Finding, KnownFact, Level } from './types.ts'
