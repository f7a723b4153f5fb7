import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { OnScreen } from '../primitives/on-paper.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { DeskView } from './desk-view.ts'
import { followingMonday } from './following-monday.ts'
import { Periods } from './periods.tsx'
import type { DeskActions, DeskReadings, ReviewDay } from './readings-view.ts'
import { Replay } from './replay.tsx'
import { Trial } from './trial.tsx'
import { useChosenReading } from './use-chosen-reading.ts'

/** The ten minutes at the end of a day, then how the weeks go. */
export function Review(props: {
  readonly view: DeskView
  readonly readings: DeskReadings
  readonly actions: DeskActions
}) {
  const { words } = useWords()
  const said = words.deskPlaces
  const { readings } = props
  const [reading, setReading] = useState<string | null>(null)
  const { period: day, choose, value: reviewed } = useChosenReading(readings.days, readings.reviewOf)
  return (
    <>
      <PlaceHead title={said.place.review} hint={said.hint.review} />
      {reviewed === undefined ? (
        <p role="status">{words.shared.loading}</p>
      ) : reviewed === null ? (
        <p className={styles['note']}>{said.none}</p>
      ) : (
        <>
          <div className={styles['filters']}>
            <ChoiceField
              label={said.day}
              value={day ?? reviewed.day}
              onChange={choose}
              choices={readings.days.map((value) => ({ value, label: value }))}
            />
          </div>
          <div className={styles['columns']}>
            <Slow day={reviewed} onRead={setReading} />
            <Worst day={reviewed} onRead={setReading} />
            <Mishandled day={reviewed} />
            <WithoutAnswer day={reviewed} actions={props.actions} />
          </div>
          <OnScreen>
            <Tomorrow agents={props.view.agents} monday={readings.weeks[0] ?? reviewed.day} actions={props.actions} />
          </OnScreen>
          <Periods readings={readings} actions={props.actions} />
          <Trial readings={readings} />
        </>
      )}
      <Replay
        session={reading}
        replayOf={props.view.replayOf}
        actions={props.actions}
        onClose={() => setReading(null)}
      />
    </>
  )
}

/** Parts side by side; those that say nothing leave no mark. */
function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

interface DayProps {
  readonly day: ReviewDay
  readonly onRead: (session: string) => void
}

function Slow({ day, onRead }: DayProps) {
  const { words, format } = useWords()
  const said = words.deskPlaces.review
  const [slowest] = day.review.steps
  return (
    <section className={styles['box']}>
      <h2 className={styles['sub']}>{said.slowStep}</h2>
      {slowest === undefined ? (
        <p className={styles['note']}>{said.nothing}</p>
      ) : (
        <p>
          <strong>{said.step[slowest.step]}</strong> ·{' '}
          {said.stepMean(format.decimal(slowest.meanSeconds), format.count(slowest.rounds))}
        </p>
      )}
      <h3 className={styles['small']}>{said.slowest}</h3>
      <ul className={styles['rows']}>
        {day.review.slowest.map((round) => (
          <li key={`${round.session} ${round.askedAt}`}>
            <Button look="quiet" paper="words" onClick={() => onRead(round.session)}>
              {round.question}
            </Button>
            <span className={styles['note']}>
              {joined(words.shared.seconds(format.decimal(round.seconds)), round.agent)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Worst({ day, onRead }: DayProps) {
  const { words } = useWords()
  const said = words.deskPlaces
  return (
    <section className={styles['box']}>
      <h2 className={styles['sub']}>{said.review.worst}</h2>
      {day.worst.length === 0 ? <p className={styles['note']}>{said.review.nothing}</p> : null}
      <ul className={styles['rows']}>
        {day.worst.map((chat) => (
          <li key={chat.session}>
            <Button
              look="quiet"
              paper="words"
              aria-label={said.open(chat.customer)}
              onClick={() => onRead(chat.session)}
            >
              {chat.customer}
            </Button>
            <span className={styles['note']}>
              {joined(chat.agent, ...new Set(chat.findings.map(({ kind }) => said.finding[kind])))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Mishandled({ day }: { readonly day: ReviewDay }) {
  const { words, format } = useWords()
  const said = words.deskPlaces.review
  return (
    <section className={styles['box']}>
      <h2 className={styles['sub']}>{said.mishandled}</h2>
      {day.review.mishandled.length === 0 ? <p className={styles['note']}>{said.nothing}</p> : null}
      <ul className={styles['rows']}>
        {day.review.mishandled.map((topic) => (
          <li key={topic.question}>
            <span className={styles['grow']}>{topic.question}</span>
            <span className={styles['note']}>{said.late(format.count(topic.late))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function WithoutAnswer({ day, actions }: { readonly day: ReviewDay; readonly actions: DeskActions }) {
  const { words, format } = useWords()
  const said = words.deskPlaces.review
  return (
    <section className={styles['box']}>
      <h2 className={styles['sub']}>{said.withoutAnswer}</h2>
      {day.review.withoutAnswer.length === 0 ? <p className={styles['note']}>{said.nothing}</p> : null}
      <ul className={styles['rows']}>
        {day.review.withoutAnswer.map(({ question, count }) => (
          <li key={question}>
            <span className={styles['grow']}>{question}</span>
            <span className={styles['note']}>{said.late(format.count(count))}</span>
            <Button aria-label={said.makeEntry(question)} onClick={() => actions.makeEntry(question)}>
              {said.toEntry}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Tomorrow(props: {
  readonly agents: readonly string[]
  readonly monday: string
  readonly actions: DeskActions
}) {
  const { words } = useWords()
  const said = words.deskPlaces.review
  const names = props.agents.filter((name) => name !== '')
  const [agent, setAgent] = useState(names[0] ?? '')
  const [text, setText] = useState('')
  const [saved, setSaved] = useState(false)
  return (
    <section className={styles['box']} aria-labelledby="desk-tomorrow">
      <h2 className={styles['sub']} id="desk-tomorrow">
        {said.tomorrow}
      </h2>
      <p className={styles['note']}>{said.tomorrowHint}</p>
      <form
        className={styles['ask']}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === '') return
          props.actions.setTask({
            taskId: props.actions.newTaskId(),
            agentName: agent,
            item: '',
            words: text.trim(),
            week: followingMonday(props.monday),
            standing: 'open',
          })
          setText('')
          setSaved(true)
        }}
      >
        <ChoiceField
          label={said.who}
          value={agent}
          onChange={setAgent}
          choices={
            names.length === 0
              ? [{ value: '', label: said.everyone }]
              : names.map((name) => ({ value: name, label: name }))
          }
        />
        <TextField
          label={said.words}
          value={text}
          onChange={(value) => {
            setText(value)
            setSaved(false)
          }}
        />
        <Button look="main" submit disabled={text.trim() === ''}>
          {said.save}
        </Button>
      </form>
      <p role="status" className={styles['note']}>
        {saved ? said.saved : ''}
      </p>
    </section>
  )
}
