import { compileRules } from '../compile/compile-rules.ts'
import type { CheckContext, Finding } from '../matcher/index.ts'
import type { PhraseRule, RefusedPhrase } from '../phrase-rule.ts'

/** One of the shop's own sent messages. */
export interface TriedMessage {
  readonly id: string
  readonly text: string
  /** What was known when it was sent: marketplace, shop category, customer. */
  readonly context?: CheckContext
}

/** A message that a draft rule set would have flagged. Offsets are UTF-16, into the message's text. */
export interface WouldHaveFlagged {
  readonly messageId: string
  readonly text: string
  readonly findings: readonly Finding[]
}

/** What one draft rule would have done: how many messages, and how many places in them. */
export interface TriedRule {
  readonly ruleId: string
  readonly messages: number
  readonly hits: number
}

/** What a draft rule set would have done with messages that were really sent. */
export interface RuleTrial {
  /** How many messages were looked at: the newest `TRIED_MESSAGES` of those given. */
  readonly looked: number
  /** Messages at each level, counted once, by the most severe finding. */
  readonly block: number
  readonly warn: number
  readonly hint: number
  /** Every message flagged, in the order given. */
  readonly flagged: readonly WouldHaveFlagged[]
  /** One row for every draft rule, those that flag the most first; rules that flag nothing are there with 0. */
  readonly rules: readonly TriedRule[]
  /** Phrases that can't be compiled, and why. */
  readonly refused: readonly RefusedPhrase[]
}

/** A supervisor tries a draft on this many of the shop's last messages. */
export const TRIED_MESSAGES = 1000

/** Counts the findings of one message into the rules' rows. */
function countInto(counts: Map<string, { messages: number; hits: number }>, findings: readonly Finding[]): void {
  const seen = new Set<string>()
  for (const { ruleId } of findings) {
    const count = counts.get(ruleId)
    if (count === undefined) continue
    count.hits++
    if (!seen.has(ruleId)) count.messages++
    seen.add(ruleId)
  }
}

/**
 * What `rules` would have flagged on `messages` (oldest first; only the newest 1,000 are looked at), before anyone switches
 * them on. `rules` alone are tried: an id used twice is one row. Each message is checked by itself, so that a hit can be
 * shown in the message it stands in. Never throws; a phrase that can't be compiled is in `refused`.
 */
export function tryRules(rules: readonly PhraseRule[], messages: readonly TriedMessage[]): RuleTrial {
  const checker = compileRules(rules)
  const counts = new Map(rules.map(({ id }) => [id, { messages: 0, hits: 0 }]))
  const levels = { block: 0, warn: 0, hint: 0 }
  const flagged: WouldHaveFlagged[] = []
  const looked = messages.slice(-TRIED_MESSAGES)
  for (const { id, text, context } of looked) {
    const findings = checker.check(text, context)
    if (findings.length === 0) continue
    const held = new Set(findings.map(({ level }) => level))
    levels[held.has('block') ? 'block' : held.has('warn') ? 'warn' : 'hint']++
    countInto(counts, findings)
    flagged.push({ messageId: id, text, findings })
  }
  const rows = [...counts].map(([ruleId, count]) => ({ ruleId, ...count }))
  rows.sort((a, b) => b.messages - a.messages || b.hits - a.hits)
  return { looked: looked.length, ...levels, flagged, rules: rows, refused: checker.refused }
}
