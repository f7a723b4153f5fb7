import { createContext, use, useRef, type RefObject } from 'react'
import { defaultKeys, type KeyAction, type KeyMap } from '@/lib/core/keys/index.ts'
import { Button, type ButtonProps } from '../primitives/button.tsx'
import { useKeys } from '../primitives/use-keys.ts'

/** The agent's keys, and whether the panel hears them now: not while a sheet lies over it. */
export interface HeardKeys {
  readonly keys: KeyMap
  readonly heard: boolean
}

/** What buttons in the panel know of keys; outside of a panel nothing is heard. */
export const HeardKeysContext = createContext<HeardKeys>({ keys: defaultKeys, heard: false })

/**
 * The key of an action, and the ref of the one button that it presses for as long as the button stands; no action: none.
 * Of two buttons with the same action the one that came up first is pressed.
 */
export function useActionKey(action: KeyAction | undefined): {
  readonly chord: string | undefined
  readonly ref: RefObject<HTMLButtonElement | null>
} {
  const { keys, heard } = use(HeardKeysContext)
  const ref = useRef<HTMLButtonElement>(null)
  const chord = action === undefined ? undefined : keys[action]
  // A chord with Control or Alt says nothing in a text field, so it acts there too.
  const whileTyping = chord !== undefined && /^(?:Control|Alt)\+/.test(chord)
  useKeys(chord === undefined ? [] : [{ chord, whileTyping, act: () => ref.current?.click() }], heard)
  return { chord, ref }
}

/** A button that its own key presses; the key is shown on it. Without an action it is a plain button. */
export function KeyedButton({
  action,
  ...rest
}: Omit<ButtonProps, 'chord' | 'ref'> & { readonly action: KeyAction | undefined }) {
  return <Button {...rest} {...useActionKey(action)} />
}
