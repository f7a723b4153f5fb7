import { useState } from 'react'
import { TextField } from '../primitives/field.tsx'

/** A whole number that is not below zero; while the field is empty the number stays as it was. */
export function NumberField(props: {
  readonly label: string
  readonly hint?: string
  readonly value: number
  readonly onChange: (value: number) => void
}) {
  const [text, setText] = useState(String(props.value))
  return (
    <TextField
      kind="number"
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      value={text}
      onChange={(written) => {
        setText(written)
        const value = Number(written)
        if (written.trim() !== '' && Number.isFinite(value) && value >= 0) props.onChange(Math.round(value))
      }}
    />
  )
}
