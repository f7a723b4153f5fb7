import { useEffect, useEffectEvent, useState } from 'react'
import { chordOf, isNoChord } from '@/lib/core/keys/index.ts'
import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import styles from './button-letters.module.css'

/** Where the fingers lie first. */
const SIGNS = [...'ASDFGHJKLQWERTYUIOPZXCVBNM']
const CONTROLS = 'button:not(:disabled), a[href], input, select, textarea, summary'

/** A control with the letters that press it, and where they are drawn (px of the window). */
export interface Lettered {
  readonly control: HTMLElement
  readonly letters: string
  readonly left: number
  readonly top: number
}

/**
 * Letters on controls: they press what they stand on, or put the focus there where it takes text. Any other key ends it,
 * and so does whatever moves the controls.
 */
export function ButtonLetters(props: { readonly lettered: readonly Lettered[]; readonly onDone: () => void }) {
  const { words } = useWords()
  const { lettered, onDone } = props
  const [typed, setTyped] = useState('')
  const end = useEffectEvent(onDone)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isNoChord(event)) return
    event.preventDefault()
    event.stopPropagation()
    const now = typed + chordOf(event)
    const fitting = lettered.filter(({ letters }) => letters.startsWith(now))
    if (fitting.length > 1) return setTyped(now)
    onDone()
    if (fitting[0] !== undefined) press(fitting[0].control)
  })
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const stopped = (): void => end()
    document.addEventListener('keydown', onKey, { capture: true, signal })
    for (const type of ['scroll', 'pointerdown']) document.addEventListener(type, stopped, { capture: true, signal })
    window.addEventListener('resize', stopped, { signal })
    window.addEventListener('blur', stopped, { signal })
    return () => {
      stop.abort()
    }
  }, [])
  return (
    <>
      {lettered
        .filter(({ letters }) => letters.startsWith(typed))
        .map(({ letters, left, top }) => (
          <span key={letters} data-letters className={styles['letter']} style={{ left, top }}>
            <Key chord={letters} strong />
          </span>
        ))}
      <p role="status" className={styles['hint']}>
        {words.panel.help.letters}
      </p>
    </>
  )
}

/** What takes text gets the focus and nothing else. */
function press(control: HTMLElement): void {
  control.focus()
  const takesMore = control.matches('select, textarea, input:not([type="checkbox"], [type="radio"])')
  if (!takesMore) control.click()
}

/** Every control of `place` that is in view, with one letter each, or two where there are more than 26. */
export function letterControls(place: HTMLElement): Lettered[] {
  const seen = [...place.querySelectorAll<HTMLElement>(CONTROLS)].filter(isInView)
  return seen.map((control, at) => {
    const { left, top } = control.getBoundingClientRect()
    return { control, letters: lettersAt(at, seen.length), left: Math.max(0, left), top: Math.max(0, top) }
  })
}

/** In the window, and nothing lies over its middle. */
function isInView(control: HTMLElement): boolean {
  const { left, top, width, height } = control.getBoundingClientRect()
  if (top + height < 0 || top > window.innerHeight) return false
  // jsdom has no layout and no elementFromPoint.
  const on = document.elementFromPoint?.(left + width / 2, top + height / 2)
  return on === undefined || (on !== null && (control.contains(on) || on.contains(control)))
}

/** The letters of control `at` of `count`; all are of one length, so that none begins another. */
function lettersAt(at: number, count: number): string {
  const signs = SIGNS.length
  const last = SIGNS[at % signs] ?? ''
  return count <= signs ? last : `${SIGNS[Math.floor(at / signs) % signs] ?? ''}${last}`
}
