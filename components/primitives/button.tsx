import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { Key } from './key.tsx'

/** A button of the house. `look`: `main` once per place, `quiet` beside text, `danger` for what cannot be taken back. */
export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger'
  /** The key that does the same, shown where it acts. */
  readonly chord?: string | undefined
  readonly submit?: boolean
  /** What paper shows of it, on which nothing can be pressed: nothing, or its words where they say something. */
  readonly paper?: 'nothing' | 'words'
  readonly children: ReactNode
}

/** Guarantees a named, focusable, at least 28 px high target. */
export function Button({ look = 'plain', chord, submit = false, paper = 'nothing', children, ...rest }: ButtonProps) {
  const names = `${styles['button']} ${styles[look]} ${styles[paper]}`
  return (
    <button {...rest} type={submit ? 'submit' : 'button'} className={names}>
      <span>{children}</span>
      {chord === undefined ? null : <Key chord={chord} />}
    </button>
  )
}
