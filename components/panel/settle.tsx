import { useState } from 'react'
import { isChord, settleActions, settleWayActions, type KeyAction, type KeyMap } from '@/lib/core/keys/index.ts'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import type { PanelActions } from './panel-actions.ts'
import styles from './settle.module.css'

/** Keys of the checks and of the suggestions: pressed by a hand that has not read the question, they do nothing here. */
const BELONGS_ELSEWHERE = [...settleActions, 'panel-insert-1', 'panel-insert-2', 'panel-insert-3'] as const

/**
 * A difference, step by step: first what can be done about it (ask the buyer, mend the text, write a note for the
 * warehouse), then how it was settled, by one key or in own words. The ways have keys of their own, so that a hand used
 * to those of the checks answers nothing unread. Undefined: not settled after all.
 */
export function Settle(props: {
  readonly name: string
  /** Something is missing, rather than said otherwise. */
  readonly lacks: boolean
  /** What to ask the buyer; '' for nothing to ask. */
  readonly question: string
  /** What the warehouse should read; '' for nothing. */
  readonly note: string
  readonly keys: KeyMap
  readonly actions: Pick<PanelActions, 'askBuyer' | 'copyText' | 'mend'>
  readonly onSettle: (how: string | undefined) => void
}) {
  const { name, question, keys, onSettle } = props
  const { words } = useWords()
  const [own, setOwn] = useState('')
  const { steps, said } = useSteps(props)
  const text = words.panel.order.settle
  const title = text.title(name, props.lacks)
  const choices = text.choices.map((label, place): Step => ({
    action: settleWayActions[place] ?? 'settle-way-1',
    label,
    act: () => onSettle(label),
  }))
  const deeds = [...steps, ...choices]
  return (
    <form
      className={styles['settle']}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        if (own.trim() !== '') onSettle(own.trim())
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || BELONGS_ELSEWHERE.some((action) => isChord(event, keys[action])))
          event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        const typing = event.target instanceof HTMLInputElement
        const deed = typing ? undefined : deeds.find(({ action }) => isChord(event, keys[action]))
        if (isChord(event, keys['release-hold'])) onSettle(undefined)
        else if (deed !== undefined) deed.act()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <p>{title}</p>
      <Steps question={question} steps={steps} said={said} keys={keys} />
      <p className={styles['then']}>{text.afterwards}</p>
      {choices.map(({ action, label, act }, place) => (
        <Button key={action} chord={keys[action]} ref={place === 0 ? focusInSight : undefined} onClick={act}>
          {label}
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
        <Button look="quiet" chord={keys['release-hold']} onClick={() => onSettle(undefined)}>
          {words.shared.cancel}
        </Button>
      </div>
    </form>
  )
}

/** The next key belongs here, but what is read first is the difference above: it is what is brought into sight. */
function focusInSight(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true })
  // jsdom has no layout and no scrollIntoView.
  button?.closest('li')?.scrollIntoView?.({ block: 'nearest' })
}

interface Step {
  readonly action: KeyAction
  readonly label: string
  readonly act: () => void
}

/** What can be done about a difference, each with its key, and what became of the last step taken. */
function useSteps({ question, note, actions }: Pick<Parameters<typeof Settle>[0], 'question' | 'note' | 'actions'>): {
  readonly steps: readonly Step[]
  readonly said: string
} {
  const { words } = useWords()
  const [said, setSaid] = useState('')
  const text = words.panel.order.settle
  const ask = (): void => void actions.askBuyer(question).then((outcome) => setSaid(text.asked[outcome]))
  const copy = (): void =>
    void actions.copyText(note).then((there) => setSaid(there ? text.noteCopied(note) : text.notCopied))
  const steps: readonly Step[] = [
    ...(question === '' ? [] : [{ action: 'ask-buyer', label: text.ask, act: ask } as const]),
    { action: 'mend-text', label: text.mend, act: actions.mend },
    ...(note === '' ? [] : [{ action: 'copy-note', label: text.note, act: copy } as const]),
  ]
  return { steps, said }
}

function Steps(props: {
  readonly question: string
  readonly steps: readonly Step[]
  readonly said: string
  readonly keys: KeyMap
}) {
  const { question, steps, said, keys } = props
  return (
    <div className={styles['steps']}>
      {question === '' ? null : <q className={styles['question']}>{question}</q>}
      {steps.map(({ action, label, act }) => (
        <Button key={action} chord={keys[action]} onClick={act}>
          {label}
        </Button>
      ))}
      <span role="status">{said}</span>
    </div>
  )
}
