import { factRuleId, type PhraseRule, type ShopFact } from '@/lib/core/compliance/index.ts'
import type { RuleRow } from '../storage/index.ts'

/**
 * The rules that hold for a shop: the built-in ones with what the house changed about them, and the house's own.
 * A row without a rule only switches a built-in one off or adds contexts in which it stays quiet.
 */
export function rulesInForce(builtIn: readonly PhraseRule[], rows: readonly RuleRow[]): readonly PhraseRule[] {
  const byId = new Map(builtIn.map((rule) => [rule.id, rule]))
  for (const row of rows) {
    const rule = row.rule ?? byId.get(row.id)
    if (row.off === true || rule === undefined) byId.delete(row.id)
    else byId.set(row.id, withFalseAlarms(rule, row.falseAlarms ?? []))
  }
  return [...byId.values()]
}

function withFalseAlarms(rule: PhraseRule, falseAlarms: readonly string[]): PhraseRule {
  if (falseAlarms.length === 0) return rule
  return { ...rule, except: [...new Set([...(rule.except ?? []), ...falseAlarms])] }
}

/** The facts that a draft is held to: figures that agents called false alarms may be said. */
export function heldFacts(facts: readonly ShopFact[], rows: readonly RuleRow[]): readonly ShopFact[] {
  const quiet = new Map(rows.map(({ id, falseAlarms }) => [id, falseAlarms]))
  return facts.map((fact) => {
    const figures = quiet.get(factRuleId(fact))
    return figures === undefined ? fact : { ...fact, quiet: figures }
  })
}

/** The words that go with each rule, by its id: what a flag shows beside the phrase. */
export function ruleTexts(
  rules: readonly PhraseRule[],
): Record<string, { reason?: string; replacement?: string; basis?: string }> {
  const texts: Record<string, { reason?: string; replacement?: string; basis?: string }> = Object.create(null) as never
  for (const { id, reason, replacement, basis } of rules) {
    texts[id] = {
      ...(reason === undefined ? {} : { reason }),
      ...(replacement === undefined ? {} : { replacement }),
      ...(basis === undefined ? {} : { basis: `${basis.source} · ${basis.date}` }),
    }
  }
  return texts
}
