import { ALARM_LIMITS, MOSTLY_COPIED } from '@/lib/core/insight/index.ts'
import type { TeamMetrics } from '@/lib/core/sla/index.ts'
import type { DataColumn } from '../primitives/data-table.tsx'
import { useWords } from '../words/index.ts'
import type { ClockReadings, ComparedFigures, HourFigures } from './clock-view.ts'
import styles from './compare.module.css'
import { DeskTable } from './desk-table.tsx'

/** Today beside yesterday and the same weekday last week, by agent, by shop, and today by hour; red past the red lines. */
export function Compare({ clocks }: { readonly clocks: ClockReadings }) {
  const { words } = useWords()
  const said = words.promises.compare
  if (clocks.whole.today.rounds === 0 && clocks.whole.copiedShare === null)
    return <p className={styles['none']}>{said.none}</p>
  return (
    <>
      <h2 className={styles['sub']}>{said.title}</h2>
      <Table label={said.by.agent} rows={[{ ...clocks.whole, name: said.whole }, ...clocks.agents]} />
      <Table label={said.by.shop} rows={clocks.shops} />
      <Hours rows={clocks.hours} />
    </>
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

/** What sorting compares and a file holds, of each figure. */
const VALUES = {
  rate: ({ replyRate }) => replyRate,
  mean: ({ meanSeconds }) => meanSeconds,
  unanswered: ({ unanswered }) => unanswered,
  fine: ({ fineCny }) => fineCny,
} satisfies Record<(typeof FIGURES)[number], (metrics: TeamMetrics) => number | null>

/** Two lines: today, and the days before under it. */
const TWO_LINES = 52

function Table({ label, rows }: { readonly label: string; readonly rows: readonly ComparedFigures[] }) {
  const { words } = useWords()
  const columns = useComparedColumns(label)
  return (
    <div className={styles['tabled']}>
      <DeskTable
        label={label}
        rows={rows}
        columns={columns}
        rowId={({ name }) => name}
        empty={words.promises.compare.none}
        rowHeight={TWO_LINES}
        minWidth="48rem"
      />
    </div>
  )
}

function useComparedColumns(label: string): DataColumn<ComparedFigures>[] {
  const { words, format } = useWords()
  const said = words.promises.compare
  const show = useShown()
  return [
    { id: 'name', header: label, value: ({ name }) => (name === '' ? said.nameless : name), rowHead: true },
    ...FIGURES.map((figure) => ({
      id: figure,
      header: said.column[figure],
      value: ({ today }: ComparedFigures) => VALUES[figure](today),
      cell: ({ today, yesterday, lastWeek }: ComparedFigures) => (
        <>
          <strong className={styles['now']}>{show[figure](today)}</strong>{' '}
          <small className={styles['before']}>{said.before(show[figure](yesterday), show[figure](lastWeek))}</small>
        </>
      ),
      red: ({ today }: ComparedFigures) => redOf(today)[figure],
    })),
    {
      id: 'waiting',
      header: said.column.waiting,
      value: ({ waiting }) => waiting,
      cell: ({ waiting }) => (waiting === 0 ? '–' : format.count(waiting)),
      width: '5rem',
    },
    {
      id: 'copied',
      header: said.column.copied,
      value: ({ copiedShare }) => copiedShare,
      cell: ({ copiedShare }) => (copiedShare === null ? '–' : format.share(copiedShare)),
      red: ({ copiedShare }) => copiedShare !== null && copiedShare >= MOSTLY_COPIED,
      width: '6rem',
    },
  ]
}

function Hours({ rows }: { readonly rows: readonly HourFigures[] }) {
  const { words, format } = useWords()
  const said = words.promises.compare
  const show = useShown()
  const clock = ({ hour }: HourFigures) => `${String(hour).padStart(2, '0')}:00`
  const columns: DataColumn<HourFigures>[] = [
    { id: 'hour', header: said.column.hour, value: clock, rowHead: true },
    {
      id: 'asked',
      header: said.column.asked,
      value: ({ metrics }) => metrics.rounds,
      cell: ({ metrics }) => format.count(metrics.rounds),
    },
    ...FIGURES.map((figure) => ({
      id: figure,
      header: said.column[figure],
      value: ({ metrics }: HourFigures) => VALUES[figure](metrics),
      cell: ({ metrics }: HourFigures) => show[figure](metrics),
      red: ({ metrics }: HourFigures) => redOf(metrics)[figure],
    })),
  ]
  return <DeskTable label={said.hours} rows={rows} columns={columns} rowId={clock} empty={said.none} minWidth="36rem" />
}
