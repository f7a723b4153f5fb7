import { useState } from 'react'
import { conversationsNeeded, type JudgedTest } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, LongTextField, TextField } from '../primitives/field.tsx'
import { OnScreen } from '../primitives/on-paper.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import own from './wording-tests.module.css'
import type { DeskActions, PhraseLine, WorksView } from './readings-view.ts'

/** Two wordings of an entry against each other, by a plan made before the first conversation. */
export function WordingTests({ works, actions }: { readonly works: WorksView; readonly actions: DeskActions }) {
  const { words } = useWords()
  const said = words.deskPlaces.wordings
  return (
    <OnScreen saysSomething={works.tests.length > 0}>
      <section className={styles['box']} aria-labelledby="desk-wordings">
        <h2 className={styles['sub']} id="desk-wordings">
          {said.title}
        </h2>
        <p className={styles['note']}>{said.hint}</p>
        <ul className={styles['rows']}>
          {works.tests.map((judged) => (
            <Test key={judged.test.testId} judged={judged} actions={actions} />
          ))}
        </ul>
        <OnScreen>
          <NewTest works={works} actions={actions} />
        </OnScreen>
      </section>
    </OnScreen>
  )
}

function Test({ judged, actions }: { readonly judged: JudgedTest; readonly actions: DeskActions }) {
  const { words, format } = useWords()
  const said = words.deskPlaces.wordings
  const { test, a, b, judgement } = judged
  const arm = ({ successes, trials }: JudgedTest['a']) =>
    said.arm(
      format.count(successes),
      format.count(trials),
      trials === 0 ? '–' : format.share(successes / trials),
      format.count(judgement.needed),
    )
  const settle = (course: typeof test.course) => () => {
    actions.settleTest(test, course)
  }
  const { comparison } = judgement
  return (
    <li>
      <span className={styles['grow']}>
        <strong>{test.title}</strong>
        <span className={styles['note']}>
          {test.course === 'running' ? said.state[judgement.state] : said.course[test.course]}
          {judgement.early && test.course === 'running' ? ` · ${said.early}` : ''}
        </span>
        <span>
          A {arm(a)} · {test.a}
        </span>
        <span>
          B {arm(b)} · {test.b}
        </span>
        {comparison === null ? null : (
          <span className={styles['note']}>
            {said.difference(
              format.share(comparison.interval.low),
              format.share(comparison.interval.high),
              chanceText(comparison.pValue),
            )}
          </span>
        )}
      </span>
      {test.course === 'running' ? (
        <>
          <Button look={judgement.state === 'b-better' ? 'main' : 'plain'} onClick={settle('b-taken')}>
            {said.takeB}
          </Button>
          <Button look={judgement.state === 'a-better' ? 'main' : 'plain'} onClick={settle('a-kept')}>
            {said.keepA}
          </Button>
        </>
      ) : null}
    </li>
  )
}

/** A p as it is written: three decimals, and never a bare zero. */
function chanceText(pValue: number): string {
  return pValue < 0.001 ? '< 0.001' : `= ${pValue.toFixed(3)}`
}

/** Points of the difference worth acting on, at first. */
const USUAL_POINTS = '5'

function NewTest({ works, actions }: { readonly works: WorksView; readonly actions: DeskActions }) {
  const { words, format } = useWords()
  const said = words.deskPlaces.wordings
  const [entryId, setEntryId] = useState('')
  const [wording, setWording] = useState('')
  const [points, setPoints] = useState(USUAL_POINTS)
  const busy = new Set(works.tests.flatMap(({ test }) => (test.course === 'running' ? [test.entryId] : [])))
  const free = works.phrases.filter((phrase) => phrase.text !== '' && !busy.has(phrase.entryId))
  const chosen: PhraseLine | undefined = free.find((phrase) => phrase.entryId === entryId) ?? free[0]
  if (chosen === undefined) return <p className={styles['note']}>{said.nothingToTest}</p>
  const difference = Number(points) / 100
  const plan = { baseline: chosen.rate, smallestDifference: difference }
  const sensible = difference > 0 && difference <= 0.5
  const ready = sensible && wording.trim() !== '' && wording.trim() !== chosen.text
  return (
    <form
      className={own['newTest']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        actions.startTest({
          testId: actions.newTaskId(),
          entryId: chosen.entryId,
          title: chosen.title,
          a: chosen.text,
          b: wording.trim(),
          ...plan,
          course: 'running',
        })
        setWording('')
      }}
    >
      <ChoiceField
        label={said.entry}
        value={chosen.entryId}
        onChange={setEntryId}
        hint={chosen.text}
        choices={free.map((phrase) => ({ value: phrase.entryId, label: phrase.title }))}
      />
      <LongTextField label={said.wording} value={wording} onChange={setWording} rows={2} />
      <TextField
        label={said.points}
        kind="number"
        value={points}
        onChange={setPoints}
        hint={sensible ? said.needed(format.count(conversationsNeeded(plan))) : said.senseless}
      />
      <Button submit look="main" disabled={!ready}>
        {said.start}
      </Button>
    </form>
  )
}
