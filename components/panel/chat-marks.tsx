import { useWords } from '../words/index.ts'
import styles from './chat-marks.module.css'
import { OpenDispute } from './open-dispute.tsx'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'

const OUTCOMES = ['ordered', 'not-ordered', 'after-sale', 'dispute', 'handed-over'] as const
const REASONS = ['advert', 'harassment', 'fake-trade', 'nothing-asked'] as const

/** How this conversation ended, and whether it was a consultation at all; both go into the log. */
export function ChatMarks(props: {
  readonly marks: NonNullable<PanelView['marks']>
  /** A complaint stands above, and with it the way to a case. */
  readonly atComplaint: boolean
  readonly actions: PanelActions
}) {
  const { marks, atComplaint, actions } = props
  const { words } = useWords()
  const text = words.promises.marks
  return (
    <section className={styles['marks']} aria-label={text.title}>
      <h3>{text.title}</h3>
      <div role="group" aria-label={text.outcome} className={styles['choices']}>
        {OUTCOMES.map((outcome) => (
          <button
            key={outcome}
            type="button"
            aria-pressed={marks.outcome === outcome}
            onClick={() => actions.mark({ kind: 'outcome-set', data: { outcome } })}
          >
            {words.shared.outcome[outcome]}
          </button>
        ))}
      </div>
      {marks.outcome === 'dispute' && !atComplaint ? <CaseOf marks={marks} onOpen={actions.openDispute} /> : null}
      {marks.valid && marks.proposal !== undefined ? (
        <p className={styles['proposal']}>
          {text.proposed(text.reasons[marks.proposal])}{' '}
          <button
            type="button"
            onClick={() =>
              actions.mark({ kind: 'validity-marked', data: { valid: false, reason: marks.proposal ?? '' } })
            }
          >
            {text.markInvalid}
          </button>
        </p>
      ) : null}
      {marks.valid ? (
        <label className={styles['invalid']}>
          {text.invalid}
          <select
            value=""
            onChange={(event) => {
              const reason = event.target.value
              if (reason !== '') actions.mark({ kind: 'validity-marked', data: { valid: false, reason } })
            }}
          >
            <option value="">{text.choose}</option>
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {text.reasons[reason]}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className={styles['proposal']}>
          {text.isInvalid}{' '}
          <button type="button" onClick={() => actions.mark({ kind: 'validity-marked', data: { valid: true } })}>
            {text.undo}
          </button>
        </p>
      )}
    </section>
  )
}

/** The way to a case where no complaint stands above. */
function CaseOf(props: {
  readonly marks: NonNullable<PanelView['marks']>
  readonly onOpen: PanelActions['openDispute']
}) {
  const { hasCase = false, promisedCny = 0 } = props.marks
  return <OpenDispute promisedCny={promisedCny} hasCase={hasCase} onOpen={props.onOpen} />
}
