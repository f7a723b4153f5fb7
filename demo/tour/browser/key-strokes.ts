/** A key event of the browser's protocol. */
export interface KeyStroke {
  readonly type: 'rawKeyDown' | 'keyDown' | 'keyUp'
  readonly key: string
  readonly code: string
  readonly windowsVirtualKeyCode: number
  readonly modifiers: number
  readonly text?: string
}

const modifierBits: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 }

const namedKeys: Readonly<Record<string, readonly [code: string, keyCode: number, text?: string]>> = {
  Enter: ['Enter', 13, '\r'],
  Tab: ['Tab', 9],
  Escape: ['Escape', 27],
  Backspace: ['Backspace', 8],
  ArrowDown: ['ArrowDown', 40],
  ArrowUp: ['ArrowUp', 38],
}

/** Down and up of a chord such as `Alt+1`, `Enter` or `/`. */
export function keyStrokes(chord: string): readonly [KeyStroke, KeyStroke] {
  const parts = chord.split('+')
  const key = parts.at(-1) ?? ''
  const modifiers = parts.slice(0, -1).reduce((bits, name) => bits | (modifierBits[name] ?? 0), 0)
  const [code, keyCode, text] = namedKeys[key] ?? [codeOf(key), key.toUpperCase().charCodeAt(0), key]
  const base = { key, code, windowsVirtualKeyCode: keyCode, modifiers }
  const typed = modifiers === 0 || modifiers === modifierBits['Shift']
  const down: KeyStroke =
    typed && text !== undefined ? { type: 'keyDown', ...base, text } : { type: 'rawKeyDown', ...base }
  return [down, { type: 'keyUp', ...base }]
}

function codeOf(key: string): string {
  if (/^\d$/.test(key)) return `Digit${key}`
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`
  return key === '/' ? 'Slash' : key
}
