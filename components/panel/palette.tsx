import { memo, useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { chordText, isChord, pickChords, type KeyMap } from '@/lib/core/keys/index.ts'
import { Key } from '../primitives/key.tsx'
import { Modal } from '../primitives/modal.tsx'
import { useWords } from '../words/index.ts'
import type { OfferedReply } from './offered-reply.ts'
import type { PanelActions } from './panel-actions.ts'
import styles from './palette.module.css'
import { PaletteFill } from './palette-fill.tsx'

/** How many hits the list shows; nine have a key of their own. */
const SHOWN_AT_MOST = 30

interface Found {
  readonly query: string
  readonly replies: readonly OfferedReply[]
}

const NOTHING_FOUND: Found = { query: '', replies: [] }

/** Search in the whole knowledge base by words, pinyin, initials or code; keys only. Opens when asked for. */
export const Palette = memo(function Palette(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly keys: KeyMap
  readonly actions: Pick<PanelActions, 'insert' | 'insertPictures' | 'search'>
}) {
  const { words } = useWords()
  const text = words.panel.palette
  const field = useRef<HTMLInputElement>(null)
  return (
    <Modal
      open={props.open}
      onClose={props.onClose}
      title={text.title}
      closeLabel={text.close}
      size="sheet"
      initialFocus={field}
    >
      <Search
        field={field}
        picks={pickChords(props.keys['list-pick'])}
        onClose={props.onClose}
        actions={props.actions}
      />
    </Modal>
  )
})

/** What is typed, what it finds, which line is chosen, and the keys that act on it. */
function useSearch(
  picks: readonly string[],
  actions: Pick<PanelActions, 'insert' | 'insertPictures' | 'search'>,
  onClose: () => void,
) {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  /** A phrase that needs something before it can go in. */
  const [asking, setAsking] = useState<OfferedReply | null>(null)
  const found = useFound(query, actions.search)
  const shown = found.replies.slice(0, SHOWN_AT_MOST)
  const insert = (reply: OfferedReply): void => {
    actions.insert(reply)
    onClose()
  }
  const choose = (place: number): void => {
    const reply = shown[place]
    if (reply === undefined) return
    if (reply.openSlots.length > 0) setAsking(reply)
    else insert(reply)
  }
  const choosePictures = (): void => {
    const reply = shown[chosen]
    if (reply === undefined || reply.images === 0) return
    actions.insertPictures(reply.entryId)
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const picked = picks.findIndex((chord) => isChord(event, chord))
    if (picked >= 0) choose(picked)
    else if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, shown.length - 1))
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0))
    else if (event.key === 'Enter' && event.shiftKey) choosePictures()
    else if (event.key === 'Enter') choose(chosen)
    else return
    event.preventDefault()
  }
  const type = (text: string): void => {
    setQuery(text)
    setChosen(0)
  }
  return { query, type, chosen, shown, found, asking, setAsking, insert, choose, onKeyDown }
}

function Search(props: {
  readonly field: RefObject<HTMLInputElement | null>
  /** The chords that take line 1 to 9. */
  readonly picks: readonly string[]
  readonly onClose: () => void
  readonly actions: Pick<PanelActions, 'insert' | 'insertPictures' | 'search'>
}) {
  const { field, picks, onClose, actions } = props
  const { words } = useWords()
  const text = words.panel.palette
  const listId = useId()
  const { query, type, chosen, shown, found, asking, setAsking, insert, choose, onKeyDown } = useSearch(
    picks,
    actions,
    onClose,
  )
  // At once, so that the letters typed right after the opening key are not lost.
  useLayoutEffect(() => {
    if (asking === null) field.current?.focus()
  }, [field, asking])
  const active = shown[chosen] === undefined ? undefined : `${listId}-${chosen}`
  if (asking !== null) return <PaletteFill reply={asking} onInsert={insert} onBack={() => setAsking(null)} />
  return (
    <div>
      <input
        ref={field}
        className={styles['field']}
        role="combobox"
        aria-label={text.label}
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-activedescendant={active}
        aria-autocomplete="list"
        placeholder={text.placeholder}
        value={query}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={styles['count']} role="status">
        {query.trim() === '' ? text.start : found.query === query.trim() ? tell(text, found) : ''}
      </p>
      <Hits id={listId} label={text.label} replies={shown} picked={picks.length} chosen={chosen} onChoose={choose} />
      <p className={styles['keys']}>
        {text.keys(chordText(picks[0] ?? ''))}
        {(shown[chosen]?.images ?? 0) > 0 ? ` · ${text.picturesKey}` : ''}
      </p>
    </div>
  )
}

function Hits(props: {
  readonly id: string
  readonly label: string
  readonly replies: readonly OfferedReply[]
  /** So many lines from the first have a digit that takes them. */
  readonly picked: number
  readonly chosen: number
  readonly onChoose: (place: number) => void
}) {
  return (
    <ul id={props.id} role="listbox" aria-label={props.label} className={styles['list']}>
      {props.replies.map((reply, place) => (
        <Hit
          key={reply.entryId}
          id={`${props.id}-${place}`}
          reply={reply}
          place={place}
          digit={place < props.picked}
          chosen={place === props.chosen}
          onChoose={props.onChoose}
        />
      ))}
    </ul>
  )
}

function Hit(props: {
  readonly id: string
  readonly reply: OfferedReply
  readonly place: number
  readonly digit: boolean
  readonly chosen: boolean
  readonly onChoose: (place: number) => void
}) {
  const { id, reply, place, digit, chosen, onChoose } = props
  const { words } = useWords()
  const option = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // jsdom has no layout and no scrollIntoView.
    if (chosen) option.current?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])
  return (
    // Keys are the input's (aria-activedescendant); the pointer is a second way.
    <li
      ref={option}
      id={id}
      role="option"
      aria-selected={chosen}
      className={styles['hit']}
      onClick={() => {
        onChoose(place)
      }}
    >
      {digit ? <Key chord={String(place + 1)} strong={chosen} /> : <span />}
      <span className={styles['text']}>{reply.text}</span>
      <span className={styles['from']}>
        {reply.from}
        {reply.images > 0 ? ` · ${words.panel.palette.pictures(reply.images)}` : ''}
      </span>
    </li>
  )
}

function tell(text: ReturnType<typeof useWords>['words']['panel']['palette'], found: Found): string {
  return found.replies.length === 0 ? `${text.none(found.query)} ${text.noneHint}` : text.count(found.replies.length)
}

/** The newest answer to the newest query; slower answers to older queries are dropped. */
function useFound(query: string, search: PanelActions['search']): Found {
  const [found, setFound] = useState<Found>(NOTHING_FOUND)
  const searchNow = useRef(search)
  useEffect(() => {
    searchNow.current = search
  })
  useEffect(() => {
    const wanted = query.trim()
    let current = true
    if (wanted === '') return undefined
    searchNow.current(wanted).then(
      (replies) => {
        if (current) setFound({ query: wanted, replies })
      },
      () => {
        if (current) setFound({ query: wanted, replies: [] })
      },
    )
    return () => {
      current = false
    }
  }, [query])
  return query.trim() === '' ? NOTHING_FOUND : found
}
