import { useMemo, useState } from 'react'
import type { Figures } from '@/lib/core/insight/index.ts'
import { ChoiceField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import { SaveTable } from './save-table.tsx'
import type { DeskReadings, PeriodFigures } from './readings-view.ts'
import { Trend } from './trend.tsx'

const SHARES = ['conversion', 'replyRate', 'disputeRate', 'returningShare'] as const

/** How the weeks and months go. */
export function Periods({ readings }: { readonly readings: DeskReadings }) {
  const { words, format } = useWords()
  const said = words.deskPlaces.review
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
    </>
  )
}

function numbersOf(figures: Figures): (number | null)[] {
  const { conversations, validConversations, conversion, disputeRate, returningShare, replyRate } = figures
  return [
    conversations,
    validConversations,
    conversion,
    disputeRate,
    returningShare,
    replyRate,
    figures.meanSeconds,
    figures.fineCny,
  ]
}

function PeriodTable({ label, periods }: { readonly label: string; readonly periods: readonly PeriodFigures[] }) {
  const { words, format } = useWords()
  const { column } = words.deskPlaces.review
  const share = (value: number | null) => (value === null ? '–' : format.share(value))
  const cells = (figures: Figures) => [
    format.count(figures.conversations),
    format.count(figures.validConversations),
    share(figures.conversion),
    share(figures.disputeRate),
    share(figures.returningShare),
    share(figures.replyRate),
    figures.meanSeconds === null ? '–' : words.shared.seconds(format.decimal(figures.meanSeconds)),
    format.money(figures.fineCny),
  ]
  const heads = [
    column.from,
    column.conversations,
    column.valid,
    column.conversion,
    column.disputes,
    column.returning,
    column.reply,
    column.mean,
    column.timeouts,
  ]
  return (
    <div className={styles['scroll']}>
      <span className={styles['tools']}>
        <SaveTable
          table={() => ({
            name: label,
            heads,
            rows: periods.map(({ from, figures }) => [from, ...numbersOf(figures)]),
          })}
        />
      </span>
      <table className={styles['plain']} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index === 0 ? undefined : styles['end']}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.toReversed().map(({ from, figures }) => (
            <tr key={from}>
              <th scope="row">{from}</th>
              {cells(figures).map((cell, index) => (
                <td key={heads[index + 1]} className={styles['end']}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
