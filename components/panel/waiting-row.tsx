import { useState } from 'react'
import { useNow } from '../primitives/use-now.ts'
import { useStableOrder } from '../primitives/use-stable-order.ts'
import { clockText, useWords } from '../words/index.ts'
import type { PanelView, WaitingChat } from './panel-view.ts'
import { inUrgency, urgency, usedShare } from './waiting-order.ts'
import styles from './waiting-row.module.css'

/** At most this many chips are drawn; all are counted. A rush of 50 must not cost frames. */
const SHOWN_AT_MOST = 12
/** So many a narrow panel shows at once; when more wait, how many is said where it is always seen. */
const SEEN_AT_ONCE = 3

/** Who waits, the most urgent first; places hold still while the pointer or the focus is in the row. */
export function WaitingRow(props: { readonly view: PanelView; readonly onJump: (chat: WaitingChat) => void }) {
  const { view, onJump } = props
  const { words } = useWords()
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const now = useNow(view.waiting.length > 0)
  const ordered = useStableOrder(inUrgency(view.waiting, now, view.returningFirst), pointed || focused)
  const shown = ordered.slice(0, SHOWN_AT_MOST)
  return (
    <nav
      className={styles['row']}
      aria-label={words.panel.waiting.label}
      onPointerEnter={() => {
        setPointed(true)
      }}
      onPointerLeave={() => {
        setPointed(false)
      }}
      onFocus={() => {
        setFocused(true)
      }}
      onBlur={() => {
        setFocused(false)
      }}
    >
      <ul className={styles['chips']}>
        {shown.map((chat) => (
          <li key={chat.id}>
            <Chip chat={chat} now={now} warnAtShares={view.warnAtShares} onJump={onJump} />
          </li>
        ))}
      </ul>
      {ordered.length > SEEN_AT_ONCE ? (
        <span className={styles['all']}>{words.panel.waiting.all(ordered.length)}</span>
      ) : null}
    </nav>
  )
}

function Chip(props: {
  readonly chat: WaitingChat
  readonly now: number
  readonly warnAtShares: readonly [number, number]
  readonly onJump: (chat: WaitingChat) => void
}) {
  const { chat, now, warnAtShares, onJump } = props
  const { words } = useWords()
  const left = chat.dueAt - now
  const state = urgency(chat, now, warnAtShares)
  const clock = clockText(left)
  const spoken = left < 0 ? words.panel.waiting.late : words.panel.waiting.left
  const name = chat.name === '' ? words.panel.customer.unknown : chat.name
  const tier = chat.returning ? ` ${words.panel.waiting.returning}` : ''
  const away = chat.row === undefined ? ` ${words.panel.waiting.elsewhere}` : ''
  return (
    <button
      type="button"
      className={`${styles['chip']} ${styles[state] ?? ''}`}
      aria-label={words.panel.waiting.chat(`${clock} ${name}${tier}${away}`, spoken)}
      aria-current={chat.open ? 'true' : undefined}
      style={{ '--used': usedShare(chat, now) }}
      onClick={() => {
        onJump(chat)
      }}
    >
      <b className={styles['clock']}>{clock}</b> <span className={styles['name']}>{name}</span>{' '}
      {chat.row === undefined ? (
        <i className={styles['away']} title={words.panel.waiting.elsewhere} aria-hidden="true">
          ↗
        </i>
      ) : null}
      {chat.returning ? <i className={styles['tier']}>{words.panel.waiting.returning}</i> : null}
    </button>
  )
}
