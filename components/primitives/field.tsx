import { useId, type ReactNode } from 'react'
import styles from './field.module.css'
import { usePrinting } from './use-printing.ts'

/**
 * A named control with a hint and, when there is one, its fault; all joined for who cannot see them. On paper its value
 * stands as text, and an empty one leaves no box behind.
 */
export function Field(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  /** Its value as paper shows it. */
  readonly written: string
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby': string | undefined }) => ReactNode
}) {
  const id = useId()
  const said = props.fault ?? props.hint
  const printing = usePrinting()
  const look = props.written === '' ? `${styles['field']} ${styles['blank']}` : styles['field']
  return (
    <div className={look}>
      <label htmlFor={id}>{props.label}</label>
      {printing ? <p className={styles['written']}>{props.written}</p> : null}
      {props.children({ id, 'aria-describedby': said === undefined ? undefined : `${id}-said` })}
      {said === undefined ? null : (
        <p id={`${id}-said`} className={props.fault === undefined ? styles['hint'] : styles['fault']}>
          {said}
        </p>
      )}
    </div>
  )
}

/** A field of one line. */
export function TextField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly fault?: string | undefined
  readonly kind?: 'text' | 'search' | 'number' | 'color' | 'date' | 'datetime-local' | 'password'
}) {
  return (
    <Field
      label={props.label}
      hint={props.hint}
      fault={props.fault}
      // What nobody may read on a screen stands on no paper either.
      written={props.kind === 'password' ? '' : props.value}
    >
      {(ids) => (
        <input
          {...ids}
          className={styles['input']}
          type={props.kind ?? 'text'}
          autoComplete={props.kind === 'password' ? 'new-password' : undefined}
          value={props.value}
          aria-invalid={props.fault !== undefined}
          onChange={(event) => {
            props.onChange(event.target.value)
          }}
        />
      )}
    </Field>
  )
}

/** A field of several lines. */
export function LongTextField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly fault?: string | undefined
  readonly rows?: number
}) {
  return (
    <Field label={props.label} hint={props.hint} fault={props.fault} written={props.value}>
      {(ids) => (
        <textarea
          {...ids}
          className={styles['input']}
          rows={props.rows ?? 3}
          value={props.value}
          aria-invalid={props.fault !== undefined}
          onChange={(event) => {
            props.onChange(event.target.value)
          }}
        />
      )}
    </Field>
  )
}

/** One of a few. */
export function ChoiceField<Value extends string>(props: {
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly hint?: string
}) {
  const written = props.choices.find(({ value }) => value === props.value)?.label ?? ''
  return (
    <Field label={props.label} hint={props.hint} written={written}>
      {(ids) => (
        <select
          {...ids}
          className={styles['input']}
          value={props.value}
          onChange={(event) => {
            const chosen = props.choices.find((choice) => choice.value === event.target.value)
            if (chosen !== undefined) props.onChange(chosen.value)
          }}
        >
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
