import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { useWords, type Words } from '../words/index.ts'
import type { ConsoleRow } from '../options/index.ts'
import { StepFeet } from './step-feet.tsx'
import type { WelcomeActions, WelcomeView } from './welcome-view.ts'
import styles from './welcome.module.css'

/** So many stand open at first: the ones we are surest of come first in the list. */
const SHOWN_AT_FIRST = 6

/** What the folded step says: how many are granted. */
export function consolesSummary(consoles: readonly ConsoleRow[], words: Words): string {
  return words.welcome.consoles.summary(consoles.filter((row) => row.granted).length)
}

/** One press a console grants its site; what is not pressed stays unseen. */
export function ConsolesStep(props: {
  readonly view: WelcomeView
  readonly actions: WelcomeActions
  readonly onLeave: (asDone: boolean) => void
}) {
  const { view, actions, onLeave } = props
  const { words } = useWords()
  const text = words.welcome.consoles
  const [all, setAll] = useState(false)
  const shown = all ? view.consoles : view.consoles.filter((row, place) => row.granted || place < SHOWN_AT_FIRST)
  return (
    <>
      <p className={styles['hint']}>{text.hint}</p>
      <ul className={styles['consoles']}>
        {shown.map((row) => (
          <ConsoleChoice key={row.profile.id} row={row} onGrant={actions.grant} />
        ))}
      </ul>
      <div className={styles['choices']}>
        {view.consoles.length > SHOWN_AT_FIRST ? (
          <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text.fewer : text.more}
          </Button>
        ) : null}
        <Button look="quiet" onClick={() => actions.openOptions('consoles')}>
          {text.other}
        </Button>
      </div>
      <StepFeet onLeave={onLeave} ready={view.consoles.some((row) => row.granted)} />
    </>
  )
}

function ConsoleChoice({ row, onGrant }: { readonly row: ConsoleRow; readonly onGrant: (id: string) => void }) {
  const { words } = useWords()
  const { grant, granted, confidence } = words.options.consoles
  const { id, name, marketplace } = row.profile
  const sureness = row.profile.confidence
  return (
    <li>
      <span className={styles['consoleName']}>
        {name}
        <small>
          {words.shared.marketplace[marketplace]}
          {sureness === undefined ? '' : ` · ${confidence[sureness]}`}
        </small>
      </span>
      {row.granted ? (
        <span className={styles['granted']}>✓ {granted}</span>
      ) : (
        <Button aria-label={`${grant} ${name}`} onClick={() => onGrant(id)}>
          {grant}
        </Button>
      )}
    </li>
  )
}
