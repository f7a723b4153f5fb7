import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useTries } from '../primitives/use-tries.ts'
import { useWords } from '../words/index.ts'
import styles from './options.module.css'

/** Asks for the supervisor's word before `onWord` does its work; `onWord` answers whether the word was right. */
export function WordForm(props: {
  /** What the word lets happen, as the button says it. */
  readonly act: string
  readonly onWord: (word: string) => Promise<boolean>
  readonly onCancel: () => void
}) {
  const { words } = useWords()
  const text = words.backup.word
  const [word, setWord] = useState('')
  const tries = useTries()
  const fault = tries.resting ? text.resting : tries.wrong > 0 ? text.wrong : undefined
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void tries.run(() => props.onWord(word))
        setWord('')
      }}
    >
      <TextField kind="password" label={text.label} hint={text.hint} value={word} fault={fault} onChange={setWord} />
      <div className={styles['acts']}>
        <Button look="quiet" onClick={props.onCancel}>
          {words.shared.cancel}
        </Button>
        <Button submit look="main" disabled={word === '' || tries.busy || tries.resting}>
          {props.act}
        </Button>
      </div>
    </form>
  )
}
