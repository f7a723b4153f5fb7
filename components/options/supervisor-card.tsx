import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import type { OptionsActions, OptionsView } from './options-view.ts'
import styles from './options.module.css'

/** Shorter words are guessed by trying. */
const SHORTEST = 4

/** The word by which a supervisor lets a held message go. Who changes it has to know the one before. */
export function SupervisorCard({ view, actions }: { readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { words } = useWords()
  const text = words.options.data.supervisor
  const [before, setBefore] = useState('')
  const [word, setWord] = useState('')
  const [said, setSaid] = useState<'wrong' | 'saved' | 'short' | null>(null)
  const set = (next: string): void => {
    if (next !== '' && [...next].length < SHORTEST) return setSaid('short')
    void actions.setSupervisorWord(before, next).then((taken) => {
      setSaid(taken ? 'saved' : 'wrong')
      setBefore('')
      setWord('')
    })
  }
  return (
    <section className={styles['card']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className={styles['quiet']}>{view.supervisorSet ? text.isSet : text.isNotSet}</p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          set(word)
        }}
      >
        {view.supervisorSet ? (
          <TextField
            kind="password"
            label={text.before}
            value={before}
            fault={said === 'wrong' ? text.wrong : undefined}
            onChange={setBefore}
          />
        ) : null}
        <TextField
          kind="password"
          label={text.word}
          value={word}
          fault={said === 'short' ? text.short : undefined}
          onChange={setWord}
        />
        <div className={styles['acts']}>
          <Button submit disabled={word === ''}>
            {words.shared.save}
          </Button>
          {view.supervisorSet ? (
            <Button look="quiet" onClick={() => set('')}>
              {text.remove}
            </Button>
          ) : null}
        </div>
      </form>
      <p role="status">{said === 'saved' ? text.saved : ''}</p>
    </section>
  )
}
