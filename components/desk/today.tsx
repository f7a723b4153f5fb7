import { useState } from 'react'
import { ALARM_LIMITS, alarmsOf } from '@/lib/core/insight/index.ts'
import type { DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { clockText, useWords } from '../words/index.ts'
import { Compare } from './compare.tsx'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import type { BoardRow, DayFigures, DeskView } from './desk-view.ts'
import { fineEach } from './fine-each.ts'
import { Figure, FigureRow } from './figures.tsx'
import type { DeskActions, DeskReadings } from './readings-view.ts'
import { ShiftEnd } from './shift-end.tsx'
import { TodayGlance } from './today-glance.tsx'

interface TodayProps {
  readonly view: DeskView
  readonly readings: DeskReadings
  readonly actions: DeskActions
}

/** Half a second is enough: five figures with their red line, and who waits. No figure stands here before it is known. */
export function Today(props: TodayProps) {
  const { words, format } = useWords()
  const { view } = props
  return (
    <>
      <PlaceHead title={words.desk.place.today} hint={`${format.date(view.now)} · ${words.desk.hint.today}`} />
      {view.failed ? (
        <p className={styles['fault']} role="alert">
          {words.desk.sessions.unread}
        </p>
      ) : view.loading ? (
        <Unread />
      ) : (
        <Known {...props} />
      )}
      <ShiftEnd endShift={props.actions.endShift} />
    </>
  )
}

/** While the log is being read: the names of the figures and no figure. */
function Unread() {
  const { words } = useWords()
  const { figure } = words.desk
  return (
    <>
      <p className={styles['count']} role="status">
        {words.shared.loading}
      </p>
      <FigureRow empty>
        {[figure.replyRate, figure.mean, figure.unanswered, figure.timeouts, figure.sessions].map((name) => (
          <Figure key={name} name={name} value="…" red={false} notes={[' ']} />
        ))}
      </FigureRow>
    </>
  )
}

function Known({ view, readings }: TodayProps) {
  const { words } = useWords()
  return (
    <>
      <DayFigureRow today={view.today} yesterday={view.yesterday} />
      <section className={styles['part']}>
        <h2 className={styles['sub']}>{words.desk.board.title}</h2>
        <Board view={view} />
      </section>
      <TodayGlance view={view} readings={readings} />
      <section className={styles['part']}>
        <Compare clocks={view.clocks} />
      </section>
    </>
  )
}

function DayFigureRow({ today, yesterday }: { readonly today: DayFigures; readonly yesterday: DayFigures | null }) {
  const { words, format } = useWords()
  const { figure } = words.desk
  const { metrics } = today
  const alarms = alarmsOf(metrics)
  const priced = metrics.timeouts - metrics.slept
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : format.share(value)
  const seconds = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : words.shared.seconds(format.decimal(value))
  return (
    <FigureRow>
      <Figure
        name={figure.replyRate}
        value={share(metrics.replyRate)}
        red={alarms.includes('replyRate')}
        notes={[
          `${figure.redUnder(format.share(ALARM_LIMITS.replyRate))} · ${figure.yesterday(share(yesterday?.metrics.replyRate))}`,
        ]}
      />
      <Figure
        name={figure.mean}
        value={seconds(metrics.meanSeconds)}
        red={alarms.includes('meanSeconds')}
        notes={[
          `${figure.redOver(words.shared.seconds(String(ALARM_LIMITS.meanSeconds)))} · ${figure.yesterday(seconds(yesterday?.metrics.meanSeconds))}`,
        ]}
      />
      <Figure
        name={figure.unanswered}
        value={format.count(metrics.unanswered)}
        red={alarms.includes('unanswered')}
        notes={[figure.redOver(String(ALARM_LIMITS.unanswered))]}
      />
      <Figure
        name={figure.timeouts}
        value={format.money(metrics.fineCny)}
        red={metrics.fineCny > 0}
        notes={[
          [
            figure.fine(priced, format.money(fineEach(priced, metrics.fineCny))),
            ...(metrics.slept > 0 ? [figure.slept(metrics.slept)] : []),
          ].join(' · '),
        ]}
      />
      <Figure
        name={figure.sessions}
        value={format.count(today.sessions)}
        red={false}
        notes={[figure.valid(format.count(today.valid))]}
      />
    </FigureRow>
  )
}

function Board({ view }: { readonly view: DeskView }) {
  const { words } = useWords()
  const columns = useBoardColumns(view.now)
  const { title, none, noneHere } = words.desk.board
  const { shop: shopLabel, agent: agentLabel } = words.desk.sessions
  const [agent, setAgent] = useState('')
  const [shop, setShop] = useState('')
  const rows = view.board.filter((row) => (agent === '' || row.agent === agent) && (shop === '' || row.shop === shop))
  const everyone = { value: '', label: words.shared.all }
  return (
    <>
      {view.board.length > 0 && (view.agents.length > 1 || view.shops.length > 1) ? (
        <div className={styles['filters']}>
          <ChoiceField
            label={agentLabel}
            value={agent}
            onChange={setAgent}
            choices={[everyone, ...view.agents.map((name) => ({ value: name, label: name }))]}
          />
          <ChoiceField
            label={shopLabel}
            value={shop}
            onChange={setShop}
            choices={[everyone, ...view.shops.map(({ name }) => ({ value: name, label: name }))]}
          />
        </div>
      ) : null}
      <DeskTable
        label={title}
        names={['customer']}
        rows={rows}
        columns={columns}
        rowId={(row) => row.session}
        empty={view.board.length === 0 ? none : noneHere}
      />
    </>
  )
}

function useBoardColumns(now: number): DataColumn<BoardRow>[] {
  const { words, format } = useWords()
  const { column } = words.desk.board
  const left = ({ clock }: BoardRow) => clockText(clock.dueAt - now)
  return [
    {
      id: 'waits',
      header: column.waits,
      value: (row) => row.clock.dueAt,
      cell: (row) => <span className={`${styles['clock']} ${styles[row.clock.level]}`}>{left(row)}</span>,
      written: left,
      width: '6rem',
    },
    { id: 'customer', header: column.customer, value: (row) => row.customer, width: '9rem' },
    { id: 'shop', header: column.shop, value: (row) => row.shop, width: '9rem' },
    { id: 'agent', header: column.agent, value: (row) => row.agent, width: '6rem' },
    {
      id: 'asked',
      header: column.asked,
      value: (row) => row.clock.startedAt,
      cell: (row) => format.timeExact(row.clock.startedAt),
      written: (row) => format.timeExact(row.clock.startedAt),
      width: '6rem',
    },
  ]
}
