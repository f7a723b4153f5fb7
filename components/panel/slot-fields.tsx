import { useWords } from '../words/index.ts'
import styles from './slot-fields.module.css'
import type { SlotValues } from './slots.ts'

/** What an answer still needs, one field each: typed or chosen, or left out of the answer. */
export function SlotFields(props: {
  readonly slots: readonly string[]
  readonly choices: Readonly<Record<string, readonly string[]>>
  readonly values: SlotValues
  readonly onChange: (values: SlotValues) => void
  readonly missing: boolean
  /** The first field gets the focus when it comes up. */
  readonly takesFocus?: boolean
}) {
  const { slots, choices, values, onChange, missing, takesFocus = false } = props
  const { words } = useWords()
  const text = words.panel.replies
  return (
    <div className={styles['slots']}>
      {slots.map((slot, place) => {
        const value = values[slot]
        const write = (next: string | null): void => onChange({ ...values, [slot]: next })
        return (
          <div key={slot} className={styles['line']}>
            {value === null ? (
              <button type="button" className={styles['out']} onClick={() => write('')}>
                {text.putBack(slot)}
              </button>
            ) : (
              <>
                <label className={styles['slotField']}>
                  <span>{text.fillSlot(slot)}</span>
                  <SlotField
                    takesFocus={takesFocus && place === 0}
                    value={value ?? ''}
                    choices={choices[slot]}
                    onChange={write}
                  />
                </label>
                <button
                  type="button"
                  className={styles['out']}
                  aria-label={text.leaveOutNamed(slot)}
                  onClick={() => write(null)}
                >
                  {text.leaveOut}
                </button>
              </>
            )}
          </div>
        )
      })}
      {missing ? <p className={styles['hidden']}>{text.missingHint}</p> : null}
    </div>
  )
}

function focusNow(field: HTMLElement | null): void {
  field?.focus()
}

function SlotField(props: {
  readonly takesFocus: boolean
  readonly value: string
  readonly choices: readonly string[] | undefined
  readonly onChange: (value: string) => void
}) {
  const { takesFocus, value, choices, onChange } = props
  const ref = takesFocus ? focusNow : undefined
  if (choices === undefined) {
    return <input ref={ref} value={value} onChange={(event) => onChange(event.target.value)} />
  }
  return (
    <select ref={ref} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">…</option>
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  )
}
