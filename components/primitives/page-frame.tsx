import type { ReactNode } from 'react'
import styles from './page-frame.module.css'

/** A full page: its name, the places in it by name, and what stands in the chosen one. */
export function PageFrame<Name extends string>(props: {
  readonly title: string
  readonly navLabel: string
  readonly places: readonly { readonly name: Name; readonly label: string }[]
  readonly current: Name
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className={styles['page']}>
      <header className={styles['side']}>
        <p className={styles['brand']}>{props.title}</p>
        <nav aria-label={props.navLabel}>
          <ul className={styles['places']}>
            {props.places.map((place) => (
              <li key={place.name}>
                <a href={`#/${place.name}`} aria-current={place.name === props.current ? 'page' : undefined}>
                  {place.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {props.aside === undefined ? null : <div className={styles['aside']}>{props.aside}</div>}
      </header>
      <main className={styles['main']}>{props.children}</main>
    </div>
  )
}

/** The head of a place: its name, what it is for in one sentence, and what can be done here. */
export function PlaceHead(props: { readonly title: string; readonly hint?: string; readonly children?: ReactNode }) {
  return (
    <div className={styles['head']}>
      <div>
        <h1>{props.title}</h1>
        {props.hint === undefined ? null : <p>{props.hint}</p>}
      </div>
      <div className={styles['acts']}>{props.children}</div>
    </div>
  )
}
