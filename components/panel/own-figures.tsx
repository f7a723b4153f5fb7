import { useWords } from '../words/index.ts'
import styles from './own-figures.module.css'
import type { PanelView } from './panel-view.ts'

/** Red lines of the contract these teams sign (DOMAIN SLA-METRICS). */
const RED = { replyRate: 0.95, meanSeconds: 30, unanswered: 5 }

/** The agent's own day in one line; red is what costs. */
export function OwnFigures({ figures }: { readonly figures: NonNullable<PanelView['ownFigures']> }) {
  const { words, format } = useWords()
  const text = words.promises.ownFigures
  const { replyRate, meanSeconds, unanswered, fineCny } = figures
  const parts = [
    {
      name: text.replyRate,
      value: replyRate === null ? '–' : format.share(replyRate),
      red: replyRate !== null && replyRate < RED.replyRate,
    },
    {
      name: text.mean,
      value: meanSeconds === null ? '–' : text.seconds(meanSeconds.toFixed(1)),
      red: meanSeconds !== null && meanSeconds > RED.meanSeconds,
    },
    { name: text.unanswered, value: String(unanswered), red: unanswered > RED.unanswered },
    { name: text.fine, value: `¥${format.count(fineCny)}`, red: fineCny > 0 },
  ]
  return (
    <dl className={styles['figures']} aria-label={text.title}>
      {parts.map(({ name, value, red }) => (
        <div key={name} className={red ? styles['red'] : undefined}>
          <dt>{name}</dt>
          <dd>
            {value}
            {red ? <span className={styles['spoken']}>{text.overTheLine}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
