import { useState } from 'react'
import { isChord, settleWayActions, type KeyMap } from '@/lib/core/keys/index.ts'
import { Button } from '../primitives/button.tsx'
import { focusWhenShown } from '../primitives/focus-first.ts'
import { useWords } from '../words/index.ts'
import type { PanelActions } from './panel-view.ts'
import styles from './settle.module.css'

/**
 * A difference, step by step: first what can be done about it (ask the buyer, mend the text, write a note for the
 * warehouse), then how it was settled, by one key or in own words. The ways have keys of their own, so that a hand used
 * to those of the checks answers nothing unread. Undefined: not settled after all.
 */
export function Settle(props: {
  readonly name: string
  /** What to ask the buyer; '' for nothing to ask. */
  readonly question: string
  /** What the warehouse should read; '' for nothing. */
  readonly note: string
  readonly keys: KeyMap
  readonly actions: Pick<PanelActions, 'askBuyer' | 'copyText' | 'mend'>
  readonly onSettle: (how: string | undefined) => void
}) {
  const { name, keys, onSettle } = props
  const { words } = useWords()
  const [own, setOwn] = useState('')
  const text = words.panel.order.settle
  return (
    <form
      className={styles['settle']}
      aria-label={text.title(name)}
      onSubmit={(event) => {
        event.preventDefault()
        if (own.trim() !== '') onSettle(own.trim())
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (isChord(event, keys['release-hold'])) onSettle(undefined)
        const typing = event.target instanceof HTMLInputElement
        const choice = typing
          ? undefined
          : text.choices[settleWayActions.findIndex((action) => isChord(event, keys[action]))]
        if (choice !== undefined) {
          event.preventDefault()
          onSettle(choice)
        }
      }}
    >
      <p>{text.title(name)}</p>
      <Steps {...props} />
      <p className={styles['then']}>{text.afterwards}</p>
      {text.choices.map((choice, place) => (
        <Button
          key={choice}
          chord={keys[settleWayActions[place] ?? 'settle-way-1']}
          // Asked for by a press on the line: the next key belongs here.
          ref={place === 0 ? focusWhenShown : undefined}
          onClick={() => {
            onSettle(choice)
          }}
        >
          {choice}
        </Button>
      ))}
      <div className={styles['own']}>
        <input
          aria-label={text.own}
          placeholder={text.own}
          value={own}
          onChange={(event) => {
            setOwn(event.target.value)
          }}
        />
        <Button submit disabled={own.trim() === ''}>
          {text.ownGo}
        </Button>
      </div>
    </form>
  )
}

/** What can be done about a difference, and what became of the last step taken. */
function Steps(props: Pick<Parameters<typeof Settle>[0], 'question' | 'note' | 'actions'>) {
  const { question, note, actions } = props
  const { words } = useWords()
  const [said, setSaid] = useState('')
  const text = words.panel.order.settle
  return (
    <div className={styles['steps']}>
      {question === '' ? null : (
        <>
          <q className={styles['question']}>{question}</q>
          <Button onClick={() => void actions.askBuyer(question).then((outcome) => setSaid(text.asked[outcome]))}>
            {text.ask}
          </Button>
        </>
      )}
      <Button onClick={actions.mend}>{text.mend}</Button>
      {note === '' ? null : (
        <Button
          onClick={() =>
            void actions.copyText(note).then((there) => setSaid(there ? text.noteCopied(note) : text.notCopied))
          }
        >
          {text.note}
        </Button>
      )}
      <span role="status">{said}</span>
    </div>
  )
}
