import { useCallback, useMemo } from 'react'
import { findBusiestHour } from '@/lib/core/sla/index.ts'
import { usePromised } from '../primitives/use-promised.ts'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { DeskView } from './desk-view.ts'
import { HeatMap, HeatMapTools } from './heat-map.tsx'
import { Rate, SaveRates } from './rate.tsx'
import type { DeskReadings } from './readings-view.ts'

/** Fewer days make no habit: one busy evening is no peak. */
const LEAST_DAYS = 7

/** Phrases shown at a glance; all of them stand in a place of their own. */
const GLANCED = 5

/** Under today's figures: when customers come, and which words work. Nothing while there is too little to say. */
export function TodayGlance({ view, readings }: { readonly view: DeskView; readonly readings: DeskReadings }) {
  const { words } = useWords()
  const said = words.desk.peaks
  const { worksOf, allDays } = readings
  const ask = useCallback(async () => worksOf(allDays), [worksOf, allDays])
  const { value: works } = usePromised(ask)
  const { peaksOf } = view
  const peaks = useMemo(() => peaksOf(''), [peaksOf])
  const busiest = peaks.days < LEAST_DAYS ? undefined : findBusiestHour(peaks)
  const phrases = (works?.phrases ?? []).filter(({ tooFew }) => !tooFew).slice(0, GLANCED)
  if (busiest === undefined && phrases.length === 0) return null
  return (
    <div className={styles['columns']}>
      {busiest === undefined ? null : (
        <section className={styles['box']} aria-labelledby="desk-glance-peaks">
          <h2 className={styles['glance']} id="desk-glance-peaks">
            {said.title} <small>{said.period(view.peakDays)}</small>
          </h2>
          <HeatMap peaks={peaks} most={busiest.arrivals} />
          <HeatMapTools peaks={peaks} most={busiest.arrivals} />
        </section>
      )}
      {phrases.length === 0 ? null : (
        <section className={styles['box']} aria-labelledby="desk-glance-works">
          <h2 className={styles['glance']} id="desk-glance-works">
            {words.deskPlaces.place.works} <small>{words.deskPlaces.works.column.rate}</small>
          </h2>
          <ul className={styles['rows']}>
            {phrases.map((line) => (
              <li key={line.entryId}>
                <span className={styles['grow']}>{line.title}</span>
                <Rate line={line} />
              </li>
            ))}
          </ul>
          <span className={styles['tools']}>
            <SaveRates title={words.deskPlaces.place.works} phrases={phrases} />
          </span>
        </section>
      )}
    </div>
  )
}
