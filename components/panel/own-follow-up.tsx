import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { focusWhenShown } from '../primitives/focus-first.ts'
import { useWords } from '../words/index.ts'
import styles from './follow-ups.module.css'
import { KeyedButton } from './keyed.tsx'

/** At most 30 days ahead. */
const MOST_MINUTES = 43_200
/** Note and words are one short text in the log. */
const MOST_UNITS = { note: 180, words: 300 }

interface OwnFollowUpProps {
  readonly onAdd: (note: string, minutes: number, words: string) => void
}

/** The agent's own follow-up for the open chat: what about, in how many minutes, and the words for then if there are any. */
export function OwnFollowUp({ onAdd }: OwnFollowUpProps) {
  const { words } = useWords()
  const text = words.promises.followUps
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const [minutes, setMinutes] = useState('30')
  const [saying, setSaying] = useState('')
  const wait = Number(minutes)
  const ready = note.trim() !== '' && Number.isInteger(wait) && wait > 0 && wait <= MOST_MINUTES
  if (!open) {
    return (
      <KeyedButton action="follow-up-own" look="quiet" onClick={() => setOpen(true)}>
        {text.add}
      </KeyedButton>
    )
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        onAdd(note.trim(), wait, saying.trim())
        setNote('')
        setSaying('')
        setOpen(false)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) setOpen(false)
      }}
    >
      <label>
        <span>{text.note}</span>
        <input
          ref={focusWhenShown}
          value={note}
          maxLength={MOST_UNITS.note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <label>
        <span>{text.minutes}</span>
        <input inputMode="numeric" value={minutes} onChange={(event) => setMinutes(event.target.value)} />
      </label>
      <label className={styles['long']}>
        <span>{text.saying}</span>
        <input value={saying} maxLength={MOST_UNITS.words} onChange={(event) => setSaying(event.target.value)} />
      </label>
      <Button submit look="main" chord="Enter" disabled={!ready}>
        {text.save}
      </Button>
      <Button look="quiet" chord="Escape" onClick={() => setOpen(false)}>
        {words.shared.cancel}
      </Button>
    </form>
  )
}
