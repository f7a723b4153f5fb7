import { tellFollowUpAt } from '@/lib/core/sla/index.ts'
import { useNow } from '../primitives/use-now.ts'
import { clockText, useWords, type Words } from '../words/index.ts'
import styles from './follow-ups.module.css'
import { KeyedButton } from './keyed.tsx'
import type { PanelActions } from './panel-actions.ts'
import type { FollowUpLine, PanelView } from './panel-view.ts'

/** A rush of due follow-ups must not push the answers off the screen. */
const SHOWN_AT_MOST = 3

/** Whom to come back to: what is due, and every 稍等 with the time left for it. Others are counted. */
export function FollowUps({ view, actions }: { readonly view: PanelView; readonly actions: PanelActions }) {
  const { words } = useWords()
  const now = useNow(view.followUps.length > 0)
  const text = words.promises.followUps
  const shown = shownFollowUps(view.followUps, now)
  const dueCount = view.followUps.filter(({ dueAt }) => dueAt <= now).length
  if (view.followUps.length === 0) return null
  const first = shown[0]
  return (
    <section className={styles['box']} aria-label={text.title}>
      <ul className={styles['list']}>
        {shown.map((line) => (
          <Line
            key={line.id}
            line={line}
            now={now}
            urgentShare={view.warnAtShares[1]}
            first={line === first}
            actions={actions}
          />
        ))}
      </ul>
      <div className={styles['foot']}>
        {dueCount > shown.length ? <span>{text.due(dueCount)}</span> : null}
        {view.followUps.length - dueCount > 0 && shown.length < view.followUps.length ? (
          <span>{text.more(view.followUps.length - Math.max(dueCount, shown.length))}</span>
        ) : null}
      </div>
    </section>
  )
}

/** What is drawn of them: due ones and promises to wait, soonest first, at most three. */
export function shownFollowUps(lines: readonly FollowUpLine[], now: number): readonly FollowUpLine[] {
  const wanted = lines.filter(({ dueAt, kind }) => dueAt <= now || kind === 'after-wait-promise')
  return [...wanted].sort((left, right) => left.dueAt - right.dueAt).slice(0, SHOWN_AT_MOST)
}

/** The ready words for a follow-up; '' when only the chat is opened. */
export function followUpText(line: FollowUpLine, words: Words): string {
  const text = words.promises.followUps
  if (line.kind === 'after-shipping' && line.tracking !== undefined) return text.shippedWith(line.tracking)
  return line.kind === 'own' ? (line.ready ?? '') : text.ready[line.kind]
}

function Line(props: {
  readonly line: FollowUpLine
  readonly now: number
  readonly urgentShare: number
  /** The keys are those of the most urgent one. */
  readonly first: boolean
  readonly actions: PanelActions
}) {
  const { line, now, urgentShare, first, actions } = props
  const { words } = useWords()
  const text = words.promises.followUps
  const name = line.name === '' ? words.panel.customer.unknown : line.name
  const what = line.note === undefined || line.note === '' ? text.kind[line.kind] : line.note
  const late = now > line.dueAt
  const soon = !late && now >= tellFollowUpAt(line, urgentShare)
  const clock = clockText(Math.abs(line.dueAt - now))
  const ready = followUpText(line, words)
  const broken = late && line.kind === 'after-wait-promise' ? ` · ${text.broken}` : ''
  return (
    <li className={[styles['line'], late ? styles['late'] : soon ? styles['soon'] : ''].join(' ').trim()}>
      <p className={styles['what']}>
        <b>{name}</b> {what} <span className={styles['clock']}>{late ? text.overdue(clock) : text.inTime(clock)}</span>
        {broken}
      </p>
      <div className={styles['acts']}>
        <KeyedButton
          action={first ? 'follow-up' : undefined}
          aria-label={ready === '' ? text.openOnlyLabel(name, what) : text.openLabel(name, what)}
          onClick={() => actions.openFollowUp(line, ready)}
        >
          {ready === '' ? text.openOnly : text.open}
        </KeyedButton>
        <KeyedButton
          action={first ? 'follow-up-later' : undefined}
          look="quiet"
          aria-label={text.snoozeLabel(name)}
          onClick={() => actions.snoozeFollowUp(line.id)}
        >
          {text.snooze}
        </KeyedButton>
        <KeyedButton
          action={first ? 'follow-up-done' : undefined}
          look="quiet"
          aria-label={text.doneLabel(name)}
          onClick={() => actions.settleFollowUp(line.id)}
        >
          {text.done}
        </KeyedButton>
      </div>
    </li>
  )
}
