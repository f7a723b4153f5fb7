import { builtInRules, type PhraseRule } from '@/lib/core/compliance/index.ts'
import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { putRules, readRules, type RuleRow } from '../storage/index.ts'

const isFact = (ruleId: string): boolean => ruleId.startsWith('fact:')

/** More words than these say that the rule is wrong, not the words. */
const MOST_ALARMS = 200

/**
 * Keeps what agents called false alarms, so that the rule stays quiet in these words for good. A rule that holds sends
 * only gets a proposal: a supervisor agrees to it on the settings page.
 */
export async function keepFalseAlarms(events: readonly JournalEvent[], now: number): Promise<void> {
  const told = events.flatMap((event) =>
    event.kind === 'flag-settled' && event.data.how === 'dismissed' ? [event.data] : [],
  )
  if (told.length === 0) return
  const rows = new Map((await readRules()).map((row) => [row.id, row]))
  const changed = new Set<string>()
  for (const { ruleId, phrase } of told) {
    const row = rows.get(ruleId) ?? { id: ruleId, shop: '', updatedAt: now }
    // A fact is no rule of ours, but its false alarms are kept in the same place: it only ever warns.
    const level = isFact(ruleId) ? 'warn' : (row.rule ?? builtInRules().find(({ id }) => id === ruleId))?.level
    const next = level === undefined ? undefined : withAlarm(row, { level }, phrase)
    if (next === undefined) continue
    rows.set(ruleId, { ...next, updatedAt: now })
    changed.add(ruleId)
  }
  await putRules([...rows.values()].filter(({ id }) => changed.has(id)))
}

/** The row with one more false alarm, or proposal of one; undefined when it has that already, or too many. */
export function withAlarm(row: RuleRow, rule: Pick<PhraseRule, 'level'>, phrase: string): RuleRow | undefined {
  const field = rule.level === 'block' ? 'proposed' : 'falseAlarms'
  const known = row[field] ?? []
  if (known.length >= MOST_ALARMS || known.includes(phrase) || row.falseAlarms?.includes(phrase) === true)
    return undefined
  return { ...row, [field]: [...known, phrase] }
}
