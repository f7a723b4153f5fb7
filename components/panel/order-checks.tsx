import { useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '../primitives/button.tsx'
import { takesText } from '../primitives/chord.ts'
import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import styles from './order-checks.module.css'
import type { CheckLine, PanelActions, PanelOrder } from './panel-view.ts'

/**
 * The three checks, one line each. With the focus in here 1 2 3 settle a line and Enter ends it; a difference shows what
 * the chat said and leads to the message. A card that cannot be read can be pasted.
 */
export function OrderChecks({ order, actions }: { readonly order: PanelOrder; readonly actions: PanelActions }) {
  const { words } = useWords()
  const text = words.panel.order
  const place = useRef<HTMLElement>(null)
  const lines = order.readable ? order.lines : []
  const done = lines.length > 0 && lines.every((line) => line.ticked)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (takesText(event.target) || event.nativeEvent.isComposing) return
    const line = lines[['1', '2', '3'].indexOf(event.key)]
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey
    if (line !== undefined && plain) {
      if (!line.ticked) actions.tick(line.check)
      event.preventDefault()
    } else if (event.key === 'Enter' && event.target === place.current) {
      if (done) actions.mend()
      event.preventDefault()
    }
  }
  return (
    // The section takes the focus as one thing: 1 2 3 Enter settle an order without a single Tab.
    <section
      ref={place}
      className={styles['order']}
      aria-label={text.title}
      data-place="three-check"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles['head']}>
        <h3>{text.title}</h3>
        <span>
          {order.readable && order.number !== undefined ? text.number(shortNumber(order.number)) : ''}
          {order.readable ? ` · ${text.hint}` : ''}
        </span>
      </div>
      {order.readable ? (
        <ol className={styles['lines']}>
          {lines.map((line, index) => (
            <Line key={line.check} line={line} digit={index + 1} actions={actions} />
          ))}
        </ol>
      ) : (
        <PasteOrder onPaste={actions.pasteOrder} />
      )}
      {done ? (
        <p className={styles['done']} role="status">
          {text.done} <Button onClick={actions.mend}>{text.finish}</Button>
        </p>
      ) : null}
    </section>
  )
}

/** The ends of an order number: enough to recognise, too little to copy by mistake. */
export function shortNumber(number: string): string {
  return number.length <= 10 ? number : `${number.slice(0, 4)}…${number.slice(-4)}`
}

function Line(props: { readonly line: CheckLine; readonly digit: number; readonly actions: PanelActions }) {
  const { line, digit, actions } = props
  const { words, format } = useWords()
  const text = words.panel.order
  const name = text.check[line.check]
  return (
    <li className={`${styles['line']} ${line.ticked ? styles['ticked'] : styles[line.status]}`}>
      <button
        type="button"
        className={styles['tick']}
        aria-label={line.ticked ? `${name} ${text.ticked}` : text.tick(name)}
        aria-pressed={line.ticked}
        onClick={() => {
          if (!line.ticked) actions.tick(line.check)
        }}
      >
        {line.ticked ? (
          <span className={styles['mark']} aria-hidden="true">
            ✓
          </span>
        ) : (
          <Key chord={String(digit)} />
        )}
      </button>
      <span className={styles['name']}>{name}</span>
      <span className={styles['value']}>{line.value}</span>
      <span className={styles['status']}>{line.ticked ? text.ticked : text.status[line.status]}</span>
      {line.differences.length > 0 ? (
        <ul className={styles['differences']}>
          {line.differences.map((one) => (
            <li key={`${one.field} ${one.said ?? ''} ${one.card ?? ''}`}>
              <Said
                messageId={one.messageId}
                onShow={actions.showMessage}
                label={fieldName(text.field, one.field)}
                text={
                  one.said === undefined
                    ? text.card(one.card ?? '')
                    : text.said(one.said, one.at === undefined ? '' : format.time(one.at))
                }
              />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function fieldName(names: Readonly<Record<string, string>>, field: string): string {
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field
}

function Said(props: {
  readonly messageId: string | undefined
  readonly onShow: (id: string) => void
  readonly label: string
  readonly text: string
}) {
  const { messageId, onShow, label, text } = props
  const { words } = useWords()
  const said = (
    <>
      <b>{label}</b> {text}
    </>
  )
  if (messageId === undefined) return <span>{said}</span>
  return (
    <button
      type="button"
      className={styles['said']}
      title={words.panel.order.showMessage}
      onClick={() => {
        onShow(messageId)
      }}
    >
      {said} <span aria-hidden="true">→</span>
    </button>
  )
}

function PasteOrder({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const { words } = useWords()
  const [text, setText] = useState('')
  const order = words.panel.order
  return (
    <form
      className={styles['paste']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onPaste(text)
      }}
    >
      <p>
        <b>{order.unread}</b> {order.unreadHint}
      </p>
      <label>
        <span className={styles['hidden']}>{order.paste}</span>
        <textarea
          rows={3}
          value={text}
          placeholder={order.paste}
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
      </label>
      <Button submit disabled={text.trim() === ''}>
        {order.pasteGo}
      </Button>
    </form>
  )
}
