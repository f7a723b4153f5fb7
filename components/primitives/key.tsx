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

/** A key, shown where it acts. Decoration for the eye: the control it stands in names its key itself where needed. */
export function Key({ chord, strong = false }: { readonly chord: string; readonly strong?: boolean }) {
  return (
    <kbd className={`${styles['key']} ${strong ? styles['strong'] : ''}`} aria-hidden="true">
      {chordText(chord)}
    </kbd>
  )
}
