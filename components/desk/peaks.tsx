import { findBusiestHour, type PeakMap } from '@/lib/core/sla/index.ts'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import { HeatMap, HeatMapTools } from './heat-map.tsx'
import { Staffing } from './staffing.tsx'
import type { DeskView } from './desk-view.ts'

/** Windows whose share is said in words: when it may not be worth staffing. */
const WINDOWS: readonly (readonly [from: number, to: number])[] = [
  [2, 6],
  [9, 12],
  [19, 23],
]

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
          <section className={styles['box']} aria-label={said.title}>
            <HeatMapTools peaks={peaks} most={busiest.arrivals} />
            <HeatMap peaks={peaks} most={busiest.arrivals} />
          </section>
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
