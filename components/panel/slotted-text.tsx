import styles from './slotted-text.module.css'
import { splitSlots } from './slots.ts'

/** A reply's words with its open slots marked. */
export function SlottedText({ text, open }: { readonly text: string; readonly open: readonly string[] }) {
  return splitSlots(text, open).map((piece) =>
    piece.slot ? (
      <mark key={piece.at} className={styles['slot']}>
        {piece.text}
      </mark>
    ) : (
      <span key={piece.at}>{piece.text}</span>
    ),
  )
}
