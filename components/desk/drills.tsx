import { useMemo, useState } from 'react'
import {
  drillCourses,
  drillFaults,
  type DrillCourse,
  type DrillResult,
  type DrillSet,
} from '@/lib/core/insight/index.ts'
import type { DrillRecord } from '@/lib/core/conversation/index.ts'
import { Button } from '../primitives/button.tsx'
import type { DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField, LongTextField, TextField } from '../primitives/field.tsx'
import { OnScreen } from '../primitives/on-paper.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useNow } from '../primitives/use-now.ts'
import { useWords } from '../words/index.ts'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import chat from './chat-lines.module.css'
import { DrillMarks } from './drill-marks.tsx'
import type { DeskActions, DeskReadings } from './readings-view.ts'

type Answer = DrillRecord['answers'][number]

/** A drill while it is taken. */
interface Run {
  readonly set: DrillSet
  readonly trainee: string
  readonly answers: readonly Answer[]
  /** Epoch ms at which the open question came up. */
  readonly askedAt: number
}

/** Awkward questions, timed and judged; results to compare. */
export function Drills({ readings, actions }: { readonly readings: DeskReadings; readonly actions: DeskActions }) {
  const { words } = useWords()
  const said = words.deskPlaces
  const [run, setRun] = useState<Run | null>(null)
  return (
    <>
      <PlaceHead title={said.place.drills} hint={said.hint.drills} />
      {run === null ? (
        <OnScreen>
          <Start sets={readings.drillSets} onStart={setRun} />
        </OnScreen>
      ) : run.answers.length < run.set.questions.length ? (
        <Question run={run} actions={actions} onAnswered={setRun} onStop={() => setRun(null)} />
      ) : (
        <DrillMarks
          set={run.set}
          answers={run.answers}
          onStop={() => setRun(null)}
          onFinish={(answers) => {
            actions.finishDrill({ drillId: run.set.id, trainee: run.trainee, answers })
            setRun(null)
          }}
        />
      )}
      <h2 className={styles['sub']}>{said.drills.results}</h2>
      <Results results={readings.drills} sets={readings.drillSets} />
      <Courses results={readings.drills} sets={readings.drillSets} />
    </>
  )
}

/** Who stands where, and how far they have come since the first time. */
function Courses(props: { readonly results: readonly DrillResult[]; readonly sets: readonly DrillSet[] }) {
  const { words, format } = useWords()
  const { column, compared, change } = words.deskPlaces.drills
  const courses = useMemo(() => drillCourses(props.results), [props.results])
  if (courses.length === 0) return null
  const marked = ({ meanMark }: DrillResult) => (meanMark === null ? '–' : format.decimal(meanMark))
  const markChange = ({ first, last }: DrillCourse) => change(marked(first), marked(last))
  const columns: DataColumn<DrillCourse>[] = [
    { id: 'trainee', header: column.trainee, value: (row) => row.trainee },
    {
      id: 'set',
      header: column.set,
      value: (row) => props.sets.find(({ id }) => id === row.drillId)?.name ?? row.drillId,
    },
    { id: 'times', header: column.times, value: (row) => row.times, align: 'end', width: '5rem' },
    {
      id: 'clean',
      header: column.clean,
      value: (row) => row.last.cleanShare,
      cell: (row) => change(format.share(row.first.cleanShare), format.share(row.last.cleanShare)),
      written: (row) => change(format.share(row.first.cleanShare), format.share(row.last.cleanShare)),
      align: 'end',
      width: '10rem',
    },
    {
      id: 'seconds',
      header: column.seconds,
      value: (row) => row.last.meanSeconds,
      cell: (row) => change(format.decimal(row.first.meanSeconds), format.decimal(row.last.meanSeconds)),
      written: (row) => change(format.decimal(row.first.meanSeconds), format.decimal(row.last.meanSeconds)),
      align: 'end',
      width: '10rem',
    },
    {
      id: 'mark',
      header: column.mark,
      value: (row) => row.last.meanMark,
      cell: (row) => markChange(row),
      written: (row) => markChange(row),
      align: 'end',
      width: '8rem',
    },
  ]
  return (
    <>
      <h2 className={styles['sub']}>{compared}</h2>
      <DeskTable
        label={compared}
        rows={courses}
        columns={columns}
        rowId={(row) => `${row.drillId} ${row.trainee}`}
        empty=""
      />
    </>
  )
}

function Start(props: { readonly sets: readonly DrillSet[]; readonly onStart: (run: Run) => void }) {
  const { words } = useWords()
  const said = words.deskPlaces.drills
  const [chosen, setChosen] = useState(props.sets[0]?.id ?? '')
  const [trainee, setTrainee] = useState('')
  const set = props.sets.find(({ id }) => id === chosen)
  return (
    <form
      className={styles['ask']}
      onSubmit={(event) => {
        event.preventDefault()
        if (set === undefined || trainee.trim() === '') return
        props.onStart({ set, trainee: trainee.trim(), answers: [], askedAt: Date.now() })
      }}
    >
      <ChoiceField
        label={said.set}
        value={chosen}
        onChange={setChosen}
        choices={props.sets.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField label={said.trainee} value={trainee} onChange={setTrainee} />
      <Button look="main" submit disabled={trainee.trim() === ''}>
        {said.start}
      </Button>
    </form>
  )
}

function Question(props: {
  readonly run: Run
  readonly actions: DeskActions
  readonly onAnswered: (run: Run) => void
  readonly onStop: () => void
}) {
  const { words, format } = useWords()
  const said = words.deskPlaces.drills
  const { run } = props
  const now = useNow(true)
  const [text, setText] = useState('')
  const index = run.answers.length
  const asked = run.set.questions[index]
  if (asked === undefined) return null
  const send = () => {
    const seconds = (Date.now() - run.askedAt) / 1000
    const faults = [...drillFaults(asked, text, seconds), ...props.actions.judgeAnswer(asked.question, text)]
    const answer: Answer = { question: asked.question, text: text.trim(), seconds, faults, mark: null }
    setText('')
    props.onAnswered({ ...run, answers: [...run.answers, answer], askedAt: Date.now() })
  }
  return (
    <section className={styles['box']} aria-label={said.question(index + 1, run.set.questions.length)}>
      <p className={styles['count']}>
        {said.question(index + 1, run.set.questions.length)} ·{' '}
        {said.left(format.count(Math.max(0, (now - run.askedAt) / 1000)))}
      </p>
      <ol className={`${chat['lines']} ${chat['before']}`}>
        {run.answers.map(({ question, text: answered }) => (
          <Turn key={question} question={question} answered={answered} />
        ))}
        <li>
          <p className={chat['meta']}>{said.buyer}</p>
          <p className={chat['bubble']} role="status">
            {asked.question}
          </p>
        </li>
      </ol>
      <LongTextField label={said.answer} value={text} onChange={setText} rows={3} />
      <div className={styles['acts']}>
        <Button look="quiet" onClick={props.onStop}>
          {said.stop}
        </Button>
        <Button look="main" disabled={text.trim() === ''} onClick={send}>
          {said.send}
        </Button>
      </div>
    </section>
  )
}

/** What was asked and answered before, as it stands in a chat. */
function Turn({ question, answered }: { readonly question: string; readonly answered: string }) {
  const { words } = useWords()
  return (
    <>
      <li>
        <p className={chat['meta']}>{words.deskPlaces.drills.buyer}</p>
        <p className={chat['bubble']}>{question}</p>
      </li>
      <li className={chat['agent']}>
        <p className={chat['meta']}>{words.deskPlaces.drills.answer}</p>
        <p className={chat['bubble']}>{answered}</p>
      </li>
    </>
  )
}

function Results(props: { readonly results: readonly DrillResult[]; readonly sets: readonly DrillSet[] }) {
  const { words, format } = useWords()
  const { column, noResults, results } = words.deskPlaces.drills
  const columns: DataColumn<DrillResult>[] = [
    {
      id: 'at',
      header: column.at,
      value: (row) => row.at,
      cell: (row) => format.dateTime(row.at),
      written: (row) => format.dateTime(row.at),
      width: '9rem',
    },
    { id: 'trainee', header: column.trainee, value: (row) => row.record.trainee },
    {
      id: 'set',
      header: column.set,
      value: (row) => props.sets.find(({ id }) => id === row.record.drillId)?.name ?? row.record.drillId,
    },
    {
      id: 'clean',
      header: column.clean,
      value: (row) => row.cleanShare,
      cell: (row) => format.share(row.cleanShare),
      align: 'end',
      width: '6rem',
    },
    {
      id: 'seconds',
      header: column.seconds,
      value: (row) => row.meanSeconds,
      cell: (row) => words.shared.seconds(format.decimal(row.meanSeconds)),
      align: 'end',
      width: '7rem',
    },
    {
      id: 'mark',
      header: column.mark,
      value: (row) => row.meanMark,
      cell: (row) => (row.meanMark === null ? '–' : format.decimal(row.meanMark)),
      align: 'end',
      width: '6rem',
    },
  ]
  return (
    <DeskTable
      label={results}
      rows={props.results}
      columns={columns}
      rowId={(row) => `${row.at} ${row.record.trainee}`}
      empty={noResults}
    />
  )
}
