import type { PhraseRule } from '../phrase-rule.ts'

/** What a house says of one rule. Without a rule it only switches a built-in one off or makes it quiet in some contexts. */
export interface RuleChange {
  readonly id: string
  readonly rule?: PhraseRule
  readonly off?: boolean
  readonly falseAlarms?: readonly string[]
}

/** The rules that hold for a shop: the built-in ones with what the house changed about them, and the house's own. */
export function rulesInForce(builtIn: readonly PhraseRule[], changes: readonly RuleChange[]): readonly PhraseRule[] {
  const byId = new Map(builtIn.map((rule) => [rule.id, rule]))
  for (const change of changes) {
    const rule = change.rule ?? byId.get(change.id)
    if (change.off === true || rule === undefined) byId.delete(change.id)
    else byId.set(change.id, withFalseAlarms(rule, change.falseAlarms ?? []))
  }
  return [...byId.values()]
}

function withFalseAlarms(rule: PhraseRule, falseAlarms: readonly string[]): PhraseRule {
  if (falseAlarms.length === 0) return rule
  return { ...rule, except: [...new Set([...(rule.except ?? []), ...falseAlarms])] }
}
