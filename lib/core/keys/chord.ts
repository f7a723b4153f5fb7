const modifierNames = ['Control', 'Meta', 'Alt', 'Shift'] as const

/** What a chord is read from: a keyboard event, or anything shaped like one. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * The chord a key event stands for, written one way only: modifiers in the order Control, Meta, Alt, Shift, then the
 * key; letters in upper case. With a modifier, letters and digits are named by their key on the board, because Alt+S
 * types `ß` on a Mac. Shift is not told for a printed sign that needs it (`?`).
 */
export function chordOf(event: KeyPress): string {
  const board = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code)?.[1]
  const modified = event.ctrlKey || event.metaKey || event.altKey
  const key = modified && board !== undefined ? board : event.key
  const sign = key.length === 1 && key !== ' ' && !/[a-z0-9]/i.test(key)
  const held = [event.ctrlKey, event.metaKey, event.altKey, event.shiftKey && !(sign && !modified)]
  const names: string[] = modifierNames.filter((_, index) => held[index])
  return [...names, nameOf(key)].join('+')
}

/** A chord as people and profiles write it (`ctrl+enter`, `Shift + Enter`), in {@link chordOf}'s writing; else undefined. */
export function parseChord(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed === '+') return '+'
  const parts = (trimmed.endsWith('++') ? [...trimmed.slice(0, -2).split('+'), '+'] : trimmed.split('+')).map((part) =>
    part.trim(),
  )
  const key = parts.pop()
  if (key === undefined || key === '') return undefined
  const wanted = new Set(parts.map((part) => modifierOf(part)))
  const names: string[] = modifierNames.filter((name) => wanted.has(name))
  // Fewer than there are parts: a word that is no modifier, or one told twice.
  if (names.length !== parts.length) return undefined
  return [...names, nameOf(key)].join('+')
}

/** Whether a press is this chord. A chord that says nothing (`''`: no key) is never pressed. */
export function isChord(press: KeyPress, chord: string): boolean {
  return parseChord(chord) === chordOf(press)
}

/** Whether a press is of a modifier alone, or of a key that an input method has taken. */
export function isNoChord({ key }: KeyPress): boolean {
  return /^(?:Alt|AltGraph|CapsLock|Control|Dead|Meta|Process|Shift|Unidentified)$/.test(key)
}

function nameOf(key: string): string {
  if (key === ' ') return 'Space'
  return key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)
}

function modifierOf(text: string): (typeof modifierNames)[number] | undefined {
  switch (text.toLowerCase()) {
    case 'control':
    case 'ctrl':
      return 'Control'
    case 'meta':
    case 'cmd':
    case 'command':
    case 'win':
      return 'Meta'
    case 'alt':
    case 'option':
      return 'Alt'
    case 'shift':
      return 'Shift'
    default:
      return undefined
  }
}
