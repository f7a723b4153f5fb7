import { ALARM_LIMITS, MOSTLY_COPIED } from '@/lib/core/insight/index.ts'
import type { TeamMetrics } from '@/lib/core/sla/index.ts'
import { useWords } from '../words/index.ts'
import type { ClockReadings, ComparedFigures, HourFigures } from './clock-view.ts'
import styles from './compare.module.css'
import { SaveTable } from './save-table.tsx'

/** Today beside yesterday and the same weekday last week, by agent, by shop, and today by hour; red past the red lines. */
export function Compare({ clocks }: { readonly clocks: ClockReadings }) {
  const { words } = useWords()
  const said = words.promises.compare
  if (clocks.whole.today.rounds === 0) return <p className={styles['none']}>{said.none}</p>
  return (
    <>
      <h2 className={styles['sub']}>{said.title}</h2>
      <Table label={said.by.agent} rows={[{ ...clocks.whole, name: said.whole }, ...clocks.agents]} />
      <Table label={said.by.shop} rows={clocks.shops} />
      <Hours rows={clocks.hours} />
      <SaveCompared clocks={clocks} />
    </>
  )
}

/** Today's figures of everybody and every shop as one table. */
function SaveCompared({ clocks }: { readonly clocks: ClockReadings }) {
  const { words } = useWords()
  const said = words.promises.compare
  const rows = [{ ...clocks.whole, name: said.whole }, ...clocks.agents, ...clocks.shops]
  return (
    <SaveTable
      table={() => ({
        name: said.title,
        heads: [
          said.by.agent,
          ...FIGURES.map((figure) => said.column[figure]),
          said.column.waiting,
          said.column.copied,
        ],
        rows: rows.map(({ name, today, waiting, copiedShare }) => [
          name,
          today.replyRate,
          today.meanSeconds,
          today.unanswered,
          today.fineCny,
          waiting,
          copiedShare,
        ]),
      })}
    />
  )
}

type Shown = (metrics: TeamMetrics | null) => string

function useShown(): Record<'rate' | 'mean' | 'unanswered' | 'fine', Shown> {
  const { words, format } = useWords()
  const or = <T,>(value: T | null | undefined, show: (value: T) => string): string =>
    value === null || value === undefined ? '–' : show(value)
  return {
    rate: (metrics) => or(metrics?.replyRate, format.share),
    mean: (metrics) => or(metrics?.meanSeconds, (value) => words.shared.seconds(format.decimal(value))),
    unanswered: (metrics) => or(metrics?.unanswered, format.count),
    fine: (metrics) => or(metrics?.fineCny, format.money),
  }
}

/** Whether each figure is past its red line (DOMAIN SLA-METRICS). */
function redOf({ replyRate, meanSeconds, unanswered, timeouts }: TeamMetrics) {
  return {
    rate: replyRate !== null && replyRate < ALARM_LIMITS.replyRate,
    mean: meanSeconds !== null && meanSeconds > ALARM_LIMITS.meanSeconds,
    unanswered: unanswered > ALARM_LIMITS.unanswered,
    fine: timeouts > 0,
  }
}

const FIGURES = ['rate', 'mean', 'unanswered', 'fine'] as const

function Table({ label, rows }: { readonly label: string; readonly rows: readonly ComparedFigures[] }) {
  const { words, format } = useWords()
  const said = words.promises.compare
  const show = useShown()
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          {FIGURES.map((figure) => (
            <th key={figure} scope="col">
              {said.column[figure]}
            </th>
          ))}
          <th scope="col">{said.column.waiting}</th>
          <th scope="col">{said.column.copied}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const red = redOf(row.today)
          return (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {FIGURES.map((figure) => (
                <td key={figure} className={red[figure] ? styles['red'] : undefined}>
                  <strong>{show[figure](row.today)}</strong>{' '}
                  <small>{said.before(show[figure](row.yesterday), show[figure](row.lastWeek))}</small>
                </td>
              ))}
              <td>{row.waiting === 0 ? '–' : format.count(row.waiting)}</td>
              <td className={row.copiedShare !== null && row.copiedShare >= MOSTLY_COPIED ? styles['red'] : undefined}>
                {row.copiedShare === null ? '–' : format.share(row.copiedShare)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Hours({ rows }: { readonly rows: readonly HourFigures[] }) {
  const { words, format } = useWords()
  const said = words.promises.compare
  const show = useShown()
  return (
    <table className={styles['table']} aria-label={said.hours}>
      <thead>
        <tr>
          <th scope="col">{said.column.hour}</th>
          <th scope="col">{said.column.asked}</th>
          {FIGURES.map((figure) => (
            <th key={figure} scope="col">
              {said.column[figure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ hour, metrics }) => {
          const red = redOf(metrics)
          return (
            <tr key={hour}>
              <th scope="row">{`${String(hour).padStart(2, '0')}:00`}</th>
              <td>{format.count(metrics.rounds)}</td>
              {FIGURES.map((figure) => (
                <td key={figure} className={red[figure] ? styles['red'] : undefined}>
                  {show[figure](metrics)}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
