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
      {asking ? <Ask onUnlock={props.onChange} /> : null}
    </>
  )
}

function Ask({ onUnlock }: { readonly onUnlock: (unlock: Unlock) => void }) {
  const { words } = useWords()
  const said = words.desk.export
  const [by, setBy] = useState('')
  const [reason, setReason] = useState('')
  const ready = by.trim() !== '' && [...reason.trim()].length >= MIN_REASON
  return (
    <form
      className={styles['ask']}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onUnlock({ by: by.trim(), reason: reason.trim() })
      }}
    >
      <TextField label={said.by} value={by} onChange={setBy} />
      <TextField label={said.reason} hint={said.reasonHint} value={reason} onChange={setReason} />
      <Button submit look="danger" disabled={!ready}>
        {said.confirmUnlock}
      </Button>
    </form>
  )
}
