import { useMemo, useState } from 'react'
import type { FigureChange } from '@/lib/core/insight/index.ts'
import type { DataColumn } from '../primitives/data-table.tsx'
import { TextField } from '../primitives/field.tsx'
import { OnScreen } from '../primitives/on-paper.tsx'
import { useWords } from '../words/index.ts'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import type { DeskReadings, TrialFigures } from './readings-view.ts'

const SHARES = ['conversion', 'replyRate', 'disputeRate', 'returningShare'] as const

/** The 30 days before a trial began against the 30 after (DOMAIN LOG-REVIEW). */
export function Trial({ readings }: { readonly readings: DeskReadings }) {
  const { words } = useWords()
  const said = words.deskPlaces.review
  const [day, setDay] = useState('')
  const changes = useMemo(() => (day === '' ? null : readings.trialOf(day)), [readings, day])
  return (
    <OnScreen saysSomething={changes !== null}>
      <section>
        <h2 className={styles['sub']}>{said.trial}</h2>
        <div className={styles['filters']}>
          <TextField label={said.trialFrom} kind="date" value={day} onChange={setDay} hint={said.trialHint} />
        </div>
        {changes === null ? null : <Changes changes={changes} />}
      </section>
    </OnScreen>
  )
}

/** One figure before and after, and how it is shown. */
interface Line {
  readonly name: string
  readonly change: FigureChange
  readonly shown: (value: number) => string
}

function Changes({ changes }: { readonly changes: TrialFigures }) {
  const { words, format } = useWords()
  const said = words.deskPlaces.review
  const seconds = (value: number) => words.shared.seconds(format.decimal(value))
  const rows: Line[] = [
    { name: said.column.valid, change: changes.validConversations, shown: format.count },
    ...SHARES.map((name) => ({ name: said.figure[name], change: changes[name], shown: format.share })),
    { name: said.column.mean, change: changes.meanSeconds, shown: seconds },
  ]
  const figure = (id: 'before' | 'now' | 'change', header: string): DataColumn<Line> => ({
    id,
    header,
    value: ({ change }) => change[id],
    cell: ({ change: { [id]: value }, shown }) =>
      value === null ? '–' : id === 'change' ? signed(value, shown) : shown(value),
    align: 'end',
  })
  const columns: DataColumn<Line>[] = [
    { id: 'name', header: said.trialFigure, value: ({ name }) => name, rowHead: true },
    figure('before', said.before),
    figure('now', said.after),
    figure('change', said.change),
  ]
  return <DeskTable label={said.trial} rows={rows} columns={columns} rowId={({ name }) => name} empty="" />
}

function signed(change: number, shown: (value: number) => string): string {
  return `${change > 0 ? '+' : change < 0 ? '−' : ''}${shown(Math.abs(change))}`
}
