import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { Unlock } from './desk-view.ts'

/** A reason shorter than this says nothing. */
const MIN_REASON = 6

/** Masked is how it stands; unlocking takes a name and a reason, both written into the log before a file is made. */
export function UnlockBox(props: {
  readonly unlock: Unlock | null
  readonly onChange: (unlock: Unlock | null) => void
  /** Asked where a supervisor's word is set: who does not know it unlocks nothing. */
  readonly checkWord?: ((word: string) => Promise<boolean>) | undefined
}) {
  const { words } = useWords()
  const said = words.desk.export
  const [asking, setAsking] = useState(false)
  if (props.unlock !== null) {
    return (
      <p className={styles['costs']} role="status">
        {said.unlocked(props.unlock.by)} · {said.maskedOff}{' '}
        <Button onClick={() => props.onChange(null)}>{said.lock}</Button>
      </p>
    )
  }
  return (
    <>
      <p>
        {said.maskedOn}{' '}
        <Button look="quiet" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {said.unlock}
        </Button>
      </p>
      {asking ? <Ask onUnlock={props.onChange} checkWord={props.checkWord} /> : null}
    </>
  )
}

function Ask(props: {
  readonly onUnlock: (unlock: Unlock) => void
  readonly checkWord: ((word: string) => Promise<boolean>) | undefined
}) {
  const { onUnlock, checkWord } = props
  const { words } = useWords()
  const said = words.desk.export
  const [by, setBy] = useState('')
  const [reason, setReason] = useState('')
  const [word, setWord] = useState('')
  const [isWrong, setWrong] = useState(false)
  const ready = by.trim() !== '' && [...reason.trim()].length >= MIN_REASON && (checkWord === undefined || word !== '')
  const unlock = async () => {
    const known = checkWord === undefined || (await checkWord(word))
    setWrong(!known)
    setWord('')
    if (known) onUnlock({ by: by.trim(), reason: reason.trim() })
  }
  return (
    <form
      className={styles['ask']}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void unlock()
      }}
    >
      <TextField label={said.by} value={by} onChange={setBy} />
      <TextField label={said.reason} hint={said.reasonHint} value={reason} onChange={setReason} />
      {checkWord === undefined ? null : (
        <TextField
          kind="password"
          label={words.bundle.in.word}
          value={word}
          fault={isWrong ? words.bundle.in.wrongWord : undefined}
          onChange={setWord}
        />
      )}
      <Button submit look="danger" disabled={!ready}>
        {said.confirmUnlock}
      </Button>
    </form>
  )
}
