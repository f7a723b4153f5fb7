import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { focusWhenShown } from '../primitives/focus-first.ts'
import { useWords } from '../words/index.ts'
import styles from './settle.module.css'

/** How a difference was settled: three usual ways by one key each, or in own words. Undefined: not settled after all. */
export function Settle(props: { readonly name: string; readonly onSettle: (how: string | undefined) => void }) {
  const { name, onSettle } = props
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
        if (event.key === 'Escape') onSettle(undefined)
        const choice = event.target instanceof HTMLInputElement ? undefined : text.choices[Number(event.key) - 1]
        if (choice !== undefined) {
          event.preventDefault()
          onSettle(choice)
        }
      }}
    >
      <p>{text.title(name)}</p>
      {text.choices.map((choice, place) => (
        <Button
          key={choice}
          chord={String(place + 1)}
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
