import type { PhraseRule, RuleTrial } from '@/lib/core/compliance/index.ts'
import { useWords } from '../words/index.ts'

/** More than these are not read one by one; the counts say the rest. */
const SHOWN = 50

/** What the rules would have done with messages that were really sent. */
export function Trial({ trial, rules }: { readonly trial: RuleTrial; readonly rules: readonly PhraseRule[] }) {
  const { words, format } = useWords()
  const text = words.options.rules.bulk
  const names = new Map(rules.map(({ id, phrase }) => [id, phrase]))
  return (
    <section aria-label={text.trial}>
      <p role="status">
        {text.wouldHave(format.count(trial.looked), format.count(trial.flagged.length), format.count(trial.block))}
      </p>
      <ul>
        {trial.refused.slice(0, SHOWN).map(({ ruleId, phrase, why }) => (
          <li key={`${ruleId} ${phrase}`}>{text.unmatched(phrase, why)}</li>
        ))}
        {trial.rules
          .filter((row) => row.messages > 0)
          .slice(0, SHOWN)
          .map((row) => (
            <li key={row.ruleId}>{text.ruleCount(names.get(row.ruleId) ?? row.ruleId, format.count(row.messages))}</li>
          ))}
      </ul>
      <ul>
        {trial.flagged.slice(0, SHOWN).map(({ messageId, text: said, findings }) => (
          <li key={messageId}>
            <Marked text={said} start={findings[0]?.start ?? 0} end={findings[0]?.end ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Marked({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }) {
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  )
}
