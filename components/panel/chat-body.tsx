import { Fragment } from 'react'
import { useWords } from '../words/index.ts'
import styles from './chat-body.module.css'
import { ChatMarks } from './chat-marks.tsx'
import { ComplaintPath } from './complaint-path.tsx'
import { CustomerLine } from './customer-line.tsx'
import { OrderMessage } from './order-message.tsx'
import { OwnFollowUp } from './own-follow-up.tsx'
import { OrderChecks } from './order-checks.tsx'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'
import { PlatformLine } from './platform-line.tsx'
import { Replies } from './replies.tsx'
import { FoundPicturesTold } from './reply-pictures.tsx'
import { StarterPacks } from './starter-packs.tsx'

/** The open chat: who it is, what is asked, what to say first, what to answer, and the order's three checks. */
export function ChatBody(props: {
  readonly view: PanelView
  readonly actions: PanelActions
  readonly onSearch: () => void
}) {
  const { view, actions, onSearch } = props
  const { words, format } = useWords()
  const { question } = view
  // Held for the checks, they stand where the hold is told (dock), not twice.
  const heldForChecks = view.hold?.because.includes('three-check') ?? false
  const checks =
    view.order === null || heldForChecks ? null : (
      <OrderChecks key="checks" order={view.order} keys={view.keys} actions={actions} />
    )
  const answers = (
    <Fragment key="answers">
      {/* Without any entry the order on the page still has its answer. */}
      {view.packs.length === 0 || view.replies.length > 0 ? (
        <Replies view={view} actions={actions} onSearch={onSearch} />
      ) : null}
      {view.packs.length > 0 ? <StarterPacks packs={view.packs} actions={actions} /> : null}
      <FoundPicturesTold view={view} />
    </Fragment>
  )
  // Nothing to suggest and an order to check: the checks are what is read, so they stand first. A card that comes by
  // hand stays where it is: somebody may be typing it.
  const checksFirst = view.answering === 'nothing-fits' && view.order?.readable === true
  return (
    <div className={styles['body']}>
      {view.customer === null ? null : <CustomerLine customer={view.customer} actions={actions} />}
      <section className={styles['ask']} aria-label={words.panel.question.label}>
        {question === null ? (
          <p className={styles['quiet']}>
            {words.panel.question.none}
            <small>{words.panel.question.noneHint}</small>
          </p>
        ) : (
          <p>
            {question.text}
            <small>{words.panel.question.merged(question.merged, format.timeExact(question.at))}</small>
            {view.platformClock === null ? null : <PlatformLine clock={view.platformClock} />}
          </p>
        )}
      </section>
      {view.complaint === null ? null : (
        <ComplaintPath
          key={`${view.complaint.saidAt} ${view.complaint.kind}`}
          complaint={view.complaint}
          hasCase={view.marks?.hasCase ?? false}
          promisedCny={view.marks?.promisedCny ?? 0}
          actions={actions}
        />
      )}
      {/* What to warn of before the sale is beside the point once somebody complains. */}
      {view.risks.length > 0 && view.complaint === null ? (
        <section className={styles['risk']} aria-label={words.panel.risk.title}>
          <b>{words.panel.risk.label}</b>
          <ul>
            {view.risks.map((risk) => (
              <li key={risk}>{risk}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {checksFirst ? [checks, answers] : [answers, checks]}
      {view.confirmation === null ? null : <OrderMessage confirmation={view.confirmation} actions={actions} />}
      {view.marks === null ? null : (
        <ChatMarks marks={view.marks} atComplaint={view.complaint !== null} actions={actions} />
      )}
      <OwnFollowUp onAdd={actions.addFollowUp} />
    </div>
  )
}
