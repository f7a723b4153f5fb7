import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import type { OptionsActions, RuleItem } from './options-view.ts'
import styles from './options.module.css'

/** Drawn at once; the others come as these are settled, so that a log full of them never holds up the page. */
const MOST_LISTED = 50
/** Characters of words that are shown; what is settled is the whole. */
const MOST_SHOWN = 120

function shown(words: string): string {
  return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words
}

/** Words that agents call false alarms of rules that hold sends: the supervisor agrees or does not. */
export function RuleProposals(props: {
  readonly rules: readonly RuleItem[]
  readonly actions: Pick<OptionsActions, 'settleProposal'>
}) {
  const { words, format } = useWords()
  const text = words.options.rules.proposals
  const open = props.rules.flatMap(({ rule, proposed }) => (proposed ?? []).map((phrase) => ({ rule, phrase })))
  if (open.length === 0) return null
  return (
    <section className={styles['card']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <ul className={styles['facts']}>
        {open.slice(0, MOST_LISTED).map(({ rule, phrase }) => (
          <li key={`${rule.id} ${phrase}`}>
            {text.line(shown(phrase), shown(rule.phrase))}{' '}
            <Button
              aria-label={text.agreeLabel(shown(phrase))}
              onClick={() => props.actions.settleProposal(rule.id, phrase, true)}
            >
              {text.agree}
            </Button>{' '}
            <Button
              look="quiet"
              aria-label={text.refuseLabel(shown(phrase))}
              onClick={() => props.actions.settleProposal(rule.id, phrase, false)}
            >
              {text.refuse}
            </Button>
          </li>
        ))}
      </ul>
      {open.length > MOST_LISTED ? (
        <p className={styles['quiet']}>{text.more(format.count(open.length - MOST_LISTED))}</p>
      ) : null}
    </section>
  )
}
