import { RULE_CATEGORIES } from '../categories.ts'
import { claimAlphabet, claimWeights, readingLimits } from '../learned/claim-weights.ts'
import type { ReadingLimits } from '../matcher/second-reading.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { claimRuleId } from '../rules/cues.ts'
import type { Vocabulary } from './fold-base.ts'

/** What the claim reader needs, where the rules of some kind of claim have one to tell it under; empty tables else. */
export function claimTables(
  rules: readonly PhraseRule[],
  vocabulary: Vocabulary,
): { letters: Uint16Array; weights: Int8Array; rules: Int32Array; limits: ReadingLimits } {
  const told = Int32Array.from(RULE_CATEGORIES, (category) =>
    rules.findIndex(({ id, builtIn }) => builtIn === true && id === claimRuleId(category)),
  )
  if (told.every((rule) => rule < 0))
    return { letters: new Uint16Array(0), weights: new Int8Array(0), rules: new Int32Array(0), limits: readingLimits }
  vocabulary.learn(claimAlphabet)
  const weights = Int8Array.from(atob(claimWeights), (byte) => byte.charCodeAt(0))
  return { letters: vocabulary.letters(), weights, rules: told, limits: readingLimits }
}
