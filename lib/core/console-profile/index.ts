/**
 * console-profile: the data that teaches a console (CONTRACTS 2): its shape, its parser, the built-in ones, and what
 * its words mean (selectors, match patterns, times as pages write them). It knows no DOM: reading a page with a profile
 * is lib/page/consoles. Tests: tests/unit/core/console-profile.
 */
export { builtInProfiles, profilesToChooseFrom } from './built-in.ts'
export { isChordText } from './chord.ts'
export { isMatchPattern } from './match-pattern.ts'
export { matchesAddress } from './matches-address.ts'
export { findPageTime, type PageTime, type WallTime } from './page-time.ts'
export { parseConsoleProfile, readProfileWithWarnings, type ReadProfile } from './parse-profile.ts'
export type {
  ConsoleProfile,
  MessagesPart,
  ProfileConfidence,
  ProfileFault,
  SelectorEvidence,
  SelectorList,
} from './profile.ts'
export { orderFields, type OrderField } from './order-fields.ts'
export { parseSelector, type ParsedSelector, type SelectorStep } from './selector.ts'
export { serialiseProfile } from './serialise-profile.ts'
