import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './options.module.css'

/** Whether the log is encrypted here, and after how many idle minutes it locks (0: never by itself). */
export interface VaultView {
  readonly on: boolean
  readonly idleMinutes: number
}

type Fault = 'wrong-word' | 'failed'

/** What can be done about the team key. Each answers what was wrong, or null. */
export interface VaultActions {
  readonly switchVaultOn: (word: string, idleMinutes: number) => Promise<Fault | null>
  readonly switchVaultOff: (word: string) => Promise<Fault | null>
  /** `word` is '' to keep the one there is. */
  readonly changeVault: (before: string, word: string, idleMinutes: number) => Promise<Fault | null>
  readonly lockNow: () => void
}

/** Shorter words are guessed by trying. */
const SHORTEST = 8
/** Minutes offered at first. */
const IDLE_MINUTES = 10
const MOST_IDLE_MINUTES = 480

type Said = Fault | 'saved' | 'short' | 'unlike' | 'working' | null

/** Encryption at rest under one word of the team. */
export function VaultCard({ view, actions }: { readonly view: VaultView; readonly actions: VaultActions }) {
  const { words } = useWords()
  const text = words.vault.card
  return (
    <section className={styles['card']} aria-label={text.title}>
      <div className={styles['cardHead']}>
        <h2>{text.title}</h2>
        {view.on ? (
          <div className={styles['acts']}>
            <Button onClick={actions.lockNow}>{text.lockNow}</Button>
          </div>
        ) : null}
      </div>
      <p className={styles['quiet']}>{view.on ? text.isOn(view.idleMinutes) : text.isOff}</p>
      <Words key={String(view.on)} view={view} actions={actions} />
    </section>
  )
}

/** What is typed into the card, and what became of it. */
function useTyped(view: VaultView, actions: VaultActions) {
  const [before, setBefore] = useState('')
  const [word, setWord] = useState('')
  const [again, setAgain] = useState('')
  const [idle, setIdle] = useState(String(view.on ? view.idleMinutes : IDLE_MINUTES))
  const [said, setSaid] = useState<Said>(null)
  const minutes = Number(idle)
  const run = (work: () => Promise<Fault | null>) => {
    setSaid('working')
    void work().then((fault) => {
      setSaid(fault ?? 'saved')
      setBefore('')
      setWord('')
      setAgain('')
    })
  }
  const save = () => {
    if ((!view.on || word !== '') && [...word].length < SHORTEST) return setSaid('short')
    if (word !== again) return setSaid('unlike')
    run(() => (view.on ? actions.changeVault(before, word, minutes) : actions.switchVaultOn(word, minutes)))
  }
  return {
    typed: { before, word, again, idle },
    set: { before: setBefore, word: setWord, again: setAgain, idle: setIdle },
    said,
    isIdleWrong: !Number.isInteger(minutes) || minutes < 0 || minutes > MOST_IDLE_MINUTES || idle.trim() === '',
    save,
    switchOff: () => run(() => actions.switchVaultOff(before)),
  }
}

function Words({ view, actions }: { readonly view: VaultView; readonly actions: VaultActions }) {
  const { words } = useWords()
  const text = words.vault.card
  const { typed, set, said, isIdleWrong, save, switchOff } = useTyped(view, actions)
  const isWorking = said === 'working'
  const wrongWord = said === 'wrong-word' ? words.vault.lock.fault['wrong-word'] : undefined
  const short = said === 'short' ? text.short(SHORTEST) : undefined
  const unlike = said === 'unlike' ? text.unlike : undefined
  return (
    <>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {view.on ? (
          <TextField kind="password" label={text.before} value={typed.before} fault={wrongWord} onChange={set.before} />
        ) : null}
        <TextField
          kind="password"
          label={view.on ? text.next : text.word}
          value={typed.word}
          fault={short}
          onChange={set.word}
        />
        <TextField kind="password" label={text.again} value={typed.again} fault={unlike} onChange={set.again} />
        <TextField
          kind="number"
          label={text.idle}
          value={typed.idle}
          fault={isIdleWrong ? words.shared.notANumber : undefined}
          onChange={set.idle}
        />
        <div className={styles['acts']}>
          <Button submit disabled={isWorking || isIdleWrong || (view.on ? typed.before === '' : typed.word === '')}>
            {view.on ? words.shared.save : text.on}
          </Button>
          {view.on ? (
            <Button look="quiet" disabled={isWorking || typed.before === ''} onClick={switchOff}>
              {text.off}
            </Button>
          ) : null}
        </div>
      </form>
      <p role="status">{isWorking ? text.working : said === 'saved' ? text.saved : ''}</p>
      {said === 'failed' ? (
        <p role="alert" className={styles['warn']}>
          {text.failed}
        </p>
      ) : null}
    </>
  )
}
