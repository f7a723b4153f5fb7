import { useId, useState } from 'react'
import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import type { OfferedReply, PictureCode } from './offered-reply.ts'
import styles from './reply-card.module.css'
import { PicturesButton, PicturesTold } from './reply-pictures.tsx'
import { SlotFields } from './slot-fields.tsx'
import { SlottedText } from './slotted-text.tsx'
import { labelParts } from './slots.ts'
import { useSlotValues } from './use-slot-values.ts'

/** From this length on a text may be cut at the lines a card has, so a way to read all of it is offered. */
const LONG_TEXT = { best: 130, other: 66 }

/**
 * One suggestion: its key, its words, where it comes from, how sure it is. The whole card inserts; while a slot is open
 * it does not, and asks for what is missing instead.
 */
export function ReplyCard(props: {
  readonly reply: OfferedReply
  readonly place: number
  readonly chord: string
  readonly onInsert: (reply: OfferedReply) => void
  /** What became of its pictures, where they were put in last. */
  readonly pictures: PictureCode | undefined
  readonly onPictures: (entryId: string) => void
  /** The key for pictures is that of the first suggestion that has some. */
  readonly picturesKeyed: boolean
}) {
  const { reply, place, chord, onInsert, pictures, onPictures, picturesKeyed } = props
  const { words } = useWords()
  const textId = useId()
  const [whole, setWhole] = useState(false)
  const { values, setValues, open, filled } = useSlotValues(reply)
  const text = words.panel.replies
  const best = place === 0
  const long = filled.text.length > (best ? LONG_TEXT.best : LONG_TEXT.other)
  return (
    <li className={`${styles['card']} ${best ? styles['best'] : ''}`}>
      <button
        type="button"
        className={styles['hit']}
        aria-label={text.insert(place + 1, reply.from)}
        aria-describedby={textId}
        aria-disabled={open.length > 0}
        aria-keyshortcuts={chord === '' ? undefined : chord}
        onClick={() => {
          onInsert(filled)
        }}
      >
        <Key chord={chord} strong={best} />
      </button>
      <div className={styles['words']}>
        <p id={textId} className={whole ? styles['text'] : `${styles['text']} ${styles['cut']}`}>
          <ReplyText reply={reply} text={filled.text} />
        </p>
        {reply.openSlots.length > 0 ? (
          <SlotFields
            slots={reply.openSlots}
            choices={reply.choices ?? {}}
            values={values}
            onChange={setValues}
            missing={open.length > 0}
          />
        ) : null}
        <p className={styles['source']}>
          <span title={reply.why}>{reply.from}</span>
          <span className={styles['facts']}>
            {long ? (
              <button type="button" className={styles['whole']} aria-expanded={whole} onClick={() => setWhole(!whole)}>
                {whole ? text.less : text.more}
              </button>
            ) : null}
            <PicturesButton reply={reply} code={pictures} keyed={picturesKeyed} onPress={onPictures} />
            {open.length > 0 ? (
              <span className={styles['lacks']}>{text.missing(open.length)}</span>
            ) : (
              <span className={styles[reply.confidence]}>{text[reply.confidence]}</span>
            )}
          </span>
        </p>
        <PicturesTold code={pictures} />
      </div>
    </li>
  )
}

function ReplyText({ reply, text }: { readonly reply: OfferedReply; readonly text: string }) {
  const { words } = useWords()
  if (reply.parts !== undefined && reply.parts.length > 0) {
    return labelParts(text, reply.parts).map((piece) => (
      <span key={piece.at} className={styles['part']}>
        {piece.part === undefined ? null : <i>{words.panel.replies.part[piece.part]}</i>}
        {piece.text}
      </span>
    ))
  }
  return <SlottedText text={text} open={reply.openSlots} />
}
