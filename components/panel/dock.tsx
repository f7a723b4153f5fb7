import { useId } from 'react'
import { PASS_MS } from '@/lib/core/sending/index.ts'
import { useNow } from '../primitives/use-now.ts'
import { useWords } from '../words/index.ts'
import styles from './dock.module.css'
import { FlagLine } from './flag-line.tsx'
import { areSettled, OrderChecks } from './order-checks.tsx'
import { NudgeLine } from './nudge-line.tsx'
import type { PanelHold } from './draft-view.ts'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'
import { WaysOut } from './ways-out.tsx'

/**
 * What concerns the draft: flags while typing, or the send that was held. Stands at the foot of the panel and grows
 * upwards over the end of the list, so that nothing above moves. A held send is announced at once (assertive).
 */
export function Dock({ view, actions }: { readonly view: PanelView; readonly actions: PanelActions }) {
  const { words } = useWords()
  const { letGoAt } = view
  const now = useNow(letGoAt !== null)
  const isLetGo = letGoAt !== null && now - letGoAt < PASS_MS
  const firstBetter = view.nudges.find(({ better }) => better !== undefined)
  return (
    <>
      <div role="alert" className={styles['spoken']}>
        {view.hold === null
          ? ''
          : words.shared.labelled(
              words.panel.hold.title,
              words.shared.list(view.hold.because.map((why) => words.panel.hold.because[why])),
            )}
      </div>
      {view.hold !== null ? (
        <Held key={view.hold.heldAt} hold={view.hold} view={view} actions={actions} />
      ) : view.flags.length + view.nudges.length > 0 || isLetGo ? (
        <section className={styles['dock']} aria-label={words.panel.draft.title}>
          {isLetGo ? (
            <p role="status" className={styles['let-go']}>
              {words.panel.hold.letGo}
            </p>
          ) : null}
          {view.flags.length > 0 ? <FlagList view={view} flags={view.flags} actions={actions} /> : null}
          {view.nudges.length > 0 ? (
            <ul className={styles['flags']} aria-label={words.panel.nudge.title}>
              {view.nudges.map((nudge) => (
                <NudgeLine key={nudge.row} nudge={nudge} keyed={nudge === firstBetter} onInsert={actions.insert} />
              ))}
            </ul>
          ) : null}
        </section>
      ) : null}
    </>
  )
}

function FlagList(props: {
  readonly view: PanelView
  readonly flags: PanelHold['flags']
  readonly actions: PanelActions
}) {
  const { view, flags, actions } = props
  const firstFix = flags.find((one) => one.replacement !== undefined)
  return (
    <ul className={styles['flags']}>
      {flags.map((flag) => (
        <FlagLine
          key={`${flag.ruleId} ${flag.start}`}
          flag={flag}
          fixChord={flag === firstFix ? view.keys['fix-flag'] : undefined}
          dismissChord={flag === flags[0] ? view.keys['dismiss-flag'] : undefined}
          actions={actions}
        />
      ))}
    </ul>
  )
}

function Held(props: { readonly hold: PanelHold; readonly view: PanelView; readonly actions: PanelActions }) {
  const { hold, view, actions } = props
  const { words } = useWords()
  const titleId = useId()
  const text = words.panel.hold
  // Settled checks are no reason any more: what is left to do stands beside them.
  const whys = hold.because.filter((why) => why !== 'three-check' || !areSettled(view.order))
  return (
    <section className={`${styles['dock']} ${styles['held']}`} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles['title']}>
        {text.title}
      </h2>
      <ul className={styles['whys']}>
        {whys.map((why) => (
          <li key={why}>
            <b>{text.because[why]}</b> {text.todo[why]}
          </li>
        ))}
      </ul>
      {view.order !== null && hold.because.includes('three-check') ? (
        <OrderChecks held order={view.order} keys={view.keys} actions={actions} />
      ) : null}
      {hold.flags.length > 0 ? <FlagList view={view} flags={hold.flags} actions={actions} /> : null}
      <p className={styles['safe']}>{text.safe}</p>
      <WaysOut hold={hold} view={view} actions={actions} />
    </section>
  )
}
