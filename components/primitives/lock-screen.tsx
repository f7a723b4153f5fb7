import { useState, type ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import { Button } from './button.tsx'
import { TextField } from './field.tsx'
import styles from './lock-screen.module.css'

/** How a page stands: not known yet, nothing encrypted, readable, or waiting for the team's word. */
export type VaultStanding = 'unknown' | 'off' | 'open' | 'locked'

/** What can be done before a locked page. Each answers what was wrong, or null. */
export interface LockActions {
  readonly unlock: (word: string) => Promise<'wrong-word' | 'failed' | null>
  readonly startOver: () => Promise<'wrong-word' | 'failed' | null>
}

/** Shows its page only where it may be read; nothing of a customer stands in a locked one. */
export function VaultGate(props: {
  readonly standing: VaultStanding
  readonly actions: LockActions
  readonly children: ReactNode
}) {
  if (props.standing === 'unknown') return null
  if (props.standing === 'locked') return <LockScreen actions={props.actions} />
  return props.children
}

function LockScreen({ actions }: { readonly actions: LockActions }) {
  const { words } = useWords()
  const said = words.vault.lock
  const [word, setWord] = useState('')
  const [fault, setFault] = useState<'wrong-word' | 'failed' | null>(null)
  const [working, setWorking] = useState(false)
  const unlock = async () => {
    setWorking(true)
    const wrong = await actions.unlock(word)
    setWorking(false)
    setFault(wrong)
    setWord('')
  }
  return (
    <main className={styles['page']}>
      <h1>{said.title}</h1>
      <p>{said.hint}</p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (word !== '' && !working) void unlock()
        }}
      >
        <TextField
          kind="password"
          label={said.word}
          value={word}
          fault={fault === null ? undefined : said.fault[fault]}
          onChange={setWord}
        />
        <Button look="main" submit disabled={word === '' || working}>
          {working ? said.working : said.open}
        </Button>
      </form>
      <Forgotten startOver={actions.startOver} />
    </main>
  )
}

/** Nobody can open it without the word: what is left is to begin anew, said plainly and typed out. */
function Forgotten({ startOver }: { readonly startOver: LockActions['startOver'] }) {
  const { words } = useWords()
  const said = words.vault.forgotten
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState(false)
  return (
    <details className={styles['forgotten']}>
      <summary>{said.title}</summary>
      <p>{said.hint}</p>
      <TextField label={said.type(said.sign)} value={typed} onChange={setTyped} />
      <Button
        look="danger"
        disabled={typed.trim() !== said.sign}
        onClick={() => void startOver().then((wrong) => setFault(wrong !== null))}
      >
        {said.go}
      </Button>
      {fault ? <p role="alert">{said.failed}</p> : null}
    </details>
  )
}
