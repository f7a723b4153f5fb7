import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import type { OptionsActions, RuleItem } from './options-view.ts'
import styles from './options.module.css'

/** Words that agents call false alarms of rules that hold sends: the supervisor agrees or does not. */
export function RuleProposals(props: { readonly rules: readonly RuleItem[]; readonly actions: OptionsActions }) {
  const { words } = useWords()
  const text = words.options.rules.proposals
  const open = props.rules.flatMap(({ rule, proposed }) => (proposed ?? []).map((phrase) => ({ rule, phrase })))
  if (open.length === 0) return null
  return (
    <section className={styles['card']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <ul className={styles['facts']}>
        {open.map(({ rule, phrase }) => (
          <li key={`${rule.id} ${phrase}`}>
            {text.line(phrase, rule.phrase)}{' '}
            <Button
              aria-label={text.agreeLabel(phrase)}
              onClick={() => props.actions.settleProposal(rule.id, phrase, true)}
            >
              {text.agree}
            </Button>{' '}
            <Button
              look="quiet"
              aria-label={text.refuseLabel(phrase)}
              onClick={() => props.actions.settleProposal(rule.id, phrase, false)}
            >
              {text.refuse}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
