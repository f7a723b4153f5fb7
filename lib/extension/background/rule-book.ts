import { factRuleId, type PhraseRule, type ShopFact } from '@/lib/core/compliance/index.ts'
import type { RuleRow } from '../storage/index.ts'

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
