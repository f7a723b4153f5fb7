import { findBusiestHour, type PeakMap } from '@/lib/core/sla/index.ts'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import { Staffing } from './staffing.tsx'
import type { DeskView } from './desk-view.ts'

/** Windows whose share is said in words: when it may not be worth staffing. */
const WINDOWS: readonly (readonly [from: number, to: number])[] = [
  [2, 6],
  [9, 12],
  [19, 23],
]

/** Steps of the heat colour; the class name carries the step because styles may not stand inline as text. */
const STEPS = 8

/** When customers come, hour by weekday. */
export function Peaks({ view }: { readonly view: DeskView }) {
  const { words, format } = useWords()
  const said = words.desk.peaks
  const { peaks } = view
  const busiest = findBusiestHour(peaks)
  return (
    <>
      <PlaceHead title={words.desk.place.peaks} hint={words.desk.hint.peaks} />
      {busiest === undefined ? (
        <p className={styles['note']}>{said.none}</p>
      ) : (
        <>
          <p className={styles['count']}>
            {said.period(view.peakDays)} · {said.busiest(said.days[busiest.weekday - 1] ?? '', busiest.hour)}
            {WINDOWS.map(([from, to]) => ` · ${said.share(from, to, format.share(shareOf(peaks, from, to)))}`)}
          </p>
          <HeatMap peaks={peaks} most={busiest.arrivals} />
        </>
      )}
      <Staffing peaks={peaks} targetSeconds={view.targetSeconds} />
    </>
  )
}

function shareOf({ counts, total }: PeakMap, from: number, to: number): number {
  const inside = counts.flatMap((row) => row.slice(from, to)).reduce((sum, count) => sum + count, 0)
  return total === 0 ? 0 : inside / total
}

function HeatMap({ peaks, most }: { readonly peaks: PeakMap; readonly most: number }) {
  const { words, format } = useWords()
  const said = words.desk.peaks
  return (
    <table className={styles['heat']} aria-label={said.title}>
      <thead>
        <tr>
          <td />
          {Array.from({ length: 24 }, (_, hour) => (
            <th key={hour} scope="col">
              {hour % 3 === 0 ? hour : <span className={styles['unseen']}>{hour}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {peaks.counts.map((row, day) => {
          const name = said.days[day] ?? ''
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              {hoursOf(row).map(({ hour, count }) => (
                <td
                  key={hour}
                  className={styles[`heat${Math.ceil((count / most) * STEPS)}`]}
                  title={said.cell(name, hour, format.count(count))}
                >
                  <span className={styles['unseen']}>{count}</span>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function hoursOf(row: readonly number[]): { readonly hour: number; readonly count: number }[] {
  return row.map((count, hour) => ({ hour, count }))
}
