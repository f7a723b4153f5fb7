import { useMemo, useState } from 'react'
import type { Figures } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import type { DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import type { DeskActions, DeskReadings, PeriodFigures } from './readings-view.ts'
import { Trend } from './trend.tsx'

const SHARES = ['conversion', 'replyRate', 'disputeRate', 'returningShare'] as const

/** How the weeks and months go. */
export function Periods(props: { readonly readings: DeskReadings; readonly actions: DeskActions }) {
  const { words, format } = useWords()
  const said = words.deskPlaces.review
  const { readings, actions } = props
  const [figure, setFigure] = useState<(typeof SHARES)[number]>('conversion')
  const weekly = useMemo(() => readings.weekly(), [readings])
  const monthly = useMemo(() => readings.monthly(), [readings])
  return (
    <>
      <h2 className={styles['sub']}>{said.trend}</h2>
      <div className={styles['filters']}>
        <ChoiceField
          label={said.trialFigure}
          value={figure}
          onChange={setFigure}
          choices={SHARES.map((value) => ({ value, label: said.figure[value] }))}
        />
      </div>
      <Trend
        name={said.figure[figure]}
        points={weekly.map(({ from, figures }) => ({ day: from, value: figures[figure] }))}
        shown={format.share}
      />
      <PeriodTable label={said.trend} periods={weekly} />
      <h2 className={styles['sub']}>{said.month}</h2>
      <PeriodTable label={said.month} periods={monthly} />
      <p className={styles['note']}>
        {said.keptDays}{' '}
        <Button look="quiet" onClick={actions.addUpAgain}>
          {said.addUpAgain}
        </Button>
      </p>
    </>
  )
}

function PeriodTable({ label, periods }: { readonly label: string; readonly periods: readonly PeriodFigures[] }) {
  const { words } = useWords()
  const columns = usePeriodColumns()
  const rows = useMemo(() => periods.toReversed(), [periods])
  return (
    <DeskTable
      label={label}
      rows={rows}
      columns={columns}
      rowId={({ from }) => from}
      empty={words.deskPlaces.none}
      minWidth="54rem"
    />
  )
}

function usePeriodColumns(): DataColumn<PeriodFigures>[] {
  const { words, format } = useWords()
  const { column } = words.deskPlaces.review
  const seconds = (value: number) => words.shared.seconds(format.decimal(value))
  const shown = (
    id: keyof Figures,
    header: string,
    [value, show]: readonly [(figures: Figures) => number | null, (value: number) => string],
  ): DataColumn<PeriodFigures> => ({
    id,
    header,
    value: ({ figures }) => value(figures),
    cell: ({ figures }) => {
      const figure = value(figures)
      return figure === null ? '–' : show(figure)
    },
    align: 'end',
  })
  return [
    { id: 'from', header: column.from, value: ({ from }) => from, rowHead: true, width: '7rem' },
    shown('conversations', column.conversations, [({ conversations }) => conversations, format.count]),
    shown('validConversations', column.valid, [({ validConversations }) => validConversations, format.count]),
    shown('conversion', column.conversion, [({ conversion }) => conversion, format.share]),
    shown('disputeRate', column.disputes, [({ disputeRate }) => disputeRate, format.share]),
    shown('returningShare', column.returning, [({ returningShare }) => returningShare, format.share]),
    shown('replyRate', column.reply, [({ replyRate }) => replyRate, format.share]),
    shown('meanSeconds', column.mean, [({ meanSeconds }) => meanSeconds, seconds]),
    shown('fineCny', column.timeouts, [({ fineCny }) => fineCny, format.money]),
  ]
}
