import styles from './key.module.css'

const SHOWN: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  Meta: '⌘',
  Enter: '⏎',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** A chord (`Alt+1`) as a person reads it on the keyboard: `Alt 1`. */
export function chordText(chord: string): string {
  return chord
    .split('+')
    .map((part) => SHOWN[part] ?? part)
    .join(' ')
}

/**
 * A key, shown where it acts. Drawn by the style sheet and no text, so that the name of the control it stands in is what
 * is read there (speech input finds a control by its visible words).
 */
export function Key({ chord, strong = false }: { readonly chord: string; readonly strong?: boolean }) {
  return (
    <kbd
      className={`${styles['key']} ${strong ? styles['strong'] : ''}`}
      data-key={chordText(chord)}
      aria-hidden="true"
    />
  )
}
