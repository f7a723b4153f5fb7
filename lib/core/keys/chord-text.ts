import type { KeyAction, KeyMap } from './actions.ts'

const SHOWN: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  Meta: '⌘',
  Enter: '⏎',
  Escape: 'Esc',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** A chord (`Alt+1`) as a person reads it on the keyboard: `Alt 1`. */
export function chordText(chord: string): string {
  return chord
    .split(/(?<=[^+])\+/)
    .map((part) => SHOWN[part] ?? part)
    .join(' ')
}

/** Keys of one kind as a person reads them, the modifiers they share said once: `Alt 1 2 3`. */
export function keyRange(keys: KeyMap, actions: readonly KeyAction[]): string {
  const [first = '', ...rest] = actions.map((action) => keys[action])
  const shared = first.slice(0, first.lastIndexOf('+') + 1)
  const alike =
    shared !== '' && rest.every((chord) => chord.startsWith(shared) && chord.lastIndexOf('+') < shared.length)
  return [first, ...rest.map((chord) => (alike ? chord.slice(shared.length) : chord))].map(chordText).join(' ')
}
