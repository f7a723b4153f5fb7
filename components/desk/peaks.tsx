import { useMemo, useState } from 'react'
import { findBusiestHour, windowShare, type ServiceHours } from '@/lib/core/sla/index.ts'
import { ChoiceField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import { HeatMap, HeatMapTools } from './heat-map.tsx'
import { Staffing } from './staffing.tsx'
import type { DeskView } from './desk-view.ts'

/** Windows whose share is said in words: when it may not be worth staffing. */
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const WINDOWS: readonly ServiceHours[] = [
  { days: EVERY_DAY, from: '02:00', to: '06:00' },
  { days: EVERY_DAY, from: '09:00', to: '12:00' },
  { days: EVERY_DAY, from: '19:00', to: '23:00' },
]

/** When customers come, hour by weekday: of all, or of one shop on the clock of its own zone. */
export function Peaks({ view }: { readonly view: DeskView }) {
  const { words, format } = useWords()
  const said = words.desk.peaks
  const [shopId, setShopId] = useState('')
  const { peaksOf, shops } = view
  const peaks = useMemo(() => peaksOf(shopId), [peaksOf, shopId])
  const busiest = findBusiestHour(peaks)
  const shop = shops.find(({ id }) => id === shopId) ?? shops[0]
  const shares = windowsOf(shop).map((window) => {
    const share = windowShare(peaks, window)
    return share === null ? '' : ` · ${said.share(window.from, window.to, format.share(share))}`
  })
  return (
    <>
      <PlaceHead title={words.desk.place.peaks} hint={words.desk.hint.peaks} />
      {shops.length > 1 ? (
        <div className={styles['filters']}>
          <ChoiceField
            label={words.desk.sessions.shop}
            value={shopId}
            onChange={setShopId}
            choices={[
              { value: '', label: words.shared.all },
              ...shops.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      ) : null}
      {busiest === undefined ? (
        <p className={styles['note']}>{said.none}</p>
      ) : (
        <>
          <p className={styles['count']}>
            {said.period(view.peakDays)} · {said.zone(shop?.timeZone ?? 'UTC')} ·{' '}
            {said.busiest(said.days[busiest.weekday - 1] ?? '', busiest.hour)}
            {shares}
          </p>
          <section className={styles['box']} aria-label={said.title}>
            <HeatMapTools peaks={peaks} most={busiest.arrivals} />
            <HeatMap peaks={peaks} most={busiest.arrivals} />
          </section>
        </>
      )}
      <Staffing key={shopId} peaks={peaks} targetSeconds={view.targetSeconds} />
    </>
  )
}

/** The windows whose share is said: the usual questions, and the hours the shop keeps. */
function windowsOf(shop: DeskView['shops'][number] | undefined): readonly ServiceHours[] {
  const own = (shop?.windows ?? []).filter(
    (window) => !WINDOWS.some(({ from, to }) => from === window.from && to === window.to),
  )
  return [...WINDOWS, ...own]
}
