import { useState } from 'react'
import {
  areTriggers,
  chordOf,
  chordText,
  defaultKeys,
  findKeyConflict,
  isNoChord,
  keyGroups,
  type ConsoleKeys,
  type KeyAction,
  type KeyGroup,
} from '@/lib/core/keys/index.ts'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { Key } from '../primitives/key.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import styles from './keys-place.module.css'
import type { OptionsActions, OptionsView } from './options-view.ts'

const GROUPS: readonly KeyGroup[] = ['chat', 'held', 'list', 'panel']

type Acts = Pick<OptionsActions, 'change' | 'resetKeys' | 'openBrowserKeys'>

/** Every key, by where it acts, changed by pressing the new one; clashes are told before they hurt. */
export function KeysPlace({ view, actions }: { readonly view: OptionsView; readonly actions: Acts }) {
  const { words } = useWords()
  const text = words.options.keys
  return (
    <>
      <PlaceHead title={words.options.place.keys} hint={words.options.hint.keys}>
        <Button onClick={actions.resetKeys}>{text.reset}</Button>
      </PlaceHead>
      {GROUPS.map((group) => (
        <section key={group} className={styles['group']} aria-label={text.group[group].title}>
          <h2>{text.group[group].title}</h2>
          <p className={styles['hint']}>{text.group[group].hint}</p>
          <KeyTable group={group} view={view} actions={actions} />
          {group === 'list' ? <Triggers view={view} actions={actions} /> : null}
        </section>
      ))}
      <BrowserKeys view={view} actions={actions} />
    </>
  )
}

function KeyTable(props: { readonly group: KeyGroup; readonly view: OptionsView; readonly actions: Acts }) {
  const { words } = useWords()
  const text = words.options.keys
  const [listening, setListening] = useState<KeyAction | null>(null)
  return (
    <table className={styles['keys']}>
      <thead>
        <tr>
          <th scope="col">{text.column.action}</th>
          <th scope="col">{text.column.key}</th>
          <th scope="col">{text.column.conflict}</th>
        </tr>
      </thead>
      <tbody>
        {keyGroups[props.group].map((action) => (
          <KeyRow
            key={action}
            action={action}
            view={props.view}
            listening={listening === action}
            onListen={(on) => setListening(on ? action : null)}
            onChord={(chord) => props.actions.change({ keys: { ...props.view.keys, [action]: chord } })}
          />
        ))}
      </tbody>
    </table>
  )
}

function KeyRow(props: {
  readonly action: KeyAction
  readonly view: OptionsView
  readonly listening: boolean
  readonly onListen: (on: boolean) => void
  readonly onChord: (chord: string) => void
}) {
  const { action, view, listening, onListen, onChord } = props
  const { words } = useWords()
  const text = words.options.keys
  const name = words.shared.keyAction[action]
  const chord = view.keys[action]
  return (
    <tr>
      <td>{name}</td>
      <td>
        <span className={styles['set']}>
          <Button
            aria-label={text.change(name, chord === '' ? text.none : chordText(chord))}
            aria-pressed={listening}
            onClick={() => onListen(true)}
            onBlur={() => onListen(false)}
            onKeyDown={(event) => {
              // Tab stays the way on: the default of an action that has it comes back by its own button.
              if (!listening || event.key === 'Tab') return
              event.preventDefault()
              if (isNoChord(event) || event.nativeEvent.isComposing) return
              onListen(false)
              if (event.key !== 'Escape') onChord(chordOf(event))
            }}
          >
            {listening ? text.press : chord === '' ? text.none : <Key chord={chord} />}
          </Button>
          {chord === defaultKeys[action] ? null : (
            <Button look="quiet" aria-label={text.resetOne(name)} onClick={() => onChord(defaultKeys[action])}>
              {text.back} <Key chord={defaultKeys[action]} />
            </Button>
          )}
        </span>
      </td>
      <td role="status">
        <Conflict action={action} view={view} />
      </td>
    </tr>
  )
}

function Conflict({ action, view }: { readonly action: KeyAction; readonly view: OptionsView }) {
  const { words } = useWords()
  const text = words.options.keys
  const conflict = findKeyConflict(action, view.keys, grantedConsoles(view))
  if (conflict === undefined) return <span className={styles['quiet']}>{text.fine}</span>
  return <span className={styles['warn']}>{conflictText(conflict, words)}</span>
}

function conflictText(
  conflict: NonNullable<ReturnType<typeof findKeyConflict>>,
  words: ReturnType<typeof useWords>['words'],
): string {
  const text = words.options.keys
  switch (conflict.kind) {
    case 'same':
      return text.same(words.shared.keyAction[conflict.action])
    case 'taken':
      return text.taken[conflict.by]
    case 'console':
      return conflict.sends ? text.consoleSends(conflict.name) : text.consoleHas(conflict.name)
    case 'typed':
    case 'composed':
    case 'no-digit':
      return text.unfit[conflict.kind]
  }
}

/** Only what this machine opens can get in the way here. */
function grantedConsoles({ consoles }: OptionsView): readonly ConsoleKeys[] {
  return consoles
    .filter(({ granted }) => granted)
    .map(({ profile }) => ({ id: profile.id, name: profile.name, sendKeys: profile.send?.keys ?? [] }))
}

/** The signs that open the quick replies in the composer; none of them is one choice. */
function Triggers({ view, actions }: { readonly view: OptionsView; readonly actions: Acts }) {
  const { words } = useWords()
  const text = words.options.keys.triggers
  const [signs, setSigns] = useState(view.triggers)
  const fits = areTriggers(signs)
  return (
    <div className={styles['triggers']}>
      <TextField
        label={text.label}
        value={signs}
        hint={signs === '' ? text.off : text.hint}
        fault={fits ? undefined : text.fault}
        onChange={(written) => {
          setSigns(written)
          if (areTriggers(written)) actions.change({ triggers: written })
        }}
      />
    </div>
  )
}

/** The keys that the browser itself listens to: shown as they are bound, changed in the browser. */
function BrowserKeys({ view, actions }: { readonly view: OptionsView; readonly actions: Acts }) {
  const { words } = useWords()
  const text = words.options.keys.browser
  return (
    <section className={styles['group']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className={styles['hint']}>{text.hint}</p>
      <dl className={styles['browser']}>
        {view.browserKeys.map(({ command, chord }) => (
          <div key={command}>
            <dt>{text.command[command]}</dt>
            <dd>{chord === '' ? <span className={styles['quiet']}>{text.none}</span> : <kbd>{chord}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={actions.openBrowserKeys}>{text.edit}</Button>
    </section>
  )
}
