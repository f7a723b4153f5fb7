import { useState } from 'react'
import { scoreOf } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import type { DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField } from '../primitives/field.tsx'
import { OnPaper } from '../primitives/on-paper.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import type { DeskView } from './desk-view.ts'
import type { DeskActions, DeskReadings, QualityWeek, SampleLine } from './readings-view.ts'
import { Replay } from './replay.tsx'
import { ScoreSheet } from './score-sheet.tsx'
import { SheetEditor } from './sheet-editor.tsx'
import { Tasks } from './tasks.tsx'
import { useChosenReading } from './use-chosen-reading.ts'
import { WeekAgents } from './week-agents.tsx'

/** The weekly sample: what the log found beside what the reader marks. */
export function Quality(props: {
  readonly view: DeskView
  readonly readings: DeskReadings
  readonly actions: DeskActions
}) {
  const { words } = useWords()
  const said = words.deskPlaces
  const { readings } = props
  const { choose, value: week } = useChosenReading(readings.weeks, readings.qualityOf)
  return (
    <>
      <PlaceHead title={said.place.quality} hint={said.hint.quality} />
      {week === undefined ? (
        <p role="status">{words.shared.loading}</p>
      ) : week === null ? (
        <p className={styles['note']}>{said.none}</p>
      ) : (
        <>
          <div className={styles['filters']}>
            <ChoiceField
              label={said.week}
              value={week.monday}
              onChange={choose}
              choices={readings.weeks.map((value) => ({ value, label: said.weekOf(value) }))}
            />
          </div>
          <Sample {...props} week={week} />
          <WeekAgents agents={readings.agentsOf(week.monday)} />
          <Tasks week={week} items={readings.scoreItems} actions={props.actions} />
          <SheetEditor items={readings.scoreItems} onSave={props.actions.saveScoreItems} />
        </>
      )}
    </>
  )
}

function Sample(props: {
  readonly view: DeskView
  readonly readings: DeskReadings
  readonly actions: DeskActions
  readonly week: QualityWeek
}) {
  const { words, format } = useWords()
  const said = words.deskPlaces.quality
  const { week, readings } = props
  const [scoring, setScoring] = useState<string | null>(null)
  const [reading, setReading] = useState<string | null>(null)
  const totals = week.sample.flatMap(({ score }) => {
    const total = score === null ? null : scoreOf(score.marks, readings.scoreItems).total
    return total === null ? [] : [total]
  })
  const columns = useSampleColumns(readings, setScoring, setReading)
  const line = week.sample.find(({ session }) => session === scoring) ?? null
  return (
    <>
      <p className={styles['count']} role="status">
        {said.drawn(week.sample.length, week.drawnFrom, week.seed)} ·{' '}
        {said.scored(week.sample.filter(({ score }) => score !== null).length, week.sample.length)}
        {totals.length === 0
          ? ''
          : ` · ${said.mean(format.decimal(totals.reduce((sum, total) => sum + total, 0) / totals.length))}`}
      </p>
      <DeskTable
        names={['customer']}
        label={said.list}
        rows={week.sample}
        columns={columns}
        rowId={(row) => row.session}
        rowHeight={44}
        empty={words.deskPlaces.none}
      />
      <ScoreSheet
        key={scoring}
        line={line}
        monday={week.monday}
        items={readings.scoreItems}
        actions={props.actions}
        onRead={setReading}
        onClose={() => setScoring(null)}
      />
      <Replay
        session={reading}
        replayOf={props.view.replayOf}
        actions={props.actions}
        onClose={() => setReading(null)}
      />
    </>
  )
}

function useSampleColumns(
  readings: DeskReadings,
  score: (session: string) => void,
  read: (session: string) => void,
): DataColumn<SampleLine>[] {
  const { words, format } = useWords()
  const places = words.deskPlaces
  const { column, notScored, rescore, sheet } = places.quality
  const totalOf = ({ score: given }: SampleLine) =>
    given === null ? null : scoreOf(given.marks, readings.scoreItems).total
  const findingsText = ({ findings }: SampleLine) =>
    words.shared.list([...new Set(findings.map(({ kind }) => places.finding[kind]))])
  return [
    {
      id: 'customer',
      header: column.customer,
      value: (row) => row.customer,
      cell: (row) => (
        <span className={styles['inCell']}>
          <Button look="quiet" paper="words" aria-label={places.open(row.customer)} onClick={() => read(row.session)}>
            {row.customer}
          </Button>
        </span>
      ),
      width: '10rem',
    },
    { id: 'agent', header: column.agent, value: (row) => row.agent, width: '6rem' },
    {
      id: 'at',
      header: column.at,
      value: (row) => row.startedAt,
      cell: (row) => format.dateTime(row.startedAt),
      written: (row) => format.dateTime(row.startedAt),
      width: '8.5rem',
    },
    {
      id: 'findings',
      header: column.findings,
      value: (row) => row.findings.length,
      cell: (row) => (row.findings.length === 0 ? '' : findingsText(row)),
      written: findingsText,
    },
    {
      id: 'score',
      header: column.score,
      value: totalOf,
      cell: (row) => {
        const total = totalOf(row)
        return (
          <>
            <Button aria-label={sheet(row.customer)} onClick={() => score(row.session)}>
              {total === null ? notScored : rescore(format.decimal(total))}
            </Button>
            <OnPaper>{total === null ? '–' : format.decimal(total)}</OnPaper>
          </>
        )
      },
      width: '9rem',
    },
  ]
}
