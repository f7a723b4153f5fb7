import { useEffect, useId, useRef, useState, type RefObject } from 'react'
import type { PastedOrderFault } from '@/lib/core/orders/index.ts'
import { Button } from '../primitives/button.tsx'
import { focusWhenShown } from '../primitives/focus-first.ts'
import { useWords } from '../words/index.ts'
import styles from './paste-order.module.css'
import type { PanelOrder } from './order-view.ts'
import type { PanelActions } from './panel-actions.ts'

/**
 * The card by hand: while none can be read, and again for one that came from here. Once it is taken the focus goes to
 * the checks, whose keys come next.
 */
export function ByHand(props: {
  readonly order: PanelOrder
  /** The checks, which take the focus. */
  readonly place: RefObject<HTMLElement | null>
  readonly onPaste: PanelActions['pasteOrder']
}) {
  const { order, place, onPaste } = props
  const { words } = useWords()
  const [again, setAgain] = useState(false)
  const taken = useRef(false)
  const { readable } = order
  useEffect(() => {
    if (!readable || !taken.current) return
    taken.current = false
    place.current?.focus()
  }, [readable, place])
  if (!readable)
    return (
      <PasteOrder
        onPaste={onPaste}
        onTaken={() => {
          taken.current = true
        }}
      />
    )
  if (order.pasted !== true) return null
  const back = (): void => {
    setAgain(false)
    place.current?.focus()
  }
  return again ? (
    <PasteOrder takesFocus onPaste={onPaste} onTaken={back} onCancel={back} />
  ) : (
    <div className={styles['again']}>
      <Button look="quiet" onClick={() => setAgain(true)}>
        {words.panel.order.pasteAgain}
      </Button>
    </div>
  )
}

/**
 * An order pasted or typed by hand. What cannot be read stays in the field, with what is wrong with it. `onTaken`: it
 * has been handed over; `onCancel`: there is a card to go back to; `takesFocus`: a person asked for the field.
 */
function PasteOrder(props: {
  readonly onPaste: PanelActions['pasteOrder']
  readonly onTaken: () => void
  readonly onCancel?: (() => void) | undefined
  readonly takesFocus?: boolean
}) {
  const { onPaste, onTaken, onCancel, takesFocus = false } = props
  const { words } = useWords()
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<PastedOrderFault | 'taken' | null>(null)
  const faultId = useId()
  const order = words.panel.order
  const fault = outcome === null || outcome === 'taken' ? null : order.pasteFault[outcome]
  return (
    <form
      className={styles['paste']}
      onSubmit={(event) => {
        event.preventDefault()
        const found = onPaste(text)
        setOutcome(found ?? 'taken')
        if (found === undefined) onTaken()
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape' && onCancel !== undefined) onCancel()
        // Enter makes the next line of what is typed; with Control it is done.
        else if (event.key === 'Enter' && event.ctrlKey && text.trim() !== '') event.currentTarget.requestSubmit()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <p>
        {onCancel === undefined ? <b>{order.unread}</b> : null} {order.unreadHint}
      </p>
      <label>
        <span className={styles['hidden']}>{order.paste}</span>
        <textarea
          ref={takesFocus ? focusWhenShown : undefined}
          value={text}
          placeholder={order.pasteExample}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : faultId}
          onChange={(event) => {
            setText(event.target.value)
            setOutcome(null)
          }}
        />
      </label>
      <p id={faultId} role="status" className={fault === null ? styles['told'] : styles['fault']}>
        {fault ?? (outcome === 'taken' ? order.pasteTaken : '')}
      </p>
      <div className={styles['acts']}>
        <Button submit chord="Control+Enter" disabled={text.trim() === ''}>
          {order.pasteGo}
        </Button>
        {onCancel === undefined ? null : (
          <Button look="quiet" chord="Escape" onClick={onCancel}>
            {words.shared.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
