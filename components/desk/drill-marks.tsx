import { useState } from 'react'
import type { DrillRecord } from '@/lib/core/conversation/index.ts'
import type { DrillSet } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import chat from './chat-lines.module.css'
import { drillFaultName } from './drill-fault-name.ts'

type Answer = DrillRecord['answers'][number]

const NO_MARK = ''
const MARKS = ['0', '1', '2', '3', '4', '5'] as const

/** Every answer with what was found and what was wanted; the supervisor marks and saves. */
export function DrillMarks(props: {
  readonly set: DrillSet
  readonly answers: readonly Answer[]
  readonly onFinish: (answers: readonly Answer[]) => void
  readonly onStop: () => void
}) {
  const { words, format } = useWords()
  const said = words.deskPlaces.drills
  const [marks, setMarks] = useState<readonly (number | null)[]>(props.answers.map(({ mark }) => mark))
  return (
    <section className={styles['box']} aria-label={props.set.name}>
      <ol className={styles['rows']}>
        {props.answers.map((answer, index) => (
          <li key={answer.question} className={styles['drilled']}>
            <div className={styles['grow']}>
              <p className={chat['meta']}>{answer.question}</p>
              <p className={`${chat['bubble']} ${chat['agent']}`}>{answer.text}</p>
              <p className={styles['note']}>
                {words.shared.seconds(format.decimal(answer.seconds))} ·{' '}
                {words.shared.labelled(said.wanted, props.set.questions[index]?.wanted ?? '')}
              </p>
              <p className={answer.faults.length === 0 ? styles['note'] : styles['costs']}>
                {answer.faults.length === 0
                  ? said.noFaults
                  : words.shared.labelled(
                      said.faults,
                      words.shared.list([...new Set(answer.faults)].map((fault) => drillFaultName(said, fault))),
                    )}
              </p>
            </div>
            <ChoiceField
              label={said.mark}
              value={marks[index] === null ? NO_MARK : String(marks[index])}
              choices={[{ value: NO_MARK, label: '–' }, ...MARKS.map((value) => ({ value, label: value }))]}
              onChange={(value) =>
                setMarks(marks.map((mark, at) => (at === index ? (value === NO_MARK ? null : Number(value)) : mark)))
              }
            />
          </li>
        ))}
      </ol>
      <div className={styles['acts']}>
        <Button look="quiet" onClick={props.onStop}>
          {said.stop}
        </Button>
        <Button
          look="main"
          onClick={() =>
            props.onFinish(props.answers.map((answer, index) => ({ ...answer, mark: marks[index] ?? null })))
          }
        >
          {said.finish}
        </Button>
      </div>
    </section>
  )
}
