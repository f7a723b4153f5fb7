import { useState } from 'react'
import type { DisputeMonth, DisputeStep } from '@/lib/core/aftersales/index.ts'
import { Button } from '../primitives/button.tsx'
import type { DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { OnScreen } from '../primitives/on-paper.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import board from './disputes.module.css'
import { DisputePackage } from './dispute-package.tsx'
import type { DisputeActions, DisputeLine, DisputesView } from './disputes-view.ts'

const RESULTS = ['open', 'won', 'lost', 'withdrawn'] as const

/** Every complaint to the platform with its four steps, deadlines, owners, evidence and how it ended. */
export function Disputes({ view, actions }: { readonly view: DisputesView; readonly actions: DisputeActions }) {
  const { words } = useWords()
  const said = words.afterSale.disputes
  const { open, won, lost, withdrawn } = view.tally
  return (
    <>
      <PlaceHead title={said.place} hint={said.hint} />
      {view.lines.length === 0 ? (
        <p className={styles['note']}>{said.none}</p>
      ) : (
        <p className={styles['count']}>{said.tally(open, won, lost, withdrawn)}</p>
      )}
      {view.lines.map((line) => (
        <Case key={line.record.disputeId} line={line} actions={actions} />
      ))}
      <Months months={view.months} />
    </>
  )
}

/** Won and lost by month, for the month's figures. */
function Months({ months }: Pick<DisputesView, 'months'>) {
  const { words } = useWords()
  const said = words.afterSale.disputes
  const columns = useMonthColumns()
  if (months.length === 0) return null
  return (
    <section>
      <h2 className={styles['sub']}>{said.months}</h2>
      <DeskTable
        label={said.months}
        rows={months}
        columns={columns}
        rowId={({ month }) => month}
        empty=""
        minWidth="40rem"
      />
    </section>
  )
}

function useMonthColumns(): DataColumn<DisputeMonth>[] {
  const { words, format } = useWords()
  const [month = '', ...heads] = words.afterSale.disputes.monthColumns
  const figures = [
    ['opened', format.count],
    ['won', format.count],
    ['lost', format.count],
    ['withdrawn', format.count],
    ['wonShare', format.share],
    ['paidCny', format.money],
  ] as const
  return [
    { id: 'month', header: month, value: (row) => row.month, rowHead: true },
    ...figures.map(([id, show], place) => ({
      id,
      header: heads[place] ?? id,
      value: (row: DisputeMonth) => row[id],
      cell: ({ [id]: value }: DisputeMonth) => (value === null ? '–' : show(value)),
      align: 'end' as const,
    })),
  ]
}

function Case({ line, actions }: { readonly line: DisputeLine; readonly actions: DisputeActions }) {
  const { words, format } = useWords()
  const said = words.afterSale.disputes
  const { record } = line
  const name = said.case(
    line.customer === '' ? words.panel.customer.unknown : line.customer,
    format.dateTime(record.openedAt),
  )
  const [owner, setOwner] = useState(record.supervisor)
  return (
    <section className={styles['box']} aria-label={name}>
      <h2 className={styles['sub']}>{name}</h2>
      <p className={styles['note']}>
        {record.orderNumber === undefined ? '' : `${words.panel.order.number(record.orderNumber)} · `}
        {said.promised(format.money(record.promisedCny), format.money(line.payCny))}
      </p>
      <ol className={board['steps']}>
        {line.steps.map((step) => (
          <Step key={step.name} step={step} line={line} actions={actions} />
        ))}
      </ol>
      <div className={board['row']}>
        <TextField label={said.supervisor} value={owner} onChange={setOwner} />
        <Button disabled={owner.trim() === record.supervisor} onClick={() => actions.setOwner(line, owner.trim())}>
          {words.shared.save}
        </Button>
        <ChoiceField
          label={said.result}
          value={record.result}
          choices={RESULTS.map((value) => ({ value, label: said.results[value] }))}
          onChange={(result) => actions.setResult(line, result)}
        />
      </div>
      <OnScreen>
        <DisputePackage line={line} actions={actions} />
      </OnScreen>
    </section>
  )
}

function Step(props: { readonly step: DisputeStep; readonly line: DisputeLine; readonly actions: DisputeActions }) {
  const { step, line, actions } = props
  const { words, format } = useWords()
  const said = words.afterSale.disputes
  const name = said.step[step.name]
  const when =
    step.doneAt !== null
      ? said.done(format.dateTime(step.doneAt))
      : step.dueAt === null
        ? ''
        : said.due(format.dateTime(step.dueAt))
  return (
    <li className={`${board['step']} ${board[step.status]}`}>
      <strong>
        {name}
        {step.amountCny === undefined ? '' : ` ${format.money(step.amountCny)}`}
      </strong>
      <span>
        {said.status[step.status]}
        {when === '' ? '' : ` · ${when}`}
      </span>
      <span className={styles['note']}>{said.owner(step.owner === '' ? said.nobody : step.owner)}</span>
      {step.status === 'open' || step.status === 'late' ? (
        <Button onClick={() => actions.mark(line, step.name)}>{said.mark(name)}</Button>
      ) : null}
    </li>
  )
}
