import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { chordOf } from '../primitives/chord.ts'
import { chordText, Key } from '../primitives/key.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import { findKeyConflict } from './key-conflicts.ts'
import type { KeyName, OptionsActions, OptionsView } from './options-view.ts'
import styles from './options.module.css'

const NAMES: readonly KeyName[] = [
  'insert-1',
  'insert-2',
  'insert-3',
  'fix-flag',
  'dismiss-flag',
  'follow-up',
  'open-palette',
  'next-waiting',
  'three-check',
]

/** Every key, changed by pressing the new one; clashes are told before they hurt. */
export function KeysPlace({ view, actions }: { readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { words } = useWords()
  const text = words.options.keys
  const [listening, setListening] = useState<KeyName | null>(null)
  return (
    <>
      <PlaceHead title={words.options.place.keys} hint={words.options.hint.keys}>
        <Button onClick={actions.resetKeys}>{text.reset}</Button>
      </PlaceHead>
      <table className={styles['keys']}>
        <thead>
          <tr>
            <th scope="col">{text.column.action}</th>
            <th scope="col">{text.column.key}</th>
            <th scope="col">{text.column.conflict}</th>
          </tr>
        </thead>
        <tbody>
          {NAMES.map((name) => (
            <tr key={name}>
              <td>{words.shared.keyAction[name]}</td>
              <td>
                <Button
                  aria-label={text.change(words.shared.keyAction[name], chordText(view.keys[name]))}
                  aria-pressed={listening === name}
                  onClick={() => setListening(name)}
                  onBlur={() => setListening(null)}
                  onKeyDown={(event) => {
                    if (listening !== name || event.key === 'Tab') return
                    event.preventDefault()
                    const chord = chordOf(event)
                    if (chord === undefined) return
                    setListening(null)
                    if (chord !== 'Escape') actions.change({ keys: { ...view.keys, [name]: chord } })
                  }}
                >
                  {listening === name ? text.press : <Key chord={view.keys[name]} />}
                </Button>
              </td>
              <td role="status">
                <Conflict name={name} view={view} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Conflict({ name, view }: { readonly name: KeyName; readonly view: OptionsView }) {
  const { words } = useWords()
  const text = words.options.keys
  const conflict = findKeyConflict(name, view.keys)
  if (conflict === undefined) return <span className={styles['quiet']}>{text.fine}</span>
  return (
    <span className={styles['warn']}>
      {'same' in conflict ? text.same(words.shared.keyAction[conflict.same]) : text.taken[conflict.taken]}
    </span>
  )
}
