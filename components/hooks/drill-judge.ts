import {
  builtInRules,
  compileRules,
  holdsAt,
  reviewReply,
  rulesInForce,
  type Checker,
} from '@/lib/core/compliance/index.ts'
import { shopOf, type Settings } from '@/lib/extension/settings/index.ts'
import type { RuleRow } from '@/lib/extension/storage/index.ts'
import type { DeskActions } from '../desk/index.ts'

/**
 * Judges the answers of a drill by what agents are held to: the built-in rules as the house has them, its own rules, and
 * the nudges. Rules are compiled at the first answer, which takes a good part of a second; `rows` are those of the
 * default shop.
 */
export function drillJudge(settings: Settings, rows: readonly RuleRow[]): DeskActions['judgeAnswer'] {
  let checker: Checker | undefined
  return (question, text) => {
    checker ??= compileRules(rulesOf(settings, rows))
    return [
      ...checker
        .check(text)
        .filter(({ level }) => level !== 'hint')
        .map(({ category }) => category),
      ...reviewReply(text, { lastBuyerMessages: [question] }).map(({ row }) => row),
    ]
  }
}

function rulesOf(settings: Settings, rows: readonly RuleRow[]) {
  const rules = rulesInForce(builtInRules({ marketplace: 'other' }), rows)
  const shop = shopOf(settings, undefined)
  return shop === undefined ? rules : rules.filter((rule) => holdsAt(shop, rule))
}
