import type { ReactNode } from 'react'
import styles from './on-paper.module.css'
import { usePrinting } from './use-printing.ts'

/** Words that stand on paper only, in place of what is pressed on a screen. */
export function OnPaper({ children }: { readonly children: ReactNode }) {
  return usePrinting() ? <>{children}</> : null
}

/** What only a screen is for: a form to be filled, files to be made. Paper leaves it out, unless it has come to say something. */
export function OnScreen(props: { readonly saysSomething?: boolean; readonly children: ReactNode }) {
  return <div className={props.saysSomething === true ? styles['both'] : styles['screen']}>{props.children}</div>
}
