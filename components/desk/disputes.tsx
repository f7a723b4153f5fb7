import { useState } from 'react'
import type { DisputeStep } from '@/lib/core/aftersales/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
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
  const { words, format } = useWords()
  const said = words.afterSale.disputes
  if (months.length === 0) return null
  const share = (value: number | null): string => (value === null ? '–' : format.share(value))
  return (
    <section aria-labelledby="dispute-months">
      <h2 className={styles['sub']} id="dispute-months">
        {said.months}
      </h2>
      <div className={styles['scroll']}>
        <table className={styles['plain']} aria-label={said.months}>
          <thead>
            <tr>
              {said.monthColumns.map((head, place) => (
                <th key={head} scope="col" className={place === 0 ? undefined : styles['end']}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr key={one.month}>
                <th scope="row">{one.month}</th>
                {[
                  format.count(one.opened),
                  format.count(one.won),
                  format.count(one.lost),
                  format.count(one.withdrawn),
                  share(one.wonShare),
                  format.money(one.paidCny),
                ].map((cell, place) => (
                  <td key={said.monthColumns[place + 1]} className={styles['end']}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
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
      <DisputePackage line={line} actions={actions} />
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
