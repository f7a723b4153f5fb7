import { type ReactNode, type Ref, useCallback, useId, useRef, useState } from 'react'
import { usePromised } from '../primitives/use-promised.ts'
import { useWords } from '../words/index.ts'
import { Key } from '../primitives/key.tsx'
import styles from './customer-visits.module.css'
import { useActionKey } from './keyed.tsx'
import type { PanelActions } from './panel-actions.ts'
import type { CustomerVisit, VisitLine } from './panel-view.ts'

/** Earlier chats that are listed at once; who came a hundred times is not drawn a hundred times. */
const LISTED = 10
/** Lines of a chat that are shown at once, the last ones: that is where it was settled. */
const SHOWN_LINES = 60

/**
 * Earlier chats and orders: how often, what was bought and the newest in one line; opened, one below the other with their
 * dates, and each opens to the whole chat where it stands.
 */
export function CustomerVisits(props: {
  readonly visits: readonly CustomerVisit[]
  readonly onRead: PanelActions['readVisit']
}) {
  const { visits, onRead } = props
  const { words, format } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [listed, setListed] = useState(LISTED)
  const { chord, ref } = useActionKey('past-chats')
  const list = useId()
  const text = words.panel.customer
  const [newest] = visits
  if (newest === undefined) return null
  const bought = boughtIn(visits)
  const sum = bought.reduce((total, amount) => total + amount, 0)
  return (
    <section className={styles['visits']} aria-label={text.earlierTitle}>
      <FoldHead ref={ref} look="all" isOpen={isOpen} controls={list} title={text.earlierTitle} onFold={setOpen}>
        <b>
          {text.earlier(visits.length)}
          {bought.length === 0 ? '' : ` · ${text.bought(bought.length, format.money(sum))}`}
        </b>
        <span className={styles['newest']}>{isOpen ? '' : lineOf(newest, words, format)}</span>
        {chord === undefined ? null : <Key chord={chord} />}
      </FoldHead>
      {isOpen ? (
        <ul id={list} className={styles['list']}>
          {visits.slice(0, listed).map((visit) => (
            <Visit key={visit.id} visit={visit} onRead={onRead} />
          ))}
          {visits.length > listed ? (
            <li>
              <button type="button" className={styles['more']} onClick={() => setListed(listed + 2 * LISTED)}>
                {text.moreEarlier(visits.length - listed)}
              </button>
            </li>
          ) : null}
        </ul>
      ) : null}
    </section>
  )
}

/** The line that opens and closes what stands below it, with its mark. */
function FoldHead(props: {
  readonly ref: Ref<HTMLButtonElement>
  readonly look: 'all' | 'one'
  readonly isOpen: boolean
  /** Id of what it opens. */
  readonly controls: string
  readonly title?: string
  readonly onFold: (isOpen: boolean) => void
  readonly children: ReactNode
}) {
  const { ref, look, isOpen, controls, title, onFold, children } = props
  return (
    <button
      ref={ref}
      type="button"
      className={styles[look]}
      aria-expanded={isOpen}
      aria-controls={controls}
      title={title}
      onClick={() => onFold(!isOpen)}
    >
      <span className={styles['mark']} aria-hidden="true">
        ›
      </span>
      {children}
    </button>
  )
}

/** What each order came to, CNY: an order that several chats speak of is one, one that was given up is none. */
function boughtIn(visits: readonly CustomerVisit[]): readonly number[] {
  const orders = new Map<string, number>()
  for (const { id, outcome, orderNumber, amountCny = 0 } of visits) {
    const isOrder = outcome === 'ordered' || (orderNumber !== undefined && outcome !== 'not-ordered')
    const name = orderNumber ?? id
    if (isOrder) orders.set(name, Math.max(orders.get(name) ?? 0, amountCny))
  }
  return [...orders.values()]
}

type Speech = ReturnType<typeof useWords>

function lineOf(visit: CustomerVisit, words: Speech['words'], format: Speech['format']): string {
  const amount = visit.amountCny === undefined ? '' : format.money(visit.amountCny)
  return [
    format.date(visit.at),
    visit.orderNumber === undefined ? '' : words.panel.customer.ordered(`…${visit.orderNumber.slice(-4)}`, amount),
    visit.goods ?? '',
    visit.outcome === undefined ? '' : words.shared.outcome[visit.outcome],
    visit.text,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function Visit({ visit, onRead }: { readonly visit: CustomerVisit; readonly onRead: PanelActions['readVisit'] }) {
  const { words, format } = useWords()
  const [isOpen, setOpen] = useState(false)
  const head = useRef<HTMLButtonElement>(null)
  const chat = useId()
  return (
    <li>
      <FoldHead ref={head} look="one" isOpen={isOpen} controls={chat} onFold={setOpen}>
        <span>{lineOf(visit, words, format)}</span>
      </FoldHead>
      {isOpen ? (
        <div
          id={chat}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
            event.stopPropagation()
            setOpen(false)
            head.current?.focus()
          }}
        >
          <WholeChat id={visit.id} name={words.panel.customer.chatOf(format.dateTime(visit.at))} onRead={onRead} />
        </div>
      ) : null}
    </li>
  )
}

/** One earlier chat, read when it is opened. */
function WholeChat(props: { readonly id: string; readonly name: string; readonly onRead: PanelActions['readVisit'] }) {
  const { id, name, onRead } = props
  const { words } = useWords()
  const [isWhole, setWhole] = useState(false)
  const ask = useCallback(async () => onRead(id), [id, onRead])
  const { value: lines, fault } = usePromised(ask)
  const text = words.panel.customer
  if (fault !== null || lines === null) return <p role="alert">{text.chatGone}</p>
  if (lines === undefined) return <p role="status">{words.shared.loading}</p>
  const hidden = isWhole ? 0 : Math.max(0, lines.length - SHOWN_LINES)
  return (
    // Focusable, so that the keyboard can scroll it.
    <div role="region" aria-label={name} tabIndex={0} className={styles['chat']}>
      {hidden === 0 ? null : (
        <button type="button" className={styles['more']} onClick={() => setWhole(true)}>
          {text.earlierLines(hidden)}
        </button>
      )}
      <ol>
        {lines.slice(hidden).map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
    </div>
  )
}

function Line({ line }: { readonly line: VisitLine }) {
  const { words, format } = useWords()
  const who = words.panel.customer.speaker[line.auto ? 'auto' : line.side]
  return (
    <li className={styles[line.side]}>
      <span className={styles['meta']}>
        {who} {format.time(line.at)}
      </span>{' '}
      <span className={styles['words']}>{line.text}</span>
    </li>
  )
}
