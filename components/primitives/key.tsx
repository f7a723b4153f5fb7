import { chordText } from '@/lib/core/keys/index.ts'
import styles from './key.module.css'

/**
 * A key, shown where it acts. Drawn by the style sheet and no text, so that the name of the control it stands in is what
 * is read there (speech input finds a control by its visible words).
 */
export function Key({ chord, strong = false }: { readonly chord: string; readonly strong?: boolean }) {
  if (chord === '') return null
  return (
    <kbd
      className={`${styles['key']} ${strong ? styles['strong'] : ''}`}
      data-key={chordText(chord)}
      aria-hidden="true"
    />
  )
}
