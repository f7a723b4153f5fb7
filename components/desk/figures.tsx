import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import styles from './figures.module.css'

/** Figures side by side, each read in a second. */
export function FigureRow({ empty = false, children }: { readonly empty?: boolean; readonly children: ReactNode }) {
  return (
    <dl className={styles['figures']} aria-hidden={empty || undefined}>
      {children}
    </dl>
  )
}

/** One figure with what is to be known of it: its red line, what it is compared with, its formula. */
export function Figure(props: {
  readonly name: string
  readonly value: string
  /** Past its red line; said by a sign and in words, too. */
  readonly red: boolean
  readonly notes: readonly string[]
}) {
  const { words } = useWords()
  return (
    <div className={props.red ? `${styles['figure']} ${styles['red']}` : styles['figure']}>
      <dt>{props.name}</dt>
      <dd>
        {props.value}
        {props.red ? <span className={styles['unseen']}> {words.tables.red}</span> : null}
      </dd>
      {props.notes.map((note) => (
        <dd key={note} className={styles['aside']}>
          {note}
        </dd>
      ))}
    </div>
  )
}
