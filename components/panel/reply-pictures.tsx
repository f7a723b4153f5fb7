import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import { useActionKey } from './keyed.tsx'
import type { OfferedReply, PictureCode } from './offered-reply.ts'
import type { PanelView } from './panel-view.ts'
import styles from './reply-card.module.css'

/** Puts a reply's pictures into the composer; nothing without pictures. */
export function PicturesButton(props: {
  readonly reply: OfferedReply
  readonly code: PictureCode | undefined
  readonly keyed: boolean
  readonly onPress: (entryId: string) => void
}) {
  const { reply, code, keyed, onPress } = props
  const { words } = useWords()
  const { chord, ref } = useActionKey(keyed ? 'insert-pictures' : undefined)
  if (reply.images === 0) return null
  const text = words.panel.pictures
  return (
    <button
      ref={ref}
      type="button"
      className={styles['whole']}
      title={text.hint}
      disabled={code === 'placing'}
      onClick={() => onPress(reply.entryId)}
    >
      {text.insert(reply.images)} {chord === undefined ? null : <Key chord={chord} />}
    </button>
  )
}

/** What the page did with the pictures of an entry that is none of the suggestions: it was found in the palette. */
export function FoundPicturesTold({ view }: { readonly view: Pick<PanelView, 'pictures' | 'replies'> }) {
  const { pictures, replies } = view
  if (pictures === null || replies.some(({ entryId }) => entryId === pictures.entryId)) return null
  return <PicturesTold code={pictures.code} />
}

/** What the page did with them, in a sentence. */
export function PicturesTold({ code }: { readonly code: PictureCode | undefined }) {
  const { words } = useWords()
  const calm = code === undefined || code === 'shown' || code === 'placing'
  return (
    <p role="status" className={calm ? styles['picturesTold'] : styles['picturesRefused']}>
      {code === undefined ? '' : words.panel.pictures.told[code]}
    </p>
  )
}
