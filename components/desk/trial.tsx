import { useMemo, useState } from 'react'
import type { FigureChange } from '@/lib/core/insight/index.ts'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { DeskReadings } from './readings-view.ts'

const SHARES = ['conversion', 'replyRate', 'disputeRate', 'returningShare'] as const

/** The 30 days before a trial began against the 30 after (DOMAIN LOG-REVIEW). */
export function Trial({ readings }: { readonly readings: DeskReadings }) {
  const { words, format } = useWords()
  const said = words.deskPlaces.review
  const [day, setDay] = useState('')
  const changes = useMemo(() => (day === '' ? null : readings.trialOf(day)), [readings, day])
  const share = (value: number | null) => (value === null ? '–' : format.share(value))
  const seconds = (value: number | null) => (value === null ? '–' : words.shared.seconds(format.decimal(value)))
  const count = (value: number | null) => (value === null ? '–' : format.count(value))
  return (
    <section aria-labelledby="desk-trial">
      <h2 className={styles['sub']} id="desk-trial">
        {said.trial}
      </h2>
      <div className={styles['filters']}>
        <TextField label={said.trialFrom} kind="date" value={day} onChange={setDay} hint={said.trialHint} />
      </div>
      {changes === null ? null : (
        <div className={styles['scroll']}>
          <table className={styles['plain']} aria-label={said.trial}>
            <thead>
              <tr>
                <th scope="col">{said.trialFigure}</th>
                {[said.before, said.after, said.change].map((head) => (
                  <th key={head} scope="col" className={styles['end']}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Line name={said.column.valid} change={changes.validConversations} shown={count} />
              {SHARES.map((name) => (
                <Line key={name} name={said.figure[name]} change={changes[name]} shown={share} />
              ))}
              <Line name={said.column.mean} change={changes.meanSeconds} shown={seconds} />
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Line(props: {
  readonly name: string
  readonly change: FigureChange
  readonly shown: (value: number | null) => string
}) {
  const { now, before, change } = props.change
  const signed = change === null ? '–' : `${change > 0 ? '+' : change < 0 ? '−' : ''}${props.shown(Math.abs(change))}`
  return (
    <tr>
      <th scope="row">{props.name}</th>
      <td className={styles['end']}>{props.shown(before)}</td>
      <td className={styles['end']}>{props.shown(now)}</td>
      <td className={styles['end']}>{signed}</td>
    </tr>
  )
}
