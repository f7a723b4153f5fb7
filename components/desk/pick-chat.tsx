import { useId, useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import board from './disputes.module.css'
import type { CaseChat, DisputeActions } from './disputes-view.ts'

/** What a case is about: a conversation, or an order that nobody here has a chat of. */
export type CaseSubject =
  | { readonly kind: 'chat'; readonly chat: CaseChat }
  | { readonly kind: 'order'; readonly orderNumber: string }

/** Order numbers as platforms write them; fewer signs are a word or a date. */
const ORDER_NUMBER = /^[A-Za-z\d]*\d[A-Za-z\d-]{6,39}$/

type Search =
  | { readonly kind: 'idle' | 'searching' }
  | { readonly kind: 'found'; readonly text: string; readonly chats: readonly CaseChat[] }
  | { readonly kind: 'failed'; readonly detail: string }

/** Finds the conversation of a complaint by its order number, its buyer or anything that was said in it. */
export function PickChat(props: {
  readonly findChats: DisputeActions['findChats']
  readonly subject: CaseSubject | null
  readonly onPick: (subject: CaseSubject | null) => void
}) {
  const { findChats, subject, onPick } = props
  const { words } = useWords()
  const said = words.afterSale.newCase
  const [text, setText] = useState('')
  const [search, setSearch] = useState<Search>({ kind: 'idle' })
  const find = (): void => {
    const wanted = text.trim()
    if (wanted === '') return
    setSearch({ kind: 'searching' })
    onPick(null)
    findChats(wanted).then(
      (chats) => {
        setSearch({ kind: 'found', text: wanted, chats })
        const [only] = chats
        if (only !== undefined && chats.length === 1 && !only.hasOpenCase) onPick({ kind: 'chat', chat: only })
      },
      (error: unknown) => setSearch({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    )
  }
  return (
    <>
      <form
        role="search"
        className={board['find']}
        onSubmit={(event) => {
          event.preventDefault()
          find()
        }}
      >
        <TextField label={said.find} hint={said.findHint} kind="search" value={text} onChange={setText} />
        <Button submit disabled={search.kind === 'searching'}>
          {said.go}
        </Button>
      </form>
      <p role="status" className={search.kind === 'failed' ? styles['costs'] : styles['note']}>
        {search.kind === 'searching' ? said.searching : null}
        {search.kind === 'failed' ? said.unread(search.detail) : null}
        {search.kind === 'found' ? said.found(search.chats.length) : null}
      </p>
      {search.kind === 'found' ? <Found search={search} subject={subject} onPick={onPick} /> : null}
    </>
  )
}

function Found(props: {
  readonly search: Extract<Search, { kind: 'found' }>
  readonly subject: CaseSubject | null
  readonly onPick: (subject: CaseSubject) => void
}) {
  const { search, subject, onPick } = props
  const { words, format } = useWords()
  const said = words.afterSale.newCase
  const name = useId()
  const isOrder = ORDER_NUMBER.test(search.text)
  if (search.chats.length === 0 && !isOrder) return null
  return (
    <fieldset className={board['found']}>
      <legend>{said.which}</legend>
      {search.chats.map((chat) => (
        <label key={chat.session} className={board['chat']}>
          <input
            type="radio"
            name={name}
            disabled={chat.hasOpenCase}
            checked={subject?.kind === 'chat' && subject.chat.session === chat.session}
            onChange={() => onPick({ kind: 'chat', chat })}
          />
          <span>
            <strong>{chat.customer === '' ? words.panel.customer.unknown : chat.customer}</strong>{' '}
            {[
              format.dateTime(chat.startedAt),
              chat.orderNumber === undefined ? '' : words.panel.order.number(chat.orderNumber),
              chat.agent,
              chat.shop,
            ]
              .filter((part) => part !== '')
              .join(' · ')}
            {chat.hasOpenCase ? <em> {said.hasCase}</em> : null}
            <small>{chat.lastWords}</small>
          </span>
        </label>
      ))}
      {isOrder ? (
        <label className={board['chat']}>
          <input
            type="radio"
            name={name}
            checked={subject?.kind === 'order'}
            onChange={() => onPick({ kind: 'order', orderNumber: search.text })}
          />
          <span>
            <strong>{said.orderOnly(search.text)}</strong>
            <small>{said.orderOnlyHint}</small>
          </span>
        </label>
      ) : null}
    </fieldset>
  )
}
