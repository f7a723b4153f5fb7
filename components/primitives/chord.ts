/** A key press as far as a chord asks about it; a DOM or React keyboard event fits. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/**
 * Whether a press is a chord in the notation of CONTRACTS 2 (`Alt+1`, `Control+Enter`, `/`). Digits and letters are read
 * by their place on the keyboard when Alt is held, because Alt changes what they type on some layouts. Shift only counts
 * for named keys: `?` needs it on most layouts and names itself.
 */
export function isChord(press: KeyPress, chord: string): boolean {
  if (chord === '') return false
  const parts = chord === '+' ? ['+'] : chord.split('+')
  const wanted = parts.at(-1) ?? ''
  const holds = new Set(parts.slice(0, -1))
  if (press.altKey !== holds.has('Alt')) return false
  if (press.ctrlKey !== holds.has('Control')) return false
  if (press.metaKey !== holds.has('Meta')) return false
  if (wanted.length > 1 && press.shiftKey !== holds.has('Shift')) return false
  if (holds.has('Shift') && !press.shiftKey) return false
  return namesKey(press, wanted)
}

function namesKey(press: KeyPress, wanted: string): boolean {
  if (press.key.toLowerCase() === wanted.toLowerCase()) return true
  if (!press.altKey) return /^\d$/.test(wanted) && press.code === `Numpad${wanted}`
  return (
    press.code === `Digit${wanted}` || press.code === `Numpad${wanted}` || press.code === `Key${wanted.toUpperCase()}`
  )
}

/** The chord of a press, or undefined while only modifiers are held. Used where a person sets a key by pressing it. */
export function chordOf(press: KeyPress): string | undefined {
  if (['Alt', 'Control', 'Meta', 'Shift', 'Dead', 'Process', 'Unidentified'].includes(press.key)) return undefined
  const digitOrLetter = /^(?:Digit|Key)(.)$/.exec(press.code)?.[1]
  const named = press.altKey && digitOrLetter !== undefined ? digitOrLetter : press.key
  const key = named.length === 1 ? named.toUpperCase() : named
  const parts = [
    press.ctrlKey ? 'Control' : '',
    press.altKey ? 'Alt' : '',
    press.metaKey ? 'Meta' : '',
    press.shiftKey && key.length > 1 ? 'Shift' : '',
    key === ' ' ? 'Space' : key,
  ]
  return parts.filter((part) => part !== '').join('+')
}

/** Whether what has the focus takes typed text, so that bare keys belong to it. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  if (target instanceof HTMLInputElement)
    return !['button', 'checkbox', 'radio', 'submit', 'file'].includes(target.type)
  return target.isContentEditable
}
