import { useMemo, useState } from 'react'
import {
  compareFees,
  costPerConsultation,
  ownersHour,
  roiOf,
  type FeeModel,
  type Worked,
} from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import type { DataColumn } from '../primitives/data-table.tsx'
import { TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import { fineEach } from './fine-each.ts'
import { Figure, FigureRow } from './figures.tsx'
import own from './money.module.css'
import type { DeskActions, DeskReadings, MoneyInputs, MoneyMonth } from './readings-view.ts'

/** Whether the team pays for itself: each figure with its sum. */
export function Money(props: { readonly readings: DeskReadings; readonly actions: DeskActions }) {
  const { words, format } = useWords()
  const said = words.deskPlaces
  const { readings } = props
  const month = useMemo(() => readings.month(), [readings])
  return (
    <>
      <PlaceHead title={said.place.money} hint={said.hint.money} />
      <p className={styles['count']}>
        {said.money.basis(format.count(month.consultations), format.money(month.salesCny))}
      </p>
      <Results inputs={props.readings.money} month={month} />
      <Models inputs={props.readings.money} month={month} />
      <Inputs
        key={JSON.stringify(props.readings.money)}
        saved={props.readings.money}
        onSave={props.actions.saveMoney}
      />
    </>
  )
}

function Results({ inputs, month }: { readonly inputs: MoneyInputs; readonly month: MoneyMonth }) {
  const { words, format } = useWords()
  const said = words.deskPlaces.money
  const roi = roiOf(inputs.profitBeforeCny, inputs.profitAfterCny, inputs.feeCny)
  const cost = costPerConsultation(inputs.feeCny, month.consultations)
  const hour = ownersHour(inputs.ownerProfitCny, inputs.ownerHours)
  const penalties = month.timeoutsCny + inputs.penaltiesCny
  return (
    <FigureRow>
      <Result name={said.result.roi} worked={roi} shown={format.decimal} warning={roi.red ? said.roiRed : null} />
      <Result
        name={said.result.cost}
        worked={cost}
        shown={format.money}
        warning={cost.outsource ? said.costRed : null}
      />
      <Result
        name={said.result.owner}
        worked={hour}
        shown={format.money}
        warning={hour.handOver ? said.ownerRed : null}
      />
      <Result
        name={said.result.timeouts}
        worked={{ value: month.timeoutsCny, formula: timeoutsFormula(month) }}
        shown={format.money}
        warning={null}
      />
      <Result
        name={said.result.penalties}
        worked={{ value: penalties, formula: `${month.timeoutsCny} + ${inputs.penaltiesCny}` }}
        shown={format.money}
        warning={null}
      />
    </FigureRow>
  )
}

function timeoutsFormula({ timeouts, timeoutsCny }: MoneyMonth): string {
  return `${timeouts} × ${fineEach(timeouts, timeoutsCny)}`
}

function Result(props: {
  readonly name: string
  readonly worked: Worked
  readonly shown: (value: number) => string
  readonly warning: string | null
}) {
  const { words } = useWords()
  const { value, formula } = props.worked
  return (
    <Figure
      name={props.name}
      value={value === null ? '–' : props.shown(value)}
      red={props.warning !== null}
      notes={[
        value === null ? `${formula} · ${words.deskPlaces.money.unknown}` : formula,
        ...(props.warning === null ? [] : [props.warning]),
      ]}
    />
  )
}

function modelsOf(inputs: MoneyInputs): FeeModel[] {
  return [
    { kind: 'fixed', monthlyCny: inputs.fixedCny },
    { kind: 'per-consultation', eachCny: inputs.perConsultationCny },
    {
      kind: 'tiered',
      baseCny: inputs.tierBaseCny,
      included: inputs.tierIncluded,
      eachBeyondCny: inputs.tierEachCny,
    },
    { kind: 'commission', baseCny: inputs.commissionBaseCny, share: inputs.commissionShare },
  ]
}

type Fee = ReturnType<typeof compareFees>[number]

function Models({ inputs, month }: { readonly inputs: MoneyInputs; readonly month: MoneyMonth }) {
  const { words } = useWords()
  const said = words.deskPlaces.money
  const fees = useMemo(() => compareFees(modelsOf(inputs), month), [inputs, month])
  const columns = useModelColumns(fees[0]?.model.kind)
  return (
    <>
      <h2 className={styles['sub']}>{said.models}</h2>
      <DeskTable
        label={said.models}
        rows={fees}
        columns={columns}
        rowId={({ model }) => model.kind}
        empty=""
        minWidth="36rem"
      />
    </>
  )
}

function useModelColumns(cheapest: FeeModel['kind'] | undefined): DataColumn<Fee>[] {
  const { words, format } = useWords()
  const said = words.deskPlaces.money
  return [
    {
      id: 'model',
      header: said.column.model,
      value: ({ model }) => said.model[model.kind],
      cell: ({ model }) => (
        <>
          {said.model[model.kind]}
          {model.kind === cheapest ? <span className={own['tag']}>{said.cheapest}</span> : null}
        </>
      ),
      rowHead: true,
      width: '14rem',
    },
    {
      id: 'formula',
      header: said.column.formula,
      value: ({ fee }) => fee.formula,
      cell: ({ fee }) => <span className={styles['note']}>{fee.formula}</span>,
    },
    {
      id: 'fee',
      header: said.column.fee,
      value: ({ fee }) => fee.value,
      cell: ({ fee }) => (fee.value === null ? '–' : format.money(fee.value)),
      align: 'end',
      width: '8rem',
    },
  ]
}

const FIELDS = [
  'profitBeforeCny',
  'profitAfterCny',
  'feeCny',
  'penaltiesCny',
  'ownerHours',
  'ownerProfitCny',
  'fixedCny',
  'perConsultationCny',
  'tierBaseCny',
  'tierIncluded',
  'tierEachCny',
  'commissionBaseCny',
  'commissionShare',
] as const satisfies readonly (keyof MoneyInputs)[]

/** Profits can be below nothing; the rest cannot. */
const MAY_BE_NEGATIVE = new Set<string>(['profitBeforeCny', 'profitAfterCny', 'ownerProfitCny'])

function faultOf(field: string, text: string): boolean {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) return true
  if (field === 'commissionShare' && value > 100) return true
  return value < 0 && !MAY_BE_NEGATIVE.has(field)
}

function Inputs(props: { readonly saved: MoneyInputs; readonly onSave: (inputs: MoneyInputs) => void }) {
  const { words } = useWords()
  const said = words.deskPlaces.money
  const [typed, setTyped] = useState<Readonly<Record<keyof MoneyInputs, string>>>(() => textsOf(props.saved))
  const faulty = FIELDS.filter((field) => faultOf(field, typed[field]))
  return (
    <section className={styles['box']} aria-labelledby="desk-money-inputs">
      <h2 className={styles['sub']} id="desk-money-inputs">
        {said.inputs}
      </h2>
      <div className={styles['filters']}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={said.input[field]}
            kind="number"
            value={typed[field]}
            fault={faulty.includes(field) ? words.shared.notANumber : undefined}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
          />
        ))}
      </div>
      <Button look="main" disabled={faulty.length > 0} onClick={() => props.onSave(numbersOf(typed))}>
        {said.save}
      </Button>
    </section>
  )
}

/** A share is kept as 0..1 and typed in percent, as people say it. */
function typedTimes(field: keyof MoneyInputs): number {
  return field === 'commissionShare' ? 100 : 1
}

function textsOf(inputs: MoneyInputs): Record<keyof MoneyInputs, string> {
  const texts = FIELDS.map((field) => [field, String(Number((inputs[field] * typedTimes(field)).toFixed(6)))] as const)
  return Object.fromEntries(texts) as Record<keyof MoneyInputs, string>
}

function numbersOf(texts: Readonly<Record<keyof MoneyInputs, string>>): MoneyInputs {
  const numbers = FIELDS.map((field) => [field, Number(texts[field]) / typedTimes(field)] as const)
  return Object.fromEntries(numbers) as Record<keyof MoneyInputs, number>
}
