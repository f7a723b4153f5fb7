import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { Button } from '../primitives/button.tsx'
import { chordText, isChord, keyRange, settleActions, type KeyMap } from '@/lib/core/keys/index.ts'
import { Key } from '../primitives/key.tsx'
import { takesText } from '../primitives/takes-text.ts'
import { useWords } from '../words/index.ts'
import styles from './order-checks.module.css'
import type { CheckLine, PanelOrder } from './order-view.ts'
import type { PanelActions } from './panel-actions.ts'
import { ByHand } from './paste-order.tsx'
import { Settle } from './settle.tsx'

/**
 * The three checks, one line each. With the focus in here their keys settle a line and another one ends it; a difference
 * shows what the chat said and leads to the message. A card that cannot be read can be pasted.
 */
export function OrderChecks(props: {
  readonly order: PanelOrder
  readonly keys: KeyMap
  readonly actions: PanelActions
  /** A send is held for them: their keys are heard everywhere, without going here first. */
  readonly held?: boolean
}) {
  const { order, keys, actions, held = false } = props
  const { words } = useWords()
  const text = words.panel.order
  const place = useRef<HTMLElement>(null)
  const lines = order.readable ? order.lines : []
  const done = areSettled(order)
  const [settling, setSettling] = useState<CheckLine['check'] | null>(null)
  const tick = (line: CheckLine): void => {
    if (line.ticked) return
    if (needsSettling(line)) setSettling(line.check)
    else actions.tick(line.check)
  }
  const onKeyDown = useCheckKeys({ keys, lines, place, tick, finish: done ? actions.mend : undefined })
  return (
    // The section takes the focus as one thing: four keys settle an order without a single Tab.
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
        <span className={styles['number']}>
          {order.readable && order.number !== undefined ? text.number(shortNumber(order.number)) : ''}
        </span>
        <span>
          {order.readable ? text.hint(held ? '' : chordText(keys['three-check']), keyRange(keys, settleActions)) : ''}
        </span>
      </div>
      {order.readable ? (
        <Lines
          order={order}
          keys={keys}
          actions={actions}
          settling={settling}
          onTick={tick}
          onSettled={(line, how) => {
            setSettling(null)
            if (how !== undefined) actions.tick(line.check, how)
            place.current?.focus()
          }}
        />
      ) : null}
      <ByHand order={order} place={place} onPaste={actions.pasteOrder} />
      {!done ? null : order.readable && order.isConfirmed === true && !held ? (
        <p className={styles['done']}>{text.confirmed}</p>
      ) : (
        <Done chord={keys['finish-checks']} onFinish={actions.mend} />
      )}
    </section>
  )
}

/** The three lines; the one whose difference is being settled is open. */
function Lines(props: {
  readonly order: Extract<PanelOrder, { readable: true }>
  readonly keys: KeyMap
  readonly actions: PanelActions
  readonly settling: CheckLine['check'] | null
  readonly onTick: (line: CheckLine) => void
  /** `how` is undefined when it was not settled after all. */
  readonly onSettled: (line: CheckLine, how: string | undefined) => void
}) {
  const { order, keys, actions, settling, onTick, onSettled } = props
  const { words } = useWords()
  return (
    <ol className={styles['lines']}>
      {order.lines.map((line, index) => (
        <Line
          key={line.check}
          line={line}
          chord={keys[settleActions[index] ?? 'settle-goods']}
          onTick={onTick}
          onShow={actions.showMessage}
        >
          {settling === line.check && !line.ticked ? (
            <Settle
              name={words.panel.order.check[line.check]}
              lacks={line.status === 'missing'}
              question={line.question}
              note={order.note}
              keys={keys}
              actions={actions}
              onSettle={(how) => onSettled(line, how)}
            />
          ) : null}
        </Line>
      ))}
    </ol>
  )
}

function Done({ chord, onFinish }: { readonly chord: string; readonly onFinish: () => void }) {
  const { words } = useWords()
  const text = words.panel.order
  return (
    <p className={styles['done']} role="status">
      {text.done}{' '}
      <Button chord={chord} onClick={onFinish}>
        {text.finish}
      </Button>
    </p>
  )
}

/** Whether all three checks of an order that can be read are settled. */
export function areSettled(order: PanelOrder | null): boolean {
  return order?.readable === true && order.lines.length > 0 && order.lines.every((line) => line.ticked)
}

/** A key for each line, and one that ends it all on the section itself. Returns what to do on a key press. */
function useCheckKeys(on: {
  readonly keys: KeyMap
  readonly lines: readonly CheckLine[]
  readonly place: RefObject<HTMLElement | null>
  readonly tick: (line: CheckLine) => void
  readonly finish: (() => void) | undefined
}): (event: KeyboardEvent) => void {
  return (event) => {
    if (takesText(event.target) || event.nativeEvent.isComposing) return
    const line = on.lines[settleActions.findIndex((action) => isChord(event, on.keys[action]))]
    if (line !== undefined) on.tick(line)
    else if (isChord(event, on.keys['finish-checks']) && event.target === on.place.current) on.finish?.()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** The ends of an order number: enough to recognise, too little to copy by mistake. */
export function shortNumber(number: string): string {
  return number.length <= 10 ? number : `${number.slice(0, 4)}…${number.slice(-4)}`
}

/** A check that differs or lacks something cannot just be ticked: how it was settled goes into the log. */
export function needsSettling(line: CheckLine): boolean {
  return line.status === 'differs' || line.status === 'missing'
}

function Line(props: {
  readonly line: CheckLine
  readonly chord: string
  readonly onTick: (line: CheckLine) => void
  readonly onShow: (messageId: string) => void
  readonly children: ReactNode
}) {
  const { line, chord, onTick, onShow } = props
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
        data-check={line.check}
        onClick={() => {
          onTick(line)
        }}
      >
        {line.ticked ? (
          <span className={styles['mark']} aria-hidden="true">
            ✓
          </span>
        ) : (
          <Key chord={chord} />
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
                onShow={onShow}
                label={fieldName(text.field, one.field)}
                text={
                  one.field === 'remote'
                    ? remoteText(one, words, format)
                    : one.said === undefined
                      ? text.incomplete(one.card ?? '')
                      : text.said(one.said, one.at === undefined ? '' : format.time(one.at))
                }
              />
            </li>
          ))}
        </ul>
      ) : null}
      {props.children}
    </li>
  )
}

type Speech = ReturnType<typeof useWords>

/** What a remote area means for this order: a fee nobody told the buyer of, or no delivery at all. */
function remoteText(one: CheckLine['differences'][number], words: Speech['words'], format: Speech['format']): string {
  const text = words.panel.order.remote
  const area = one.card ?? ''
  if (one.refused === true) return text.refused(area)
  return text.fee(area, one.surchargeCny === undefined ? '' : format.money(one.surchargeCny))
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
