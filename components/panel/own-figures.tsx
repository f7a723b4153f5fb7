import { useState } from 'react'
import { alarmsOf } from '@/lib/core/insight/index.ts'
import { usePromised } from '../primitives/use-promised.ts'
import { useWords } from '../words/index.ts'
import styles from './own-figures.module.css'
import type { OwnDays, OwnFigures as Figures } from './figures-view.ts'
import type { PanelActions } from './panel-actions.ts'

interface OwnFiguresProps {
  readonly figures: Figures
  readonly readDays: PanelActions['readOwnDays']
}

/** The agent's own day in one line, red is what costs; opened, beside yesterday and last week, by shop and by hour. */
export function OwnFigures({ figures, readDays }: OwnFiguresProps) {
  const { words } = useWords()
  const text = words.promises.ownFigures
  const [open, setOpen] = useState(false)
  const show = useShown()
  return (
    <details className={styles['box']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-description={text.more} title={text.more}>
        <dl className={styles['figures']} aria-label={text.title}>
          {show(figures).map(({ name, value, red }) => (
            <div key={name} className={red ? styles['red'] : undefined}>
              <dt>{name}</dt>
              <dd>
                {value}
                {red ? <span className={styles['spoken']}>{text.overTheLine}</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      </summary>
      {open ? <Days today={figures} readDays={readDays} /> : null}
    </details>
  )
}

function Days({ today, readDays }: { readonly today: Figures; readonly readDays: PanelActions['readOwnDays'] }) {
  const { words } = useWords()
  const text = words.promises.ownFigures
  const show = useShown()
  const { value, fault } = usePromised(readDays)
  if (fault !== null) return <p role="alert">{text.unread}</p>
  if (value === undefined) return null
  const rows = rowsOf(today, value, text)
  return (
    <table className={styles['days']} aria-label={text.title}>
      <thead>
        <tr>
          <td />
          {show(today).map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, figures }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {figures === null ? (
              <td colSpan={4}>{text.nothing}</td>
            ) : (
              show(figures).map(({ name, value: shown, red }) => (
                <td key={name} className={red ? styles['red'] : undefined}>
                  {shown}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function rowsOf(today: Figures, days: OwnDays, text: ReturnType<typeof useWords>['words']['promises']['ownFigures']) {
  const shops = days.shops.length > 1 ? days.shops : []
  return [
    { label: text.today, figures: today },
    { label: text.yesterday, figures: days.yesterday },
    { label: text.lastWeek, figures: days.lastWeek },
    ...shops.map(({ name, figures }) => ({ label: name, figures })),
    ...days.hours.map(({ hour, figures }) => ({ label: `${String(hour).padStart(2, '0')}:00`, figures })),
  ]
}

/** The four figures as they are shown, in their order. */
function useShown() {
  const { words, format } = useWords()
  const text = words.promises.ownFigures
  return (figures: Figures) => {
    const { replyRate, meanSeconds, unanswered, fineCny } = figures
    const alarms = alarmsOf(figures)
    return [
      {
        name: text.replyRate,
        value: replyRate === null ? '–' : format.share(replyRate),
        red: alarms.includes('replyRate'),
      },
      {
        name: text.mean,
        value: meanSeconds === null ? '–' : text.seconds(meanSeconds.toFixed(1)),
        red: alarms.includes('meanSeconds'),
      },
      { name: text.unanswered, value: String(unanswered), red: alarms.includes('unanswered') },
      { name: text.fine, value: format.money(fineCny), red: fineCny > 0 },
    ]
  }
}
