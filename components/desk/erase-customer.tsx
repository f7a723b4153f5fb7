import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { DeskActions } from './readings-view.ts'

/** A reason shorter than this says nothing. */
const MIN_REASON = 4

type Standing =
  | { readonly kind: 'closed' }
  | { readonly kind: 'asking' | 'working' | 'failed'; readonly sessions: readonly string[] }
  | { readonly kind: 'done'; readonly lines: number }

/** Erases everything a customer ever said here, once a supervisor has said who and why. It cannot be taken back. */
export function EraseCustomer({ session, actions }: { readonly session: string; readonly actions: DeskActions }) {
  const { words, format } = useWords()
  const said = words.desk.erase
  const [standing, setStanding] = useState<Standing>({ kind: 'closed' })
  const [by, setBy] = useState('')
  const [reason, setReason] = useState('')
  if (standing.kind === 'done') return <p role="status">{said.done(format.count(standing.lines))}</p>
  if (standing.kind === 'closed') {
    const open = async () => {
      setStanding({ kind: 'asking', sessions: await actions.sessionsOfCustomer(session) })
    }
    return (
      <Button look="quiet" onClick={() => void open()}>
        {said.open}
      </Button>
    )
  }
  const { sessions } = standing
  const ready = by.trim() !== '' && [...reason.trim()].length >= MIN_REASON && standing.kind !== 'working'
  const erase = async () => {
    setStanding({ kind: 'working', sessions })
    const lines = await actions.eraseSessions(sessions, by.trim(), reason.trim())
    setStanding(lines === null ? { kind: 'failed', sessions } : { kind: 'done', lines })
  }
  return (
    <section aria-label={said.open}>
      <p className={styles['costs']}>{said.warn(format.count(sessions.length))}</p>
      <form
        className={styles['ask']}
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) void erase()
        }}
      >
        <TextField label={said.by} value={by} onChange={setBy} />
        <TextField label={said.reason} hint={said.reasonHint} value={reason} onChange={setReason} />
        <Button submit look="danger" disabled={!ready}>
          {said.confirm}
        </Button>
      </form>
      {standing.kind === 'failed' ? <p role="alert">{said.failed}</p> : null}
    </section>
  )
}
