import { RULE_CATEGORIES } from '../categories.ts'
import { claimAlphabet, claimWeights } from '../learned/claim-weights.ts'
import { ordinaryBits } from '../learned/ordinary-bits.ts'
import { spanMargin, spanWeights } from '../learned/span-weights.ts'
import { CLAIM_SLOTS, KIND_SLOTS } from '../matcher/claims.ts'
import type { Tables } from '../matcher/layout.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { claimRuleId } from '../rules/cues.ts'
import type { Vocabulary } from './fold-base.ts'

const NO_WEIGHTS = new Int8Array(0)

const bytesOf = (base64: string): Int8Array => Int8Array.from(atob(base64), (byte) => byte.charCodeAt(0))

/** The weights with those of the kinds of claim by piece, not by kind as they were learnt. */
function byPiece(learnt: Int8Array): Int8Array {
  const weights = learnt.slice()
  const kinds = RULE_CATEGORIES.length
  for (let piece = 0; piece < KIND_SLOTS; piece++)
    for (let kind = 0; kind < kinds; kind++)
      weights[CLAIM_SLOTS + piece * kinds + kind] = learnt[CLAIM_SLOTS + kind * KIND_SLOTS + piece] ?? 0
  return weights
}

/** What the claim reader needs, where the rules of some kind of claim have one to tell it under; empty tables else. */
export function claimTables(
  rules: readonly PhraseRule[],
  vocabulary: Vocabulary,
): Pick<Tables, 'classLetters' | 'claimWeights' | 'claimRules' | 'spanWeights' | 'spanMargin' | 'ordinary'> {
  const claimRules = Int32Array.from(RULE_CATEGORIES, (category) =>
    rules.findIndex(({ id, builtIn }) => builtIn === true && id === claimRuleId(category)),
  )
  if (claimRules.every((rule) => rule < 0))
    return {
      classLetters: new Uint16Array(0),
      claimWeights: NO_WEIGHTS,
      claimRules: new Int32Array(0),
      spanWeights: NO_WEIGHTS,
      spanMargin: new Int32Array(0),
      ordinary: new Uint8Array(0),
    }
  vocabulary.learn(claimAlphabet)
  return {
    classLetters: vocabulary.letters(),
    claimWeights: byPiece(bytesOf(claimWeights)),
    claimRules,
    spanWeights: bytesOf(spanWeights),
    spanMargin: Int32Array.of(spanMargin),
    ordinary: Uint8Array.from(bytesOf(ordinaryBits)),
  }
}
