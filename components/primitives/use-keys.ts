import { useEffect, useRef } from 'react'
import { isChord } from '@/lib/core/keys/index.ts'
import { takesText } from './takes-text.ts'

/** One key and what it does. `whileTyping`: also when a text field has the focus (only for chords with a modifier). */
export interface KeyBinding {
  readonly chord: string
  readonly act: () => void
  readonly whileTyping?: boolean
}

/**
 * Listens on the page for the given keys while the caller is on screen; the first binding that fits wins and the press
 * goes no further. Never acts while an input method composes, nor on repeats.
 */
export function useKeys(bindings: readonly KeyBinding[], active = true): void {
  const current = useRef(bindings)
  useEffect(() => {
    current.current = bindings
  })
  useEffect(() => {
    if (!active) return undefined
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.repeat || event.defaultPrevented) return
      const typing = takesText(event.target)
      const binding = current.current.find((one) => isChord(event, one.chord) && (!typing || one.whileTyping === true))
      if (binding === undefined) return
      event.preventDefault()
      event.stopPropagation()
      binding.act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [active])
}
